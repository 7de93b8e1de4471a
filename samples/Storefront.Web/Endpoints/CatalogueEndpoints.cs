using System.Security.Claims;
using Storefront.Catalogue;

namespace Storefront.Endpoints;

internal static class CatalogueEndpoints
{
    internal static IReadOnlyList<Product> List(ProductCatalogue catalogue) => catalogue.Products;

    internal static IResult AddToBasket(int product, ClaimsPrincipal person, ProductCatalogue catalogue, Baskets baskets)
        => catalogue.Find(product) is { } found
            ? Results.Ok(new { pieces = baskets.Add(AttachmentEndpoints.AccountOf(person), found) })
            : Results.NotFound();
}
