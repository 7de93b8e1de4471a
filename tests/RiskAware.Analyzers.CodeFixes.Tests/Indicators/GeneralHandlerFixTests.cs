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

    [Theory]
    [InlineData("catch (Exception e) { [|log.LogError(e, \"x\")|]; }", "catch (Exception e) { Traversal.Failed(log, e, path); log.LogError(e, \"x\"); }")]
    [InlineData("catch (SystemException e)\n{\n    path.Trim();\n    [|log.LogError(e, \"x\")|];\n}", "catch (SystemException e)\n{\n    path.Trim();\n    Traversal.Failed(log, e, path);\n    log.LogError(e, \"x\");\n}")]
    public Task Detection_goes_beside_the_log_call_of_a_general_handler(string before, string after)
        => new FixTest<IndicatorLoggedOnlyAnalyzer, ObserveIndicatorFixProvider>
        {
            Level = "Strict",
            Sources = new() { { "Files.cs", Method(before) }, { "Risk.cs", Risk } },
            Fixed = new() { { "Files.cs", Method(after) }, { "Risk.cs", Risk } },
        }.RunAsync();

    [Theory]
    [InlineData("catch { throw [|new IOException(\"x\")|]; }", "catch (Exception exception) { throw new IOException(\"x\", exception); }")]
    [InlineData("catch (Exception) { throw [|new IOException(\"x\")|]; }", "catch (Exception exception) { throw new IOException(\"x\", exception); }")]
    [InlineData("catch (SystemException e) { throw [|new IOException(e.Message)|]; }", "catch (SystemException e) { throw new IOException(e.Message, e); }")]
    public Task What_a_general_handler_caught_is_passed_on(string before, string after)
        => new FixTest<IndicatorLostAnalyzer, PassInnerExceptionFixProvider>
        {
            Level = "Strict",
            Sources = Method(before),
            Fixed = Method(after),
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
