namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class RouteHandlerTests
{
    [Theory]
    [InlineData("app.MapGet(\"/a\", () => 1);")]
    [InlineData("app.MapGet(\"/a\", async () => { await Task.Yield(); return 1; });")]
    [InlineData("app.MapGet(\"/a\", static (int id) => id);")]
    [InlineData("app.MapGet(\"/a\", delegate (int id) { return id; });")]
    [InlineData("app.MapGet(\"/a\", (Delegate)(() => 1));")]
    [InlineData("app.MapGet(\"/a\", (HttpContext context) => Task.CompletedTask);")]
    [InlineData("app.MapGet(\"/a\", new RequestDelegate(context => Task.CompletedTask));")]
    [InlineData("app.MapGet(\"/a\", (RequestDelegate)Raw); static Task Raw(HttpContext context) => Task.CompletedTask;")]
    [InlineData("app.MapGet(\"/a\", Local); static int Local(int id) => id;")]
    [InlineData("app.MapGet(\"/a\", (Func<int, int>)Local); int Local(int id) => id;")]
    [InlineData("Func<int> held = () => 1; app.MapGet(\"/a\", held);")]
    [InlineData("var held = Local; app.MapGet(\"/a\", held); static int Local(int id) => id;")]
    [InlineData("app.MapGet(\"/a\", handler: () => 1);")]
    [InlineData("app.MapGet(handler: () => 1, pattern: \"/a\");")]
    [InlineData("app.MapGet(\"/a\", System.IO.Path.GetTempPath);")]
    [InlineData("app.MapGet(\"/a\", Guid.NewGuid);")]
    [InlineData("app.MapGet(\"/a\", (Func<string, int>)int.Parse);")]
    public void Handlers_at_the_call_are_seen(string mapping) => GroundTruth.Agrees("", mapping);

    [Theory]
    [InlineData("Handlers.Static")]
    [InlineData("new Handlers().Instance")]
    [InlineData("Handlers.Field")]
    [InlineData("Handlers.Property")]
    [InlineData("Handlers.Auto")]
    [InlineData("Handlers.Group")]
    [InlineData("Handlers.Make()")]
    [InlineData("Handlers.Made(3)")]
    [InlineData("Handlers.Raw")]
    [InlineData("Handlers.Generic<int>")]
    [InlineData("new Handlers().Kept")]
    public void Handlers_elsewhere_are_followed(string handler)
        => GroundTruth.Agrees("", $"app.MapGet(\"/a\", {handler});", """
            public class Handlers
            {
                public static int Static(int id) => id;
                public int Instance(int id) => id;
                public static readonly Func<int, int> Field = id => id;
                public static Delegate Property => (int id) => id;
                public static Func<int> Auto { get; } = () => 1;
                public static readonly Delegate Group = Static;
                public static Delegate Make() => Static;
                public static Func<int> Made(int number) { return () => number; }
                public static Task Raw(HttpContext context) => Task.CompletedTask;
                public static string Generic<T>(int id) => typeof(T).Name;
                internal readonly Func<int> Kept;
                public Handlers() => Kept = () => 2;
            }
            """);

    [Theory]
    [InlineData("MapGet", "GET")]
    [InlineData("MapPost", "POST")]
    [InlineData("MapPut", "PUT")]
    [InlineData("MapDelete", "DELETE")]
    [InlineData("MapPatch", "PATCH")]
    [InlineData("Map", "*")]
    [InlineData("MapFallback", "*")]
    public void Every_method_that_maps_takes_both_kinds_of_delegates(string map, string verb)
    {
        Assert.NotEmpty(verb);
        GroundTruth.Agrees("", $"app.{map}(\"/a\", () => 1); app.{map}(\"/b\", (HttpContext context) => Task.CompletedTask);", atLeast: 2);
    }

    [Theory]
    [InlineData("[\"PUT\", \"PATCH\"]")]
    [InlineData("new[] { \"get\", \"head\" }")]
    [InlineData("new List<string> { \"GET\" }.ToArray()", "Verbs")]
    [InlineData("new[] { HttpMethods.Get }", "")]
    [InlineData("[\"LINK\"]")]
    [InlineData("s_verbs")]
    public void Verbs_are_read(string verbs, string? open = null)
    {
        if (open is null)
        {
            GroundTruth.Agrees("", $"string[] s_verbs = [\"GET\"]; app.MapMethods(\"/a\", {verbs}, () => 1);");
        }
        else
        {
            Assert.Equal("Route /a open: Verbs", GroundTruth.Read($"app.MapMethods(\"/a\", {verbs}, () => 1);"));
        }
    }

    [Theory]
    [InlineData("app.MapGet(\"/a\", app.Services.GetRequiredService<RequestDelegate>());")]
    [InlineData("app.MapGet(\"/a\", ((IEndpointRouteBuilder)app).CreateApplicationBuilder().Build());")]
    [InlineData("app.MapGet(\"/a\", app.Urls.Count > 0 ? () => 1 : () => 2);")]
    [InlineData("Delegate d = () => 1; if (app.Urls.Count > 0) { d = () => 2; } app.MapGet(\"/a\", d);")]
    [InlineData("foreach (var d in app.Services.GetServices<Delegate>()) { app.MapGet(\"/a\", d); }")]
    [InlineData("app.MapGet(\"/a\", Delegate.CreateDelegate(typeof(Func<int>), typeof(Environment), \"TickCount\"));")]
    [InlineData("app.MapGet(\"/a\", Handlers.Settable);")]
    [InlineData("app.MapGet(\"/a\", new Handlers().Virtual());")]
    public void Handler_that_is_decided_when_it_runs_is_open(string mapping)
        => Assert.Equal("Route GET /a open: Handler", GroundTruth.Read(mapping, """
            public class Handlers
            {
                public static Delegate Settable = () => 1;
                public virtual Delegate Virtual() => () => 1;
            }
            """));

    [Theory]
    [InlineData("var x = app.MapGroup(\"/a\");")]
    [InlineData("app.UseStaticFiles();")]
    [InlineData("app.UseRouting();")]
    [InlineData("Action<string, Delegate> map = (p, d) => { }; map(\"/a\", () => 1);")]
    [InlineData("new Mapper().MapGet(\"/a\", () => 1);")]
    [InlineData("app.MapOwn(\"/a\");")]
    [InlineData("_ = new[] { 1 }.Select(Map);")]
    [InlineData("app.UsePathBase(\"/base\");")]
    public void What_only_looks_like_mapping_is_no_endpoint(string mapping)
        => Assert.Equal("", GroundTruth.Read(mapping.Replace("Select(Map)", "Select(Mapper.Map)", StringComparison.Ordinal), """
            public class Mapper
            {
                public void MapGet(string pattern, Delegate handler) { }
                public static int Map(int value) => value;
            }

            public static class Own
            {
                public static IEndpointRouteBuilder MapOwn(this IEndpointRouteBuilder routes, string pattern) => routes;
            }
            """));
}
