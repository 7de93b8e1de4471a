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
                .Message("Only the log sees 'UnauthorizedAccessException' from 'File.ReadAllText' here; an attacker probing paths (CWE-22) is one line among ordinary failures, and nobody is told. Call a detection point, and keep the log.")
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

    [Theory]
    [InlineData("catch (Exception e)", "[|log.LogError(e, \"x\")|];")]
    [InlineData("catch (SystemException e)", "[|log.LogWarning(e, a)|]; return;")]
    [InlineData("catch (Exception e) when (a.Length > 3)", "[|log.LogError($\"failed: {e}\")|];")]
    [InlineData("catch (Exception e)", "if (a.Length > 2) throw; [|log.LogError(e, \"x\")|];")]
    [InlineData("catch (Exception e)", "if (e is UnauthorizedAccessException) { [|log.LogError(e, \"x\")|]; } else if (e is IOException) { throw; }")]
    [InlineData("catch (Exception e)", "switch (e) { case UnauthorizedAccessException: throw; case IOException: [|log.LogError(e, \"x\")|]; break; default: break; }")]
    public Task General_handler_that_only_logs_an_indicator_is_reported_at_the_log_call(string clause, string handler) => General(clause, handler);

    [Theory]
    [InlineData("catch (Exception e)", "log.LogError(e, \"x\"); throw;")]
    [InlineData("catch (Exception e)", "log.LogError(e, \"x\"); Seen();")]
    [InlineData("catch (Exception e)", "log.LogDebug(e, \"x\");")]
    [InlineData("catch (Exception e)", "log.LogError(e, \"x\"); Indicator.Expected(e, \"why\");")]
    [InlineData("catch (Exception e) when (e is FormatException)", "log.LogError(e, \"x\");")]
    [InlineData("catch (Exception e)", "if (e is UnauthorizedAccessException or PathTooLongException) { throw; } log.LogError(e, \"x\");", "throw a.Length > 3 ? new UnauthorizedAccessException() : new PathTooLongException();")]
    [InlineData("catch (Exception e)", "if (e is UnauthorizedAccessException) { log.LogError(e, \"x\"); }")]
    [InlineData("catch (Exception e)", "log.LogError(e, \"x\");", "a.Trim();")]
    [InlineData("catch (ApplicationException e)", "log.LogError(e, \"x\");")]
    public Task General_handler_that_does_more_or_less_is_none_of_this_rule(string clause, string handler, string body = "File.Delete(a);") => General(clause, handler, body);

    [Fact]
    public Task General_report_names_at_most_three_arrivals() => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class Files(ILogger log)
            {
                public void Save(string path)
                {
                    try { {|#2:File.Delete(path)|}; System.Xml.Linq.XDocument.Load(path); {|#3:File.Move(path, path)|}; {|#4:File.Copy(path, path)|}; }
                    {|#1:catch (Exception e)|} { {|#0:log.LogError(e, "failed")|}; }
                }
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2004").At(0).Also(1, 2, 3, 4).Severity(DiagnosticSeverity.Info)
                .Message("Only the log sees 'UnauthorizedAccessException' from 'File.Delete', 'UnauthorizedAccessException' from 'File.Move' and 'UnauthorizedAccessException' from 'File.Copy' here; an attacker probing paths (CWE-22) is one line among ordinary failures, and nobody is told. Call a detection point, and keep the log.")
                .Property("ExceptionType", "T:System.Exception").Property("Variable", "e"),
        },
    }.RunAsync();

    [Theory]
    [InlineData(null, "File.Delete(a)", null)]
    [InlineData("Recommended", "File.Delete(a)", DiagnosticSeverity.Info)]
    [InlineData("Strict", "File.Delete(a)", DiagnosticSeverity.Info)]
    [InlineData("Strict", "Delete(a)", null)]
    [InlineData("Strict", "throw new FileNotFoundException()", null)]
    public Task General_advice_is_for_what_the_try_calls_itself(string? level, string body, DiagnosticSeverity? severity) => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = level,
        Severity = severity,
        Sources = $$"""
            public class C(ILogger log)
            {
                void M(string a) { try { a.Trim(); {{body}}; } catch (Exception e) { {{(severity is null ? "log.LogError(e, a)" : "[|log.LogError(e, a)|]")}}; } }
                void Delete(string a) => File.Delete(a);
            }
            """,
    }.RunAsync();

    [Theory]
    [InlineData("", null)]
    [InlineData("Microsoft.AspNetCore.Http.HttpContext c", DiagnosticSeverity.Info)]
    public Task High_noise_is_advised_on_an_endpoint_path_only(string parameter, DiagnosticSeverity? severity) => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = "Strict",
        Severity = severity,
        Sources = $$"""
            public class C(ILogger log)
            {
                void M({{parameter}}) { try { "".Trim(); } catch (FileNotFoundException e) { {{(severity is null ? "log.LogError(e, \"x\")" : "[|log.LogError(e, \"x\")|]")}}; } }
            }
            namespace Microsoft.AspNetCore.Http { public class HttpContext { } }
            """,
    }.RunAsync();

    private static Task General(string clause, string handler, string body = "File.Delete(a);") => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = "Strict",
        Sources = $$"""
            public class C(ILogger log)
            {
                void M(string a) { try { {{body}} } {{clause}} { {{handler}} } }
                [DetectionPoint("x")] void Seen() { log.LogInformation("x"); }
            }
            """,
    }.RunAsync();

    private static Task Check(string handler, string members = "") => new AnalyzerTest<IndicatorLoggedOnlyAnalyzer>
    {
        Level = "Strict",
        Sources = HandlerCase.Frame(handler, members + " private void Note(Exception e) => _log.LogError(e, \"x\");"),
    }.RunAsync();
}
