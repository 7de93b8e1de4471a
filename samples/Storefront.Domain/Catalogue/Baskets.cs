using System.Collections.Concurrent;

namespace Storefront.Catalogue;

/// <summary>What each account is about to buy.</summary>
public sealed class Baskets
{
    private readonly ConcurrentDictionary<string, int> _pieces = new(StringComparer.Ordinal);

    /// <summary>Puts a product into the basket.</summary>
    /// <param name="account">The id of the account.</param>
    /// <param name="product">The product.</param>
    /// <returns>How many pieces are in the basket now.</returns>
    public int Add(string account, Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return _pieces.AddOrUpdate(account, 1, static (_, pieces) => pieces + 1);
    }

    /// <summary>Empties the basket.</summary>
    /// <param name="account">The id of the account.</param>
    /// <returns>How many pieces were in it.</returns>
    public int Take(string account) => _pieces.TryRemove(account, out var pieces) ? pieces : 0;
}
