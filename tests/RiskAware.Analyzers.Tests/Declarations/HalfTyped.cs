using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

/// <summary>Runs every rule about declarations, and the generator, over code that may not compile: whatever is reported, nothing may throw.</summary>
internal sealed class HalfTyped
{
    internal static ImmutableArray<DiagnosticAnalyzer> Rules
        => [new ShapeAnalyzer(), new IdAnalyzer(), new MessageAnalyzer(), new PointlessRiskAnalyzer(), new RangeAnalyzer(), new ResponseAnalyzer(), new RiskTypeAnalyzer(), new DetectionAsControlAnalyzer()];

    internal required string Source { get; init; }

    internal async Task RunAsync()
    {
        var run = GeneratorTest.Run(Source);
        await AnalyzerRun.Of(run.Input, Rules);
        await AnalyzerRun.Of(run.Compilation, Rules);
    }
}
