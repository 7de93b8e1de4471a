using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using RiskAware.AspNetCore.Tests.Support;

namespace RiskAware.AspNetCore.Tests;

public class RiskAwareMiddlewareTests
{
    [Fact]
    public void A_quiet_request_costs_at_most_128_bytes()
    {
        using var services = new ServiceCollection().AddRiskAware().AddLogging().BuildServiceProvider();
        var middleware = Middleware(static _ => Task.CompletedTask, services.GetRequiredService<IRiskEngine>());
        var context = Contexts.SignedIn();
        context.SetEndpoint(new(null, new(new ExposureMetadata(typeof(Traversal))), "exposed"));

        Assert.InRange(BytesOf(() => middleware.InvokeAsync(context)), 1, 128);
    }

    [Fact]
    public async Task The_scope_ends_with_the_request()
    {
        RiskAwareScope? inside = null;
        var middleware = Middleware(_ =>
        {
            inside = RiskAwareScope.Current;
            return Task.CompletedTask;
        });

        await middleware.InvokeAsync(new DefaultHttpContext());

        Assert.NotNull(inside);
        Assert.Null(RiskAwareScope.Current);
        Assert.Empty(inside.Subjects);
    }

    [Fact]
    public async Task A_request_that_waits_keeps_its_scope_and_leaves_the_callers_alone()
    {
        var gate = new TaskCompletionSource();
        RiskAwareScope? before = null, after = null;
        var middleware = Middleware(async _ =>
        {
            before = RiskAwareScope.Current;
            await gate.Task;
            after = RiskAwareScope.Current;
        });

        var request = middleware.InvokeAsync(new DefaultHttpContext());
        var callers = RiskAwareScope.Current;
        gate.SetResult();
        await request;

        Assert.Null(callers);
        Assert.NotNull(before);
        Assert.Same(before, after);
    }

    [Fact]
    public async Task Work_left_running_does_not_act_for_a_request_that_has_ended()
    {
        var done = new TaskCompletionSource();
        Task<RiskAwareScope?>? left = null;
        await using var site = await Site.StartAsync(
            app => app.MapGet("/", async () =>
            {
                await Task.Yield();
                left = Task.Run(async () =>
                {
                    await done.Task;
                    return RiskAwareScope.Current;
                });
                return "done";
            }),
            engine: new FakeEngine());

        Assert.Equal(200, await site.StatusAsync(HttpMethod.Get, "/"));
        done.SetResult();

        Assert.Null(await left!);
    }

    [Fact]
    public async Task What_the_handler_throws_arrives_unchanged_and_the_scope_is_gone()
    {
        var thrown = new InvalidOperationException("the handler's own");
        var middleware = Middleware(_ => throw thrown);

        var caught = await Assert.ThrowsAsync<InvalidOperationException>(() => middleware.InvokeAsync(new DefaultHttpContext()));

        Assert.Same(thrown, caught);
        Assert.Null(RiskAwareScope.Current);
    }

    [Fact]
    public async Task A_detection_knows_account_address_and_template()
    {
        var engine = new FakeEngine();
        await using var site = await Site.StartAsync(
            static app => app.MapPost("/files/{name}", static () =>
            {
                Detections.Report(Traversal.LeftRoot);
                return "done";
            }),
            engine: engine);
        using var attached = Detections.Subscribe(static _ => { });

        await site.StatusAsync(HttpMethod.Post, "/files/secret?q=1", "anna", "203.0.113.9");

        var (subjects, request) = Assert.Single(engine.Reported);
        Assert.Equal(["Account:anna", "ClientAddress:203.0.113.9"], subjects.Select(static s => s.ToString()));
        Assert.Equal("POST /files/{name}", request);
    }

    [Fact]
    public async Task Called_twice_it_opens_one_scope()
    {
        RiskAwareScope? outer = null, inner = null;
        var engine = new FakeEngine();
        var second = Middleware(
            _ =>
            {
                inner = RiskAwareScope.Current;
                return Task.CompletedTask;
            },
            engine);
        var first = Middleware(
            context =>
            {
                outer = RiskAwareScope.Current;
                return second.InvokeAsync(context);
            },
            engine);

        await first.InvokeAsync(new DefaultHttpContext());

        Assert.NotNull(outer);
        Assert.Same(outer, inner);
    }

    [Fact]
    public async Task A_principal_that_is_set_later_in_the_request_is_known_from_then_on()
    {
        string[] before = [], after = [];
        var middleware = Middleware(context =>
        {
            before = [.. RiskAwareScope.Current!.Subjects.Select(static s => s.ToString())];
            context.User = Contexts.SignedIn(new Claim("sub", "anna")).User;
            after = [.. RiskAwareScope.Current!.Subjects.Select(static s => s.ToString())];
            return Task.CompletedTask;
        });

        await middleware.InvokeAsync(new DefaultHttpContext());

        Assert.Empty(before);
        Assert.Equal(["Account:anna"], after);
    }

