using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Indicators.HandlerCase;

namespace RiskAware.Analyzers.Tests.Indicators;

public class HandlerFlowTests
{
    [Theory]
    [InlineData("")]
    [InlineData("return null;")]
    [InlineData("// the file is not ours")]
    [InlineData("return ex.Message;")]
    [InlineData("Console.WriteLine(ex);")]
    [InlineData("Console.Error.WriteLine(ex.ToString());")]
    [InlineData("System.Diagnostics.Debug.WriteLine(ex);")]
    [InlineData("System.Diagnostics.Trace.TraceError(ex.Message);")]
    [InlineData("_log.LogError(\"failed\");")]
    [InlineData("_log.LogError(ex.Message);")]
    [InlineData("_log.LogError(\"{Why}\", ex.Message);")]
    [InlineData("_log.LogDebug(ex, \"failed\");")]
    [InlineData("_log.LogInformation(ex, \"failed\");")]
    [InlineData("_log.Log(LogLevel.Debug, ex, \"failed\");")]
    [InlineData("Exception kept = ex; kept = new Exception(); return kept.Message;")]
    [InlineData("Exception kept = ex;")]
    [InlineData("var text = $\"{ex}\"; Console.Write(text);")]
    [InlineData("if (false) { Traversal.Seen(_log); }")]
    [InlineData("const bool on = false; if (on) Traversal.Refused(_log, ex);")]
    [InlineData("Action later = () => Traversal.Refused(_log, ex);")]
    [InlineData("void Later() => Traversal.Refused(_log, ex);")]
    [InlineData("var path2 = path ?? \"\"; return path2.Length > 0 ? path2 : null;")]
    [InlineData("GC.KeepAlive(ex);")]
    [InlineData("_ = new AggregateException(ex);")]
    [InlineData("if (flag) return null; return path;")]
    [InlineData("if (ex is not UnauthorizedAccessException) throw;")]
    [InlineData("Action<Exception> sink = e => { }; sink(ex);")]
    [InlineData("Action sink = () => { }; sink();")]
    [InlineData("Action<Exception> sink = e => Console.WriteLine(e); sink(ex);")]
    [InlineData("Exception? none = null; if (none is { } some) { throw some; }")]
    [InlineData("return ex.Message is { Length: > 3 } text ? text : ex.StackTrace;")]
    public Task Handler_that_shows_the_exception_to_nobody_is_reported(string handler) => Swallowed(handler);

