using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class ControllerTests
{
    private const string Usings = "using Microsoft.AspNetCore.Mvc;\nusing Microsoft.AspNetCore.Mvc.Filters;\n";

    [Fact]
    public Task Action_is_named_by_its_route()
        => Check<BlindEndpointAnalyzer>(
            Controller("""
                [ApiController, Route("api/[controller]")]
                public class FilesController : ControllerBase
                {
                    [HttpPost("{id}/[action]"), ExposedTo(typeof(Traversal))]
                    public IActionResult {|#0:UploadAsync|}(int id) => Ok();

                    [HttpGet, HttpHead, ExposedTo(typeof(Traversal))]
                    public IActionResult {|#1:List|}() => Ok();

                    [HttpGet("/root"), ExposedTo(typeof(Traversal))]
                    public IActionResult {|#2:Root|}() => Ok();

                    [AcceptVerbs("PUT", "PATCH", Route = "x"), ExposedTo(typeof(Traversal))]
                    public IActionResult {|#3:Both|}() => Ok();
                }
                """),
            Diagnose.Id("RA3001").At(0).Saying("'POST /api/Files/{id}/Upload' is exposed"),
            Diagnose.Id("RA3001").At(1).Saying("'GET,HEAD /api/Files' is exposed"),
            Diagnose.Id("RA3001").At(2).Saying("'GET /root' is exposed"),
            Diagnose.Id("RA3001").At(3).Saying("'PUT,PATCH /api/Files"));

    [Fact]
    public Task Action_without_a_route_is_named_by_its_method()
        => Check<BlindEndpointAnalyzer>(
            Controller("""
                [ExposedTo(typeof(Traversal))]
                public class HomeController : Controller
                {
                    public IActionResult {|#0:Index|}() => View();
                }
                """),
            Diagnose.Id("RA3001").At(0).Saying("'HomeController.Index' is exposed"));

    [Fact]
    public Task Action_that_detects_is_silent()
        => Check<BlindEndpointAnalyzer>(Controller("""
            [ExposedTo(typeof(Traversal))]
            public class HomeController(ILogger<HomeController> log) : Controller
            {
                public IActionResult Index(string path)
                {
                    Traversal.LeftRoot(log, path);
                    return NotFound();
                }
            }
            """));

    [Fact]
    public Task What_is_no_action_is_silent()
        => Check<BlindEndpointAnalyzer>(Controller("""
            [ExposedTo(typeof(Traversal))]
            public class HomeController : Controller
            {
                [NonAction] public int Hidden() => 1;
                public static int Static() => 1;
                public int Generic<T>() => 1;
                public int Property => 1;
                internal int Internal() => 1;
                private int Private() => 1;
                public override string ToString() => "x";
                protected override void Dispose(bool disposing) { }
            }

            [ExposedTo(typeof(Traversal))]
            public abstract class BaseController : Controller { public int Index() => 1; }

            [ExposedTo(typeof(Traversal)), NonController]
            public class NoController : Controller { public int Index() => 1; }

            [ExposedTo(typeof(Traversal))]
            class InternalController : Controller { public int Index() => 1; }

            [ExposedTo(typeof(Traversal))]
            public class GenericController<T> : Controller { public int Index() => 1; }

            public class Outer
            {
                [ExposedTo(typeof(Traversal))]
                public class InnerController : Controller { public int Index() => 1; }
            }

            [ExposedTo(typeof(Traversal))]
            public class Plain { public int Index() => 1; }
            """));

    [Fact]
    public Task Plain_class_with_the_suffix_or_the_attribute_is_a_controller()
        => Check<BlindEndpointAnalyzer>(
            Controller("""
                [ExposedTo(typeof(Traversal))]
                public class Plaincontroller { public int {|#0:Index|}() => 1; }

                [ExposedTo(typeof(Traversal)), Controller]
                public class Marked { public int {|#1:Index|}() => 1; }
                """),
            Diagnose.Id("RA3001").At(0),
            Diagnose.Id("RA3001").At(1));

    [Fact]
    public Task Inherited_action_is_reported_at_the_controller()
        => Check<BlindEndpointAnalyzer>(
            Controller("""
                public abstract class Shared : ControllerBase { public int Index() => 1; }

                [ExposedTo(typeof(Traversal))]
                public class {|#0:HomeController|} : Shared;
                """),
            Diagnose.Id("RA3001").At(0).Saying("'HomeController.Index'"));

    [Fact]
    public Task Exposure_of_a_base_or_of_an_overridden_action_is_inherited()
        => Check<BlindEndpointAnalyzer>(
            Controller("""
                [ExposedTo(typeof(Traversal))]
                public abstract class One : ControllerBase;
                public class AController : One { public int {|#0:Index|}() => 1; }

                public abstract class Two : ControllerBase { [ExposedTo(typeof(Traversal))] public virtual int Index() => 1; }
                public class BController : Two { public override int {|#1:Index|}() => 2; }
                """),
            Diagnose.Id("RA3001").At(0),
            Diagnose.Id("RA3001").At(1));

    [Fact]
    public Task Exposure_where_controllers_are_mapped_holds_for_all_actions()
        => Check<BlindEndpointAnalyzer>(
            Usings + App(
                "app.MapControllers().ExposedTo<Traversal>();",
                "public class AController : ControllerBase { [HttpGet(\"a\")] public int {|#0:Index|}() => 1; }"),
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("[Guard]")]
    [InlineData("[ServiceFilter(typeof(GuardFilter))]")]
    [InlineData("[TypeFilter<GuardFilter>]")]
    [InlineData("[Declared]")]
    public Task Filter_that_detects_covers_the_action(string filter)
        => Check<BlindEndpointAnalyzer>(Controller($$"""
            [ExposedTo(typeof(Traversal)), {{filter[1..^1]}}]
            public class AController : ControllerBase { public int Index() => 1; }

            public class GuardAttribute : ActionFilterAttribute
            {
                public override void OnActionExecuting(ActionExecutingContext context)
                    => Traversal.LeftRoot(context.HttpContext.RequestServices.GetRequiredService<ILogger<GuardAttribute>>(), "x");
            }

            public class GuardFilter(ILogger<GuardFilter> log) : IExceptionFilter
            {
                public void OnException(ExceptionContext context)
                {
                    if (context.Exception is UnauthorizedAccessException refused) { Traversal.StorageRefused(log, refused, "x"); }
                }
            }

            [Detects(typeof(Traversal))]
            public class DeclaredAttribute : ActionFilterAttribute;
            """));

    [Fact]
    public Task Filter_that_detects_nothing_covers_nothing()
        => Check<BlindEndpointAnalyzer>(
            Controller("""
                [ExposedTo(typeof(Traversal)), Guard]
                public class AController : ControllerBase { public int {|#0:Index|}() => 1; }

                public class GuardAttribute : ActionFilterAttribute
                {
                    public override void OnActionExecuting(ActionExecutingContext context) => context.Result = new StatusCodeResult(404);
                }
                """),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Global_filter_covers_actions_and_not_routes()
        => Check<BlindEndpointAnalyzer>(
            Usings + """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers(options => options.Filters.Add<GuardFilter>());
            var app = builder.Build();
            app.{|#0:MapGet("/a"|}, () => 1).ExposedTo<Traversal>();

            [ExposedTo(typeof(Traversal))]
            public class AController : ControllerBase { public int Index() => 1; }

            [Detects(typeof(Traversal))]
            public class GuardFilter : IActionFilter
            {
                public void OnActionExecuting(ActionExecutingContext context) { }
                public void OnActionExecuted(ActionExecutedContext context) { }
            }
            """ + "\n" + Risk,
            Diagnose.Id("RA3001").At(0));

    private static string Controller(string declarations) => Usings + declarations + "\n" + Risk;
}
