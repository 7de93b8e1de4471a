using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Indicators;

/// <summary>The fixes of the rules beside the swallowed indicator: a few characters of one handler.</summary>
public class HandlerFixTests
{
    private const string Risk = """
        [Risk("UPL-1", "Traversal", Impact = 80, Cwe = new[] { 22 })]
        public static partial class Traversal
        {
            [DetectionPoint("Storage refused {Path}")]
            public static partial void Refused(ILogger logger, UnauthorizedAccessException exception, string path);
        }
        """;

    [Theory]
    [InlineData("{ [|log.LogError(ex, \"failed\")|]; }", "{ Traversal.Refused(log, ex, path); log.LogError(ex, \"failed\"); }")]
    [InlineData("\n{\n    // so that it is found\n    [|log.LogError(ex, \"failed\")|];\n    return null;\n}", "\n{\n    Traversal.Refused(log, ex, path);\n    // so that it is found\n    log.LogError(ex, \"failed\");\n    return null;\n}")]
    [InlineData("\n{\n    if (flag)\n    {\n        Traversal.Refused(log, ex, path);\n    }\n    else\n    {\n        [|log.LogError(ex, \"failed\")|];\n    }\n}", "\n{\n    if (flag)\n    {\n        Traversal.Refused(log, ex, path);\n    }\n    else\n    {\n        Traversal.Refused(log, ex, path);\n        log.LogError(ex, \"failed\");\n    }\n}")]
    [InlineData("\n{\n    path.Trim();\n    [|log.LogError(ex, \"failed\")|];\n}", "\n{\n    path.Trim();\n    Traversal.Refused(log, ex, path);\n    log.LogError(ex, \"failed\");\n}")]
    public Task Detection_goes_beside_the_log_call_which_stays(string before, string after)
        => new FixTest<IndicatorLoggedOnlyAnalyzer, ObserveIndicatorFixProvider>
        {
            Level = "Recommended",
            EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
            Sources = new() { { "Files.cs", Files("catch (UnauthorizedAccessException ex) " + before) }, { "Risk.cs", Risk } },
            Fixed = new() { { "Files.cs", Files("catch (UnauthorizedAccessException ex) " + after) }, { "Risk.cs", Risk } },
        }.RunAsync();

    [Theory]
    [InlineData("[|new InvalidOperationException(\"no\")|]", "new InvalidOperationException(\"no\", ex)")]
    [InlineData("[|new InvalidOperationException(ex.Message)|]", "new InvalidOperationException(ex.Message, ex)")]
    [InlineData("[|new InvalidOperationException(message: \"no\")|]", "new InvalidOperationException(message: \"no\", innerException: ex)")]
    [InlineData("[|new InvalidOperationException(\n    \"no\" /* why */)|]", "new InvalidOperationException(\n    \"no\", ex /* why */)")]
    [InlineData("[|new Wrapped()|]", "new Wrapped(ex)")]
    public Task Caught_exception_is_passed_on(string before, string after)
        => Check<IndicatorLostAnalyzer, PassInnerExceptionFixProvider>(
            Files("catch (UnauthorizedAccessException ex) { throw " + before + "; }"), Files("catch (UnauthorizedAccessException ex) { throw " + after + "; }"));

    [Fact]
    public Task Exception_without_a_name_gets_one_once()
        => Check<IndicatorLostAnalyzer, PassInnerExceptionFixProvider>(
            Files("catch (UnauthorizedAccessException) { if (flag) { throw [|new InvalidOperationException(\"no\")|]; } path.Trim(); throw; }"),
            Files("catch (UnauthorizedAccessException exception) { if (flag) { throw new InvalidOperationException(\"no\", exception); } path.Trim(); throw; }"));

    [Theory]
    [InlineData("[|new NotHolding(\"no\")|]")]
    public Task Type_that_cannot_hold_it_gets_no_fix(string creation)
        => NoFix<IndicatorLostAnalyzer, PassInnerExceptionFixProvider>(Files("catch (UnauthorizedAccessException ex) { throw " + creation + "; }"));

