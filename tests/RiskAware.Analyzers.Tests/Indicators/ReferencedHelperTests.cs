using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Helpers of other assemblies are known by their facts only.</summary>
public class ReferencedHelperTests
{
    private const string Library = """
        [assembly: RiskAware.CompilerServices.RiskFact(1, "observes", "M:Audit.Seen(System.Exception)", "")]
        [assembly: RiskAware.CompilerServices.RiskFact(1, "reach", "M:Audit.Denied(System.String)", "always=M%3AX&point=M%3AX")]

        public static class Audit
        {
            public static void Seen(System.Exception exception) { }
            public static void Denied(string path) { }
            public static void Count(string path) { }
            public static void Keep(System.Exception exception) { }
            [RiskAware.DetectionPoint] public static void Point() { System.Console.Write(1); }
        }
        """;

    [Theory]
    [InlineData("Audit.Seen(e);")]
    [InlineData("Audit.Denied(path);")]
    [InlineData("Audit.Keep(e);")]
    [InlineData("Audit.Point();")]
    public Task Helper_that_observes_or_may_is_left_alone(string handler) => Check("catch (UnauthorizedAccessException e)", handler);

    [Theory]
    [InlineData("Audit.Count(path);")]
    [InlineData("Audit.Count(e.Message);")]
    public Task Helper_that_gets_no_exception_and_reaches_no_point_is_reported(string handler) => Check("[|catch (UnauthorizedAccessException e)|]", handler);

    private static Task Check(string clause, string handler)
    {
        var test = new AnalyzerTest<IndicatorSwallowedAnalyzer>
        {
            Sources = "public class C { void M(string path) { try { File.Delete(path); } " + clause + " { " + handler + " } } }",
        };
        test.References.Add(TestAssembly.Compile("Audit", Library));
        return test.RunAsync();
    }
}
