using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Benchmarks.Corpus;

namespace RiskAware.Benchmarks.Analysis;

/// <summary>What a developer waits for: one handler edited in an application of 500 files with an endpoint each, until the open document has its diagnostics.</summary>
public class EndpointLiveEdit
{
    private CSharpCompilation _project = null!;
    private SyntaxTree _open = null!;
    private CSharpCompilation _edited = null!;
    private SyntaxTree _document = null!;
    private int _edits;

    [GlobalSetup]
    public void Setup()
    {
        DoorsProject.Check();
        _project = DoorsProject.Whole();
        _open = _project.SyntaxTrees[123];
        _ = LiveEdit.OpenDocumentOf(_project, _open, RiskAwareRules.All());
    }

    [IterationSetup]
    public void Edit()
    {
        var text = _open.GetText();
        const string Edited = "await Task.Yield();";
        var at = text.ToString().IndexOf(Edited, StringComparison.Ordinal);
        _document = _open.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, Edited.Length), Edited + $" if (id == {++_edits}) {{ throw new InvalidOperationException(); }}")));
        _edited = _project.ReplaceSyntaxTree(_open, _document);
    }

    /// <summary>The compiler's share: an analyzer that does nothing.</summary>
    [Benchmark(Baseline = true)]
    public int CompilerAlone() => LiveEdit.OpenDocumentOf(_edited, _document, [new SilentAnalyzer()]);

    [Benchmark]
    public int OpenDocument() => LiveEdit.OpenDocumentOf(_edited, _document, RiskAwareRules.All());
}
