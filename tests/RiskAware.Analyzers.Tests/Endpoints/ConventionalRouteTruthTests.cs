using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>Actions that are reached by the names in a route, not by an attribute.</summary>
public sealed class ConventionalRouteTruthTests
{
    private const string Services = "builder.Services.AddControllersWithViews();";

    private const string Controllers = """
        public class HomeController : Controller { public void Index() { } [HttpPost] public void Send() { } public Task LateAsync() => Task.CompletedTask; }
        public class BlogController : Controller { public void Article() { } [ActionName("older")] public void Archive() { } }
        public class MixedController : Controller { [Route("mixed/attributed")] public void Attributed() { } [HttpGet] public void Conventional() { } }
        [Area("Shop")] public class CartController : Controller { public void Index() { } }
        [Area("Admin")] public class UsersController : Controller { public void Index() { } }
        """;

    [Theory]
    [InlineData("app.MapDefaultControllerRoute();", 7)]
    [InlineData("app.MapControllerRoute(\"default\", \"{controller=Home}/{action=Index}/{id?}\");", 7)]
    [InlineData("app.MapControllerRoute(name: \"x\", pattern: \"{action}/of/{controller}\");", 7)]
    [InlineData("app.MapControllerRoute(\"blog\", \"blog/{*article}\", new { controller = \"Blog\", action = \"Article\" });", 2)]
    [InlineData("app.MapControllerRoute(\"blog\", \"blog/{**rest}\", defaults: new { Controller = \"blog\", action = \"OLDER\" });", 2)]
    [InlineData("app.MapControllerRoute(\"one\", \"home/{action}\", new { controller = \"Home\" });", 4)]
    [InlineData("app.MapControllerRoute(\"fixed\", \"start\", new { controller = \"Home\", action = \"Index\" });", 2)]
    [InlineData("app.MapControllerRoute(\"none\", \"nowhere\", new { controller = \"Missing\", action = \"Index\" });", 1)]
    [InlineData("app.MapControllerRoute(\"half\", \"half/{action}\");", 1)]
    [InlineData("app.MapControllerRoute(\"areas\", \"{area:exists}/{controller=Home}/{action=Index}/{id?}\");", 3)]
    [InlineData("app.MapControllerRoute(\"areas\", \"{area}/{controller}/{action}\");", 3)]
    [InlineData("app.MapAreaControllerRoute(\"shop\", \"Shop\", \"shop/{controller}/{action}\");", 2)]
    [InlineData("app.MapAreaControllerRoute(\"shop\", \"shop\", \"s/{controller=Cart}/{action=Index}\");", 2)]
    [InlineData("app.MapAreaControllerRoute(\"none\", \"None\", \"n/{controller}/{action}\");", 1)]
    [InlineData("app.MapControllerRoute(\"c\", \"{controller}/{action}/{id}\", constraints: new { id = @\"\\d+\" });", 7)]
    [InlineData("app.MapControllerRoute(\"c\", \"{controller}/{action}/{id:int:min(3)}\", null);", 7)]
    [InlineData("app.MapControllerRoute(\"c\", \"a-{controller}-b/{action}.html\");", 7)]
    [InlineData("app.MapControllerRoute(\"c\", \"~/{controller}/{action}\");", 7)]
    [InlineData("app.MapControllerRoute(\"c\", \"{id:regex(^\\\\d{{3}}$)}/{controller}/{action}\");", 7)]
    public void Routes_reach_the_actions_that_fit(string mapping, int atLeast) => GroundTruth.Agrees(Services, mapping, Controllers, atLeast);

    [Fact]
    public void An_action_is_listed_under_each_route_that_fits()
        => GroundTruth.Agrees(
            Services,
            """
            app.MapControllerRoute("blog", "blog/{*article}", new { controller = "Blog", action = "Article" });
            app.MapAreaControllerRoute("shop", "Shop", "shop/{controller}/{action}");
            app.MapControllerRoute("api", $"{nameof(Application)}/{{controller}}/{{action}}");
            app.MapDefaultControllerRoute();
            """,
            Controllers,
            atLeast: 15);

