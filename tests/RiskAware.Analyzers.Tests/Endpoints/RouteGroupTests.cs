namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class RouteGroupTests
{
    [Theory]
    [InlineData("app.MapGroup(\"/a\").MapGroup(\"/b\").MapGroup(\"c\").MapGet(\"/d\", () => 1);")]
    [InlineData("app.MapGroup(\"/a/\").MapGet(\"/b\", () => 1);")]
    [InlineData("app.MapGroup(\"/a\").MapGet(\"\", () => 1);")]
    [InlineData("app.MapGroup(\"/a\").MapGet(\"/\", () => 1);")]
    [InlineData("app.MapGroup(\"\").MapGet(\"/x\", () => 1);")]
    [InlineData("app.MapGroup(\"/\").MapGet(\"/x\", () => 1);")]
    [InlineData("app.MapGroup(\"\").MapGroup(\"/a\").RequireAuthorization().MapGet(\"\", () => 1);")]
    [InlineData("var g = app.MapGroup(\"/a\"); g.RequireAuthorization(); g.MapGet(\"/x\", () => 1);")]
    [InlineData("var g = app.MapGroup(\"/a\"); g.MapGet(\"/x\", () => 1); g.RequireAuthorization();")]
    [InlineData("var g = app.MapGroup(\"/a\").WithTags(\"t\").RequireAuthorization(\"p\"); var h = g.MapGroup(\"/b\").AllowAnonymous(); h.MapGet(\"/x\", () => 1); g.MapGet(\"/y\", () => 1);")]
    [InlineData("RouteGroupBuilder g; g = app.MapGroup(\"/a\"); g.MapGet(\"/x\", () => 1);")]
    [InlineData("IEndpointRouteBuilder g = app.MapGroup(\"/a\"); g.MapGet(\"/x\", () => 1);")]
    [InlineData("IEndpointRouteBuilder g = app; g.MapGet(\"/x\", () => 1);")]
    [InlineData("((IEndpointRouteBuilder)app).MapGet(\"/x\", () => 1);")]
    [InlineData("EndpointRouteBuilderExtensions.MapGet(app.MapGroup(\"/a\"), \"/x\", () => 1);")]
    public void Groups_chained_and_in_locals_are_followed(string mapping) => GroundTruth.Agrees("", mapping);

    [Theory]
    [InlineData("Held.One = app.MapGroup(\"/a\").RequireAuthorization(); Held.One.MapGet(\"/x\", () => 1);")]
    [InlineData("Held.One = app.MapGroup(\"/a\"); Held.One.RequireAuthorization(); Held.Two = Held.One.MapGroup(\"/b\"); Held.Two.MapGet(\"/x\", () => 1);")]
    [InlineData("Held.Two = app.MapGroup(\"/a\"); Held.Two.MapGet(\"/x\", () => 1);")]
    public void Groups_that_are_kept_outside_are_followed(string mapping)
        => GroundTruth.Agrees("", mapping, """
            internal static class Held
            {
                internal static RouteGroupBuilder One = null!;
                internal static RouteGroupBuilder Two { get; set; } = null!;
            }
            """);

    [Theory]
    [InlineData("private RouteGroupBuilder Group => app.MapGroup(\"/r\").RequireAuthorization();")]
    [InlineData("private readonly RouteGroupBuilder Group = app.MapGroup(\"/r\").RequireAuthorization();")]
    [InlineData("private RouteGroupBuilder Group { get; } = app.MapGroup(\"/r\");")]
    [InlineData("private RouteGroupBuilder Group { get { return app.MapGroup(\"/r\"); } }")]
    [InlineData("private RouteGroupBuilder Group() { var group = app.MapGroup(\"/r\"); group.RequireAuthorization(); return group; }")]
    public void Groups_of_a_class_that_maps_are_followed(string member)
        => GroundTruth.Agrees("", "new Routes(app).Map();", $$"""
            internal sealed class Routes(WebApplication app)
            {
                {{member}}
                internal void Map() => Group{{(member.Contains("Group()", StringComparison.Ordinal) ? "()" : "")}}.MapGet("/x", () => 1);
            }
            """);

    [Fact]
    public void Method_that_maps_for_two_groups_maps_two_endpoints()
        => GroundTruth.Agrees(
            "",
            """
            app.MapGroup("/a").MapItems();
            app.MapGroup("/b").RequireAuthorization().MapItems();
            app.MapItems();
            """,
            """
            public static class Items
            {
                public static IEndpointRouteBuilder MapItems(this IEndpointRouteBuilder routes)
                {
                    routes.MapGet("/items", () => 1);
                    routes.MapPost("/items", (int id) => id).RequireAuthorization();
                    return routes;
                }
            }
            """,
            atLeast: 6);

    [Theory]
    [InlineData("Items.Map(app, \"/a\"); Items.Map(app.MapGroup(\"/g\"), \"/b\");", Map, 2)]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) Items.Map(app, \"/\" + name);", Map, 2)]
    [InlineData("Items.Crud(app, \"/a\", () => 1); Items.Crud(app, \"/b\", Items.Handle);", "public static void Crud(IEndpointRouteBuilder routes, string path, Delegate handler) => routes.MapPost(path, handler); public static int Handle() => 2;", 2)]
    [InlineData("Items.Outer(app.MapGroup(\"/g\")); Items.Outer(app);", Map + "public static void Outer(IEndpointRouteBuilder routes) { Map(routes.MapGroup(\"/o\"), \"/i\"); Map(routes, \"/j\"); }", 4)]
    [InlineData("Items.Group(app).MapGet(\"/x\", () => 1); Items.Group(app.MapGroup(\"/g\")).MapGet(\"/x\", () => 1);", Group, 2)]
    [InlineData("var g = Items.Group(app).RequireAuthorization(); g.MapGet(\"/x\", () => 1); app.MapGet(\"/y\", () => 1);", Group, 2)]
    [InlineData("Items.Fluent(app.MapGroup(\"/a\")).MapGet(\"/x\", () => 1);", "public static RouteGroupBuilder Fluent(RouteGroupBuilder group) { group.RequireAuthorization(); return group; }", 1)]
    [InlineData("app.MapGroup(\"/a\").Secured().MapGet(\"/x\", () => 1); app.MapGet(\"/y\", () => 1).Secured();", "public static T Secured<T>(this T builder) where T : IEndpointConventionBuilder { builder.RequireAuthorization(); return builder; }", 2)]
    [InlineData("app.MapGroup(\"/a\").Sub().RequireAuthorization(); app.MapGroup(\"/b\").MapGet(\"/x\", () => 1);", "public static RouteGroupBuilder Sub(this RouteGroupBuilder group) { group.MapGet(\"/outside\", () => 1); var sub = group.MapGroup(\"/sub\"); return sub; }", 2)]
    [InlineData("app.Within(\"/a\", g => g.MapGet(\"/x\", () => 1)); app.Within(\"/b\", g => { g.MapGet(\"/y\", () => 1); g.MapGet(\"/z\", () => 1).AllowAnonymous(); });", "public static void Within(this IEndpointRouteBuilder routes, string prefix, Action<IEndpointRouteBuilder> configure) => configure(routes.MapGroup(prefix).RequireAuthorization());", 3)]
    public void Arguments_of_callers_are_followed(string mapping, string items, int endpoints)
        => GroundTruth.Agrees("", mapping, $"public static class Items {{ {items} }}", endpoints);

    [Theory]
    [InlineData("void Map(IEndpointRouteBuilder g) { g.MapGet(\"/x\", () => 1); } Map(app); Map(app.MapGroup(\"/a\"));", 2)]
    [InlineData("var map = (IEndpointRouteBuilder g) => { g.MapGet(\"/x\", () => 1); }; map(app.MapGroup(\"/a\")); map(app.MapGroup(\"/b\"));", 2)]
    [InlineData("RouteGroupBuilder Group(string name) => app.MapGroup(\"/\" + name); Group(\"a\").MapGet(\"/x\", () => 1); Group(\"b\").MapGet(\"/x\", () => 1);", 2)]
    public void Local_functions_are_followed(string mapping, int endpoints) => GroundTruth.Agrees("", mapping, "", endpoints);

    [Theory]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => e.MapGet(\"/x\", () => 1));")]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => { var g = e.MapGroup(\"/a\"); g.MapGet(\"/x\", () => 1); });")]
    [InlineData("app.UseRouting(); app.UseEndpoints(Startup.Routes);")]
    [InlineData("new Startup().Configure(app);")]
    public void Routes_in_use_endpoints_are_those_of_the_application(string mapping)
        => GroundTruth.Agrees("", mapping, mapping.Contains("Startup", StringComparison.Ordinal) ? """
            public class Startup
            {
                public void Configure(IApplicationBuilder app) { app.UseRouting(); app.UseEndpoints(Routes); }
                public static void Routes(IEndpointRouteBuilder e) => e.MapGet("/y", () => 1);
            }
            """ : "");

    [Fact]
    public void Modules_behind_an_own_interface_are_followed()
        => GroundTruth.Agrees(
            "",
            """
            foreach (var module in new IModule[] { new A(), new B() }) { module.AddRoutes(app.MapGroup("/m")); }
            """,
            """
            public interface IModule { void AddRoutes(IEndpointRouteBuilder routes); }
            public class A : IModule { public void AddRoutes(IEndpointRouteBuilder routes) => routes.MapGet("/a", () => 1); }
            public class B : IModule { void IModule.AddRoutes(IEndpointRouteBuilder routes) => routes.MapGet("/b", () => 1); }
            """,
            atLeast: 2);

    [Theory]
    [InlineData("public static class R { public static void Map(this IEndpointRouteBuilder r) => r.MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    [InlineData("public static class R { public static void Map(this IEndpointRouteBuilder r) => r.MapGet(\"/x\", () => 1).RequireAuthorization(); }", "Route GET /x open: Pattern")]
    [InlineData("public static class R { public static void Map(this IEndpointRouteBuilder r, string p) => r.MapGroup(p).MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    [InlineData("public static class R { public static void Map(WebApplication r, string p) => r.MapGroup(p).MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern")]
    [InlineData("public static class R { public static void Map(WebApplication r, Delegate d) => r.MapGet(\"/x\", d); }", "Route GET /x open: Handler")]
    [InlineData("public class R : System.ComponentModel.IComponent { public void Dispose() { } public event EventHandler? Disposed; public System.ComponentModel.ISite? Site { get; set; } public void AddRoutes(IEndpointRouteBuilder r) => r.MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    [InlineData("public class R { public RouteGroupBuilder? G; public void Map() => G!.MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    [InlineData("public class R { public void Map(WebApplication a) => (a.Urls.Count > 1 ? a.MapGroup(\"/a\") : a.MapGroup(\"/b\")).MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    [InlineData("public class R { static RouteGroupBuilder G(WebApplication a) { if (a.Urls.Count > 1) return a.MapGroup(\"/a\"); return a.MapGroup(\"/b\"); } public void Map(WebApplication a) => G(a).MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    [InlineData("public abstract class R { protected abstract RouteGroupBuilder G(WebApplication a); public void Map(WebApplication a) => G(a).MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    [InlineData("public static class R { public static void Map(IEndpointRouteBuilder r, int n) { if (n > 0) Map(r.MapGroup(\"/n\"), n - 1); r.MapGet(\"/x\", () => 1); } }", "Route GET /x open: Pattern, Access")]
    [InlineData("public static class R { public static readonly Action<IEndpointRouteBuilder> Map = r => r.MapGet(\"/x\", () => 1); }", "Route GET /x open: Pattern, Access")]
    public void Group_that_is_not_to_be_seen_is_open(string declarations, string expected)
        => Assert.Equal(expected, GroundTruth.Read("", declarations));

    [Fact]
    public void More_callers_than_are_told_apart_are_one_open_endpoint()
        => Assert.Equal("Route GET /x open: Pattern, Access", GroundTruth.Read(
            string.Concat(Enumerable.Range(0, 80).Select(i => $"app.MapGroup(\"/{i}\").Items();")),
            "public static class R { public static void Items(this IEndpointRouteBuilder r) => r.MapGet(\"/x\", () => 1); }"));

    private const string Map = "public static void Map(IEndpointRouteBuilder routes, string path) => routes.MapGet(path + \"/{id}\", (int id) => id);";
    private const string Group = "public static RouteGroupBuilder Group(IEndpointRouteBuilder routes) => routes.MapGroup(\"/items\").RequireAuthorization();";
}
