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

    /// <summary>The name with its type, as code calls it.</summary>
    internal string Display
    {
        get
        {
            if (!Id.StartsWith("M:", System.StringComparison.Ordinal))
            {
                return Name;
            }

            var end = Id.IndexOf('(');
            var last = Id.LastIndexOf('.', (end < 0 ? Id.Length : end) - 1);
            var before = last > 0 ? Id.LastIndexOf('.', last - 1) : -1;
            return last < 0 ? Name : Id.Substring(before < 0 ? 2 : before + 1, last - (before < 0 ? 2 : before + 1)) + "." + Name.Substring(Name.LastIndexOf('.') + 1);
        }
    }

    /// <summary>Whether reaching this place detects the risk.</summary>
    internal bool Detects(string risk) => Risk == AnyRisk || Risk == risk;
}