    [Fact]
    public void What_is_said_on_one_route_holds_for_it_alone()
        => GroundTruth.Agrees(
            Services,
            """
            app.MapControllerRoute("closed", "closed/{controller}/{action}").RequireAuthorization();
            app.MapControllerRoute("open", "open/{controller}/{action}");
            """,
            Controllers,
            atLeast: 13);

    [Fact]
    public void What_is_said_on_all_controllers_holds_for_the_routes_too()
        => GroundTruth.Agrees(
            Services,
            "app.MapControllers().RequireAuthorization(); app.MapControllerRoute(\"default\", \"{controller}/{action}\"); app.MapControllerRoute(\"free\", \"free/{controller}/{action}\").AllowAnonymous();",
            Controllers,
            atLeast: 13);

    [Fact]
    public void Routes_are_mapped_under_groups()
        => GroundTruth.Agrees(
            Services,
            "var g = app.MapGroup(\"/site\").RequireAuthorization(); g.MapControllerRoute(\"default\", \"{controller}/{action}\"); g.MapControllers();",
            Controllers,
            atLeast: 7);

    [Fact]
    public void Controllers_mapped_on_two_builders_are_listed_by_both()
        => GroundTruth.Agrees(
            Services,
            "app.MapControllers(); app.MapGroup(\"/v2\").RequireAuthorization().MapControllers(); Routes.Add(app.MapGroup(\"/v3\")); Routes.Add(app.MapGroup(\"/v4\"));",
            Controllers + """
            public static class Routes { public static void Add(IEndpointRouteBuilder routes) => routes.MapControllers(); }
            """,
            atLeast: 4);

    [Fact]
    public void Routes_of_a_startup_class_are_seen()
        => GroundTruth.Agrees(
            Services,
            "new Startup().Configure(app);",
            Controllers + """
            public class Startup
            {
                public void Configure(IApplicationBuilder app)
                {
                    app.UseRouting();
                    app.UseEndpoints(endpoints => { endpoints.MapControllerRoute("default", "{controller=Home}/{action=Index}"); });
                }
            }
            """,
            atLeast: 7);

    [Fact]
    public void Routes_in_top_level_statements_are_seen()
        => GroundTruth.AgreesAsProgram(
            Services,
            "var group = app.MapGroup(\"/in\"); group.MapControllers().RequireAuthorization(); app.MapControllerRoute(\"d\", \"{controller}/{action}\"); app.MapGet(\"/x\", () => 1);",
            Controllers,
            atLeast: 9);

    [Theory]
    [InlineData("app.MapControllerRoute(\"x\", Environment.NewLine.Trim() + \"{controller}/{action}\");")]
    [InlineData("app.MapControllerRoute(\"x\", \"{controller:length(1,99)}/{action}\");")]
    [InlineData("app.MapControllerRoute(\"x\", \"{controller}/{action}\", constraints: new { controller = \".*\" });")]
    [InlineData("app.MapControllerRoute(\"x\", \"{controller}/{action}\", new Dictionary<string, object>());")]
    public void A_route_that_is_decided_when_it_runs_is_open(string mapping)
        => GroundTruth.IsOpen(OpenParts.Pattern | OpenParts.Count, Services, mapping, "public class HomeController : Controller { public void Index() { } }");

    [Fact]
    public void A_dynamic_route_is_open()
        => Assert.Equal(
            "Framework /{**slug} open: Verbs, Pattern, Handler, Access, Count\nAction GET /a",
            GroundTruth.Read(
                "app.MapDynamicControllerRoute<Transformer>(\"/{**slug}\");",
                """
                public class Transformer : Microsoft.AspNetCore.Mvc.Routing.DynamicRouteValueTransformer
                {
                    public override ValueTask<RouteValueDictionary> TransformAsync(HttpContext context, RouteValueDictionary values) => new(values);
                }
                public class AController : Controller { [HttpGet("/a")] public void A() { } public void NotByConvention() { } }
                """,
                Services));
}
