using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class IndicatorLostAnalyzerTests
{
    [Theory]
    [InlineData("throw [|new InvalidOperationException()|];")]
    [InlineData("throw [|new InvalidOperationException(\"failed\")|];")]
    [InlineData("throw [|new InvalidOperationException(ex.Message)|];")]
    [InlineData("throw [|new InvalidOperationException($\"failed: {ex}\")|];")]
    [InlineData("return flag ? throw [|new IOException(ex.Message)|] : throw ex;")]
    [InlineData("if (flag) throw; throw [|new IOException(\"x\", ex.HResult)|];")]
    [InlineData("if (flag) { Traversal.Refused(_log, ex); return null; } throw [|new IOException()|];")]
    [InlineData("_log.LogDebug(ex, \"x\"); throw [|new IOException()|];")]
    [InlineData("new TaskCompletionSource().TrySetException([|new IOException(ex.Message)|]);")]
    [InlineData("Task.FromException([|new IOException(ex.Message)|]);")]
    [InlineData("if (flag) throw [|new IOException()|]; throw new ArgumentException();")]
    public Task Exception_that_is_replaced_without_its_cause_is_reported(string handler) => Check(handler);

    [Theory]
    [InlineData("throw;")]
    [InlineData("throw ex;")]
    [InlineData("throw new IOException(\"x\", ex);")]
    [InlineData("throw new AggregateException(\"x\", new Exception(\"y\", ex));")]
    [InlineData("throw new AggregateException([ex]);")]
    [InlineData("throw new IOException() { Data = { [\"why\"] = 1 } , Source = null }.Holding(ex);")]
    [InlineData("throw new Failure { Why = ex };")]
    [InlineData("throw Wrap(ex);")]
    [InlineData("throw Made();")]
    [InlineData("Traversal.Refused(_log, ex); throw new IOException(\"x\");")]
    [InlineData("_log.LogError(ex, \"x\"); throw new IOException(\"x\");")]
    [InlineData("Indicator.Expected(ex, \"x\"); throw new IOException(\"x\");")]
    [InlineData("ExceptionDispatchInfo.Capture(ex).Throw();")]
    [InlineData("new TaskCompletionSource().TrySetException(new IOException(\"x\", ex));")]
    [InlineData("Hook?.Invoke(ex); throw new IOException(\"x\");")]
    [InlineData("if (flag) return null; throw new IOException(\"x\");")]
    [InlineData("try { throw new IOException(); } catch (IOException) { } throw;")]
    [InlineData("Console.Write(new IOException(\"x\")); throw;")]
    public Task Exception_that_goes_on_or_was_seen_before_is_left_alone(string handler) => Check(handler);

    [Fact]
    public Task Message_place_and_properties_tell_what_the_fix_needs() => new AnalyzerTest<IndicatorLostAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class Files
            {
                public string? Read(string path)
                {
                    try { return {|#2:File.ReadAllText(path)|}; }
                    {|#1:catch (UnauthorizedAccessException e)|} { throw {|#0:new IOException(e.Message)|}; }
                }
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2005").At(0).Also(1, 2).Severity(DiagnosticSeverity.Info)
                .Message("The 'IOException' that is thrown here does not hold 'UnauthorizedAccessException' from 'File.ReadAllText'; an attacker probing paths (CWE-22) looks like an ordinary failure from here on. Pass what was caught as the inner exception, or call a detection point first.")
                .Property("Clause", "119").Property("Place", "165;26").Property("Variable", "e")
                .Property("Constructor", "M:System.IO.IOException.#ctor(System.String,System.Exception)").Property("InnerParameter", "innerException")
                .Property("ExceptionType", "T:System.UnauthorizedAccessException").Property("Indicator", "permission.denied")
                .Property("Cwe", "22;732;276").Property("Attack", "T1190;T1083"),
        },
    }.RunAsync();

    [Fact]
    public async Task Constructor_is_named_only_where_one_takes_the_same_arguments_and_the_exception()
    {
        var test = new AnalyzerTest<IndicatorLostAnalyzer>
        {
            Level = "Strict",
            Sources = """
                public class Closed(string message) : Exception(message);
                public class C { void M(string a) { try { File.Delete(a); } catch (UnauthorizedAccessException) { throw new Closed(a); } } }
                """,
        };

        var diagnostic = Assert.Single(await test.DiagnosticsAsync());

        Assert.False(diagnostic.Properties.ContainsKey("Constructor"));
        Assert.False(diagnostic.Properties.ContainsKey("Variable"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Recommended", DiagnosticSeverity.Info)]
    [InlineData("Strict", DiagnosticSeverity.Info)]
    public Task Advice_starts_at_the_recommended_level(string? level, DiagnosticSeverity? severity) => new AnalyzerTest<IndicatorLostAnalyzer>
    {
        Level = level,
        Severity = severity,
        Sources = $$"""
            public class C { void M(string a) { try { File.Delete(a); } catch (UnauthorizedAccessException) { throw {{(severity is null ? "new IOException()" : "[|new IOException()|]")}}; } } }
            """,
    }.RunAsync();

    [Theory]
    [InlineData("catch (Exception)", "throw [|new IOException()|];")]
    [InlineData("catch", "throw [|new IOException()|];")]
    [InlineData("catch (SystemException e)", "throw [|new IOException(e.Message)|];")]
    [InlineData("catch (Exception e)", "if (e is UnauthorizedAccessException) { throw [|new IOException(e.Message)|]; } throw;")]
    [InlineData("catch (Exception e)", "if (a.Length > 3) { log.LogError(e, \"x\"); return; } throw [|new IOException()|];")]
    public Task General_handler_that_replaces_an_indicator_is_reported(string clause, string handler) => General(clause, handler);

    [Theory]
    [InlineData("catch (Exception e)", "throw new IOException(\"x\", e);")]
    [InlineData("catch (Exception)", "throw;")]
    [InlineData("catch (Exception e)", "log.LogError(e, \"x\"); throw new IOException();")]
    [InlineData("catch (Exception e)", "if (e is UnauthorizedAccessException) { throw; } throw new IOException();", "if (a.Length > 3) throw new UnauthorizedAccessException();")]
    [InlineData("catch (Exception e) when (e is FormatException)", "throw new IOException();")]
    [InlineData("catch (Exception)", "throw new IOException();", "a.Trim();")]
    [InlineData("catch (ApplicationException)", "throw new IOException();")]
    public Task General_handler_that_passes_it_on_or_gets_none_is_left_alone(string clause, string handler, string body = "File.Delete(a);") => General(clause, handler, body);

    private static Task General(string clause, string handler, string body = "File.Delete(a);") => new AnalyzerTest<IndicatorLostAnalyzer>
    {
        Level = "Strict",
        Sources = "public class C(ILogger log) { void M(string a) { try { " + body + " } " + clause + " { " + handler + " } } }",
    }.RunAsync();

    private static Task Check(string handler) => new AnalyzerTest<IndicatorLostAnalyzer>
    {
        Level = "Strict",
        Sources = HandlerCase.Frame(handler, """
            private static Exception Wrap(Exception e) => new IOException("x", e);
            private static Exception Made() => new IOException("x");
            public Action<Exception>? Hook;
            """) + """

            public class Failure : Exception { public Exception? Why { get; set; } }
            public static class Holders { public static Exception Holding(this Exception outer, Exception inner) => new Exception(outer.Message, inner); }
            """,
    }.RunAsync();
}
