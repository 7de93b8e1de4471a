namespace Storefront.Catalogue;

/// <summary>What the shop sells.</summary>
public sealed class ProductCatalogue
{
    /// <summary>All of it.</summary>
    public IReadOnlyList<Product> Products { get; } =
    [
        new(1, "Enamel mug", 12.90m),
        new(2, "Linen apron", 29.00m),
        new(3, "Oak cutting board", 45.50m),
        new(4, "Copper kettle", 89.00m),
        new(5, "Stoneware bowl", 18.75m),
    ];

    /// <summary>One product; null if there is none of this id.</summary>
    /// <param name="id">The id.</param>
    public Product? Find(int id) => Products.FirstOrDefault(p => p.Id == id);
}
