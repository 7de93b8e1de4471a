namespace Storefront.Vouchers;

/// <summary>The vouchers that were given out.</summary>
public sealed class VoucherBook
{
    private readonly Dictionary<string, decimal> _values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SPRING-7Q2M"] = 10m,
        ["THANKS-X41B"] = 25m,
    };

    /// <summary>What a voucher is worth, in euro; null if there is none of this code.</summary>
    /// <param name="code">The code.</param>
    public decimal? ValueOf(string code) => _values.TryGetValue(code, out var value) ? value : null;
}
