using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using RiskAware.AspNetCore.Exposure;
using RiskAware.AspNetCore.Tests.Support;

namespace RiskAware.AspNetCore.Tests.Exposure;

public class EndpointExposureExtensionsTests
{
    [Fact]
    public async Task Every_builder_keeps_its_type()
    {
        await using var app = Application();

        RouteHandlerBuilder handler = app.MapGet("/a", static () => "a").ExposedTo<Traversal>().ExposedTo(typeof(OtherRisk));
        RouteGroupBuilder group = app.MapGroup("/g").ExposedTo<Traversal>().ExposedTo(typeof(OtherRisk));
        ControllerActionEndpointConventionBuilder controllers = app.MapControllers().ExposedTo<Traversal>().ExposedTo(typeof(OtherRisk));
        PageActionEndpointConventionBuilder pages = app.MapRazorPages().ExposedTo<Traversal>().ExposedTo(typeof(OtherRisk));
        HubEndpointConventionBuilder hub = app.MapHub<NewsHub>("/hub").ExposedTo<Traversal>().ExposedTo(typeof(OtherRisk));
        IEndpointConventionBuilder general = app.Map("/d", static (HttpContext _) => Task.CompletedTask).ExposedTo<Traversal>().ExposedTo(typeof(OtherRisk));

        Assert.All(new object[] { handler, group, controllers, pages, hub, general }, Assert.NotNull);
        Assert.Equal([typeof(Traversal), typeof(OtherRisk)], EndpointExposures.Of(Endpoint(app, "/a")));
        Assert.Equal([typeof(Traversal), typeof(OtherRisk)], EndpointExposures.Of(Endpoint(app, "/hub")));
    }

    [Fact]
    public async Task A_group_exposes_its_endpoints_and_no_risk_counts_twice()
    {
        await using var app = Application();
        app.MapGroup("/g").ExposedTo<Traversal>().MapGet("/a", static () => "a").ExposedTo(typeof(OtherRisk), typeof(Traversal));

        Assert.Equal([typeof(Traversal), typeof(OtherRisk)], EndpointExposures.Of(Endpoint(app, "/g/a")));
    }

    [Fact]
    public async Task An_attribute_on_the_handler_or_its_class_means_the_same()
    {
        await using var app = Application();
        app.MapGet("/lambda", [ExposedTo(typeof(Traversal))] static () => "a");
        app.MapGet("/method", Handlers.Get);

        Assert.Equal([typeof(Traversal)], EndpointExposures.Of(Endpoint(app, "/lambda")));
        Assert.Equal([typeof(OtherRisk)], EndpointExposures.Of(Endpoint(app, "/method")));
    }

    [Fact]
    public async Task What_is_not_declared_is_exposed_to_nothing()
    {
        await using var app = Application();
        app.MapGet("/a", static () => "a");

        Assert.Empty(EndpointExposures.Of(Endpoint(app, "/a")));
        Assert.Empty(EndpointExposures.Of(null));
    }

    [Fact]
    public async Task Null_is_no_risk()
    {
        await using var app = Application();
        var builder = app.MapGet("/a", static () => "a");

        Assert.Throws<ArgumentNullException>("risk", () => builder.ExposedTo((Type)null!));
        Assert.Throws<ArgumentException>("more", () => builder.ExposedTo(typeof(Traversal), [null!]));
    }

    private static WebApplication Application()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddControllers();
        builder.Services.AddRazorPages();
        builder.Services.AddSignalR();
        return builder.Build();
    }

    private static Endpoint Endpoint(IEndpointRouteBuilder app, string template)
        => app.DataSources.SelectMany(static s => s.Endpoints).OfType<RouteEndpoint>().First(e => e.RoutePattern.RawText == template);

    private sealed class NewsHub : Hub;

    [ExposedTo(typeof(OtherRisk))]
    private static class Handlers
    {
        internal static string Get() => "a";
    }
}