    [Theory]
    [InlineData("throw;")]
    [InlineData("throw new IOException(\"no\", ex);")]
    [InlineData("throw new InvalidOperationException();")]
    [InlineData("Traversal.Refused(_log, ex);")]
    [InlineData("Traversal.Seen(_log); return null;")]
    [InlineData("ExceptionDispatchInfo.Capture(ex).Throw();")]
    [InlineData("ExceptionDispatchInfo.Throw(ex);")]
    [InlineData("Environment.FailFast(null, ex);")]
    [InlineData("Environment.Exit(1);")]
    [InlineData("Indicator.Expected(ex, \"read-only share\"); return null;")]
    [InlineData("_log.LogError(ex, \"failed\");")]
    [InlineData("_log.LogWarning(ex, \"failed {Path}\", path); return null;")]
    [InlineData("_log.Log(LogLevel.Critical, ex, \"failed\");")]
    [InlineData("if (_log.IsEnabled(LogLevel.Warning)) { _log.LogWarning(ex, \"failed\"); }")]
    [InlineData("if (flag) { Traversal.Refused(_log, ex); } else { throw; }")]
    [InlineData("switch (max) { case 1: Traversal.Seen(_log); break; default: throw; }")]
    [InlineData("return flag ? throw ex : throw new Exception(\"x\", ex);")]
    [InlineData("Exception kept = ex; if (flag) { kept = new Exception(\"x\", kept); } throw kept;")]
    [InlineData("void Now() => Traversal.Refused(_log, ex); Now();")]
    [InlineData("void Now(Exception e) { if (e is UnauthorizedAccessException u) Traversal.Refused(_log, u); else throw e; } Now(ex);")]
    [InlineData("new System.Threading.Tasks.TaskCompletionSource().TrySetException(ex);")]
    [InlineData("new System.Threading.Tasks.TaskCompletionSource().SetException(ex);")]
    [InlineData("Task.FromException(ex);")]
    [InlineData("Task.Run(() => Traversal.Refused(_log, ex));")]
    [InlineData("Action seen = () => Traversal.Refused(_log, ex); seen();")]
    [InlineData("Action<Exception> sink = e => Traversal.Seen(_log); sink(ex);")]
    [InlineData("Action<UnauthorizedAccessException> sink = e => throw e; sink(ex);")]
    [InlineData("Action<ILogger> sink = Traversal.Seen; sink(_log);")]
    [InlineData("void Local() => Traversal.Seen(_log); Action sink = Local; sink();")]
    [InlineData("if (flag) Traversal.Seen(_log); if (!flag) throw;")]
    [InlineData("Task.FromException<string>(ex); ValueTask.FromException(ex);")]
    [InlineData("ValueTask.FromException(ex);")]
    [InlineData("System.Threading.Channels.Channel.CreateUnbounded<int>().Writer.Complete(ex);")]
    [InlineData("new List<Exception>().Add(ex);")]
    [InlineData("try { Console.Beep(); } finally { Traversal.Seen(_log); }")]
    [InlineData("while (true) { if (flag) { throw; } }")]
    [InlineData("Exception? kept = null; try { kept = ex; return null; } finally { if (kept != null) Traversal.Seen(_log); }")]
    [InlineData("do { Traversal.Seen(_log); } while (flag);")]
    [InlineData("if (true) { Traversal.Seen(_log); }")]
    [InlineData("ILogger? maybe = _log; maybe?.LogError(ex, \"x\");")]
    [InlineData("if (ex is UnauthorizedAccessException) throw;")]
    [InlineData("using (new MemoryStream()) { Traversal.Seen(_log); return null; }")]
    [InlineData("lock (_log) { throw; }")]
    public Task Handler_that_observes_on_every_path_is_left_alone(string handler) => Silent(handler);

    [Theory]
    [InlineData("if (flag) { Traversal.Refused(_log, ex); } {|RA2002:}|}")]
    [InlineData("if (flag) { {|RA2002:return null;|} } Traversal.Refused(_log, ex);")]
    [InlineData("if (flag) { throw; } {|RA2002:return null;|}")]
    [InlineData("switch (max) { case 1: Traversal.Seen(_log); break; case 2: {|RA2002:return path;|} default: throw; }")]
    [InlineData("for (var i = 0; i < max; i++) { Traversal.Seen(_log); } {|RA2002:}|}")]
    [InlineData("foreach (var c in path) { if (c == '.') { Traversal.Seen(_log); return null; } } {|RA2002:return path;|}")]
    [InlineData("if (flag && max > 1) Traversal.Refused(_log, ex); {|RA2002:}|}")]
    [InlineData("if (flag) goto done; Traversal.Seen(_log); done: {|RA2002:return null;|}")]
    [InlineData("if (flag) { _log.LogError(ex, \"x\"); } {|RA2002:return null;|}")]
    [InlineData("Action seen = () => { if (flag) Traversal.Seen(_log); }; seen(); {|RA2002:return null;|}")]
    [InlineData("Action seen = () => Traversal.Seen(_log); if (flag) seen(); {|RA2002:return null;|}")]
    [InlineData("var on = true; void Off() { on = false; } Off(); if (on) { Traversal.Seen(_log); } {|RA2002:return null;|}")]
    [InlineData("void Maybe() { if (flag) _log.LogError(ex, \"x\"); } Maybe(); {|RA2002:return null;|}")]
    [InlineData("void Maybe() { if (flag) throw ex; } Maybe(); {|RA2002:return null;|}")]
    [InlineData("try { if (flag) throw new FormatException(); Traversal.Seen(_log); } catch (FormatException) when (max > 3) { } {|RA2002:}|}")]
    [InlineData("_ = max switch { 1 => throw ex, _ => 2 }; {|RA2002:return null;|}")]
    public Task Exit_that_misses_the_observation_is_reported(string handler)
        => HandlerCase.Exit(handler);

