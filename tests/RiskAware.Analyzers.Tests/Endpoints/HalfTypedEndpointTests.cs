using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Endpoints;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class HalfTypedEndpointTests
{
    private const string Sample = """
        using System; using System.Threading.Tasks; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Authorization; using Microsoft.AspNetCore.Builder; using Microsoft.Extensions.DependencyInjection; using Microsoft.AspNetCore.Mvc.RazorPages;
        [assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(Edit), "mvc.1.0.razor-page", "/Pages/Edit.cshtml")]
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers(o => { o.SuppressAsyncSuffixInActionNames = false; o.Filters.Add(new Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter()); o.Conventions.Add(null); });
        builder.Services.AddRazorPages(o => o.Conventions.AuthorizeFolder("/Orders").AddPageRoute("/Edit", "e/{id}")).AddApplicationPart(typeof(string).Assembly);
        builder.Services.AddAuthorization(o => o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        var app = builder.Build();
        app.MapGroup("/g").MapControllers().RequireAuthorization();
        app.MapControllerRoute("d", "{controller=Home}/{action=Index}/{id:int?}", new { controller = "Home" }, new { id = "x" });
        app.MapAreaControllerRoute("a", "Shop", "s/{controller}/{action}"); app.MapRazorPages();
        public class OwnAttribute(string t) : Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute(["X"], t);
        [Area("Shop"), Route("[area]/[controller]"), Route("~/b[[")] public class HomeController : Controller { [HttpGet("{id}"), AcceptVerbs("A", Route = "c"), Own("d"), ActionName("n")] public virtual Task RunAsync(int id) => Task.CompletedTask; }
        public record OtherController(int A) : IDisposable { public void Dispose() { } }
        public class Edit : Page { public override Task ExecuteAsync() => Task.CompletedTask; public EditModel Model => null!; }
        public class EditModel : PageModel { [BindProperty] public string? Name { get; set; } public void OnGet() { } public void OnPostSaveAsync() { } }
        """;

    [Fact]
    public void No_prefix_of_an_application_stops_the_inventory()
    {
        for (var length = 1; length < Sample.Length; length += 29)
        {
            Read(Sample[..length]);
        }

        Assert.NotEmpty(Read(Sample));
    }

    [Fact]
    public void No_gap_in_an_application_stops_the_inventory()
    {
        for (var start = 200; start + 40 < Sample.Length; start += 61)
        {
            Read(Sample.Remove(start, 11));
        }
    }

    [Theory]
    [InlineData("[Microsoft.AspNetCore.Mvc.Route] public class AController { public int Get() => 1; }")]
    [InlineData("[Microsoft.AspNetCore.Mvc.Route(null)] public class AController { [Microsoft.AspNetCore.Mvc.HttpGet(null)] public int Get() => 1; }")]
    [InlineData("[Microsoft.AspNetCore.Mvc.Route(1)] public class AController { [Microsoft.AspNetCore.Mvc.AcceptVerbs] public int Get() => 1; }")]
    [InlineData("public class AController { [Microsoft.AspNetCore.Mvc.AcceptVerbs(null, Route = null)] public int Get() => 1; }")]
    [InlineData("public class AController { [Microsoft.AspNetCore.Mvc.HttpGet(\"[\")] public int Get() => 1; [Microsoft.AspNetCore.Mvc.HttpGet(\"]\")] public int Two() => 1; }")]
    [InlineData("public class AController : AController { public override int Get() => 1; }")]
    [InlineData("public class Controller<T> : T { } public class AController : Missing<int> { public int Get() => 1; }")]
    [InlineData("public class OwnAttribute : Microsoft.AspNetCore.Mvc.RouteAttribute { public OwnAttribute() : this(1) { } public OwnAttribute(int i) : this() { } } [Own] public class AController { public int Get() => 1; }")]
    [InlineData("[assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(Missing), null, null)] public class A : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnGet() { } }")]
    [InlineData("[assembly: Microsoft.AspNetCore.Mvc.ApplicationParts.ApplicationPart(null)] public class AController { public int Get() => 1; }")]
    public void Odd_code_stops_nothing(string source) => Assert.NotNull(Read(source));

    private static IReadOnlyList<Endpoint> Read(string source)
        => EndpointInventory.Of(
            CSharpCompilation.Create(
                "half",
                [CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview))],
                TestReferences.AspNetCore,
                new CSharpCompilationOptions(OutputKind.ConsoleApplication)),
            CancellationToken.None).Endpoints;
}
