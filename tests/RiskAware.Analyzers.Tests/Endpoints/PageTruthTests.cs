using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>Handlers of Razor pages. The classes of the pages are written as the Razor compiler writes them.</summary>
public sealed class PageTruthTests
{
    private const string Services = "builder.Services.AddRazorPages();";
    private const string Mapping = "app.MapRazorPages();";

    /// <summary>The assembly attribute and class of a page.</summary>
    /// <param name="file">The file of the page.</param>
    /// <param name="template">What stands behind <c>@page</c>.</param>
    /// <param name="model">What stands behind <c>@model</c>.</param>
    /// <param name="functions">What stands in <c>@functions</c>.</param>
    /// <param name="attribute">What stands behind <c>@attribute</c>.</param>
    private static string Page(string file, string? template = null, string? model = null, string functions = "", string attribute = "", string kind = "mvc.1.0.razor-page")
    {
        var name = file.Trim('/').Replace('/', '_').Replace(".cshtml", "", StringComparison.Ordinal);
        return $$"""
            [assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(Generated.{{name}}), "{{kind}}", "{{file}}")]
            namespace Generated
            {
                {{(template is null ? "" : $"[Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemMetadata(\"RouteTemplate\", \"{template}\")]")}}
                {{attribute}}
                [Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemMetadata("Identifier", "{{file}}")]
                internal sealed class {{name}} : Microsoft.AspNetCore.Mvc.RazorPages.Page
                {
                    public override Task ExecuteAsync() => Task.CompletedTask;
                    {{functions}}
                    public Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary<{{model ?? name}}> ViewData => null;
                    public {{model ?? name}} Model => ViewData.Model;
                }
            }

            """;
    }

    private const string Part = "[assembly: Microsoft.AspNetCore.Mvc.ApplicationParts.ProvideApplicationPartFactory(\"Microsoft.AspNetCore.Mvc.ApplicationParts.ConsolidatedAssemblyApplicationPartFactory, Microsoft.AspNetCore.Mvc.Razor\")]\nusing Microsoft.AspNetCore.Mvc.RazorPages;\n";

    private static void Agrees(string declarations, int atLeast = 1, string services = Services, string mapping = Mapping)
        => GroundTruth.Agrees(services, mapping, Part + declarations, atLeast);

    [Fact]
    public void Routes_come_from_where_the_file_lies()
        => Agrees(
            Page("/Pages/Index.cshtml") + Page("/Pages/Privacy.cshtml") + Page("/Pages/Orders/Index.cshtml", "{id?}") + Page("/Pages/Orders/Edit.cshtml", "{id:int}")
            + Page("/Pages/Absolute.cshtml", "/other/{x}") + Page("/Pages/Tilde.cshtml", "~/tilde") + Page("/Areas/Shop/Pages/Cart.cshtml") + Page("/Areas/Shop/Pages/Index.cshtml", "{number}")
            + Page("/Pages/index.cshtml".Replace("index", "Deep/index", StringComparison.Ordinal)) + Page("/pages/Lower.cshtml") + Page("/Pages/Root/Index.cshtml", "/fixed"),
            atLeast: 14);

    [Fact]
    public void Files_that_are_no_pages_have_no_endpoints()
        => Agrees(
            Page("/Pages/Real.cshtml") + Page("/Pages/_Layout.cshtml", kind: "mvc.1.0.view") + Page("/Views/Home/Index.cshtml", kind: "mvc.1.0.view")
            + Page("/Elsewhere/Index.cshtml") + Page("/Areas/Shop/Index.cshtml") + Page("/Areas/Shop/Views/Index.cshtml"));

    [Fact]
    public void Handlers_are_told_by_their_names()
        => Agrees(
            Page("/Pages/Edit.cshtml", model: "EditModel") + """
            public class EditModel : PageModel
            {
                public void OnGet() { }
                public Task OnPostAsync() => Task.CompletedTask;
                public void OnPostDelete() { }
                public Task OnPostSaveAllAsync() => Task.CompletedTask;
                public void OnPut() { }
                public void OnFooBar() { }
                public void Onlower() { }
                public void On() { }
                public void OnAsync() { }
                public void onGet() { }
                public void Get() { }
                public static void OnPatch() { }
                internal void OnDelete() { }
                public void OnTrace<T>() { }
                [NonHandler] public void OnOptions() { }
                public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context) { }
            }
            """,
            atLeast: 7);

