using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>Which controllers are mapped at all, and what of them is decided elsewhere.</summary>
public sealed class ControllerMappingTruthTests
{
    private const string Services = "builder.Services.AddControllers();";
    private const string Controller = "public class AController : ControllerBase { [HttpGet(\"a\")] public void A() { } public void Conventional() { } }";

    [Theory]
    [InlineData("")]
    [InlineData("app.UseRouting();")]
    [InlineData("app.UseStaticFiles();")]
    public void Controllers_that_nothing_maps_have_no_endpoints(string mapping) => GroundTruth.AgreesOnNothing(Services, mapping, Controller);

    [Fact]
    public void Only_the_routes_are_listed_where_only_routes_are_mapped() => GroundTruth.Agrees("", "app.MapGet(\"/r\", () => 1);", Controller);

    [Fact]
    public void Actions_without_a_route_are_not_listed_where_no_convention_is_mapped() => GroundTruth.Agrees(Services, "app.MapControllers();", Controller);

    [Fact]
    public void Pages_map_no_controllers()
        => GroundTruth.AgreesOnNothing("builder.Services.AddRazorPages(); builder.Services.AddControllers();", "app.MapRazorPages();", Controller);

    [Fact]
    public void Controllers_of_a_library_are_open_for_its_host_to_map()
        => Assert.Equal(
            "Action GET /a open: Pattern, Access\nAction AController.Conventional open: Pattern, Access\nAction POST /b open: Pattern",
            Library(Controller + "\npublic class BController : ControllerBase { [HttpPost(\"/b\"), Authorize] public void B() { } }"));

    [Fact]
    public void Controllers_may_be_mapped_by_a_method_of_another_assembly()
        => Assert.Equal(
            "Action GET /a open: Pattern, Access\nAction AController.Conventional open: Pattern, Access",
            string.Join('\n', GroundTruth.ReadWithPart(
                "app.MapAll();",
                Controller,
                "public static class Mapping { public static void MapAll(this WebApplication app) { app.MapControllers(); } }")
                .Split('\n').Where(l => l.StartsWith("Action", StringComparison.Ordinal))));

    [Fact]
    public void Controllers_of_a_part_are_listed()
        => GroundTruth.AgreesWithPart(
            "builder.Services.AddControllers().AddApplicationPart(typeof(PartController).Assembly);",
            "app.MapControllers(); app.MapDefaultControllerRoute();",
            """
            [Route("part/[controller]"), Authorize]
            public class PartController : ControllerBase { [HttpGet("{id}"), AllowAnonymous] public int Get(int id) => id; [HttpPost] public void PostAsync() { } [NonAction] public void No() { } }
            public class PlainController { public int Index() => 1; public void Dispose() { } }
            internal class HiddenController : ControllerBase { public void X() { } }
            """,
            Controller,
            atLeast: 6);

    [Fact]
    public void Controllers_of_a_part_that_is_named_by_the_build_are_listed()
        => GroundTruth.AgreesWithPart(
            Services,
            "app.MapControllers();",
            "public class PartController : ControllerBase { [HttpGet(\"part\")] public int Get() => 1; }",
            "[assembly: Microsoft.AspNetCore.Mvc.ApplicationParts.ApplicationPart(\"$part\")]\n" + Controller,
            atLeast: 2);

    [Fact]
    public void Controllers_of_a_reference_that_is_no_part_are_not_listed()
        => GroundTruth.AgreesWithPart(
            Services,
            "app.MapControllers();",
            "public class PartController : ControllerBase { [HttpGet(\"part\")] public int Get() => 1; }",
            Controller);

    [Fact]
    public void Actions_are_inherited_from_bases_of_another_assembly()
        => GroundTruth.AgreesWithPart(
            Services,
            "app.MapControllers(); app.MapDefaultControllerRoute();",
            """
            [Route("api/[controller]"), Authorize]
            public abstract class LibraryBase<T> : ControllerBase
            {
                [HttpGet("{id}")] public virtual T Get(int id) => default;
                [HttpPost, AllowAnonymous] public IActionResult Create(T item) => Ok();
                [NonAction] public virtual void Hidden() { }
                protected virtual void Guarded() { }
            }
            public abstract class PlainBase { public void Index() { } public override string ToString() => ""; }
            """,
            """
            public class OrdersController : LibraryBase<string> { public override string Get(int id) => ""; public override void Hidden() { } protected override void Guarded() { } }
            public class HomeController : PlainBase { }
            """,
            atLeast: 3);

