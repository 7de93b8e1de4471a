using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.TestKit;

/// <summary>Runs analyzers as the compiler does; an analyzer that throws fails the test with its text.</summary>
public static class AnalyzerRun
{
    /// <summary>The diagnostics of the analyzers, unsuppressed ones only.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Of(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions? options = null)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var run = new CompilationWithAnalyzers(
            compilation,
            analyzers,
            new CompilationWithAnalyzersOptions(
                options ?? new AnalyzerOptions([]),
                (exception, _, _) => thrown.Enqueue(exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return thrown.IsEmpty
            ? [.. diagnostics.Where(d => !d.IsSuppressed)]
            : throw new TestFailure("AD0001: an analyzer threw:\n" + string.Join("\n", thrown));
    }
}
