namespace Storefront.Catalogue;

/// <summary>Something to buy.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Price">The price of one, in euro.</param>
public sealed record Product(int Id, string Name, decimal Price);
