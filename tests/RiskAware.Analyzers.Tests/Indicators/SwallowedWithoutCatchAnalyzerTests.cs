using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class SwallowedWithoutCatchAnalyzerTests
{
    private const string Risk = """
        [Risk("UPL-1", "Traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("Refused")]
            public static partial void Refused(ILogger log, Exception? exception);
        }

        """;

    // The authentication handlers are packages of their own; only their names count.
    private const string Bearer = """
        namespace Microsoft.AspNetCore.Authentication.JwtBearer
        {
            public class AuthenticationFailedContext
            {
                public Exception Exception { get; set; } = null!;
                public void NoResult() { }
                public void Fail(string why) { }
            }

            public class JwtBearerEvents
            {
                public Func<AuthenticationFailedContext, Task> OnAuthenticationFailed { get; set; } = _ => Task.CompletedTask;
                public virtual Task AuthenticationFailed(AuthenticationFailedContext context) => OnAuthenticationFailed(context);
            }
        }

        """;

    [Fact]
    public Task Message_names_what_ends_it_the_type_its_source_and_the_consequence() => new AnalyzerTest<SwallowedWithoutCatchAnalyzer>
    {
        Sources = """
            public class Files
            {
                public async Task Save(string path, string text)
                    => await File.WriteAllTextAsync(path, text).{|#0:ConfigureAwait|}(ConfigureAwaitOptions.SuppressThrowing);
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2006").At(0).Severity(DiagnosticSeverity.Info)
                .Message("'SuppressThrowing' lets 'UnauthorizedAccessException' from 'File.WriteAllTextAsync' end unseen; an attacker probing paths (CWE-22) leaves no trace. Give it to a detection point, or let it leave.")
                .Property("ExceptionType", "T:System.UnauthorizedAccessException").Property("Indicator", "permission.denied").Property("Cwe", "22;732;276"),
        },
    }.RunAsync();

    [Theory]
    [InlineData(null, DiagnosticSeverity.Info)]
    [InlineData("Starter", DiagnosticSeverity.Info)]
    [InlineData("Recommended", DiagnosticSeverity.Warning)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Severity_rises_with_the_level(string? level, DiagnosticSeverity severity) => new AnalyzerTest<SwallowedWithoutCatchAnalyzer>
    {
        Level = level,
        Severity = severity,
        Sources = "public class C { void M(AggregateException e) => e.[|Handle|](_ => true); }",
    }.RunAsync();

    [Theory]
    [InlineData("_ = File.[|WriteAllTextAsync|](path, path);")]
    [InlineData("_ = [|Save|](path);")]
    [InlineData("_ = [|Later|](path);")]
    [InlineData("_ = Task.[|Run|](() => File.Delete(path));")]
    [InlineData("_ = Task.[|Run|](async () => { await Save(path); });")]
    [InlineData("Task.[|Run|](() => Deep(path));")]
    [InlineData("_ = Save(path).[|ContinueWith|](t => log.LogDebug(\"done\"));")]
    [InlineData("_ = Save(path).[|ContinueWith|](_ => { }, TaskContinuationOptions.OnlyOnRanToCompletion);")]
    [InlineData("_ = Save(path).[|ContinueWith|](t => t.Id);")]
    [InlineData("Save(path).[|ConfigureAwait|](ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);")]
    public Task Task_that_nobody_looks_at_is_reported(string statement) => Check(Files(statement));

    [Theory]
    [InlineData("await Save(path);")]
    [InlineData("await Save(path).ConfigureAwait(false);")]
    [InlineData("await Save(path).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);")]
    [InlineData("var task = Save(path); await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); Traversal.Refused(log, task.Exception);")]
    [InlineData("_ = Task.Delay(1);")]
    [InlineData("_ = Task.Run(() => path.Trim());")]
    [InlineData("_ = Guarded(path);")]
    [InlineData("_ = Task.Run(() => { try { File.Delete(path); } catch (Exception e) { Traversal.Refused(log, e); } });")]
    [InlineData("var task = Save(path); await Task.WhenAll(task);")]
    [InlineData("_task = Save(path);")]
    [InlineData("Keep(Save(path));")]
    [InlineData("_ = Start(path);")]
    [InlineData("_ = Save(path).ContinueWith(t => log.LogError(t.Exception, \"failed\"), TaskContinuationOptions.OnlyOnFaulted);")]
    [InlineData("_ = Save(path).ContinueWith(t => Traversal.Refused(log, t.Exception));")]
    [InlineData("_ = Save(path).ContinueWith(t => { if (t.IsFaulted) Keep(t); });")]
    [InlineData("_ = Save(path).ContinueWith(_ => Traversal.Refused(log, null), TaskContinuationOptions.OnlyOnFaulted);")]
    [InlineData("_ = Task.Delay(1).ContinueWith(_ => { });")]
    [InlineData("_ = Unseen(path);")]
    public Task Task_that_somebody_looks_at_or_that_carries_nothing_is_left_alone(string statement) => Check(Files(statement));

    [Fact]
    public Task Whoever_watches_all_tasks_sees_those_too() => Check(Files("_ = Save(path);") + """
        public static class Watch
        {
            public static void Start(ILogger log) => TaskScheduler.UnobservedTaskException += (_, e) => { Traversal.Refused(log, e.Exception); e.SetObserved(); };
        }
        """);

    [Theory]
    [InlineData("e.[|Handle|](_ => true);")]
    [InlineData("e.[|Handle|](x => { Console.WriteLine(x.Message); return true; });")]
    [InlineData("e.Flatten().[|Handle|](x => { if (x is OperationCanceledException) { return true; } return true; });")]
    [InlineData("e.[|Handle|](Yes);")]
    public Task Aggregate_that_is_handled_without_a_look_is_reported(string statement) => Check(Aggregate(statement));

    [Theory]
    [InlineData("e.Handle(x => x is OperationCanceledException);")]
    [InlineData("e.Handle(_ => false);")]
    [InlineData("e.Handle(x => { Traversal.Refused(log, x); return true; });")]
    [InlineData("e.Handle(x => { if (x is OperationCanceledException) { return true; } return false; });")]
    [InlineData("e.Handle(x => { log.LogWarning(x, \"lost\"); return true; });")]
    [InlineData("Traversal.Refused(log, e); e.Handle(_ => true);")]
    [InlineData("e.Handle(test);")]
    [InlineData("Own.Handle(_ => true);")]
    public Task Aggregate_that_is_looked_at_is_left_alone(string statement) => Check(Aggregate(statement));

    [Theory]
    [InlineData("return ValueTask.FromResult(true);")]
    [InlineData("return new ValueTask<bool>(true);")]
    [InlineData("http.Response.StatusCode = 500; return ValueTask.FromResult(true);")]
    [InlineData("if (exception is OperationCanceledException) { return ValueTask.FromResult(false); } return ValueTask.FromResult(true);")]
    [InlineData("if (http.Request.Path == \"/x\") { Traversal.Refused(log, exception); } return ValueTask.FromResult(true);")]
    [InlineData("log.LogInformation(exception, \"x\"); return ValueTask.FromResult(true);")]
    [InlineData("log.LogError(exception.Message); return ValueTask.FromResult(true);")]
    public Task Handler_that_says_handled_without_observing_is_reported(string body) => Check(Handler("[|TryHandleAsync|]", body));

    [Theory]
    [InlineData("return ValueTask.FromResult(false);")]
    [InlineData("Traversal.Refused(log, exception); return ValueTask.FromResult(true);")]
    [InlineData("log.LogError(exception, \"x\"); return ValueTask.FromResult(true);")]
    [InlineData("if (exception is not OperationCanceledException) { return ValueTask.FromResult(false); } return ValueTask.FromResult(true);")]
    [InlineData("return Unseen.Write(http, exception);")]
    [InlineData("return ValueTask.FromResult(http.Response.HasStarted);")]
    [InlineData("Note(exception); return ValueTask.FromResult(true);")]
    public Task Handler_that_observes_or_hands_on_is_left_alone(string body) => Check(Handler("TryHandleAsync", body));

    [Fact]
    public Task Asynchronous_handler_is_followed_too() => Check("""
        public class Handler(ILogger log) : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
        {
            public async ValueTask<bool> [|TryHandleAsync|](HttpContext http, Exception exception, CancellationToken token)
            {
                await http.Response.WriteAsync("sorry", token);
                return true;
            }
        }
        """);

    [Theory]
    [InlineData("[|context.ExceptionHandled = true|];")]
    [InlineData("[|context.Result = new StatusCodeResult(500)|];")]
    [InlineData("if (context.Exception is UnauthorizedAccessException) { [|context.ExceptionHandled = true|]; }")]
    public Task Filter_that_says_handled_without_observing_is_reported(string body) => Check(Filter(body));

    [Theory]
    [InlineData("Traversal.Refused(log, context.Exception); context.ExceptionHandled = true;")]
    [InlineData("context.ExceptionHandled = true; log.LogError(context.Exception, \"x\");")]
    [InlineData("if (context.Exception is OperationCanceledException) { context.ExceptionHandled = true; }")]
    [InlineData("context.ExceptionHandled = false;")]
    [InlineData("log.LogDebug(\"seen\");")]
    [InlineData("if (context.Exception is UnauthorizedAccessException) { Traversal.Refused(log, context.Exception); context.ExceptionHandled = true; }")]
    public Task Filter_that_observes_or_hands_on_is_left_alone(string body) => Check(Filter(body));

    [Theory]
    [InlineData("c => { c.NoResult(); return Task.CompletedTask; }")]
    [InlineData("c => Task.CompletedTask")]
    [InlineData("c => { if (c.Exception is TimeoutException) { Traversal.Refused(log, c.Exception); } return Task.CompletedTask; }")]
    [InlineData("async c => { c.Fail(c.Exception.Message); await Task.Yield(); }")]
    public Task Failed_authentication_that_nobody_sees_is_reported(string function) => Check(Bearer + Events("[|OnAuthenticationFailed|]", function));

    [Theory]
    [InlineData("c => { Traversal.Refused(log, c.Exception); return Task.CompletedTask; }")]
    [InlineData("c => { log.LogWarning(c.Exception, \"x\"); return Task.CompletedTask; }")]
    [InlineData("async c => { await Task.Yield(); Note(c.Exception); }")]
    [InlineData("c => throw c.Exception")]
    [InlineData("function")]
    public Task Failed_authentication_that_is_observed_or_unknown_is_left_alone(string function) => Check(Bearer + Events("OnAuthenticationFailed", function));

    [Fact]
    public Task Override_of_an_event_is_one_too() => Check(Bearer + """
        public class A(ILogger log) : Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerEvents
        {
            public override Task [|AuthenticationFailed|](Microsoft.AspNetCore.Authentication.JwtBearer.AuthenticationFailedContext context) => Task.CompletedTask;
        }

        public class B(ILogger log) : Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerEvents
        {
            public override Task AuthenticationFailed(Microsoft.AspNetCore.Authentication.JwtBearer.AuthenticationFailedContext context)
            {
                Traversal.Refused(log, context.Exception);
                return Task.CompletedTask;
            }
        }
        """);

    [Fact]
    public Task Error_of_a_watcher_counts_by_the_exception_that_it_holds() => Check("""
        public class Watcher(ILogger log)
        {
            void M(FileSystemWatcher watcher)
            {
                watcher.[|Error|] += (_, e) => Console.WriteLine("lost");
                watcher.Error += (_, e) => Traversal.Refused(log, e.GetException());
                watcher.Error -= (_, e) => { };
                watcher.Changed += (_, e) => { };
            }
        }
        """);

    [Fact]
    public Task Exception_that_is_set_observed_must_be_looked_at() => Check("""
        public static class Watch
        {
            public static void Start(ILogger log)
            {
                TaskScheduler.UnobservedTaskException += (_, e) => e.[|SetObserved|]();
                TaskScheduler.UnobservedTaskException += (_, e) => { log.LogError(e.Exception, "x"); e.SetObserved(); };
                TaskScheduler.UnobservedTaskException += (_, e) => { };
                TaskScheduler.UnobservedTaskException += OnUnobserved;
            }

            private static void OnUnobserved(object? sender, UnobservedTaskExceptionEventArgs e)
            {
                e.[|SetObserved|]();
            }
        }
        """);

    [Fact]
    public Task Expected_indicator_is_left_alone() => Check("""
        public class C
        {
            [ExpectedIndicator(typeof(UnauthorizedAccessException), "best effort")]
            void M(string path) { _ = File.WriteAllTextAsync(path, path); }

            [ExpectedIndicator(typeof(Exception), "best effort")]
            void N(AggregateException e) => e.Handle(_ => true);
        }
        """);

    private static string Files(string statement) => Risk + $$"""
        public abstract class Files(ILogger log)
        {
            private Task _task = Task.CompletedTask;

            public async Task M(string path)
            {
                await Task.Yield();
        #pragma warning disable CS4014
                {{statement}}
        #pragma warning restore CS4014
            }

            private async Task Save(string path) { await Task.Yield(); await File.WriteAllTextAsync(path, ""); }
            private Task Later(string path) => Save(path);
            private void Deep(string path) { new FileStream(path, FileMode.Open).Dispose(); }
            private async Task Guarded(string path) { try { await File.WriteAllTextAsync(path, ""); } catch (Exception e) { Traversal.Refused(log, e); } }
            private Task Start(string path) { File.Delete(path); return Task.CompletedTask; }
            protected abstract Task Unseen(string path);
            private void Keep(Task task) => _task = task;
        }

        """;

    private static string Aggregate(string statement) => Risk + $$"""
        public class C(ILogger log)
        {
            private C Own => this;
            void M(AggregateException e, Func<Exception, bool> test) { {{statement}} }
            void Handle(Func<Exception, bool> test) { }
            static bool Yes(Exception e) => true;
        }
        """;

    private static string Handler(string name, string body) => $$"""
        public class Handler(ILogger log) : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
        {
            public ValueTask<bool> {{name}}(HttpContext http, Exception exception, CancellationToken token)
            {
                {{body}}
            }

            private void Note(Exception exception) => Traversal.Refused(log, exception);
        }

        public abstract class Unseen { public static ValueTask<bool> Write(HttpContext http, Exception exception) => new(exception is not null); }
        """;

    private static string Filter(string body) => $$"""
        public class Filter(ILogger log) : Microsoft.AspNetCore.Mvc.Filters.ExceptionFilterAttribute
        {
            public override void OnException(Microsoft.AspNetCore.Mvc.Filters.ExceptionContext context)
            {
                {{body}}
            }

            private sealed class StatusCodeResult(int code) : Microsoft.AspNetCore.Mvc.ActionResult { public int Code => code; }
        }
        """;

    private static string Events(string name, string function) => $$"""
        public class Setup(ILogger log)
        {
            public object Of(Func<Microsoft.AspNetCore.Authentication.JwtBearer.AuthenticationFailedContext, Task> function)
                => new Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerEvents { {{name}} = {{function}} };

            private void Note(Exception exception) => Traversal.Refused(log, exception);
        }
        """;

    private static Task Check(string source) => new AnalyzerTest<SwallowedWithoutCatchAnalyzer>
    {
        AspNetCore = true,
        Level = "Recommended",
        Sources = source.Contains("class Traversal", StringComparison.Ordinal) ? source : source + Risk,
    }.RunAsync();
}