    [Theory]
    [InlineData("Note(ex);", "private void Note(Exception e) => Traversal.Seen(_log);")]
    [InlineData("Note(ex);", "private void Note(Exception e) { if (e.Data.Count > 0) Traversal.Seen(_log); else throw e; }")]
    [InlineData("Note();", "private void Note() { Traversal.Seen(_log); }")]
    [InlineData("Note(ex, 3);", "private void Note(Exception e, int n) { if (n > 0) Note(e, n - 1); else Traversal.Seen(_log); }")]
    [InlineData("Even(ex, 3);", "private void Even(Exception e, int n) { if (n > 0) Odd(e, n - 1); else Traversal.Seen(_log); } private void Odd(Exception e, int n) => Even(e, n - 1);")]
    [InlineData("Note(ex);", "private void Note(Exception e) => _log.LogError(e, \"x\");")]
    [InlineData("Fail(ex);", "[DoesNotReturn] private static void Fail(Exception e) => throw e;")]
    [InlineData("Fail(ex);", "private static void Fail(Exception e) => throw new IOException(\"x\", e);")]
    [InlineData("_last = ex;", "private Exception? _last; public Exception? Last => _last;")]
    [InlineData("Last = ex;", "public Exception? Last { get; set; }")]
    [InlineData("Sink.OnError(ex);", "public IObserver<string> Sink = null!;")]
    [InlineData("Sink.OnError(new IOException(path, ex));", "public IObserver<string> Sink = null!;")]
    [InlineData("Out(ref ex);", "private static void Out(ref UnauthorizedAccessException e) => throw e;")]
    [InlineData("try { throw new IOException(path, ex); } catch (IOException failure) when (flag) { throw failure; }", "")]
    [InlineData("Note(ex);", "private Exception? _last; public Exception? Last => _last; private void Note(Exception e) => _last = e;")]
    [InlineData("Audit(ex);", "private void Audit(Exception e) => Wrapped(new Exception(\"x\", e)); private void Wrapped(Exception e) => throw e;")]
    [InlineData("Report(ex);", "[DetectionPoint] private void Report(Exception e) { Console.WriteLine(e); }")]
    [InlineData("Hook?.Invoke(ex);", "public event Action<Exception>? Hook;")]
    [InlineData("Hook?.Invoke();", "public Action? Hook { get; set; }")]
    [InlineData("throw Wrap(ex);", "private static Exception Wrap(Exception e) => new IOException(\"x\", e);")]
    [InlineData("new Failure(ex).Report();", "public sealed class Failure(Exception e) { public void Report() => Console.Write(e); }")]
    [InlineData("Failure.Of(ex).Report();", "public sealed class Failure(Exception e) { public static Failure Of(Exception e) => new(e); public void Report() => Console.Write(e); }")]
    [InlineData("Observer.Seen(ex);", "public IObserver2 Observer = null!; public interface IObserver2 { void Seen(Exception e); } public class A : IObserver2 { public void Seen(Exception e) => throw e; } public class B : IObserver2 { public void Seen(Exception e) => Traversal.Seen(null!); }")]
    [InlineData("Observer.Seen(path);", "public IObserver2 Observer = null!; public interface IObserver2 { void Seen(string e); }")]
    [InlineData("Observer.Seen(path);", "public Base Observer = null!; public abstract class Base { public abstract void Seen(string e); } public class A : Base { public override void Seen(string e) => Traversal.Seen(null!); }")]
    public Task Call_that_observes_or_may_observe_is_left_alone(string handler, string members) => Silent(handler, members: members);

