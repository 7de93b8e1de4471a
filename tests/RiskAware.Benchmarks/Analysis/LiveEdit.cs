using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Benchmarks.Corpus;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>What a developer waits for: one method edited in a project of 500 files, until the open document has its diagnostics.</summary>
public class LiveEdit
{
    private static readonly CompilationWithAnalyzersOptions s_options = new(
        new AnalyzerOptions([], new BuildOptions(("RiskAwareLevel", "Strict"), ("DesignTimeBuild", "true"))),
        static (exception, analyzer, _) => throw new InvalidOperationException(analyzer + " threw.", exception),
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: false);

    private CSharpCompilation _project = null!;
    private SyntaxTree _open = null!;
    private CSharpCompilation _edited = null!;
    private SyntaxTree _document = null!;
    private int _edits;

    [GlobalSetup]
    public void Setup()
    {
        ShopProject.Check();
        _project = ShopProject.Whole();
        _open = _project.SyntaxTrees[123];
        _ = OpenDocumentOf(_project, _open, [new SilentAnalyzer()]);
    }

    [IterationSetup]
    public void Edit()
    {
        var text = _open.GetText();
        const string Edited = "cancellation.ThrowIfCancellationRequested();";
        var at = text.ToString().IndexOf(Edited, StringComparison.Ordinal);
        _document = _open.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, Edited.Length), Edited + $" if (id == {++_edits}) {{ throw new InvalidOperationException(); }}")));
        _edited = _project.ReplaceSyntaxTree(_open, _document);
    }

    /// <summary>The compiler's share: an analyzer that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public int CompilerAlone() => OpenDocumentOf(_edited, _document, [new SilentAnalyzer()]);

    [Benchmark]
    public int OpenDocument() => OpenDocumentOf(_edited, _document, RiskAwareRules.All());

    /// <summary>What an IDE asks for while a document is open: how many diagnostics there are.</summary>
    internal static int OpenDocumentOf(CSharpCompilation project, SyntaxTree document, System.Collections.Immutable.ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var run = project.WithAnalyzers(analyzers, s_options);
        var syntax = run.GetAnalyzerSyntaxDiagnosticsAsync(document, CancellationToken.None).GetAwaiter().GetResult();
        var semantic = run.GetAnalyzerSemanticDiagnosticsAsync(project.GetSemanticModel(document), null, CancellationToken.None).GetAwaiter().GetResult();
        return syntax.Length + semantic.Length;
    }
}
