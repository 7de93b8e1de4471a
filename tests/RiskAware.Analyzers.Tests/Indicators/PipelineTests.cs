using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Around the rest of a pipeline everything arrives that the endpoints behind throw.</summary>
public sealed class PipelineTests
{
    private const string Middleware = "public class Guard(RequestDelegate next, ILogger<Guard> log) { public async Task InvokeAsync(HttpContext context) { BODY } }";
    private const string Factory = "public class Guard(ILogger<Guard> log) : IMiddleware { public async Task InvokeAsync(HttpContext context, RequestDelegate next) { BODY } }";
    private const string Inline = "public static class Setup { public static void Add(IApplicationBuilder app, ILogger log) { app.Use(async (context, next) => { BODY }); } }";
    private const string Filter = """
        public class Guard(ILogger<Guard> log) : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { BODY return Results.StatusCode(500); }
        }
        """;
    private const string HubFilter = """
        public class Guard(ILogger<Guard> log) : Microsoft.AspNetCore.SignalR.IHubFilter
        {
            public async ValueTask<object?> InvokeMethodAsync(Microsoft.AspNetCore.SignalR.HubInvocationContext context, Func<Microsoft.AspNetCore.SignalR.HubInvocationContext, ValueTask<object?>> next) { BODY return null; }
        }
        """;
    private const string Functions = "public static class Setup { public static void Add(IApplicationBuilder app, ILogger log) { app.Use(async (HttpContext context, Func<Task> next) => { BODY }); } }";

    [Theory]
    [InlineData(Middleware, "context")]
    [InlineData(Factory, "context")]
    [InlineData(Inline, "context")]
    [InlineData(Functions, "")]
    [InlineData(Filter, "context")]
    [InlineData(HubFilter, "context")]
    public Task Handler_that_lets_nobody_see_is_reported_wherever_the_pipeline_goes_on(string around, string argument)
        => Check(around, $"try {{ await next({argument}); }} {{|#0:catch (Exception)|}} {{ Console.WriteLine(1); }}");

    [Theory]
    [InlineData("try { await next(context); } {|#0:catch|} { context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context).ConfigureAwait(false); } {|#0:catch (Exception)|} { context.Response.StatusCode = 500; }")]
    [InlineData("try { await next.Invoke(context); } {|#0:catch (Exception)|} { context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (KeyNotFoundException) { context.Response.StatusCode = 404; } {|#0:catch (Exception)|} { context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } {|#0:catch (Exception e)|} { context.Response.StatusCode = 500; await context.Response.WriteAsync(e.Message); }")]
    [InlineData("try { await next(context); } {|#0:catch (Exception e)|} { context.Response.StatusCode = e switch { KeyNotFoundException => 404, _ => 500 }; }")]
    [InlineData("try { await next(context); } {|#0:catch (Exception e)|} { await Results.Problem(e.Message).ExecuteAsync(context); }")]
    [InlineData("try { await next(context); } {|#0:catch (Exception e)|} { if (e is UnauthorizedAccessException) { context.Response.StatusCode = 403; return; } throw; }")]
    public Task What_the_answer_says_is_no_trace(string body) => Check(Middleware, body);

    [Theory]
    [InlineData("try { await next(context); } catch (Exception) { context.Response.Clear(); throw; }")]
    [InlineData("try { await next(context); } catch (Exception e) { Broken.Down(log, e); context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (Exception e) { Broken.Down(log, e); await Results.Problem(\"broken\").ExecuteAsync(context); }")]
    [InlineData("try { await next(context); } catch (Exception e) { log.LogError(e, \"broken\"); context.Response.StatusCode = 500; }")]
    [InlineData("try { await next(context); } catch (Exception e) { if (e is KeyNotFoundException) { context.Response.StatusCode = 404; return; } throw; }")]
    [InlineData("try { await next(context); } catch (Exception e) when (e is KeyNotFoundException) { context.Response.StatusCode = 404; }")]
    [InlineData("try { await next(context); } catch (KeyNotFoundException) { context.Response.StatusCode = 404; }")]
    [InlineData("try { await next(context); } catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) { }")]
    [InlineData("try { await next(context); } catch (Exception) when (context.RequestAborted.IsCancellationRequested) { }")]
    [InlineData("try { await next(context); } catch (Exception e) { await Answer(context, e); } async Task Answer(HttpContext c, Exception x) { Broken.Down(log, x); await c.Response.WriteAsync(\"broken\"); }")]
    [InlineData("try { Console.WriteLine(1); } catch (Exception) { } await next(context);")]
    [InlineData("try { _ = next.GetHashCode(); } catch (Exception) { }")]
    public Task Handler_that_shows_it_or_takes_nothing_of_it_is_left_alone(string body) => Check(Middleware, body);

