using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Which kinds of entry a pipeline stands around, and what a library may add to it.</summary>
public sealed class PipelineKindTests
{
    private const string Declarations = """
        public class Watch(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context)
            {
                if (context.Request.Path.Value!.Contains("..")) { Traversal.LeftRoot(Log.To, "x"); }
                return next(context);
            }
        }

        public class FilesController : Microsoft.AspNetCore.Mvc.ControllerBase { [Microsoft.AspNetCore.Mvc.HttpGet("/action")] public int Get() => 1; }
        public class Chat : Microsoft.AspNetCore.SignalR.Hub
        {
            public void Send() { }
            public override Task OnConnectedAsync() => Task.CompletedTask;
            public override Task OnDisconnectedAsync(Exception? exception) => Task.CompletedTask;
        }

        public class Work : Microsoft.Extensions.Hosting.BackgroundService { protected override Task ExecuteAsync(System.Threading.CancellationToken token) => Task.CompletedTask; }
        public class Take : MassTransit.IConsumer<string> { public Task Consume(MassTransit.ConsumeContext<string> context) => Task.CompletedTask; }
        public static class Log { public static ILogger To => null!; }

        namespace MassTransit { public interface ConsumeContext<T> { } public interface IConsumer<T> { Task Consume(ConsumeContext<T> context); } }

        """;

