namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class FrameworkEndpointTests
{
    [Theory]
    [InlineData("builder.Services.AddHealthChecks();", "app.MapHealthChecks(\"/healthz\");")]
    [InlineData("builder.Services.AddHealthChecks();", "app.MapHealthChecks(\"/healthz\").RequireAuthorization();")]
    [InlineData("builder.Services.AddHealthChecks();", "app.MapGroup(\"/ops\").MapHealthChecks(\"/healthz\");")]
    [InlineData("", "app.MapFallback(() => 1);")]
    [InlineData("", "app.MapFallback((HttpContext context) => Task.CompletedTask);")]
    [InlineData("", "app.MapFallback(\"/spa/{*path:nonfile}\", () => 1).RequireAuthorization();")]
    [InlineData("", "app.MapGroup(\"/g\").MapFallback(() => 1);")]
    [InlineData("", "app.MapFallbackToFile(\"index.html\");")]
    [InlineData("", "app.MapFallbackToFile(\"/spa/{*path}\", \"index.html\").AllowAnonymous();")]
    [InlineData("builder.Services.AddConnections();", "app.MapConnectionHandler<Echo>(\"/echo\").RequireAuthorization();")]
    [InlineData("builder.Services.AddIdentityApiEndpoints<Microsoft.AspNetCore.Identity.IdentityUser>();", "app.MapIdentityApi<Microsoft.AspNetCore.Identity.IdentityUser>();")]
    [InlineData("builder.Services.AddIdentityApiEndpoints<Microsoft.AspNetCore.Identity.IdentityUser>();", "app.MapGroup(\"/account\").MapIdentityApi<Microsoft.AspNetCore.Identity.IdentityUser>();")]
    public void What_the_framework_brings_is_listed_as_it_is(string services, string mapping)
        => GroundTruth.Agrees(services, mapping, """
            public class Echo : Microsoft.AspNetCore.Connections.ConnectionHandler
            {
                public override Task OnConnectedAsync(Microsoft.AspNetCore.Connections.ConnectionContext connection) => Task.CompletedTask;
            }
            """);

    [Theory]
    [InlineData("app.MapHealthChecks(\"/healthz\");", "Framework /healthz")]
    [InlineData("app.MapFallback(() => 1);", "Fallback MapFallback")]
    [InlineData("app.MapFallbackToFile(\"index.html\");", "Fallback GET,HEAD MapFallbackToFile")]
    [InlineData("app.MapFallbackToController(\"Index\", \"Home\");", "Fallback MapFallbackToController open: Handler")]
    [InlineData("app.MapFallbackToPage(\"/Index\");", "Fallback MapFallbackToPage open: Handler")]
    [InlineData("app.MapFallbackToAreaController(\"Index\", \"Home\", \"Admin\");", "Fallback MapFallbackToAreaController open: Handler")]
    [InlineData("app.MapStaticAssets();", "Framework MapStaticAssets open: Verbs, Pattern, Handler, Access, Count")]
    [InlineData("app.MapRazorComponents<Root>();", "Framework MapRazorComponents open: Verbs, Pattern, Handler, Access, Count")]
    [InlineData("app.MapBlazorHub();", "Framework /_blazor\nFramework /_blazor/negotiate")]
    [InlineData("app.MapShortCircuit(404, \"robots.txt\");", "Framework MapShortCircuit open: Verbs, Pattern, Handler, Access, Count")]
    [InlineData("((IEndpointRouteBuilder)app).DataSources.Add(new DefaultEndpointDataSource());", "Framework DataSources.Add open: Verbs, Pattern, Handler, Access, Count")]
    [InlineData("app.UseStaticFiles(); app.UseDefaultFiles(); app.UseHealthChecks(\"/healthz\"); app.UseWebSockets();", "")]
    [InlineData("app.UseAuthentication(); app.UseAuthorization(); app.UseExceptionHandler(\"/error\");", "")]
    [InlineData("app.MapControllers();", "")]
    [InlineData("app.MapRazorPages();", "")]
    public void Kind_and_open_parts_are_said(string mapping, string expected)
        => Assert.Equal(expected, GroundTruth.Read(mapping, "public class Root : Microsoft.AspNetCore.Components.ComponentBase { }"));

    [Theory]
    [InlineData("app.MapThings();", "Framework MapThings open: Verbs, Pattern, Handler, Access, Count")]
    [InlineData("app.MapThing(\"/thing\");", "Framework /thing open: Verbs, Pattern, Handler, Access, Count")]
    [InlineData("app.MapGroup(\"/g\").MapThing(\"/thing\");", "Framework /g/thing open: Verbs, Pattern, Handler, Access, Count")]
    [InlineData("app.MapHandled(\"/thing\", () => 1);", "Route /thing open: Verbs, Pattern, Access")]
    [InlineData("app.MapHidden().MapGet(\"/x\", () => 1);", "Framework MapHidden open: Verbs, Pattern, Handler, Access, Count\nRoute GET /x open: Pattern, Access")]
    [InlineData("app.MapGet(\"/x\", () => 1).Guarded();", "Route GET /x open: Access")]
    [InlineData("app.MapGet(\"/x\", () => 1).Guarded().RequireAuthorization();", "Route GET /x")]
    [InlineData("app.MapGroup(\"/g\").Guarded().MapGet(\"/x\", () => 1);", "Route GET /g/x open: Access")]
    [InlineData("app.MapGet(\"/x\", Library.Handle);", "Route GET /x")]
    [InlineData("app.MapGet(Library.Path, () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("app.MapGet(Library.Constant, () => 1);", "Route GET /constant")]
    public void What_a_library_maps_or_says_is_open(string mapping, string expected)
        => Assert.Equal(expected, GroundTruth.Read(mapping, references: [TwoProjects.Library("""
            public static class Library
            {
                public const string Constant = "/constant";
                public static readonly string Path = "/path";
                public static int Handle() => 1;
                public static IEndpointRouteBuilder MapThings(this IEndpointRouteBuilder routes) => routes;
                public static IEndpointConventionBuilder MapThing(this IEndpointRouteBuilder routes, string pattern) => routes.MapGet(pattern, () => 1);
                public static IEndpointConventionBuilder MapHandled(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapGet(pattern, handler);
                public static IEndpointRouteBuilder MapHidden(this IEndpointRouteBuilder routes) => routes.MapGroup("/hidden");
                public static T Guarded<T>(this T builder) where T : IEndpointConventionBuilder => builder.RequireAuthorization();
            }
            """)]));

    [Fact]
    public void Routes_that_a_project_beside_maps_are_open_in_the_editor_too()
        => Assert.Equal("Framework MapThings open: Verbs, Pattern, Handler, Access, Count", GroundTruth.Read("app.MapThings();", references: [TwoProjects.Source("""
            public static class Library
            {
                public static void MapThings(this IEndpointRouteBuilder routes) => routes.MapGet("/thing", () => 1);
            }
            """)]));
}
