using System.Collections.Immutable;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>What RA1001 hands to its fix.</summary>
internal static class ShapeFixes
{
    internal const string Key = "make";
    internal const string Partial = "partial";
    internal const string Sealed = "sealed";

    internal static readonly ImmutableDictionary<string, string?> MakePartial = ImmutableDictionary<string, string?>.Empty.Add(Key, Partial);
    internal static readonly ImmutableDictionary<string, string?> MakeSealed = ImmutableDictionary<string, string?>.Empty.Add(Key, Sealed);
}