    [Fact]
    public void A_request_for_the_head_goes_to_what_answers_GET_unless_it_has_its_own()
        => Agrees(
            Page("/Pages/A.cshtml", model: "A") + Page("/Pages/B.cshtml", model: "B") + Page("/Pages/C.cshtml", model: "C")
            + """
            public class A : PageModel { public void OnGet() { } public void OnGetMore() { } }
            public class B : PageModel { public void OnGet() { } public void OnHead() { } public void OnGetMore() { } }
            public class C : PageModel { public void OnGet() { } public void OnHeadMore() { } public void OnGetMore() { } }
            """,
            atLeast: 10);

    [Fact]
    public void Handlers_are_inherited()
        => Agrees(
            Page("/Pages/Leaf.cshtml", model: "Leaf") + Page("/Pages/Second.cshtml", model: "Second") + """
            public abstract class Base<T> : PageModel { public virtual void OnGet(T item) { } public void OnPost() { } [NonHandler] public virtual void OnPut() { } public abstract void OnDelete(); }
            public class Leaf : Base<int> { public override void OnGet(int item) { } public override void OnPut() { } public override void OnDelete() { } }
            [Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure.PageModel] public class Plain { public void OnGet() { } public override string ToString() => ""; }
            public class Second : Plain { public void OnPatch() { } }
            """,
            atLeast: 6);

    [Fact]
    public void Handlers_in_the_page_itself_are_seen_and_those_of_a_model_that_is_none_are_not()
        => Agrees(
            Page("/Pages/Inline.cshtml", functions: "public void OnGet() { } public Task OnPostSendAsync() => Task.CompletedTask;")
            + Page("/Pages/Viewed.cshtml", model: "ViewModel", functions: "public void OnPost() { }") + Page("/Pages/Empty.cshtml", model: "EmptyModel") + """
            public class ViewModel { public void OnGet() { } }
            public class EmptyModel : PageModel { }
            """,
            atLeast: 5);

    [Fact]
    public void Two_pages_may_share_a_model()
        => Agrees(Page("/Pages/One.cshtml", model: "Shared") + Page("/Pages/Two.cshtml", "{id}", "Shared") + "public class Shared : PageModel { public void OnGet() { } }", atLeast: 4);

    [Fact]
    public void Who_may_call_is_told_by_model_and_page()
        => Agrees(
            Page("/Pages/A.cshtml", model: "A") + Page("/Pages/B.cshtml", model: "B") + Page("/Pages/C.cshtml", model: "C") + Page("/Pages/D.cshtml", attribute: "[Authorize]")
            + Page("/Pages/E.cshtml", model: "E", attribute: "[Authorize]") + """
            [Authorize] public class A : PageModel { public void OnGet() { } }
            public class B : PageModel { [Authorize] public void OnGet() { } }
            [AllowAnonymous] public class C : A { public void OnPost() { } }
            public class E : PageModel { public void OnGet() { } }
            """,
            atLeast: 10);

    [Theory]
    [InlineData("o.Conventions.AuthorizePage(\"/Orders/Edit\");")]
    [InlineData("o.Conventions.AuthorizePage(\"/orders/edit\", \"policy\");")]
    [InlineData("o.Conventions.AuthorizeFolder(\"/Orders\");")]
    [InlineData("o.Conventions.AuthorizeFolder(\"/\");")]
    [InlineData("o.Conventions.AuthorizeFolder(\"/\").AllowAnonymousToPage(\"/Index\").AllowAnonymousToFolder(\"/Orders\");")]
    [InlineData("o.Conventions.AuthorizeAreaFolder(\"Shop\", \"/\");")]
    [InlineData("o.Conventions.AuthorizeAreaPage(\"shop\", \"/Cart\"); o.Conventions.AuthorizePage(\"/Cart\");")]
    [InlineData("o.Conventions.AuthorizeFolder(\"/Order\"); o.Conventions.AllowAnonymousToAreaPage(\"Shop\", \"/Cart\");")]
    [InlineData("o.Conventions.AddPageRoute(\"/Orders/Edit\", \"edit-order/{id}\"); o.Conventions.AddAreaPageRoute(\"Shop\", \"/Cart\", \"/basket\");")]
    public void Conventions_of_the_options_count(string options)
        => Agrees(
            Page("/Pages/Index.cshtml") + Page("/Pages/Orders/Edit.cshtml", model: "Edit") + Page("/Pages/OrdersAll.cshtml") + Page("/Areas/Shop/Pages/Cart.cshtml")
            + "public class Edit : PageModel { public void OnGet() { } public void OnPost() { } }",
            atLeast: 7,
            services: "builder.Services.AddRazorPages(o => { " + options + " });");