    [Fact]
    public async Task Work_left_running_learns_nothing_of_a_principal_that_is_set_after_the_end()
    {
        RiskAwareScope? scope = null;
        var context = new DefaultHttpContext();
        await Middleware(_ =>
        {
            scope = RiskAwareScope.Current;
            return Task.CompletedTask;
        }).InvokeAsync(context);
        context.User = Contexts.SignedIn(new Claim("sub", "anna")).User;

        Assert.Empty(scope!.Subjects);
        Assert.Null(RiskAwareScope.Current);
    }

    [Fact]
    public async Task Authentication_that_comes_later_is_warned_of_once()
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseAuthentication();
                app.MapGet("/", static () => "done");
            },
            engine: new FakeEngine());

        await site.StatusAsync(HttpMethod.Get, "/");
        await site.StatusAsync(HttpMethod.Get, "/", "anna");

        Assert.Single(site.Log.All, static l => l.StartsWith("Warning: UseRiskAware() runs before authentication", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_branch_with_routing_of_its_own_enforces_where_it_says_so()
    {
        var denied = new RiskDecision(DecisionKind.Reject, true);
        var engine = new FakeEngine { Decision = denied, OnlyExposedTo = typeof(Traversal) };
        await using var site = await Site.StartAsync(
            static app => app.Map("/api", static branch =>
            {
                branch.UseRouting();
                branch.UseRiskAware();
                branch.UseEndpoints(static e => e.MapGet("/", static () => "done").ExposedTo<Traversal>());
            }),
            engine: engine);

        Assert.Equal(403, await site.StatusAsync(HttpMethod.Get, "/api"));
    }

    [Fact]
    public async Task A_logger_that_throws_fails_no_request()
    {
        var engine = new FakeEngine();
        var middleware = new RiskAwareMiddleware(
            static context =>
            {
                context.SetEndpoint(new(null, null, "late"));
                return Task.CompletedTask;
            },
            engine,
            TimeProvider.System,
            new ThrowingLogger());

        await middleware.InvokeAsync(new DefaultHttpContext());
    }

    [Fact]
    public async Task A_logger_that_throws_leaves_the_answer_of_a_refusal_as_it_is()
    {
        var engine = new FakeEngine { Decision = new(DecisionKind.Delay, true) };
        var middleware = new RiskAwareMiddleware(static _ => Task.CompletedTask, engine, TimeProvider.System, new ThrowingLogger());
        var context = new DefaultHttpContext();
        context.Response.Body = new MemoryStream();

        await middleware.InvokeAsync(context);

        Assert.Equal((429, true), (context.Response.StatusCode, context.Response.Body.Length > 0));
    }

    [Fact]
    public async Task Routing_that_comes_later_is_warned_of_once()
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseRouting();
                app.MapGet("/", static () => "done").ExposedTo<Traversal>();
            },
            engine: new FakeEngine());

        await site.StatusAsync(HttpMethod.Get, "/");
        await site.StatusAsync(HttpMethod.Get, "/");

        Assert.Single(site.Log.All, static l => l.StartsWith("Warning: UseRiskAware() runs before routing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Routing_in_its_place_is_not_warned_of()
    {
        await using var site = await Site.StartAsync(static app => app.MapGet("/", static () => "done"), engine: new FakeEngine());

        await site.StatusAsync(HttpMethod.Get, "/");
        await site.StatusAsync(HttpMethod.Get, "/nowhere");

        Assert.DoesNotContain(site.Log.All, static l => l.Contains("UseRiskAware()", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_routing_a_pipeline_is_warned_of()
    {
        var lines = new RecordedLog();
        using var services = new ServiceCollection().AddLogging(b => b.AddProvider(lines)).AddSingleton<IRiskEngine>(new FakeEngine()).BuildServiceProvider();

        new ApplicationBuilder(services).UseRiskAware().UseRiskAware();

        Assert.Single(lines.All, static l => l.StartsWith("Warning: UseRiskAware() is called before UseRouting()", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_engine_it_says_which_line_is_missing()
    {
        using var services = new ServiceCollection().AddLogging().BuildServiceProvider();

        var exception = Assert.Throws<InvalidOperationException>(() => new ApplicationBuilder(services).UseRiskAware());

        Assert.Contains("builder.Services.AddRiskAware()", exception.Message, StringComparison.Ordinal);
    }

    private sealed class ThrowingLogger : ILogger<RiskAwareMiddleware>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => throw new InvalidOperationException("the disk is full");
    }

    private static RiskAwareMiddleware Middleware(RequestDelegate next, IRiskEngine? engine = null)
        => new(next, engine ?? new FakeEngine(), TimeProvider.System, NullLogger<RiskAwareMiddleware>.Instance);

    private static long BytesOf(Func<Task> request)
    {
        for (var i = 0; i < 200; i++)
        {
            request();
        }

        // On a flow of its own: what the test runner keeps in ambient slots would be copied with ours.
        long bytes = 0;
        var thread = new Thread(() =>
        {
            request();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                request();
            }

            bytes = (GC.GetAllocatedBytesForCurrentThread() - before + 99) / 100;
        });
        thread.UnsafeStart();
        thread.Join();
        return bytes;
    }
}
