using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class FilterAlwaysTrueAnalyzerTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("!false")]
    [InlineData("On")]
    [InlineData("e is IOException")]
    [InlineData("e is Exception")]
    [InlineData("e is not null")]
    [InlineData("e is { }")]
    [InlineData("e is var any")]
    [InlineData("e is IOException io")]
    [InlineData("e != null")]
    [InlineData("null != e")]
    [InlineData("flag || e is IOException")]
    [InlineData("flag || !flag")]
    [InlineData("(flag && a == b) || !(flag && a == b)")]
    [InlineData("e is not null && e is Exception")]
    public Task Filter_that_chooses_nothing_is_reported(string filter) => Check($"[|when ({filter})|]");

    [Theory]
    [InlineData("flag")]
    [InlineData("e.HResult == 5")]
    [InlineData("e is FileNotFoundException")]
    [InlineData("e is not FileNotFoundException")]
    [InlineData("e is { HResult: 5 }")]
    [InlineData("e is IDisposable")]
    [InlineData("e.InnerException != null")]
    [InlineData("e.InnerException is Exception")]
    [InlineData("flag && e is IOException")]
    [InlineData("flag || a != b")]
    [InlineData("Ask() || !Ask()")]
    [InlineData("Property || !Property")]
    [InlineData("Yes(e)")]
    [InlineData("false")]
    [InlineData("e is null")]
    [InlineData("flag && !flag")]
    [InlineData("flag == true")]
    public Task Filter_that_chooses_or_never_takes_is_left_alone(string filter) => Check($"when ({filter})");

    [Fact]
    public Task Clause_without_a_filter_is_left_alone() => Check("");

    [Fact]
    public Task Message_and_properties_name_the_filter() => new AnalyzerTest<FilterAlwaysTrueAnalyzer>
    {
        Level = "Recommended",
        Sources = "public class C { void M(string a) { try { a.Trim(); } {|#1:catch (IOException e)|} {|#0:when (e != null)|} { } } }",
        Expected =
        {
            Diagnose.Id("RA2007").At(0).Also(1).Severity(DiagnosticSeverity.Info)
                .Message("'when (e != null)' is always true; the handler takes every 'IOException', also those of an attack that the filter seems to leave to others. Remove it, or write the condition that was meant.")
                .Property("Place", "76;16"),
        },
    }.RunAsync();

    [Fact]
    public Task Starter_shows_nothing() => new AnalyzerTest<FilterAlwaysTrueAnalyzer>
    {
        Sources = "public class C { void M(string a) { try { a.Trim(); } catch (IOException e) when (e != null) { } } }",
    }.RunAsync();

    private static Task Check(string filter) => new AnalyzerTest<FilterAlwaysTrueAnalyzer>
    {
        Level = "Strict",
        Sources = $$"""
            public class C
            {
                private const bool On = true;
                private bool Property => true;
                private bool Ask() => true;
                private bool Yes(Exception e) => true;
                void M(string a, string b, bool flag) { try { a.Trim(); } catch (IOException e) {{filter}} { } }
            }
            """,
    }.RunAsync();
}