    [Theory]
    [InlineData("builder.Services.AddRazorPages(o => o.RootDirectory = \"/Site\");")]
    [InlineData("builder.Services.AddRazorPages().WithRazorPagesRoot(\"/Site\");")]
    [InlineData("builder.Services.AddMvc().WithRazorPagesAtContentRoot();")]
    public void Another_root_is_seen(string services)
        => Agrees(Page("/Site/One.cshtml") + Page("/Pages/Two.cshtml") + Page("/Areas/X/Pages/Three.cshtml"), services: services);

    [Theory]
    [InlineData("app.MapRazorPages().RequireAuthorization();")]
    [InlineData("app.MapGroup(\"/in\").RequireAuthorization().MapRazorPages();")]
    [InlineData("app.MapRazorPages(); app.MapGroup(\"/twice\").MapRazorPages().AllowAnonymous();")]
    [InlineData("app.MapControllers(); app.MapRazorPages();")]
    public void Conventions_of_the_mapping_count(string mapping)
        => Agrees(Page("/Pages/A.cshtml", model: "A") + "public class A : PageModel { public void OnGet() { } }", atLeast: 2, mapping: mapping);

    [Theory]
    [InlineData("builder.Services.AddRazorPages(); builder.Services.AddAuthorization(o => o.FallbackPolicy = o.DefaultPolicy);")]
    [InlineData("builder.Services.AddRazorPages().AddMvcOptions(o => o.Filters.Add(new Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter()));")]
    public void What_holds_for_all_holds_for_pages(string services) => Agrees(Page("/Pages/A.cshtml"), services: services);

    [Fact]
    public void Pages_that_nothing_maps_have_no_endpoints()
        => GroundTruth.AgreesOnNothing(
            "builder.Services.AddControllers(); builder.Services.AddRazorPages();",
            "app.MapControllers();",
            Part + Page("/Pages/A.cshtml", model: "A") + "public class A : PageModel { public void OnGet() { } }");

    [Fact]
    public void A_model_that_no_page_has_is_no_endpoint()
        => Agrees(Page("/Pages/A.cshtml") + "public class Unused : PageModel { public void OnGet() { } }");

    [Fact]
    public void Pages_of_a_part_are_listed()
        => GroundTruth.AgreesWithPart(
            "builder.Services.AddRazorPages().AddApplicationPart(typeof(PartModel).Assembly);",
            Mapping,
            Part + Page("/Pages/Lib.cshtml", "{id}", "PartModel") + "public class PartModel : PageModel { public void OnGet(int id) { } public void OnPost() { } }",
            Part + Page("/Pages/Own.cshtml"),
            atLeast: 4);

    [Fact]
    public void A_model_whose_page_is_not_compiled_is_open()
        => Assert.Equal(
            "Page GET,HEAD Edit.OnGet open: Pattern, Access\nPage POST Edit.OnPostDelete open: Pattern, Access\nPage GET,HEAD Secret.OnGet open: Pattern",
            GroundTruth.Read(Mapping, "using Microsoft.AspNetCore.Mvc.RazorPages;\npublic class Edit : PageModel { public void OnGet() { } public void OnPostDelete() { } }\n[AllowAnonymous] public class Secret : PageModel { public void OnGet() { } }\npublic class Without : PageModel { }", Services));

    [Fact]
    public void The_name_of_a_handler_is_shown()
        => Assert.Equal(
            "Page GET,HEAD /Edit\nPage POST /Edit?handler=Delete",
            GroundTruth.Read(Mapping, Part + Page("/Pages/Edit.cshtml", model: "Edit") + "public class Edit : PageModel { public void OnGet() { } public void OnPostDelete() { } }", Services));

    [Theory]
    [InlineData("o.Conventions.AddFolderRouteModelConvention(\"/\", m => { });")]
    [InlineData("o.Conventions.Add(new Own());")]
    [InlineData("o.Conventions.AddPageRoute(Environment.NewLine, \"x\");")]
    public void What_other_conventions_decide_is_open(string options)
        => Assert.Equal(
            "Page /A open: Pattern, Access",
            GroundTruth.Read(
                Mapping,
                Part + Page("/Pages/A.cshtml") + "public class Own : Microsoft.AspNetCore.Mvc.ApplicationModels.IPageRouteModelConvention { public void Apply(Microsoft.AspNetCore.Mvc.ApplicationModels.PageRouteModel model) { } }",
                "builder.Services.AddRazorPages(o => { " + options + " });"));
}