    [Theory]
    [InlineData("app.UseMiddleware<Watch>();", "Work.ExecuteAsync", ReachState.Absent)]
    [InlineData("app.UseMiddleware<Watch>();", "Take.Consume", ReachState.Absent)]
    [InlineData("app.UseMiddleware<Watch>(); app.MapHub<Chat>(\"/chat\");", "/chat Send", ReachState.Absent)]
    [InlineData("app.UseMiddleware<Watch>(); app.MapHub<Chat>(\"/chat\");", "/chat OnConnectedAsync", ReachState.Present)]
    [InlineData("app.Map(\"/a\", b => b.UseMiddleware<Watch>()); app.MapHub<Chat>(\"/chat\");", "/chat OnConnectedAsync", ReachState.Absent)]
    [InlineData("app.UseMiddleware<Watch>(); app.MapControllers();", "GET /action", ReachState.Present)]
    [InlineData("app.Map(\"/a\", b => b.UseMiddleware<Watch>()); app.MapControllers();", "GET /action", ReachState.Absent)]
    [InlineData("app.Map(\"/a\", b => { b.UseMiddleware<Watch>(); b.UseRouting(); b.UseEndpoints(e => e.MapControllers()); });", "GET /action", ReachState.Present)]
    [InlineData("app.Map(\"/a\", b => { b.UseRouting(); b.UseEndpoints(e => e.MapControllers()); b.UseMiddleware<Watch>(); });", "GET /action", ReachState.Absent)]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => e.MapControllers()); app.UseMiddleware<Watch>();", "GET /action", ReachState.Absent)]
    [InlineData("app.UseMiddleware<Watch>(); app.UseMvc();", "GET /action", ReachState.Present)]
    [InlineData("builder.Services.AddExceptionHandler<Refusals>(); app.UseExceptionHandler(); app.MapControllers();", "GET /action", ReachState.Present)]
    [InlineData("builder.Services.AddExceptionHandler<Refusals>(); app.MapControllers();", "GET /action", ReachState.Absent)]
    [InlineData("builder.Services.AddExceptionHandler<Refusals>(); app.Map(\"/a\", b => b.UseExceptionHandler()); app.MapControllers();", "GET /action", ReachState.Absent)]
    internal void Middleware_stands_around_requests_and_around_nothing_else(string mapping, string endpoint, ReachState expected)
        => Assert.Equal(expected, StateOf(mapping, endpoint, Refusals));

    [Theory]
    [InlineData("app.UseGuard();", ReachState.Present)]
    [InlineData("app.UseGuardType();", ReachState.Present)]
    [InlineData("app.UseNothing();", ReachState.Absent)]
    [InlineData("app.Map(\"/a\", b => b.UseGuard());", ReachState.Absent)]
    [InlineData("app.UseWhen(c => c.Request.IsHttps, b => b.UseGuard());", ReachState.Unknown)]
    [InlineData("app.UseRun(() => Traversal.LeftRoot(Log.To, \"x\"));", ReachState.Present)]
    internal void What_a_library_adds_to_the_pipeline_is_known_by_its_facts(string mapping, ReachState expected)
    {
        var library = TestAssembly.Compile(
            "Guards",
            """
            namespace Guards;
            public static class Pipeline
            {
                public static IApplicationBuilder UseGuard(this IApplicationBuilder app)
                    => app.Use(async (context, next) => { if (context.Request.IsHttps) { Traversal.LeftRoot(Log.To, "x"); } await next(); });

                public static IApplicationBuilder UseGuardType(this IApplicationBuilder app) => app.UseMiddleware<Guard>();
                public static IApplicationBuilder UseNothing(this IApplicationBuilder app) => app;
                public static IApplicationBuilder UseRun(this IApplicationBuilder app, Action run) => app;
            }

            public class Guard(RequestDelegate next)
            {
                public Task InvokeAsync(HttpContext context) { if (context.Request.IsHttps) { Traversal.LeftRoot(Log.To, "x"); } return next(context); }
            }

            public static class Log { public static ILogger To => null!; }

            """ + Risk,
            aspNetCore: true);
        foreach (var reference in new[] { library.AsProject(), library.AsImage() })
        {
            var compilation = TestAssembly.Compile(
                "App",
                $$"""
                using Guards;
                var app = WebApplication.CreateBuilder(args).Build();
                {{mapping}}
                app.MapGet("/a", () => 1);
                """,
                [reference],
                aspNetCore: true).Compilation;
            Assert.Equal(expected, State(compilation, "GET /a", "T:Guards.Traversal"));
        }
    }

    [Theory]
    [InlineData("builder.Services.AddSignalR(o => o.AddFilter<Filter>());", "/chat Send", ReachState.Present)]
    [InlineData("builder.Services.AddSignalR(o => o.AddFilter(typeof(Filter)));", "/chat Send", ReachState.Present)]
    [InlineData("builder.Services.AddSignalR(o => o.AddFilter(new Filter()));", "/chat OnConnectedAsync", ReachState.Present)]
    [InlineData("builder.Services.AddSignalR().AddHubOptions<Chat>(o => o.AddFilter<Filter>());", "/chat Send", ReachState.Present)]
    [InlineData("builder.Services.AddSignalR().AddHubOptions<Other>(o => o.AddFilter<Filter>());", "/chat Send", ReachState.Absent)]
    [InlineData("builder.Services.AddSignalR(o => o.AddFilter<Silent>());", "/chat Send", ReachState.Absent)]
    [InlineData("builder.Services.AddSignalR(o => o.AddFilter<Said>());", "/chat Send", ReachState.Present)]
    [InlineData("builder.Services.AddSingleton<Filter>();", "/chat Send", ReachState.Absent)]
    [InlineData("builder.Services.AddSignalR(o => o.AddFilter<Filter>());", "Work.ExecuteAsync", ReachState.Absent)]
    internal void Hub_filter_stands_around_the_calls_of_its_hubs(string services, string endpoint, ReachState expected)
        => Assert.Equal(expected, StateOf(services + " app.MapHub<Chat>(\"/chat\");", endpoint, HubFilters));

    [Theory]
    [InlineData("bus.UseConsumeFilter(typeof(Filter<>), builder);", ReachState.Unknown)]
    [InlineData("bus.UseConsumeFilter<Closed>(builder);", ReachState.Unknown)]
    [InlineData("bus.UseFilter(new Closed());", ReachState.Unknown)]
    [InlineData("bus.UseConsumeFilter(typeof(Silent<>), builder);", ReachState.Absent)]
    [InlineData("_ = typeof(Filter<>);", ReachState.Absent)]
    internal void Filter_of_a_bus_may_stand_around_its_consumers(string setup, ReachState expected)
    {
        var library = TestAssembly.Compile("Bus", Bus, aspNetCore: true).AsImage();
        Assert.Equal(expected, State(TestAssembly.Compile("App", "using MassTransit;\n" + App("IPipe bus = null!; " + setup, BusFilters + Declarations), [library], aspNetCore: true).Compilation, "Take.Consume", "T:Traversal"));
    }

    private const string HubFilters = """
        public class Filter : Microsoft.AspNetCore.SignalR.IHubFilter
        {
            public ValueTask<object?> InvokeMethodAsync(Microsoft.AspNetCore.SignalR.HubInvocationContext context, Func<Microsoft.AspNetCore.SignalR.HubInvocationContext, ValueTask<object?>> next)
            {
                if (context.HubMethodArguments.Count > 9) { Traversal.LeftRoot(Log.To, "x"); }
                return next(context);
            }

            public Task OnConnectedAsync(Microsoft.AspNetCore.SignalR.HubLifetimeContext context, Func<Microsoft.AspNetCore.SignalR.HubLifetimeContext, Task> next)
            {
                if (context.Context.UserIdentifier is null) { Traversal.LeftRoot(Log.To, "x"); }
                return next(context);
            }
        }

        public class Silent : Microsoft.AspNetCore.SignalR.IHubFilter { }
        [Detects(typeof(Traversal))] public class Said : Microsoft.AspNetCore.SignalR.IHubFilter { }
        public class Other : Microsoft.AspNetCore.SignalR.Hub { public void Go() { } }

        """;

    private const string BusFilters = """
        public class Filter<T> : MassTransit.IFilter<MassTransit.ConsumeContext<T>>
        {
            public Task Send(MassTransit.ConsumeContext<T> context) { if (context.GetHashCode() > 9) { Traversal.LeftRoot(Log.To, "x"); } return Task.CompletedTask; }
        }

        public class Closed : Filter<string> { }
        public class Silent<T> : MassTransit.IFilter<MassTransit.ConsumeContext<T>> { public Task Send(MassTransit.ConsumeContext<T> context) => Task.CompletedTask; }

        """;

    private const string Bus = """
        namespace MassTransit
        {
            public interface IFilter<T> { Task Send(T context); }
            public interface IPipe { }
            public static class Filters
            {
                public static void UseConsumeFilter(this IPipe pipe, Type filter, object context) { }
                public static void UseConsumeFilter<T>(this IPipe pipe, object context) { }
                public static void UseFilter<T>(this IPipe pipe, IFilter<T> filter) { }
            }
        }

        """;

    private const string Refusals = """
        public class Refusals : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
        {
            public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, System.Threading.CancellationToken token)
            {
                if (exception is UnauthorizedAccessException refused) { Traversal.StorageRefused(Log.To, refused, "x"); }
                return new(false);
            }
        }

        """;

    private static ReachState StateOf(string mapping, string endpoint, string more)
        => State(TestAssembly.Compile("App", "using Microsoft.AspNetCore.SignalR;\n" + App(mapping, more + Declarations), aspNetCore: true).Compilation, endpoint, "T:Traversal");

    private static ReachState State(Compilation compilation, string endpoint, string risk)
        => new EndpointCoverage(compilation, default).StateOf(Assert.Single(EndpointInventory.Of(compilation, default).Endpoints, e => e.Display == endpoint), risk);
}