    [Theory]
    [InlineData("catch (UnauthorizedAccessException ex) [|when (true)|] { throw; }", "catch (UnauthorizedAccessException ex) { throw; }")]
    [InlineData("catch (UnauthorizedAccessException)\n    [|when (true)|]\n{\n    throw;\n}", "catch (UnauthorizedAccessException)\n{\n    throw;\n}")]
    [InlineData("catch (UnauthorizedAccessException) /* all */ [|when (true)|] { throw; }", "catch (UnauthorizedAccessException) /* all */  { throw; }")]
    [InlineData("catch (IOException e) [|when (e is not null)|] { throw; } catch (UnauthorizedAccessException) { throw; }", "catch (IOException e) { throw; } catch (UnauthorizedAccessException) { throw; }")]
    [InlineData("catch (IOException) [|when (true)|] { throw; } catch (Exception) [|when (true)|] { throw; }", "catch (IOException) { throw; } catch (Exception) { throw; }")]
    public Task Filter_that_chooses_nothing_is_removed(string before, string after) => Check<FilterAlwaysTrueAnalyzer, RemoveFilterFixProvider>(Files(before), Files(after));

    [Theory]
    [InlineData("catch (IOException) [|when (true)|] { throw; } catch (FileNotFoundException) { throw; }")]
    [InlineData("catch (IOException) [|when (true)|] { throw; } catch (IOException) { throw; }")]
    public Task Filter_that_later_handlers_need_stays(string handlers) => NoFix<FilterAlwaysTrueAnalyzer, RemoveFilterFixProvider>(Files(handlers));

    [Theory]
    [InlineData("[|catch (OperationCanceledException)|] { return \"\"; }", "catch (OperationCanceledException) when (token.IsCancellationRequested) { return \"\"; }")]
    [InlineData("[|catch (OperationCanceledException)|] when (url.Length > 3) { return \"\"; }", "catch (OperationCanceledException) when (url.Length > 3 && token.IsCancellationRequested) { return \"\"; }")]
    [InlineData("[|catch (TaskCanceledException e)|] // gone\n{\n    return \"\";\n}", "catch (TaskCanceledException e) when (token.IsCancellationRequested) // gone\n{\n    return \"\";\n}")]
    public Task Cancellation_is_narrowed_to_what_the_token_asked_for(string before, string after)
        => Check<TimeoutHiddenAnalyzer, NarrowCancellationFixProvider>(Client(before), Client(after));

    private static string Files(string handlers) => $$"""
        public class Wrapped : Exception
        {
            public Wrapped() { }
            public Wrapped(Exception inner) : base("", inner) { }
        }

        public class NotHolding(string why) : Exception(why) { }

        public class Files(ILogger log)
        {
            public string? Read(string path, bool flag)
            {
                try
                {
                    return File.ReadAllText(path);
                }
                {{handlers.Replace("\n", "\n        ", StringComparison.Ordinal)}}

                return null;
            }
        }
        """;

    private static string Client(string handler) => $$"""
        public class Client(HttpClient http)
        {
            public async Task<string> Read(string url, CancellationToken token)
            {
                try
                {
                    return await http.GetStringAsync(url, token);
                }
                {{handler.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;

    private static Task Check<TAnalyzer, TFix>(string before, string after)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => new FixTest<TAnalyzer, TFix>
        {
            Level = "Recommended",
            Sources = new() { { "Files.cs", before }, { "Risk.cs", Risk } },
            Fixed = new() { { "Files.cs", after }, { "Risk.cs", Risk } },
        }.RunAsync();

    private static Task NoFix<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => new FixTest<TAnalyzer, TFix> { Level = "Recommended", Sources = source, Fixed = source, Offered = [], FixAll = [] }.RunAsync();
}
