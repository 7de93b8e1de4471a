using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class WrapperTests
{
    private const string Guard = """
        public class Guard(ILogger<Guard> log) : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
            {
                if (context.Arguments.Count > 9) { Traversal.LeftRoot(log, "x"); }
                return await next(context);
            }
        }
        """;

    private const string Silent = """
        public class Guard : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
        }
        """;

    [Fact]
    public Task Filter_type_covers_its_endpoint_and_no_other()
        => Check<BlindEndpointAnalyzer>(
            App("""
                app.MapGet("/a", () => 1).AddEndpointFilter<Guard>().ExposedTo<Traversal>();
                app.{|#0:MapGet("/b"|}, () => 1).ExposedTo<Traversal>();
                """, Guard),
            Diagnose.Id("RA3001").At(0).Saying("/b"));

    [Fact]
    public Task Filter_of_a_group_covers_its_endpoints()
        => Check<BlindEndpointAnalyzer>(App("""
            var files = app.MapGroup("/files").ExposedTo<Traversal>();
            files.AddEndpointFilter<Guard>();
            files.MapGet("/a", () => 1);
            """, Guard));

    [Fact]
    public Task Filter_object_and_filter_lambda_cover()
        => Check<BlindEndpointAnalyzer>(App("""
            app.MapGet("/a", () => 1).AddEndpointFilter(new Guard(null!)).ExposedTo<Traversal>();
            app.MapGet("/b", () => 1).AddEndpointFilter(async (context, next) =>
            {
                if (context.Arguments.Count > 9) { Traversal.LeftRoot(app.Logger, "x"); }
                return await next(context);
            }).ExposedTo<Traversal>();
            """, Guard));

    [Fact]
    public Task Filter_that_detects_nothing_covers_nothing()
        => Check<BlindEndpointAnalyzer>(
            App("""app.{|#0:MapGet("/a"|}, () => 1).AddEndpointFilter<Guard>().ExposedTo<Traversal>();""", Silent),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("app.UseMiddleware<Watch>();", "Traversal.LeftRoot(context.RequestServices.GetRequiredService<ILogger<Watch>>(), context.Request.Path);")]
    [InlineData("app.UseMiddleware(typeof(Watch));", "Traversal.LeftRoot(context.RequestServices.GetRequiredService<ILogger<Watch>>(), context.Request.Path);")]
    [InlineData("app.Use(async (context, next) => { await next(); Traversal.LeftRoot(app.Logger, context.Request.Path); });", "")]
    public Task Middleware_that_detects_covers_all(string use, string body)
        => Check<BlindEndpointAnalyzer>(App(use + """app.MapGet("/a", () => 1).ExposedTo<Traversal>();""", Watch(body)));

    [Theory]
    [InlineData("app.UseMiddleware<Watch>();")]
    [InlineData("app.Use(async (context, next) => { await next(); });")]
    public Task Middleware_that_detects_nothing_covers_nothing(string use)
        => Check<BlindEndpointAnalyzer>(
            App(use + """app.{|#0:MapGet("/a"|}, () => 1).ExposedTo<Traversal>();""", Watch("")),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Middleware_that_nobody_uses_covers_nothing()
        => Check<BlindEndpointAnalyzer>(
            App(
                """app.{|#0:MapGet("/a"|}, () => 1).ExposedTo<Traversal>();""",
                Watch("Traversal.LeftRoot(context.RequestServices.GetRequiredService<ILogger<Watch>>(), context.Request.Path);")),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Exception_handler_that_detects_covers_all()
        => Check<BlindEndpointAnalyzer>(
            """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddExceptionHandler<Refusals>();
            var app = builder.Build();
            app.UseExceptionHandler();
            app.MapGet("/a", () => 1).ExposedTo<Traversal>();

            public class Refusals(ILogger<Refusals> log) : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
            {
                public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken token)
                {
                    if (exception is UnauthorizedAccessException refused) { Traversal.StorageRefused(log, refused, context.Request.Path); }
                    return new(false);
                }
            }

            """ + Risk);

    private static string Watch(string body)
        => $$"""
            public class Watch(RequestDelegate next)
            {
                public async Task InvokeAsync(HttpContext context)
                {
                    {{body}}
                    await next(context);
                }
            }
            """;
}