    // Filters of MVC get the exception in the context that the delegate returns: it does not throw it.
    [Fact]
    public Task Filter_of_an_action_receives_nothing_by_a_catch() => Check(
        """
        public class Guard : Microsoft.AspNetCore.Mvc.Filters.IAsyncActionFilter
        {
            public async Task OnActionExecutionAsync(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.ActionExecutionDelegate next) { BODY }
        }
        """,
        "try { await next(); } catch (Exception) { Console.WriteLine(1); }");

    // Whatever such a method is called, and whatever its parameters are: what it keeps leads on. A call further, it is one step lower.
    [Theory]
    [InlineData("private readonly RequestDelegate _next = next;", "_next(http)")]
    [InlineData("private RequestDelegate Next { get; } = next;", "Next(http)")]
    [InlineData("", "next(http)")]
    public async Task Method_of_a_class_that_keeps_the_rest_of_the_pipeline_is_walked(string member, string goesOn)
    {
        var around = "public class Guard(RequestDelegate next) { " + member + " private async Task On(HttpContext http) { await " + goesOn + "; } public async Task InvokeAsync(HttpContext context) { BODY } }";
        await Check(around, "try { await On(context); } {|#0:catch (Exception)|} { context.Response.StatusCode = 500; }", "Guard.On", DiagnosticSeverity.Info);
        await Check(around, "try { await On(context); } catch (KeyNotFoundException) { context.Response.StatusCode = 404; }");
    }

    [Fact]
    public Task Method_of_a_class_that_keeps_it_and_does_not_go_on_throws_nothing_of_it() => Check(
        "public class Guard(RequestDelegate next) { private readonly RequestDelegate _next = next; private Task On() => Task.CompletedTask; public Task Go(HttpContext http) => _next(http); public async Task InvokeAsync(HttpContext context) { BODY } }",
        "try { await On(); } catch (Exception) { context.Response.StatusCode = 500; } await Go(context);");

    // It sees what leaves an endpoint. What a handler in the endpoint keeps never comes to it.
    [Theory]
    [InlineData("try { File.Delete(path); } catch (UnauthorizedAccessException) { throw; }")]
    [InlineData("try { File.Delete(path); } catch (UnauthorizedAccessException e) { throw new InvalidOperationException(path, e); }")]
    [InlineData("try { File.Delete(path); } {|RA2001:catch (UnauthorizedAccessException)|} { }")]
    [InlineData("try { File.Delete(path); } {|RA2001:catch (UnauthorizedAccessException e)|} { http.Items[\"failure\"] = e.Message; }")]
    [InlineData("try { File.Delete(path); } catch (UnauthorizedAccessException) { if (path.Length > 3) { throw; } {|RA2002:}|}")]
    public Task Middleware_that_detects_counts_for_what_leaves_the_endpoint(string body)
    {
        var test = new AnalyzerTest
        {
            AspNetCore = true,
            Level = "Recommended",
            Sources = """
                public static class Setup
                {
                    public static void Add(WebApplication app)
                    {
                        app.UseMiddleware<Watch>();
                        app.MapPost("/files", (string path, HttpContext http) => { BODY });
                    }
                }

                public class Watch(RequestDelegate next, ILogger<Watch> log)
                {
                    public async Task InvokeAsync(HttpContext context)
                    {
                        try { await next(context); } catch (Exception e) { Broken.Down(log, e); context.Response.StatusCode = 500; }
                    }
                }

                """.Replace("BODY", body, StringComparison.Ordinal) + Broken,
        };
        test.Analyzers.AddRange([new IndicatorSwallowedAnalyzer(), new IndicatorUnobservedOnPathAnalyzer(), new GeneralCatchAnalyzer(), new IndicatorLostAnalyzer()]);
        return test.RunAsync();
    }

    [Fact]
    public Task Function_that_is_no_pipeline_is_unknown() => Check(
        "public class Runner { public async Task Run(Func<Task> next) { BODY } }", "try { await next(); } catch (Exception) { Console.WriteLine(1); }");

    private const string Broken = """

        [Risk("B-1", "Broken", Impact = 50)]
        public static partial class Broken { [DetectionPoint("down")] public static partial void Down(ILogger logger, Exception exception); }
        """;

    private static Task Check(string around, string body, string from = "next", DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        var isReported = body.Contains("{|#0", StringComparison.Ordinal);
        var test = new AnalyzerTest<GeneralCatchAnalyzer>
        {
            AspNetCore = true,
            Level = "Recommended",
            Sources = around.Replace("BODY", body, StringComparison.Ordinal) + Broken,
        };
        if (isReported)
        {
            test.Expected.Add(Diagnose.Id("RA2003").At(0).Severity(severity)
                .Message($"'Exception' from '{from}' (whatever the rest of the pipeline throws) can end here unseen; an attacker probing for a weakness leaves no trace. Call a detection point, rethrow, or mark it expected."));
        }

        return test.RunAsync();
    }
}