    [Theory]
    [InlineData("Note(ex);", "private void Note(Exception e) { }")]
    [InlineData("Note(ex);", "private void Note(Exception e) => Console.WriteLine(e);")]
    [InlineData("Note(ex);", "private void Note(Exception e) => _log.LogDebug(e, \"x\");")]
    [InlineData("Note(ex.Message);", "private void Note(string e) => _log.LogError(e);")]
    [InlineData("Note();", "private void Note() { }")]
    [InlineData("Note(ex, 3);", "private void Note(Exception e, int n) { if (n > 0) Note(e, n - 1); }")]
    [InlineData("Note(ex);", "private void Note(Exception e) { ArgumentNullException.ThrowIfNull(e); if (e.Data.Count > 9) throw new InvalidOperationException(); }")]
    [InlineData("_last = ex;", "private Exception? _last;")]
    [InlineData("Report(ex);", "[DetectionPoint] private void Report(Exception e) { }")]
    [InlineData("Sink.OnNext(ex.Message);", "public IObserver<string> Sink = null!;")]
    [InlineData("ILogger? none = null; none?.LogError(ex, path);", "")]
    [InlineData("Report(ex);", "[DetectionPoint] private void Report(Exception e) { /* later */ ; return; }")]
    [InlineData("Wrap(ex);", "private static Exception Wrap(Exception e) => new IOException(\"x\", e);")]
    [InlineData("Trace(ex);", "[System.Diagnostics.Conditional(\"DEBUG\")] private static void Trace(Exception e) => throw e;")]
    [InlineData("Observer.Seen(ex);", "public IObserver2 Observer = null!; public interface IObserver2 { void Seen(Exception e); } public class A : IObserver2 { public void Seen(Exception e) { } }")]
    [InlineData("foreach (var i in Numbers()) { }", "private IEnumerable<int> Numbers() { yield return 1; Traversal.Seen(_log); }")]
    public Task Call_that_does_nothing_for_the_exception_is_reported(string handler, string members) => Swallowed(handler, members: members);

    [Fact]
    public Task Helper_that_observes_on_some_paths_only_leaves_a_path_unseen()
        => HandlerCase.Exit("Note(ex); {|RA2002:return null;|}", members: "private void Note(Exception e) { if (e.Data.Count > 0) Traversal.Seen(_log); }");

    [Fact]
    public Task Dispatch_that_may_reach_a_blind_implementation_leaves_a_path_unseen()
        => HandlerCase.Exit("Observer.Seen(ex); {|RA2002:return null;|}", members: """
            public IObserver2 Observer = null!;
            public interface IObserver2 { void Seen(Exception e); }
            public class A : IObserver2 { public void Seen(Exception e) { } }
            public class B : IObserver2 { public void Seen(Exception e) => Traversal.Seen(null!); }
            """);

    [Theory]
    [InlineData("Exception? kept = null;", "kept = ex;", "if (kept != null) { throw kept; } return null;")]
    [InlineData("Exception? kept = null;", "kept = ex;", "if (kept is UnauthorizedAccessException u) { Traversal.Refused(_log, u); } return null;")]
    [InlineData("ExceptionDispatchInfo? kept = null;", "kept = ExceptionDispatchInfo.Capture(ex);", "kept?.Throw(); return null;")]
    [InlineData("var failed = false;", "failed = true;", "if (failed) { Traversal.Seen(_log); } return null;")]
    [InlineData("var failed = false;", "failed = true;", "if (failed) { Denied(); } return null; void Denied() => Traversal.Seen(_log);")]
    [InlineData("var ok = true;", "ok = false;", "if (!ok) throw new InvalidOperationException(); return null;")]
    [InlineData("", "", "Traversal.Seen(_log); return null;")]
    [InlineData("", "", "throw new InvalidOperationException();")]
    public Task Exception_that_is_kept_and_read_after_the_handler_is_left_alone(string before, string handler, string after)
        => Silent(handler, before, after);

