namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class TerminalEndpointTests
{
    [Theory]
    [InlineData("app.Run(context => Task.CompletedTask);", "Terminal /{**path}")]
    [InlineData("app.Run(Handle); static Task Handle(HttpContext context) => Task.CompletedTask;", "Terminal /{**path}")]
    [InlineData("app.UseRouting().UseStaticFiles().Run(context => Task.CompletedTask);", "Terminal /{**path}")]
    [InlineData("IApplicationBuilder b = app; b.Run(context => Task.CompletedTask);", "Terminal /{**path}")]
    [InlineData("app.Map(\"/a\", b => b.Run(context => Task.CompletedTask));", "Terminal /a/{**path}")]
    [InlineData("app.Map(\"/a\", b => { b.UseStaticFiles(); b.Map(\"/b\", c => c.Run(context => Task.CompletedTask)); });", "Terminal /a/b/{**path}")]
    [InlineData("app.Map(\"/a\", b => { }).Run(context => Task.CompletedTask);", "Terminal /{**path}")]
    [InlineData("app.MapWhen(c => c.Request.IsHttps, b => b.Run(context => Task.CompletedTask));", "Terminal Run open: Pattern")]
    [InlineData("app.UseWhen(c => c.Request.IsHttps, b => b.Run(context => Task.CompletedTask));", "Terminal Run open: Pattern")]
    [InlineData("app.Map(app.Configuration[\"x\"], b => b.Run(context => Task.CompletedTask));", "Terminal Run open: Pattern")]
    [InlineData("((IApplicationBuilder)app).New().Run(context => Task.CompletedTask);", "Terminal Run open: Pattern")]
    [InlineData("app.Run(app.Services.GetRequiredService<RequestDelegate>());", "Terminal /{**path} open: Handler")]
    public void Middleware_that_ends_a_pipeline_is_an_endpoint(string mapping, string expected)
        => Assert.Equal(expected, GroundTruth.Read(mapping));

    [Theory]
    [InlineData("public class Startup { public void Configure(IApplicationBuilder app) => app.Run(c => Task.CompletedTask); }", "Terminal /{**path}")]
    [InlineData("public static class More { public static void UseMore(this IApplicationBuilder app) => app.Run(c => Task.CompletedTask); }", "Terminal Run open: Pattern")]
    public void Pipeline_of_a_startup_class_is_that_of_the_application(string declarations, string expected)
        => Assert.Equal(expected, GroundTruth.Read("", declarations));

    [Theory]
    [InlineData("if (app.Urls.Count > 9) { app.Run(); }")]
    [InlineData("if (app.Urls.Count > 9) { app.Run(\"http://localhost:1\"); }")]
    [InlineData("app.Use(async (context, next) => await next());")]
    [InlineData("app.Map(\"/a\", b => b.UseStaticFiles());")]
    [InlineData("Task.Run(() => 1);")]
    [InlineData("new Own().Run(context => Task.CompletedTask);")]
    [InlineData("app.UseExceptionHandler(b => b.Run(context => Task.CompletedTask));")]
    [InlineData("app.UseStatusCodePages(b => b.Run(context => Task.CompletedTask));")]
    [InlineData("app.UsePathBase(\"/base\");")]
    public void What_only_looks_like_the_end_of_a_pipeline_is_none(string mapping)
        => Assert.Equal("", GroundTruth.Read(mapping, "public class Own { public void Run(RequestDelegate handler) { } }"));
}
