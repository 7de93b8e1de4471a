using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class IndicatorLoggedOnlyAnalyzerTests
{
    [Theory]
    [InlineData("[|_log.LogError(ex, \"failed\")|]; return null;")]
    [InlineData("[|_log.LogWarning(ex, \"failed {Path}\", path)|];")]
    [InlineData("[|_log.Log(LogLevel.Critical, ex, \"failed\")|];")]
    [InlineData("if (_log.IsEnabled(LogLevel.Warning)) { [|_log.LogWarning(ex, \"failed\")|]; }")]
    [InlineData("[|_log.LogError($\"failed: {ex}\")|];")]
    [InlineData("[|Note(ex)|];")]
    [InlineData("if (flag) { [|_log.LogError(ex, \"a\")|]; return path; } _log.LogError(ex, \"b\");")]
    [InlineData("if (flag) { Traversal.Refused(_log, ex); } else { [|_log.LogError(ex, \"b\")|]; }")]
    [InlineData("_log.LogDebug(ex, \"a\"); [|_log.LogError(ex, \"b\")|]; _log.LogError(ex, \"c\");")]
    [InlineData("if (flag) throw; [|_log.LogError(ex, \"b\")|];")]
    public Task Handler_that_only_logs_is_reported_at_the_log_call(string handler) => Check(handler);

    [Theory]
    [InlineData("Traversal.Refused(_log, ex);")]
    [InlineData("_log.LogError(ex, \"failed\"); Traversal.Refused(_log, ex);")]
    [InlineData("Traversal.Refused(_log, ex); _log.LogError(ex, \"failed\");")]
    [InlineData("_log.LogError(ex, \"failed\"); throw;")]
    [InlineData("_log.LogError(ex, \"failed\"); throw new IOException(\"x\", ex);")]
    [InlineData("_log.LogError(ex, \"failed\"); throw new IOException(\"x\");")]
    [InlineData("_log.LogError(ex, \"failed\"); Environment.FailFast(null);")]
    [InlineData("_log.LogError(ex, \"failed\"); Indicator.Expected(ex, \"why\");")]
    [InlineData("Log(ex); Action<Exception> a = Log; a(ex);", "private void Log(Exception e) { }")]
    [InlineData("_log.LogDebug(ex, \"failed\");")]
    [InlineData("_log.LogError(ex.Message);")]
    [InlineData("if (flag) { _log.LogError(ex, \"x\"); }")]
    [InlineData("return null;")]
    [InlineData("_log.LogError(ex, \"x\"); new TaskCompletionSource().TrySetException(ex);")]
    public Task Handler_that_detects_too_or_does_less_is_none_of_this_rule(string handler, string members = "") => Check(handler, members);

    [Fact]
    public Task Message_place_and_properties_tell_what_the_fix_needs() => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class Files(ILogger log)
            {
                public string? Read(string path)
                {
                    try { return {|#2:File.ReadAllText(path)|}; }
                    {|#1:catch (UnauthorizedAccessException e)|} { {|#0:log.LogError(e, "failed")|}; return null; }
                }
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2004").At(0).Also(1, 2).Severity(DiagnosticSeverity.Info)
                .Message("'UnauthorizedAccessException' from 'File.ReadAllText' is only logged here; an attacker probing paths (CWE-22) is one line among ordinary failures, and nobody is told. Call a detection point, and keep the log.")
                .Property("Clause", "132").Property("Place", "172;25").Property("Variable", "e")
                .Property("ExceptionType", "T:System.UnauthorizedAccessException").Property("Indicator", "permission.denied")
                .Property("Cwe", "22;732;276").Property("Attack", "T1190;T1083"),
        },
    }.RunAsync();

    [Theory]
    [InlineData(null, "UnauthorizedAccessException", null)]
    [InlineData("Recommended", "UnauthorizedAccessException", DiagnosticSeverity.Info)]
    [InlineData("Strict", "UnauthorizedAccessException", DiagnosticSeverity.Info)]
    [InlineData("Recommended", "EndOfStreamException", DiagnosticSeverity.Info)]
    public Task Advice_starts_at_the_recommended_level(string? level, string type, DiagnosticSeverity? severity) => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = level,
        Severity = severity,
        Sources = $$"""
            public class C(ILogger log)
            {
                void M(string a) { try { a.Trim(); } catch ({{type}} e) { {{(severity is null ? "log.LogError(e, a)" : "[|log.LogError(e, a)|]")}}; } }
            }
            """,
    }.RunAsync();

    private static Task Check(string handler, string members = "") => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = "Strict",
        Sources = HandlerCase.Frame(handler, members + " private void Note(Exception e) => _log.LogError(e, \"x\");"),
    }.RunAsync();
}