    [Theory]
    [InlineData("Exception? kept = null;", "kept = ex;", "return kept?.Message;")]
    [InlineData("Exception? kept = null;", "kept = ex;", "kept = null; if (kept != null) { throw kept; } return null;")]
    [InlineData("var failed = false;", "failed = true;", "if (!failed) { Traversal.Seen(_log); } return null;")]
    [InlineData("", "", "if (max > 3) throw new InvalidOperationException(); return null;")]
    public Task Exception_that_is_kept_for_nobody_is_reported(string before, string handler, string after)
        => Swallowed(handler, before, after);

    [Theory]
    [InlineData("when (Seen(ex))", "private bool Seen(Exception e) { Traversal.Seen(_log); return true; }")]
    [InlineData("when (ex is null)", "")]
    [InlineData("when (false)", "")]
    public Task Filter_that_observes_or_never_takes_is_left_alone(string filter, string members)
        => Silent("return null;", filter: filter, members: members);

    [Theory]
    [InlineData("when (flag)")]
    [InlineData("when (ex.HResult == 5)")]
    [InlineData("when (max > 3 || flag)")]
    [InlineData("when (ex is UnauthorizedAccessException)")]
    public Task Filter_that_says_nothing_about_the_exception_changes_nothing(string filter)
        => Swallowed("return null;", filter: filter);

    [Theory]
    [InlineData("for (var attempt = 0; ; attempt++) {", "", "}", "when (attempt < max)")]
    [InlineData("for (var attempt = 0; ; attempt++) {", "if (attempt == max) throw;", "}", "")]
    [InlineData("for (var attempt = 0; attempt < max; attempt++) {", "Thread.Sleep(1);", "} throw new TimeoutException();", "")]
    [InlineData("var attempt = 0; again:", "if (++attempt < max) goto again; throw;", "", "")]
    public Task Retry_whose_last_attempt_throws_is_left_alone(string before, string handler, string after, string filter)
        => Silent(handler, before, after, filter: filter);

    [Theory]
    [InlineData("for (var attempt = 0; attempt < max; attempt++) {", "Thread.Sleep(1);", "} return null;")]
    [InlineData("while (true) {", "Thread.Sleep(1);", "}")]
    [InlineData("foreach (var c in path) {", "continue;", "} return null;")]
    public Task Retry_that_gives_up_silently_is_reported(string before, string handler, string after)
        => Swallowed(handler, before, after);

    [Fact]
    public Task Finally_that_observes_is_left_alone() => Both("""
        public class C(ILogger log)
        {
            public void M(string path)
            {
                try { File.Delete(path); }
                catch (UnauthorizedAccessException) { return; }
                finally { Traversal.Seen(log); }
            }
        }
        """);

    [Fact]
    public Task Finally_that_observes_sometimes_leaves_a_path_unseen() => Both("""
        public class C(ILogger log)
        {
            public void M(string path, bool flag)
            {
                try { File.Delete(path); }
                catch (UnauthorizedAccessException) { {|RA2002:return;|} }
                finally { if (flag) Traversal.Seen(log); }
            }
        }
        """);

    [Fact]
    public Task Lambda_and_local_function_have_graphs_of_their_own() => Both("""
        public class C(ILogger log)
        {
            public Action M(string path)
            {
                void Local()
                {
                    try { File.Delete(path); } {|RA2001:catch (UnauthorizedAccessException)|} { }
                    try { File.Delete(path); } catch (UnauthorizedAccessException e) { Traversal.Refused(log, e); }
                }

                Local();
                return () =>
                {
                    try { File.Delete(path); } catch (UnauthorizedAccessException e) { Traversal.Refused(log, e); }
                    Func<int> inner = () => { try { File.Delete(path); } {|RA2001:catch (UnauthorizedAccessException)|} { } return 1; };
                };
            }

            private readonly Action<string> _field = p => { try { File.Delete(p); } {|RA2001:catch (UnauthorizedAccessException)|} { } };
        }
        """);

