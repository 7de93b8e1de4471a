using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class HalfTypedHandlerTests
{
    private const string Sample = HandlerCase.Risk + """
        public class Files(ILogger log)
        {
            public async Task<string?> Read(string path, bool flag)
            {
                Exception? kept = null;
                for (var i = 0; ; i++)
                {
                    try { return await File.ReadAllTextAsync(path); }
                    catch (UnauthorizedAccessException e) when (e is { HResult: 5 } or not null && i < 3)
                    {
                        switch (e.HResult) { case 1: goto default; default: kept = e; break; }
                        (var a, kept) = (1, e);
                        Note(e, () => Traversal.Refused(log, e));
                        var text = flag ? e?.Message : throw e;
                        if (text is { Length: > 3 } && e is UnauthorizedAccessException u) { Traversal.Refused(log, u); continue; }
                    }
                    finally { lock (log) { using var s = new MemoryStream(); } }
                }

                void Note(Exception x, Action y) { if (flag) Note(x, y); else y(); }
            }
        }
        """;

    private static readonly CSharpCompilation s_whole = CSharpCompilation.Create(
        "Half", [CSharpSyntaxTree.ParseText(Sample)], TestReferences.RiskAware, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public async Task Every_prefix_is_survived()
    {
        for (var length = HandlerCase.Risk.Length; length <= Sample.Length; length += 5)
        {
            await Survives(Sample[..length]);
        }
    }

    [Fact]
    public async Task Every_missing_token_is_survived()
    {
        var tokens = (await CSharpSyntaxTree.ParseText(Sample).GetRootAsync()).DescendantTokens().Where(t => t.SpanStart > HandlerCase.Risk.Length && t.Span.Length > 0);
        foreach (var token in tokens)
        {
            await Survives(Sample.Remove(token.SpanStart, token.Span.Length));
        }
    }

    private static async Task Survives(string source)
    {
        // Replacing the tree keeps the references bound: hundreds of compilations in a moment.
        var compilation = s_whole.ReplaceSyntaxTree(s_whole.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source));
        var diagnostics = await AnalyzerRun.Of(compilation, [new IndicatorSwallowedAnalyzer(), new IndicatorUnobservedOnPathAnalyzer()]);
        Assert.True(diagnostics.Length <= 2, source);
    }
}