    [Theory]
    [InlineData("builder.Services.AddControllers(o => o.Conventions.Add(new Own()));", "Verbs, Pattern, Access, Count")]
    [InlineData("builder.Services.AddControllers(o => o.Conventions.Add(new Microsoft.AspNetCore.Mvc.ApplicationModels.RouteTokenTransformerConvention(new Slug())));", "Pattern")]
    [InlineData("builder.Services.AddControllers().ConfigureApplicationPartManager(m => m.FeatureProviders.Add(new Microsoft.AspNetCore.Mvc.Controllers.ControllerFeatureProvider()));", "Count")]
    [InlineData("builder.Services.AddControllers().AddApplicationPart(System.Reflection.Assembly.GetExecutingAssembly());", "Count")]
    [InlineData("builder.Services.AddControllers(); builder.Services.AddSingleton<Microsoft.AspNetCore.Mvc.ApplicationModels.IApplicationModelProvider, Provider>();", "Verbs, Pattern, Access, Count")]
    public void What_conventions_and_providers_decide_is_open(string services, string open)
        => GroundTruth.IsOpen(
            Enum.Parse<OpenParts>(open),
            services,
            "app.MapControllers();",
            """
            public class AController : ControllerBase { [HttpGet("a")] public void A() { } }
            public class Own : Microsoft.AspNetCore.Mvc.ApplicationModels.IApplicationModelConvention { public void Apply(Microsoft.AspNetCore.Mvc.ApplicationModels.ApplicationModel application) { } }
            public class Slug : IOutboundParameterTransformer { public string TransformOutbound(object value) => value?.ToString(); }
            public class Provider : Microsoft.AspNetCore.Mvc.ApplicationModels.IApplicationModelProvider
            {
                public int Order => 0;
                public void OnProvidersExecuting(Microsoft.AspNetCore.Mvc.ApplicationModels.ApplicationModelProviderContext context) { }
                public void OnProvidersExecuted(Microsoft.AspNetCore.Mvc.ApplicationModels.ApplicationModelProviderContext context) { }
            }
            """);

    [Fact]
    public void A_convention_that_is_an_attribute_leaves_its_own_actions_open()
        => Assert.Equal(
            "Action GET /a open: Verbs, Pattern, Access\nAction GET /b",
            GroundTruth.Read(
                "app.MapControllers();",
                """
                public class OwnAttribute : Attribute, Microsoft.AspNetCore.Mvc.ApplicationModels.IActionModelConvention { public void Apply(Microsoft.AspNetCore.Mvc.ApplicationModels.ActionModel action) { } }
                public class AController : ControllerBase { [HttpGet("a"), Own] public void A() { } [HttpGet("b")] public void B() { } }
                """,
                Services));

    [Fact]
    public void Route_attributes_that_make_up_their_answer_are_open()
        => GroundTruth.IsOpen(
            OpenParts.Pattern,
            Services,
            "app.MapControllers();",
            """
            public class OwnRouteAttribute : Attribute, Microsoft.AspNetCore.Mvc.Routing.IRouteTemplateProvider { public string Template => "x" + Environment.ProcessId; public int? Order => null; public string Name => null; }
            public class AController : ControllerBase { [OwnRoute] public void A() { } }
            """);

    [Fact]
    public void A_suffix_that_is_decided_when_it_runs_leaves_the_pattern_open()
        => GroundTruth.IsOpen(
            OpenParts.Pattern,
            "builder.Services.AddControllers(o => o.SuppressAsyncSuffixInActionNames = Environment.ProcessId > 1);",
            "app.MapControllers();",
            "public class AController : ControllerBase { [HttpGet(\"[action]\")] public void RunAsync() { } }");

    private static string Library(string declarations)
        => GroundTruth.Text(TruthApplication.Library(declarations));
}
