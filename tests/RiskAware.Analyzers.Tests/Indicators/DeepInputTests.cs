using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Arrivals;
using RiskAware.Analyzers.Flow;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;
using RiskAware.Throws;
using Table = RiskAware.Analyzers.Rules.Indicators.Indicators;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Code that no person writes, and that must cost no more than its length: what counts is how often bodies are walked.</summary>
public class DeepInputTests
{
    [Fact]
    public void Helpers_that_many_handlers_call_are_walked_once()
    {
        var (walks, outcomes) = Observation(Chain(10), clauses: 20, "M0(e, 1);");

        Assert.Equal(10, walks);
        Assert.All(outcomes, static o => Assert.Equal(HandlerOutcome.Swallowed, o));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    public void Helpers_that_call_each_other_in_many_ways_are_unknown_after_a_bounded_number_of_walks(int methods)
    {
        var (walks, outcomes) = Observation(Ring(methods), clauses: 5, "M0(e, 1); M1(e, 2);");

        Assert.InRange(walks, 1, 2 * 7 * SummaryScope.BodyCap);
        Assert.All(outcomes, static o => Assert.Equal(HandlerOutcome.Unknown, o));
    }

    [Fact]
    public void Two_helpers_that_call_each_other_are_still_decided()
    {
        var (_, outcomes) = Observation(Ring(2), clauses: 1, "M0(e, 1);");

        Assert.Equal([HandlerOutcome.Swallowed], outcomes);
    }

    [Fact]
    public void Throwing_methods_that_many_tries_call_are_walked_once()
        => Assert.Equal(10, Throwing(string.Concat(Enumerable.Range(0, 10).Select(static i => Method(i, i < 9 ? $"M{i + 1}(e, k);" : "throw new System.UnauthorizedAccessException();"))), clauses: 20));

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    public void Throwing_methods_that_call_each_other_in_many_ways_are_walked_a_bounded_number_of_times(int methods)
        => Assert.InRange(Throwing(Ring(methods, "throw new System.UnauthorizedAccessException();"), clauses: 4), 1, 4 * ThrowScope.BodyCap);

    [Fact]
    public Task Clauses_that_stand_in_more_tries_than_anybody_writes_are_left_alone() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Level = "Strict",
        Sources = "public class C { void M(string p) { "
            + string.Concat(Enumerable.Repeat("try { ", ClauseGate.NestingCap + 5)) + "File.Delete(p); "
            + string.Concat(Enumerable.Range(0, ClauseGate.NestingCap + 5).Select(static i => "} " + (i < 5 ? "catch (UnauthorizedAccessException)" : "[|catch (UnauthorizedAccessException)|]") + " { p = \"\"; } "))
            + "} }",
    }.RunAsync();

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public Task Long_pattern_is_followed(int alternatives) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Level = "Strict",
        Sources = "public class C { void M(string p) { try { File.Delete(p); } [|catch (UnauthorizedAccessException e)|] { if (e.HResult is "
            + string.Join(" or ", Enumerable.Range(0, alternatives)) + ") { p = \"\"; } } } }",
    }.RunAsync();

    [Theory]
    [InlineData(100, true)]
    [InlineData(1000, false)]
    public Task Filter_of_many_conditions_is_decided_as_far_as_people_write_them(int conditions, bool isReported) => new AnalyzerTest<FilterAlwaysTrueAnalyzer>
    {
        Level = "Strict",
        Sources = "public class C { void M(string p) { try { File.Delete(p); } catch (IOException e) "
            + (isReported ? "{|RA2007:when (" : "when (") + string.Join(" || ", Enumerable.Range(0, conditions).Select(static i => "e.HResult == " + i.ToString(CultureInfo.InvariantCulture)))
            + (isReported ? " || e is IOException)|}" : " || e is IOException)") + " { throw; } } }",
    }.RunAsync();

    [Fact]
    public Task Handler_that_begins_with_a_rethrow_is_left_alone_whatever_follows() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class C
            {
                void M(string p) { try { File.Delete(p); } catch (UnauthorizedAccessException) when (p.Length > 3) { throw; } }

                void N(string p) { try { File.Delete(p); } [|catch (UnauthorizedAccessException)|] { if (p.Length < 0) { return; } p = ""; } }
            }
            """,
    }.RunAsync();

    private static string Method(int number, string body) => $"static void M{number}(System.Exception e, int k) {{ {body} }}\n";

    private static string Chain(int methods)
        => string.Concat(Enumerable.Range(0, methods).Select(i => Method(i, i + 1 < methods ? $"M{i + 1}(e, k);" : "System.GC.KeepAlive(k);")));

    // Three ways on from each: as many orders in which they can be met as there are.
    private static string Ring(int methods, string more = "") => string.Concat(Enumerable.Range(0, methods).Select(i => Method(
        i, $"if (k > {i}) M{(i + 1) % methods}(e, k); else if (k == 3) M{(i + 7) % methods}(e, k); else if (k == 4) M{(i + 3) % methods}(e, k - 1); else {{ {more} }}")));

    private static (int Walks, List<HandlerOutcome> Outcomes) Observation(string members, int clauses, string handler)
    {
        var (compilation, caught) = Compile(members, clauses, "System.IO.File.Delete(p);", "System.UnauthorizedAccessException", handler);
        var type = compilation.GetTypeByMetadataName("System.UnauthorizedAccessException")!;
        var indicators = Table.Of(compilation, new AnalyzerOptions([]), CancellationToken.None);
        var outcomes = caught.Select(clause => HandlerAnalysis.Verdict(
            clause, ControlFlowGraph.Create((IMethodBodyOperation)Root(clause)), new AnyException(indicators, type), compilation, CancellationToken.None).Outcome).ToList();
        return (FlowContext.Of(compilation).Summaries.Walks, outcomes);
    }

    private static int Throwing(string members, int clauses)
    {
        var (compilation, caught) = Compile(members, clauses, "M0(null!, 4);", "System.Exception", "");
        var summaries = Table.Of(compilation, new AnalyzerOptions([]), CancellationToken.None).Summaries;
        foreach (var clause in caught)
        {
            Assert.NotEmpty(ArrivalSet.Of(clause, (ITryOperation)clause.Parent!, summaries, CancellationToken.None));
        }

        return summaries.Walks;
    }

    private static IOperation Root(IOperation operation) => operation.Parent is { } parent ? Root(parent) : operation;

    private static (CSharpCompilation Compilation, List<ICatchClauseOperation> Clauses) Compile(string members, int clauses, string body, string type, string handler)
    {
        var tree = CSharpSyntaxTree.ParseText(
            "public static class C { " + members
            + string.Concat(Enumerable.Range(0, clauses).Select(i => $"static void C{i}(string p) {{ try {{ {body} }} catch ({type} e) {{ {handler} }} }}\n")) + "}");
        var compilation = CSharpCompilation.Create("deep", [tree], TestReferences.RiskAware, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var model = compilation.GetSemanticModel(tree);
        return (compilation, [.. tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Select(m => model.GetOperation(m)!.Descendants().OfType<ICatchClauseOperation>().FirstOrDefault()).OfType<ICatchClauseOperation>()]);
    }
}
