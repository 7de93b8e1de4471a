using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Middleware stands around what is run behind it on its own pipeline, and around nothing else.</summary>
public sealed class PipelineBranchTests
{
    private const string Watch = """
        public class Answers { public static Task Plain(HttpContext context) => Task.CompletedTask; }

        public class Watch(RequestDelegate next, ILogger<Watch> log)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                if (context.Request.Path.Value!.Contains("..")) { Traversal.LeftRoot(log, "x"); }
                await next(context);
            }
        }

        public static class Setup
        {
            public static IApplicationBuilder UseWatch(this IApplicationBuilder app) => app.UseMiddleware<Watch>();
            public static void Branch(IApplicationBuilder branch) { branch.UseMiddleware<Watch>(); branch.Run(Answers.Plain); }
            public static void Files(this IEndpointRouteBuilder routes) => routes.MapGet("/own", () => 1);
        }

        """;

    [Theory]
    [InlineData("app.Map(\"/admin\", b => b.UseMiddleware<Watch>()); app.MAP")]
    [InlineData("app.MAP app.Map(\"/admin\", b => { b.UseMiddleware<Watch>(); b.Run(Answers.Plain); });")]
    [InlineData("app.Map(\"/admin\", Setup.Branch); app.MAP")]
    [InlineData("app.Map(\"/admin\", Own); void Own(IApplicationBuilder b) => b.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("Action<IApplicationBuilder> own = b => b.UseMiddleware<Watch>(); app.Map(\"/admin\", own); app.MAP")]
    [InlineData("app.Map(\"/admin\", b => b.UseWatch()); app.MAP")]
    [InlineData("app.Map(\"/admin\", b => b.UseRouting().UseMiddleware<Watch>()); app.MAP")]
    [InlineData("app.Map(\"/admin\", b => { var c = b; c.UseMiddleware<Watch>(); }); app.MAP")]
    [InlineData("app.MapWhen(c => c.Request.IsHttps, b => b.UseMiddleware<Watch>()); app.MAP")]
    [InlineData("app.Map(\"/admin\", b => b.UseWhen(c => c.Request.IsHttps, d => d.UseMiddleware<Watch>())); app.MAP")]
    [InlineData("app.UseWhen(c => c.Request.IsHttps, b => b.Map(\"/admin\", d => d.UseMiddleware<Watch>())); app.MAP")]
    [InlineData("app.Map(\"/admin\", b => b.Use(async (c, next) => { if (c.Request.IsHttps) { Traversal.LeftRoot(app.Logger, \"x\"); } await next(c); })); app.MAP")]
    [InlineData("app.UseExceptionHandler(b => b.UseMiddleware<Nothing>()); app.Map(\"/a\", b => b.UseExceptionHandler(e => e.Run(c => { Traversal.LeftRoot(app.Logger, \"x\"); return Task.CompletedTask; }))); app.MAP")]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => e.MAP ); app.UseMiddleware<Watch>();")]
    [InlineData("app.UseRouting(); app.UseEndpoints(_ => { }); app.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => e.MAP ); app.UseWatch();")]
    [InlineData("var other = WebApplication.CreateBuilder().Build(); other.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("var other = WebApplication.Create(); other.UseMiddleware<Watch>(); other.MapGet(\"/o\", () => 1); app.MapGroup(\"/g\").MAP")]
    [InlineData("var other = builder.Build(); app.UseRouting(); app.UseEndpoints(_ => { }); app.UseMiddleware<Watch>(); other.UseRouting(); app.MAP")]
    [InlineData("app.UseRouting(); app.UseEndpoints(_ => { }); app.UseMiddleware<Watch>(); app.UseEndpoints(e => e.MAP );")]
    [InlineData("app.UseRouting(); app.UseEndpoints(_ => { }); app.UseMiddleware<Watch>(); app.UseRouting(); app.UseEndpoints(e => e.MAP );")]
    [InlineData("app.Map(\"/a\", b => { b.UseRouting(); b.UseEndpoints(e => e.MAP ); b.UseMiddleware<Watch>(); });")]
    [InlineData("app.Map(\"/a\", b => { b.UseRouting(); b.UseEndpoints(e => e.MAP ); }); app.UseMiddleware<Watch>();")]
    [InlineData("app.Map(\"/a\", b => b.UseMiddleware<Watch>()); app.Map(\"/b\", b => { b.UseRouting(); b.UseEndpoints(e => e.MAP ); });")]
    [InlineData("app.UseMiddleware<Watch>(); app.SHORT")]
    [InlineData("app.UseRouting(); app.UseMiddleware<Watch>(); app.SHORT")]
    public Task Endpoint_whose_requests_do_not_pass_a_middleware_is_blind(string mapping)
        => Check<BlindEndpointAnalyzer>(
            App(Fill(mapping, "{|#0:MapGet(\"/a\"|}"), Watch + "public class Nothing(RequestDelegate next) { public Task InvokeAsync(HttpContext context) => next(context); }"),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("app.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("app.MAP app.UseMiddleware<Watch>();")]
    [InlineData("app.UseWatch(); app.MAP")]
    [InlineData("app.UseStaticFiles().UseWatch(); app.MAP")]
    [InlineData("Setup.UseWatch(app); app.MAP")]
    [InlineData("IApplicationBuilder own = app; own.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("app.Use(next => async context => { if (context.Request.IsHttps) { Traversal.LeftRoot(app.Logger, \"x\"); } await next(context); }); app.MAP")]
    [InlineData("Func<HttpContext, RequestDelegate, Task> own = (context, next) => { if (context.Request.IsHttps) { Traversal.LeftRoot(app.Logger, \"x\"); } return next(context); }; app.Use(own); app.MAP")]
    [InlineData("app.UseMiddleware<Watch>(); app.UseRouting(); app.UseEndpoints(e => e.MAP );")]
    [InlineData("app.UseRouting(); app.UseMiddleware<Watch>(); app.UseEndpoints(e => e.MAP );")]
    [InlineData("app.UseRouting(); app.UseMiddleware<Watch>(); app.UseEndpoints(e => e.Files()); app.MAP")]
    [InlineData("app.UseRouting(); app.UseMiddleware<Watch>(); app.UseEndpoints(e => e.MapGroup(\"/g\").MAP );")]
    [InlineData("app.Map(\"/a\", b => { b.UseMiddleware<Watch>(); b.UseRouting(); b.UseEndpoints(e => e.MAP ); });")]
    [InlineData("app.UseMiddleware<Watch>(); app.Map(\"/a\", b => { b.UseRouting(); b.UseEndpoints(e => e.MAP ); });")]
    [InlineData("app.Map(\"/a\", Own); void Own(IApplicationBuilder b) { b.UseMiddleware<Watch>(); b.UseRouting(); b.UseEndpoints(e => e.MAP ); }")]
    [InlineData("app.UseWhen(c => c.Request.IsHttps, b => { b.UseMiddleware<Watch>(); b.UseRouting(); b.UseEndpoints(e => e.MAP ); });")]
    [InlineData("if (app.Environment.EnvironmentName != \"x\") { app.UseMiddleware<Watch>(); } app.MAP")]
    [InlineData("app.UseMiddleware<Watch>(); app.UseRouting(); app.SHORT")]
    [InlineData("app.Map(\"/a\", b => b.UseMiddleware<Watch>()); app.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("var other = WebApplication.CreateBuilder().Build(); other.UseRouting(); other.UseEndpoints(_ => { }); app.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("var other = WebApplication.CreateBuilder().Build(); other.Run(Answers.Plain); app.UseMiddleware<Watch>(); app.MapGroup(\"/g\").MAP")]
    [InlineData("app.UseRouting(); app.UseMiddleware<Watch>(); app.UseEndpoints(_ => { }); app.UseEndpoints(e => e.MAP );")]
    [InlineData("app.UseMiddleware<Watch>(); if (app.Environment.EnvironmentName == \"x\") { app.UseEndpoints(_ => { }); } app.MAP")]
    public Task Endpoint_whose_requests_pass_a_middleware_that_detects_is_covered(string mapping)
        => Check<BlindEndpointAnalyzer>(App(Fill(mapping, "MapGet(\"/a\""), Watch));

    [Theory]
    [InlineData("app.UseWhen(c => c.Request.IsHttps, b => b.UseMiddleware<Watch>()); app.MAP")]
    [InlineData("app.UseWhen(c => c.Request.IsHttps, b => b.UseWatch()); app.MAP")]
    [InlineData("if (app.Environment.EnvironmentName == \"x\") { app.UseEndpoints(_ => { }); } app.UseMiddleware<Watch>(); app.MAP")]
    [InlineData("app.MAP if (app.Environment.EnvironmentName == \"x\") { app.Run(Answers.Plain); } app.UseMiddleware<Watch>();")]
    [InlineData("app.UseMiddleware(app.Services.GetRequiredService<Type>()); app.MAP")]
    [InlineData("app.Use(app.Services.GetRequiredService<Func<RequestDelegate, RequestDelegate>>()); app.MAP")]
    public async Task What_only_some_requests_pass_or_nobody_can_see_is_unknown_and_no_warning(string mapping)
    {
        var source = App(Fill(mapping, "MapGet(\"/a\""), Watch);
        await Check<BlindEndpointAnalyzer>(source);
        Assert.Equal(ReachState.Unknown, StateOfFirst(source));
    }

    [Theory]
    [InlineData("app.Map(\"/a\", b => { b.UseMiddleware<Watch>(); b.Run(Answers.Plain); });", true)]
    [InlineData("app.UseMiddleware<Watch>(); app.Map(\"/a\", b => b.Run(Answers.Plain));", true)]
    [InlineData("app.UseMiddleware<Watch>(); app.Run(Answers.Plain);", true)]
    [InlineData("app.UseMiddleware<Watch>().Run(Answers.Plain);", true)]
    [InlineData("app.Map(\"/a\", Setup.Branch);", true)]
    [InlineData("app.Run(Answers.Plain); app.UseMiddleware<Watch>();", false)]
    [InlineData("app.Map(\"/a\", b => { b.Run(Answers.Plain); b.UseMiddleware<Watch>(); });", false)]
    [InlineData("app.Map(\"/a\", b => b.UseMiddleware<Watch>()); app.Run(Answers.Plain);", false)]
    [InlineData("app.Map(\"/a\", b => b.UseMiddleware<Watch>()); app.Map(\"/b\", b => b.Run(Answers.Plain));", false)]
    [InlineData("app.Map(\"/a\", b => b.Run(Answers.Plain)); app.UseMiddleware<Watch>();", false)]
    public void What_ends_a_pipeline_has_the_middleware_before_it_around(string mapping, bool isCovered)
        => Assert.Equal(isCovered ? ReachState.Present : ReachState.Absent, StateOfFirst(App(mapping, mapping.Contains("Setup", StringComparison.Ordinal) ? Watch : Watch.Replace("branch.Run(Answers.Plain);", "", StringComparison.Ordinal))));

    private static ReachState StateOfFirst(string source)
    {
        var compilation = TestAssembly.Compile("App", source, aspNetCore: true).Compilation;
        return new EndpointCoverage(compilation, default).StateOf(EndpointInventory.Of(compilation, default).Endpoints.First(e => e.Kind is EndpointKind.Route or EndpointKind.Terminal), "T:Traversal");
    }

    private static string Fill(string mapping, string map)
        => mapping.Replace("MAP", map + ", () => 1).ExposedTo<Traversal>();", StringComparison.Ordinal).Replace("; )", ")", StringComparison.Ordinal)
            .Replace("SHORT", map + ", () => 1).ShortCircuit().ExposedTo<Traversal>();", StringComparison.Ordinal);
}
