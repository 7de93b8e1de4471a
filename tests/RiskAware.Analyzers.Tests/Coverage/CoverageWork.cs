using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Analyzers.Tests.Context;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Runs all rules of coverage as the compiler or an IDE does, and hands out the compilation that they worked on: what they kept is counted there.</summary>
internal static class CoverageWork
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules =
    [
        .. typeof(BlindEndpointAnalyzer).Assembly.GetTypes()
            .Where(static t => t.Namespace == typeof(BlindEndpointAnalyzer).Namespace && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && !t.IsAbstract)
            .OrderBy(static t => t.FullName, StringComparer.Ordinal).Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    internal static int Rules => s_rules.Length;

    /// <summary>A whole build.</summary>
    internal static async Task<(ImmutableArray<Diagnostic> Reported, Compilation Seen)> Build(CSharpCompilation project)
    {
        var (run, witness) = Start(project);
        return (await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None), witness.Seen);
    }

    /// <summary>What an IDE asks for while a document is open: its diagnostics, and those of no other.</summary>
    internal static async Task<(ImmutableArray<Diagnostic> Reported, Compilation Seen)> Open(CSharpCompilation project, SyntaxTree document)
    {
        var (run, witness) = Start(project);
        var reported = await run.GetAnalyzerSemanticDiagnosticsAsync(run.Compilation.GetSemanticModel(document), null, CancellationToken.None);
        return (reported, witness.Seen);
    }

    // One after the other: two that ask at the same time may both look.
    private static (CompilationWithAnalyzers Run, Witness Witness) Start(CSharpCompilation project)
    {
        var witness = new Witness();
        var run = project.WithAnalyzers([witness, .. s_rules], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new StrictOptions()),
            static (exception, analyzer, _) => throw new InvalidOperationException(analyzer.GetType().Name + " threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
        return (run, witness);
    }
}
