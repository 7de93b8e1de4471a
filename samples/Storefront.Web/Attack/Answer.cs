namespace Storefront.Attack;

/// <summary>What came back.</summary>
/// <param name="Status">The status.</param>
/// <param name="IsRefusal">Whether RiskAware refused the request before the shop saw it.</param>
internal readonly record struct Answer(int Status, bool IsRefusal);
