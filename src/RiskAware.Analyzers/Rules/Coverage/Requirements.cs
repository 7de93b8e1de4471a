using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>The requirements of a compilation's own assembly, read once.</summary>
internal sealed class Requirements
{
    private static readonly ConditionalWeakTable<Compilation, Requirements> s_perCompilation = new();

    private readonly ImmutableArray<DetectionRequirement> _all;

    private Requirements(Compilation compilation) => _all = DetectionRequirement.Of(compilation.Assembly);

    /// <summary>The requirements, in the order of the source.</summary>
    internal static ImmutableArray<DetectionRequirement> Of(Compilation compilation)
        => s_perCompilation.GetValue(compilation, static c => new Requirements(c))._all;
}
