using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints;

/// <summary>What one <c>Map*</c> method of the framework, or of a library, adds.</summary>
internal sealed record FrameworkRoute(EndpointKind Kind)
{
    /// <summary>The argument that is the pattern; null: the suffix is all of it.</summary>
    internal IOperation? Pattern { get; init; }

    /// <summary>What the method adds to the pattern; null without a pattern: it is not to be seen.</summary>
    internal string? Suffix { get; init; }

    /// <summary>The argument that is the handler; null: the framework brings it.</summary>
    internal IOperation? Handler { get; init; }

    /// <summary>The HTTP methods; null: by the name of the method.</summary>
    internal ImmutableArray<string>? Verbs { get; init; }

    internal OpenParts Open { get; init; }

    /// <summary>Whether the call names an action or a page that runs.</summary>
    internal bool HasTarget { get; init; }

    /// <summary>What the method itself says about who may call.</summary>
    internal Access Access { get; init; }
}
