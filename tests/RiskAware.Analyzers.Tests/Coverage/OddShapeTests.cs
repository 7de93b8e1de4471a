using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Odd code: a point that stands near a door and is not on the way of its requests, and one that is although it does not look so.</summary>
public sealed class OddShapeTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Mvc.RazorPages;

        """;

    private const string Calls = """
        public static class Calls
        {
            public static readonly ILogger Log = null!;
            public static void Detect() { if (Log is not null) { Traversal.LeftRoot(Log, "x"); } }
            public static bool Ask() { Detect(); return true; }
            public static void Run(Action action) => action();
        }

        public sealed class Guard : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { Calls.Detect(); return next(context); }
        }

        public sealed class Watch(RequestDelegate next) { public Task InvokeAsync(HttpContext context) { Calls.Detect(); return next(context); } }

        public sealed class ActionGuardAttribute : ActionFilterAttribute { public override void OnActionExecuting(ActionExecutingContext context) => Calls.Detect(); }

        public sealed class PageGuardAttribute : Attribute, IPageFilter
        {
            public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }
            public void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Calls.Detect();
            public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
        }

        """;

    /// <summary>Handlers with declarations: the point is near and is not called.</summary>
    public static TheoryData<string, string> NotCalled => new()
    {
        { "() => new Quiet().Do()", "public class Loud { public virtual int Do() { Calls.Detect(); return 1; } } public sealed class Quiet : Loud { public override int Do() => 2; }" },
        { "() => new Quiet().Do()", "public class Loud { public virtual int Do() { Calls.Detect(); return 1; } } public class Quiet : Loud { public new int Do() => 2; }" },
        { "() => new Quiet().Both()", "public class Loud { public virtual int Do() => 1; } public class Quiet : Loud { public override int Do() { Calls.Detect(); return 2; } public int Both() => base.Do(); }" },
        { "() => new Part().Do()", "public partial class Part { partial void Watch(); public int Do() { Watch(); return 1; } }" },
        { "() => Made.Do()", "public static class Made { public static int Do() { return 1; static void Local() => Calls.Detect(); } }" },
        { "() => { \n#if WATCHED\nCalls.Detect();\n#endif\nreturn 1; }", "" },
        { "(IQueryable<string> texts) => texts.Where(t => t.Length > 1).Count()", "" },
    };

    [Theory]
    [MemberData(nameof(NotCalled))]
    public Task Point_that_is_near_and_not_called_counts_as_nothing(string handler, string declarations)
        => Check<BlindEndpointAnalyzer>(
            Usings + App($$"""app.{|#0:MapGet("/a"|}, {{handler}}).ExposedTo<Traversal>();""", declarations + Calls),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("var outer = app.MapGroup(\"/b\"); var inner = outer.MapGroup(\"/c\"); inner.AddEndpointFilter<Guard>(); outer.@, () => 1).ExposedTo<Traversal>();")]
    [InlineData("app.MapGroup(\"/b\").AddEndpointFilter<Guard>(); app.MapGroup(\"/b\").@, () => 1).ExposedTo<Traversal>();")]
    [InlineData("app.@, () => 1).WithMetadata(new ActionGuardAttribute()).ExposedTo<Traversal>();")]
    [InlineData("app.@, [ActionGuard] () => 1).ExposedTo<Traversal>();")]
    [InlineData("app.@, () => 1).WithMetadata(new Guard()).ExposedTo<Traversal>();")]
    [InlineData("for (var i = 0; i < 3; i++) { app.{|#0:MapGet(\"/a\" + i|}, Handlers.Do).ExposedTo<Traversal>(); }")]
    public Task Filter_or_middleware_that_the_requests_do_not_pass_covers_nothing(string statements)
        => Check<BlindEndpointAnalyzer>(
            Usings + App(
                statements.Replace("@", "{|#0:MapGet(\"/a\"|}", StringComparison.Ordinal),
                """
                public static class Handlers { public static int Do() => 1; }

                """ + Calls),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("[ExposedTo(typeof(Traversal)), ActionGuard] public class Page : PageModel { public void {|#0:OnPost|}() { } }")]
    [InlineData("[ExposedTo(typeof(Traversal))] public class Page : PageModel { [PageGuard] public void {|#0:OnPost|}() { } }")]
    [InlineData("[ExposedTo(typeof(Traversal)), PageGuard] public class AController : ControllerBase { public int {|#0:Index|}() => 1; }")]
    [InlineData("public class Base : Controller { public override void OnActionExecuting(ActionExecutingContext c) => Calls.Detect(); } [ExposedTo(typeof(Traversal))] public class AController : Base { public override void OnActionExecuting(ActionExecutingContext c) { } public int {|#0:Index|}() => 1; }")]
    [InlineData("[AttributeUsage(AttributeTargets.Class, Inherited = false)] public class OnceAttribute : ActionFilterAttribute { public override void OnActionExecuting(ActionExecutingContext c) => Calls.Detect(); } [Once] public abstract class Base : Controller { } [ExposedTo(typeof(Traversal))] public class AController : Base { public int {|#0:Index|}() => 1; }")]
    [InlineData("[ExposedTo(typeof(Traversal))] public class AController : ControllerBase { public int {|#0:Index|}() => 1; [NonAction, ActionGuard] public int Other() => 1; }")]
    public Task Filter_that_the_framework_does_not_run_there_covers_nothing(string types)
        => Check<BlindEndpointAnalyzer>(Usings + types + "\n" + Calls + Risk, Diagnose.Id("RA3001").At(0));

    /// <summary>Handlers with declarations and statements before: the point is reached, or nobody can say.</summary>
    public static TheoryData<string, string, string> Reached => new()
    {
        { "() => new Denied()", "public class Denied : IResult { public Task ExecuteAsync(HttpContext context) { Calls.Detect(); return Task.CompletedTask; } }", "" },
        { "() => new Part().Do()", "public partial class Part { partial void Watch(); public int Do() { Watch(); return 1; } } public partial class Part { partial void Watch() => Calls.Detect(); }", "" },
        { "() => new Save().Run(1)", "public abstract class Work<T> { public int Run(T t) { Check(t); return 1; } protected abstract void Check(T t); } public class Save : Work<int> { protected override void Check(int t) => Calls.Detect(); }", "" },
        { "() => { Calls.Run(Calls.Detect); return 1; }", "", "" },
        { "(IEnumerable<IPart> parts) => { foreach (var part in parts) { part.Do(); } return 1; }", "public interface IPart { void Do(); } public class Loud : IPart { public void Do() => Calls.Detect(); } public class Quiet : IPart { public void Do() { } }", "" },
        { "() => { var later = new Lazy<bool>(() => Calls.Ask()); return later.Value; }", "", "" },
        { "(HttpContext context) => { context.Response.OnCompleted(() => { Calls.Detect(); return Task.CompletedTask; }); return 1; }", "", "" },
        { "async () => { await using var made = new Made(); return 1; }", "public class Made : IAsyncDisposable { public ValueTask DisposeAsync() { Calls.Detect(); return default; } }", "" },
        { "([FromBody] Order order) => 1", "[System.Text.Json.Serialization.JsonConverter(typeof(Reader))] public class Order; public class Reader : System.Text.Json.Serialization.JsonConverter<Order> { public override Order Read(ref System.Text.Json.Utf8JsonReader r, Type t, System.Text.Json.JsonSerializerOptions o) { Calls.Detect(); return new(); } public override void Write(System.Text.Json.Utf8JsonWriter w, Order v, System.Text.Json.JsonSerializerOptions o) { } }", "" },
        { "() => 1", "", "app.UseStatusCodePages(context => { Calls.Detect(); return Task.CompletedTask; });" },
        { "() => 1", "", "if (app.Environment.IsProduction()) { app.UseMiddleware<Watch>(); }" },
        { "() => 1", "public class Startup : IStartupFilter { public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app => { app.UseMiddleware<Watch>(); next(app); }; }", "builder.Services.AddTransient<IStartupFilter, Startup>();" },
    };

    [Theory]
    [MemberData(nameof(Reached))]
    public Task Point_that_is_reached_in_an_odd_way_is_seen_or_unknown(string handler, string declarations, string before)
        => Check<BlindEndpointAnalyzer>(Usings + App($$"""{{before}} app.MapGet("/a", {{handler}}).ExposedTo<Traversal>();""", declarations + Calls));

    [Theory]
    [InlineData("app.MapGet(\"/a\", () => 1).ExposedTo<Traversal>().RequireRateLimiting(\"x\");", "builder.Services.AddRateLimiter(o => o.OnRejected = (c, t) => { Calls.Detect(); return default; });")]
    [InlineData("app.MapGet(\"/a\", () => 1).ExposedTo<Traversal>().RequireAuthorization(\"x\");", "builder.Services.AddSingleton<IAuthorizationHandler, Judge>();")]
    [InlineData("app.MapGet(\"/a\", () => 1).ExposedTo<Traversal>().RequireAuthorization();", "builder.Services.AddAuthentication().AddCookie(o => o.Events.OnRedirectToLogin = c => { Calls.Detect(); return Task.CompletedTask; });")]
    [InlineData("app.UseAuthentication(); app.MapGet(\"/a\", () => 1).ExposedTo<Traversal>().RequireAuthorization();", "builder.Services.AddAuthentication().AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, Keys>(\"k\", null);")]
    [InlineData("app.MapGet(\"/a\", () => 1).ExposedTo<Traversal>().AddEndpointFilterFactory((context, next) => call => { Calls.Detect(); return next(call); });", "")]
    [InlineData("app.MapGroup(\"\").AddEndpointFilter<Guard>().MapGet(\"/a\", () => 1).ExposedTo<Traversal>();", "")]
    [InlineData("app.MapGroup(\"/g\").Guarded().MapGet(\"/a\", () => 1).ExposedTo<Traversal>();", "")]
    [InlineData("app.UseRouting(); app.UseMiddleware<Watch>(); app.UseEndpoints(e => e.MapGet(\"/a\", () => 1).ExposedTo<Traversal>());", "")]
    public Task Detection_beside_the_handler_is_seen_or_unknown(string statements, string services)
        => Check<BlindEndpointAnalyzer>(Usings + $$"""
            using Microsoft.AspNetCore.Authentication;
            using Microsoft.AspNetCore.Authorization;
            using Microsoft.AspNetCore.RateLimiting;
            var builder = WebApplication.CreateBuilder(args);
            {{services}}
            var app = builder.Build();
            {{statements}}
            app.Run();

            public sealed class Need : IAuthorizationRequirement;
            public sealed class Judge : AuthorizationHandler<Need> { protected override Task HandleRequirementAsync(AuthorizationHandlerContext c, Need n) { Calls.Detect(); return Task.CompletedTask; } }
            public sealed class Keys(Microsoft.Extensions.Options.IOptionsMonitor<AuthenticationSchemeOptions> o, ILoggerFactory l, System.Text.Encodings.Web.UrlEncoder e) : AuthenticationHandler<AuthenticationSchemeOptions>(o, l, e)
            {
                protected override Task<AuthenticateResult> HandleAuthenticateAsync() { Calls.Detect(); return Task.FromResult(AuthenticateResult.NoResult()); }
            }
            public static class More { public static RouteGroupBuilder Guarded(this RouteGroupBuilder group) => group.AddEndpointFilter<Guard>(); }
            """ + "\n" + Calls + Risk);
}
