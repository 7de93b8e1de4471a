using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints.Mvc;

/// <summary>What calls on a builder, and on the groups around it, say of what is mapped there.</summary>
/// <param name="Prefix">The pattern of the groups around; null: it cannot be seen.</param>
/// <param name="Access">Who may call.</param>
/// <param name="Exposures">The risks that all of it is exposed to.</param>
/// <param name="Wrappers">The filters around it.</param>
/// <param name="Open">What cannot be seen of all that.</param>
internal sealed record RouteFacts(string? Prefix, Access Access, ImmutableArray<Exposure> Exposures, ImmutableArray<Wrapper> Wrappers, OpenParts Open)
{
    /// <summary>The calls that map there.</summary>
    internal ImmutableArray<IInvocationOperation> MappedBy { get; init; } = ImmutableArray<IInvocationOperation>.Empty;

    /// <summary>Whether what is mapped there is run as soon as its route is found.</summary>
    internal bool IsShortCircuited { get; init; }

    internal static readonly RouteFacts Nothing =
        new(string.Empty, Access.Unknown, ImmutableArray<Exposure>.Empty, ImmutableArray<Wrapper>.Empty, OpenParts.None);

    /// <summary>What is mapped by code that is not to be seen: by the host of a library.</summary>
    internal static readonly RouteFacts Elsewhere = Nothing with { Open = OpenParts.Pattern | OpenParts.Access };

    internal static RouteFacts Of(RouteChain chain)
        => new(chain.Prefix, chain.Access, chain.Exposures.ToImmutableArray(), chain.Wrappers.Select(static w => w with { Level = CoverageLevel.Builder }).ToImmutableArray(), chain.Open | (chain.Prefix is null ? OpenParts.Pattern : OpenParts.None))
        {
            IsShortCircuited = chain.IsShortCircuited,
        };

    /// <summary>Both, under the prefix of this one.</summary>
    internal RouteFacts With(RouteFacts more)
        => new(Prefix, Stronger(Access, more.Access), Exposures.AddRange(more.Exposures), Wrappers.AddRange(more.Wrappers), Open | more.Open)
        {
            MappedBy = MappedBy.AddRange(more.MappedBy),
            IsShortCircuited = IsShortCircuited || more.IsShortCircuited,
        };

    /// <summary>A pattern under the groups around.</summary>
    internal string? Under(string? pattern)
        => pattern is null ? null
            : Prefix is null or "" ? "/" + pattern
            : "/" + Prefix.Trim('/') + "/" + pattern;

    /// <summary>Whoever lets anyone in, wins over all that ask for a policy.</summary>
    internal static Access Stronger(Access one, Access other)
        => one == Access.Anonymous || other == Access.Anonymous ? Access.Anonymous
            : one == Access.Authorized || other == Access.Authorized ? Access.Authorized
            : Access.Unknown;
}
