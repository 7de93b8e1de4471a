using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>A fallback runs the action or page that its call names.</summary>
public sealed class FallbackTargetTests
{
    private const string Declarations = """
        [assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(Generated.Home), "mvc.1.0.razor-page", "/Pages/Home.cshtml")]
        [assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(Generated.Cart), "mvc.1.0.razor-page", "/Areas/Shop/Pages/Cart.cshtml")]
        public class HomeController : Controller { public int Index() => 1; public int Other() => 1; [HttpPost] public int Sent() => 1; private int Hidden() => 1; }
        public class LoginController : Controller { [Authorize] public int Index() => 1; [AllowAnonymous] public int Open() => 1; }
        [Area("Admin")] public class PartsController : Controller { public int Index() => 1; }
        namespace Generated
        {
            internal sealed class Home : Microsoft.AspNetCore.Mvc.RazorPages.Page
            {
                public override Task ExecuteAsync() => Task.CompletedTask;
                public void OnGet() { }
                public void OnPost() { }
                public Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary<Home> ViewData => null;
                public Home Model => ViewData.Model;
            }
            internal sealed class Cart : Microsoft.AspNetCore.Mvc.RazorPages.Page
            {
                public override Task ExecuteAsync() => Task.CompletedTask;
                public Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary<Cart> ViewData => null;
                public Cart Model => ViewData.Model;
            }
        }
        """;

    [Theory]
    [InlineData("app.MapFallbackToController(\"Index\", \"Home\");", "MapFallbackToController -> HomeController.Index, Anonymous")]
    [InlineData("app.MapFallbackToController(\"index\", \"HOME\");", "MapFallbackToController -> HomeController.Index, Anonymous")]
    [InlineData("app.MapFallbackToController(\"/spa/{**rest}\", \"Other\", \"Home\");", "/spa/{**rest} -> HomeController.Other, Anonymous")]
    [InlineData("app.MapFallbackToController(\"Sent\", \"Home\");", "POST MapFallbackToController -> HomeController.Sent, Anonymous")]
    [InlineData("const string Name = \"Home\"; app.MapFallbackToController(action: \"Index\", controller: Name);", "MapFallbackToController -> HomeController.Index, Anonymous")]
    [InlineData("app.MapFallbackToController(\"Index\", \"Login\");", "MapFallbackToController -> LoginController.Index, Authorized")]
    [InlineData("app.MapFallbackToController(\"Open\", \"Login\");", "MapFallbackToController -> LoginController.Open, Anonymous")]
    [InlineData("app.MapFallbackToController(\"Index\", \"Home\").RequireAuthorization();", "MapFallbackToController -> HomeController.Index, Unknown open: Access")]
    [InlineData("app.MapFallbackToAreaController(\"Index\", \"Parts\", \"Admin\");", "MapFallbackToAreaController -> PartsController.Index, Anonymous")]
    [InlineData("app.MapFallbackToAreaController(\"Index\", \"Home\", \"Admin\");", "MapFallbackToAreaController -> ?, Anonymous open: Handler")]
    [InlineData("app.MapFallbackToController(\"Index\", \"Parts\");", "MapFallbackToController -> ?, Anonymous open: Handler")]
    [InlineData("app.MapFallbackToController(\"Hidden\", \"Home\");", "MapFallbackToController -> ?, Anonymous open: Handler")]
    [InlineData("app.MapFallbackToController(app.Environment.ApplicationName, \"Home\");", "MapFallbackToController -> ?, Anonymous open: Handler")]
    [InlineData("app.MapFallbackToPage(\"/Home\");", "GET,HEAD MapFallbackToPage -> Home.OnGet, Anonymous\nPOST MapFallbackToPage -> Home.OnPost, Anonymous")]
    [InlineData("app.MapFallbackToPage(\"/x/{*rest}\", \"/home\");", "GET,HEAD /x/{*rest} -> Home.OnGet, Anonymous\nPOST /x/{*rest} -> Home.OnPost, Anonymous")]
    [InlineData("app.MapFallbackToAreaPage(\"/Cart\", \"Shop\");", "MapFallbackToAreaPage -> Cart.ExecuteAsync, Anonymous")]
    [InlineData("app.MapFallbackToAreaPage(\"/Cart\", \"Other\");", "MapFallbackToAreaPage -> ?, Anonymous open: Handler")]
    [InlineData("app.MapFallbackToPage(\"/Cart\");", "MapFallbackToPage -> ?, Anonymous open: Handler")]
    public void What_a_fallback_names_is_what_it_runs(string mapping, string expected)
    {
        var application = TruthApplication.Create("builder.Services.AddControllersWithViews(); builder.Services.AddRazorPages();", mapping, Declarations);
        Assert.Equal(expected, string.Join('\n', EndpointInventory.Of(application.Compilation, CancellationToken.None).Endpoints.Where(static e => e.Kind == EndpointKind.Fallback).Select(Row)));
    }

    [Theory]
    [InlineData("app.MapFallbackToController(\"Index\", \"Home\");")]
    [InlineData("app.MapFallbackToController(\"/spa/{**rest}\", \"Other\", \"Home\");")]
    [InlineData("app.MapFallbackToPage(\"/Home\");")]
    public void Pattern_is_the_one_that_the_framework_has(string mapping)
    {
        var application = TruthApplication.Create("builder.Services.AddControllersWithViews(); builder.Services.AddRazorPages();", mapping, Declarations);
        var read = EndpointInventory.Of(application.Compilation, CancellationToken.None).Endpoints.Where(static e => e.Kind == EndpointKind.Fallback).ToList();
        var real = application.Endpoints();
        Assert.NotEmpty(read);
        Assert.All(read, e => Assert.Contains($"* /{e.Pattern!.TrimStart('/')} -> ?, Anonymous", real));
    }

    private static string Row(Endpoint endpoint)
        => $"{endpoint.Display} -> {(endpoint.Handler is { } root ? endpoint.HandlerType!.Name + "." + root.Method.Name : "?")}, {endpoint.Access}{(endpoint.Open == OpenParts.None ? "" : " open: " + endpoint.Open)}";
}
