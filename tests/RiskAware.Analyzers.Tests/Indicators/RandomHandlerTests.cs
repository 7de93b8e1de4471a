using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Executes random handlers on all their paths and compares what happened with what the analysis says.</summary>
public class RandomHandlerTests
{
    private const int Methods = 60;
    private const int Bits = 11;

    private const string Frame = """
        using System;
        using RiskAware;

        public static class Handlers
        {
            private static bool s_observed;
            private static int s_bits;
            private static int s_left;

            public static bool Observes(Action handler, int bits, int count)
            {
                s_observed = false; s_bits = bits; s_left = count;
                try { handler(); } catch (Exception) { return true; }
                return s_observed;
            }

            [DetectionPoint] private static void Point() { s_observed = true; }
            private static bool C() { if (s_left == 0) return false; s_left--; var bit = (s_bits & 1) != 0; s_bits >>= 1; return bit; }
            private static void Helper(Exception e) { if (C()) Point(); else throw e; }
            private static void Blind(Exception e) { if (C()) Console.Write(""); }
            private static bool Look() { if (C()) Point(); return true; }

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Verdict_is_what_execution_shows(int seed)
    {
        var random = new RandomHandler(seed);
        var methods = Enumerable.Range(0, Methods).Select(i => random.Method("M" + i)).ToArray();
        var compilation = CSharpCompilation.Create(
            "Random" + seed, [CSharpSyntaxTree.ParseText(Frame + string.Join("\n", methods) + "\n}")], TestReferences.RiskAware,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var handlers = Load(compilation);
        var said = (await AnalyzerRun.Of(compilation, [new IndicatorSwallowedAnalyzer(), new IndicatorUnobservedOnPathAnalyzer()]))
            .ToDictionary(d => MethodAt(d.Location), d => d.Id);

        var wrong = Enumerable.Range(0, Methods)
            .Select(i => (Source: methods[i], Expected: Execute(handlers, "M" + i), Actual: said.GetValueOrDefault("M" + i, "-")))
            .Where(m => m.Expected != m.Actual).ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Select(w => $"execution: {w.Expected}, analysis: {w.Actual}\n{w.Source}")));
        Assert.True(said.Values.Distinct().Count() == 2 && said.Count < Methods, "Every verdict occurs.");
    }

    private static string Execute(Type handlers, string method)
    {
        var handler = handlers.GetMethod(method)!.CreateDelegate<Action>();
        var observes = handlers.GetMethod("Observes")!.CreateDelegate<Func<Action, int, int, bool>>();
        var seen = 0;
        var unseen = 0;
        for (var bits = 0; bits < 1 << Bits; bits++)
        {
            if (observes(handler, bits, Bits))
            {
                seen++;
            }
            else
            {
                unseen++;
            }
        }

        return unseen == 0 ? "-" : seen == 0 ? "RA2001" : "RA2002";
    }

    private static string MethodAt(Location location)
        => location.SourceTree!.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>()!.Identifier.Text;

    private static Type Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true).LoadFromStream(image).GetType("Handlers")!;
    }
}
