using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;
using Table = RiskAware.Analyzers.Rules.Indicators.Indicators;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>What is decided without a graph is what the walk of the graph decides.</summary>
public class PlainHandlerTests
{
    private const string Try = "try { System.IO.File.Delete(p); } ";

    [Theory]
    [InlineData("bool M(string p) { " + Try + "catch (System.UnauthorizedAccessException) { return false; } return true; }")]
    [InlineData("string? M(string p) { " + Try + "catch { return null; } return p; }")]
    [InlineData("string M(string p) { if (p.Length > 3) { " + Try + "catch (System.Exception) { return string.Empty; } } return p; }")]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException) { return; } N(p); }")]
    [InlineData("int P { get { var p = N(\"\"); " + Try + "catch (System.UnauthorizedAccessException) { return -1 + 0; } return 1; } }", false)]
    [InlineData("int P { get { var p = N(\"\"); " + Try + "catch (System.UnauthorizedAccessException) { return 2; } return 1; } }")]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { throw new System.ArgumentException(\"no\", nameof(p), e); } }")]
    [InlineData("void M(string p) { " + Try + "catch (System.Exception e) when (p.Length > 2 || e is System.IO.IOException) { throw new System.InvalidOperationException(p + \"!\", e); } }")]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { Seen(e); } }")]
    [InlineData("bool M(string p) { foreach (var c in p) { " + Try + "catch (System.UnauthorizedAccessException e) when (c > 'a') { Seen(e); return false; } } return true; }")]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { RiskAware.Indicator.Expected(e, \"why\"); } }")]
    [InlineData("bool M(string p) { " + Try + "catch (System.UnauthorizedAccessException) { return false; } finally { Seen(null!); } return true; }", false)]
    [InlineData("bool M(string p) { try { " + Try + "catch (System.UnauthorizedAccessException) { return false; } } finally { Seen(null!); } return true; }", false)]
    [InlineData("bool M(string p) { using var d = new Watch(); " + Try + "catch (System.UnauthorizedAccessException) { return false; } return true; }", false)]
    [InlineData("bool M(string p) { " + Try + "catch (System.UnauthorizedAccessException) when (Asked(p)) { return false; } return true; }", false)]
    [InlineData("bool M(string p) { foreach (var c in p) { " + Try + "catch (System.UnauthorizedAccessException) { return false; } } return true; }", false)]
    [InlineData("bool M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { return Kept(e); } return true; }", false)]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { throw new System.InvalidOperationException(e.Message); } }", false)]
    [InlineData("void M(string p) { try { " + Try + "catch (System.UnauthorizedAccessException e) { throw new System.InvalidOperationException(p, e); } } catch (System.InvalidOperationException) { } }", false)]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { throw new System.InvalidOperationException(p ?? throw new System.Exception(), e); } }", false)]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { Log(e); return; } }", false)]
    [InlineData("void M(string p) { " + Try + "catch (System.UnauthorizedAccessException e) { Seen(p.Length > 3 ? e : throw new System.Exception()); } }", false)]
    public void Plain_handler_has_the_verdict_of_its_paths(string member, bool isPlain = true)
    {
        var (compilation, clause) = Compile(member);
        var indicators = Table.Of(compilation, new AnalyzerOptions([]), CancellationToken.None);
        var caught = new AnyException(indicators, compilation.GetTypeByMetadataName("System.UnauthorizedAccessException")!);
        var walked = HandlerAnalysis.Verdict(clause, ControlFlowGraph.Create((IMethodBodyOperation)Root(clause)), caught, compilation, CancellationToken.None);

        var plain = PlainHandlers.Verdict(clause, FlowContext.Of(compilation));

        Assert.Equal(isPlain, plain is not null);
        if (plain is not null)
        {
            Assert.Equal(Text(walked), Text(plain));
        }
    }

    private static string Text(HandlerVerdict verdict)
        => verdict.Outcome + " " + string.Join(' ', verdict.Exits.Select(static e => e.SourceSpan.ToString())) + " " + verdict.Places.Length.ToString(CultureInfo.InvariantCulture);

    private static IOperation Root(IOperation operation) => operation.Parent is { } parent ? Root(parent) : operation;

    private static (CSharpCompilation Compilation, ICatchClauseOperation Clause) Compile(string member)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            #nullable enable
            public sealed class Watch : System.IDisposable { [RiskAware.Detects(typeof(Watch))] public void Dispose() { System.GC.KeepAlive(this); } }
            public class C
            {
                {{member}}
                string N(string p) => p;
                bool Asked(string p) => p.Length > 3;
                bool Kept(System.Exception e) => e.Message.Length > 3;
                void Log(System.Exception e) { System.Console.WriteLine(e); }
                [RiskAware.Detects(typeof(Watch))] void Seen(System.Exception e) { System.GC.KeepAlive(e); }
            }
            """);
        var compilation = CSharpCompilation.Create("plain", [tree], TestReferences.RiskAware, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var written = tree.GetRoot().DescendantNodes().OfType<CatchClauseSyntax>().First(static c => c.Declaration?.Type.ToString() != "System.InvalidOperationException");
        var body = written.Ancestors().First(static a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);
        var clause = compilation.GetSemanticModel(tree).GetOperation(body)!.Descendants().OfType<ICatchClauseOperation>().Single(c => c.Syntax == written);
        return (compilation, clause);
    }
}
