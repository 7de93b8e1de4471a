using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Indicators;

public class GeneralHandlerFixTests
{
    private const string Risk = """
        [Risk("UPL-1", "Traversal", Impact = 80, Cwe = new[] { 22 })]
        public static partial class Traversal
        {
            [DetectionPoint("Storage failed for {Path}")]
            public static partial void Failed(ILogger logger, Exception exception, string path);
        }
        """;

    [Theory]
    [InlineData("[|catch|]\n{\n}", "catch (Exception exception)\n{\n    Traversal.Failed(log, exception, path);\n}")]
    [InlineData("[|catch|] { path.Trim(); }", "catch (Exception exception) { Traversal.Failed(log, exception, path); path.Trim(); }")]
    [InlineData("[|catch|] when (path.Length > 2) { path.Trim(); }", "catch (Exception exception) when (path.Length > 2) { Traversal.Failed(log, exception, path); path.Trim(); }")]
    [InlineData("[|catch (Exception)|] { }", "catch (Exception exception)\n{\n    Traversal.Failed(log, exception, path);\n}")]
    public Task General_handler_gets_a_name_for_its_exception_and_the_call(string before, string after)
        => new FixTest<GeneralCatchAnalyzer, ObserveIndicatorFixProvider>
        {
            Level = "Strict",
            Sources = new() { { "Files.cs", Method(before) }, { "Risk.cs", Risk } },
            Fixed = new() { { "Files.cs", Method(after) }, { "Risk.cs", Risk } },
        }.RunAsync();

    private static string Method(string handler) => $$"""
        public class Files(ILogger log)
        {
            public void Delete(string path)
            {
                try
                {
                    File.Delete(path);
                }
                {{handler.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
