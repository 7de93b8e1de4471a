using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators.RuleBook;

/// <summary>Checks all indicator rules at once: the marks of a source are the whole of what they say.</summary>
internal static class RuleBookCase
{
    private const string Caught = "{|RA2003:catch (Exception)|} { }";

    /// <summary>All rules over a source; the usings that most code needs and the risk are added.</summary>
    internal static AnalyzerTest Test(string source, string level = "Strict", bool aspNetCore = false, string usings = "")
    {
        var test = new AnalyzerTest { Sources = usings + HandlerCase.Risk + source, Level = level, AspNetCore = aspNetCore, OutputKind = OutputKind.DynamicallyLinkedLibrary };
        test.Analyzers.AddRange(
        [
            new IndicatorSwallowedAnalyzer(), new IndicatorUnobservedOnPathAnalyzer(), new GeneralCatchAnalyzer(), new IndicatorLoggedOnlyAnalyzer(),
            new IndicatorLostAnalyzer(), new FilterAlwaysTrueAnalyzer(), new TimeoutHiddenAnalyzer(), new FailedCheckAnalyzer(), new NeverRunsAnalyzer(),
        ]);
        return test;
    }

    internal static Task Check(string source, string level = "Strict", bool aspNetCore = false, string usings = "") => Test(source, level, aspNetCore, usings).RunAsync();

    /// <summary>A method whose body is marked.</summary>
    internal static Task Body(string body, string members = "", string level = "Strict") => Check(Method(body, members), level);

    /// <summary>An indicator arrives at a general clause behind the body of a try.</summary>
    internal static Task Arrives(string body, string members = "") => Body("try { " + body + " } " + Caught, members);

    /// <summary>Nothing that betrays an attack arrives there.</summary>
    internal static Task ArrivesNot(string body, string members = "") => Body("try { " + body + " } catch (Exception) { }", members);

    internal static string Method(string body, string members = "") => $$"""
        public partial class C(ILogger log)
        {
            private readonly ILogger _log = log;

            public async Task M(string a, Stream stream, bool flag, int max, CancellationToken token)
            {
                await Task.Yield();
                {{body}}
            }

            {{members}}
        }
        """;
}
