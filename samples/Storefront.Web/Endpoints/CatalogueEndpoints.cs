using System.Security.Claims;
using Storefront.Catalogue;
using Storefront.Orders;

namespace Storefront.Endpoints;

internal static class CatalogueEndpoints
{
    internal static IReadOnlyList<Product> List(ProductCatalogue catalogue) => catalogue.Products;

    internal static IResult AddToBasket(int product, ClaimsPrincipal person, ProductCatalogue catalogue, Baskets baskets)
        => catalogue.Find(product) is { } found
            ? Results.Ok(new { pieces = baskets.Add(AttachmentEndpoints.AccountOf(person), found) })
            : Results.NotFound();

    internal static IResult Checkout(ClaimsPrincipal person, Baskets baskets, DocumentArchive invoices)
    {
        var account = AttachmentEndpoints.AccountOf(person);
        return baskets.Take(account) is > 0 and var pieces
            ? Results.Ok(new { invoice = invoices.Add(account, pieces + " pieces").Number })
            : Results.BadRequest();
    }
}