    [Fact]
    public Task Several_tries_are_told_apart() => Both("""
        public class C(ILogger log)
        {
            public async Task M(string path)
            {
                try
                {
                    try { await File.ReadAllTextAsync(path); }
                    {|RA2001:catch (UnauthorizedAccessException)|} { }
                    catch (System.Security.SecurityException) { throw; }
                    finally { File.Delete(path); }
                    using var stream = File.OpenRead(path);
                }
                catch (UnauthorizedAccessException e) when (path.Length > 3) { Traversal.Refused(log, e); }
                {|RA2001:catch (System.Security.SecurityException)|} { }

                foreach (var c in path)
                {
                    try { File.Delete(path); }
                    {|RA2001:catch (UnauthorizedAccessException)|} { continue; }
                }
            }
        }
        """);

    [Fact]
    public Task Exception_that_is_stored_for_an_outer_function_is_left_alone() => Both("""
        public class C
        {
            public void M(string path)
            {
                Exception? failure = null;
                var thread = new Thread(() => { try { File.Delete(path); } catch (UnauthorizedAccessException e) { failure = e; } });
                thread.Start();
                thread.Join();
                if (failure != null) throw failure;
            }

            public bool Try(string path, out Exception? error)
            {
                error = null;
                try { File.Delete(path); return true; } catch (UnauthorizedAccessException e) { error = e; return false; }
            }

            public (bool, Exception?) Tuple(string path)
            {
                try { File.Delete(path); return (true, null); } catch (UnauthorizedAccessException e) { return (false, e); }
            }

            public IReadOnlyList<Exception> List(string path)
            {
                try { File.Delete(path); return []; } catch (UnauthorizedAccessException e) { return [e]; }
            }
        }
        """);

    [Fact]
    public Task Throw_that_is_caught_in_the_handler_is_no_way_out() => Both("""
        public class C
        {
            public void M(string path)
            {
                try { File.Delete(path); }
                {|RA2001:catch (UnauthorizedAccessException)|}
                {
                    try { throw new InvalidOperationException(); } catch (Exception) { }
                }
            }
        }
        """);

    [Theory]
    [InlineData("return Results.Problem(ex.Message);", true)]
    [InlineData("return Results.Problem(ex.ToString());", true)]
    [InlineData("return Results.BadRequest(ex);", true)]
    [InlineData("return Results.Json(new { error = ex });", true)]
    [InlineData("var answer = Results.BadRequest(ex); return answer;", true)]
    [InlineData("ModelState.AddModelError(\"path\", ex, null!); return Results.BadRequest();", true)]
    [InlineData("ModelState.AddModelError(\"path\", ex.Message); return Results.BadRequest();", true)]
    [InlineData("return new Answer(ex);", true)]
    [InlineData("Traversal.Refused(log, ex); return Results.BadRequest(ex);", false)]
    [InlineData("throw new IOException(\"x\", ex);", false)]
    [InlineData("Last = ex; return Results.NotFound();", false)]
    public Task Showing_the_exception_to_the_caller_shows_it_to_nobody_else(string handler, bool isReported)
    {
        var test = new AnalyzerTest<IndicatorSwallowedAnalyzer>
        {
            AspNetCore = true,
            Sources = Risk + $$"""
                public class Files(ILogger log, Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary ModelState)
                {
                    public Exception? Last;

                    public IResult Read(string path)
                    {
                        try { return Results.Text(File.ReadAllText(path)); }
                        {{(isReported ? "[|catch (UnauthorizedAccessException ex)|]" : "catch (UnauthorizedAccessException ex)")}} { {{handler}} }
                    }

                    public sealed class Answer(Exception shown) : IResult
                    {
                        public Task ExecuteAsync(HttpContext context) => context.Response.WriteAsync(shown.Message);
                    }
                }
                """,
        };
        return test.RunAsync();
    }
}
