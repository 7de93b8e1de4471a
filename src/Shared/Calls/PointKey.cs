namespace RiskAware.Calls;

/// <summary>
/// A place that detects, named by documentation ids so that it means the same in every compilation: a detection point
/// (<c>M:</c>), or a type or method that declares by attribute which risk it detects.
/// </summary>
/// <param name="Id">Documentation id of the point, or of what carries the attribute.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Risk">Documentation id of the risk; <see cref="AnyRisk"/> where the code reports through the open entrance.</param>
internal sealed record PointKey(string Id, string Name, string Risk)
{
    internal const string AnyRisk = "*";

    /// <summary>Whether reaching this place detects the risk.</summary>
    internal bool Detects(string risk) => Risk == AnyRisk || Risk == risk;
}
