using static RiskAware.Analyzers.Tests.Indicators.HandlerCase;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Shapes that servers and workers are full of.</summary>
public sealed class ServerCodeTests
{
    [Theory]
    [InlineData("for (var i = 0; i < 3; i++)", "", "{ if (i == 2) throw; Thread.Sleep(10); }")]
    [InlineData("for (var i = 0; i < 3; i++)", "", "{ if (i < 2) continue; throw; }")]
    [InlineData("for (var i = 0; i < 3; i++)", "when (i < 2)", "{ }")]
    [InlineData("var left = 3; while (left > 0)", "", "{ left--; if (left == 0) { throw; } }")]
    [InlineData("var n = 0; while (n < 3)", "", "{ if (++n >= 3) throw; }")]
    [InlineData("var n = 0; do", "", "{ n += 1; if (n == 3) throw; }", "while (n < 3);")]
    public Task Retry_whose_last_attempt_throws_is_left_alone(string loop, string filter, string handler, string end = "")
        => Both(Loop(loop, filter, handler, end, mark: null));

    [Theory]
    [InlineData("foreach (var i in path)", "", "{ if (strict) throw; {|RA2002:}|}")]
    [InlineData("for (var i = 0; i < 3; i++)", "", "{ if (strict) throw; {|RA2002:}|}")]
    [InlineData("for (var i = 0; i < 3; i++)", "", "{ if (i == 2) throw; if (strict) {|RA2002:return null;|} }")]
    public Task Loop_that_swallows_without_a_last_attempt_is_reported(string loop, string filter, string handler)
        => Both(Loop(loop, filter, handler, "", mark: null));

    [Fact]
    public Task Retry_that_never_throws_is_reported()
        => Both(Loop("for (var i = 0; i < 3; i++)", "", "{ Thread.Sleep(i); }", "", mark: "RA2001"));

    [Theory]
    [InlineData("if (onError is not null) { onError(ex); }", "var onError = Hook;", "public Action<Exception>? Hook { get; set; }")]
    [InlineData("if (onError != null) onError.Invoke(ex);", "Action<Exception>? onError = Hook;", "public Action<Exception>? Hook;")]
    [InlineData("if (Hook is { } hook) { hook(ex); }", "", "public Action<Exception>? Hook;")]
    [InlineData("var hook = Hook; if (null != hook) hook(ex);", "", "public event Action<Exception>? Hook;")]
    [InlineData("if (Other is not null) { Other.LogError(ex, \"x\"); }", "", "public ILogger? Other;")]
    [InlineData("if (Other == null) return null; Other.LogError(ex, \"x\");", "", "public ILogger<Files>? Other;")]
    public Task Observer_that_may_be_missing_is_left_alone(string handler, string before, string members = "")
        => Silent(handler, before, members: members);

    [Theory]
    [InlineData("if (Other is not null) { Other.ToString(); }", "public object? Other;")]
    [InlineData("if (Other is not null) { Other.LogDebug(ex, \"x\"); }", "public ILogger? Other;")]
    [InlineData("if (Hook is null) return null;", "public Action<Exception>? Hook;")]
    public Task Something_else_that_may_be_missing_is_reported(string handler, string members) => Swallowed(handler, members: members);

    [Theory]
    [InlineData("_log.LogError($\"failed: {ex}\");")]
    [InlineData("_log.LogError(\"failed: \" + ex);")]
    [InlineData("_log.LogError(ex.ToString());")]
    [InlineData("_log.LogWarning(\"{Why}\", ex.ToString());")]
    [InlineData("_log.LogError(string.Format(\"{0} {1}\", path, ex));")]
    public Task Log_that_shows_the_whole_exception_as_text_is_left_alone(string handler) => Silent(handler);

    [Theory]
    [InlineData("_log.LogError($\"failed: {ex.Message}\");")]
    [InlineData("_log.LogError(\"failed: \" + ex.Message);")]
    [InlineData("_log.LogError(\"{Why}\", ex.GetType().Name);")]
    [InlineData("_log.LogDebug($\"failed: {ex}\");")]
    [InlineData("_log.LogError(ex.StackTrace);")]
    public Task Log_that_shows_a_part_as_text_is_reported(string handler) => Swallowed(handler);

    [Theory]
    [InlineData("foreach (var log in new[] { _log }) { log.LogError(ex, \"x\"); }", "")]
    [InlineData("foreach (var sink in Sinks) sink.Seen(ex);", "public interface ISink { void Seen(Exception e); } public List<ISink> Sinks = new();")]
    [InlineData("Note(ex);", "private void Note(Exception e) { foreach (var log in new[] { _log }) { log.LogError(e, \"x\"); } }")]
    public Task Exception_that_is_given_to_each_of_several_observers_is_left_alone(string handler, string members)
        => Silent(handler, members: members);

    [Theory]
    [InlineData("foreach (var c in path) { Traversal.Refused(_log, ex); } {|RA2002:}|}")]
    [InlineData("foreach (var c in path) { if (c == '.') throw new IOException(path, ex); } {|RA2002:return null;|}")]
    public Task Loop_over_something_else_than_observers_leaves_a_path_unseen(string handler) => HandlerCase.Exit(handler);

    [Theory]
    [InlineData("foreach (var c in path) { Console.Write(ex.Message); }")]
    [InlineData("foreach (var c in path) { Console.Write(c); } return null;")]
    public Task Loop_that_gives_the_exception_to_nobody_is_reported(string handler) => Swallowed(handler);

    [Theory]
    [InlineData("return Fallback[ex];", "public Dictionary<Exception, string> Fallback = new();")]
    [InlineData("return ex is { InnerException: { } inner } ? throw inner : throw ex;", "")]
    [InlineData("if (ex is { InnerException: IOException inner }) { _log.LogError(inner, \"x\"); } else { throw; }", "")]
    public Task Exception_that_goes_on_through_an_indexer_or_a_pattern_is_left_alone(string handler, string members)
        => Silent(handler, members: members);

    [Fact]
    public Task Detection_in_the_finally_of_what_did_not_succeed_is_left_alone() => Both("""
        public class C(ILogger log)
        {
            public bool Delete(string path)
            {
                var done = false;
                try
                {
                    File.Delete(path);
                    done = true;
                }
                catch (UnauthorizedAccessException) { }
                finally
                {
                    if (!done) { Traversal.Seen(log); }
                }

                return done;
            }

            public bool After(string path)
            {
                bool failed = false;
                try { File.Delete(path); }
                catch (DirectoryNotFoundException) { Traversal.Seen(log); failed = false; }
                catch (UnauthorizedAccessException) { failed = true; }
                if (failed) { Traversal.Seen(log); }
                return failed;
            }
        }
        """);

    [Fact]
    public Task Success_that_is_noted_before_the_last_call_says_nothing() => Both("""
        public class C(ILogger log)
        {
            public bool Delete(string path)
            {
                var done = false;
                try
                {
                    done = true;
                    File.Delete(path);
                }
                catch (UnauthorizedAccessException) { {|RA2002:}|}
                finally
                {
                    if (!done) { Traversal.Seen(log); }
                }

                return done;
            }
        }
        """);

    private static string Loop(string loop, string filter, string handler, string end, string? mark)
        => $$"""
            public class Files
            {
                public string? Read(string path, bool strict)
                {
                    {{loop}}
                    {
                        try { return File.ReadAllText(path); }
                        {{(mark is null ? "catch (UnauthorizedAccessException)" : "{|" + mark + ":catch (UnauthorizedAccessException)|}")}} {{filter}}
                        {{handler}}
                    } {{end}}
                    return null;
                }
            }
            """;
}
