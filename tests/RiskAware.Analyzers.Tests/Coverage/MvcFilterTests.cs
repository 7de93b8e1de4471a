using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Filters of MVC around actions and page handlers.</summary>
public sealed class MvcFilterTests
{
    private const string Usings = "using Microsoft.AspNetCore.Mvc;\nusing Microsoft.AspNetCore.Mvc.Filters;\nusing Microsoft.AspNetCore.Mvc.RazorPages;\n";

    private const string Detecting = """
        public class Guard(ILogger<Guard> log) : IAsyncActionFilter
        {
            public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
            {
                if (context.ActionArguments.Count > 9) { Traversal.LeftRoot(log, "x"); }
                return next();
            }
        }

        """;

    [Fact]
    public Task Controller_that_detects_in_its_own_filter_is_covered()
        => Check<BlindEndpointAnalyzer>(Usings + """
            public abstract class Base(ILogger log) : Controller
            {
                public override void OnActionExecuting(ActionExecutingContext context)
                {
                    if (context.ActionArguments.Count > 9) { Traversal.LeftRoot(log, "x"); }
                }
            }

            [ExposedTo(typeof(Traversal))]
            public class AController(ILogger<AController> log) : Base(log) { public int Index() => 1; }
            """ + "\n" + Risk);

    [Theory]
    [InlineData("new Guard(null!)")]
    [InlineData("services.GetRequiredService<Guard>()")]
    [InlineData("(IFilterMetadata)services.GetRequiredService(typeof(Guard))")]
    public Task What_an_own_factory_makes_stands_around_the_action(string made)
        => Check<BlindEndpointAnalyzer>(Usings + Detecting + $$"""
            public class GuardedAttribute : Attribute, IFilterFactory
            {
                public bool IsReusable => false;
                public IFilterMetadata CreateInstance(IServiceProvider services) => {{made}};
            }

            [ExposedTo(typeof(Traversal)), Guarded]
            public class AController : ControllerBase { public int Index() => 1; }
            """ + "\n" + Risk);

    [Fact]
    public Task Factory_that_makes_what_does_not_detect_covers_nothing()
        => Check<BlindEndpointAnalyzer>(
            Usings + Detecting + """
            public class Plain : IActionFilter { public void OnActionExecuting(ActionExecutingContext context) { } public void OnActionExecuted(ActionExecutedContext context) { } }

            public class GuardedAttribute : Attribute, IFilterFactory
            {
                public bool IsReusable => false;
                public IFilterMetadata CreateInstance(IServiceProvider services) => new Plain();
            }

            [ExposedTo(typeof(Traversal)), Guarded]
            public class AController : ControllerBase { public int {|#0:Index|}() => 1; }
            """ + "\n" + Risk,
            Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("options.Filters.Add(new TypeFilterAttribute(typeof(Guard)));")]
    [InlineData("options.Filters.Add(new ServiceFilterAttribute(typeof(Guard)));")]
    [InlineData("options.Filters.AddService<Guard>();")]
    [InlineData("options.Filters.Add(typeof(Guard));")]
    public Task Global_filter_is_seen_however_it_is_named(string add)
        => Check<BlindEndpointAnalyzer>(Usings + $$"""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers(options => { {{add}} });
            var app = builder.Build();
            app.MapControllers();
            app.Run();

            [ExposedTo(typeof(Traversal)), Route("a")]
            public class AController : ControllerBase { [HttpGet] public int Index() => 1; }

            """ + Detecting + Risk);

    [Fact]
    public Task Page_that_detects_in_its_own_filter_is_covered_and_another_is_not()
        => Check<BlindEndpointAnalyzer>(
            Usings + """
            [ExposedTo(typeof(Traversal))]
            public class Covered(ILogger<Covered> log) : PageModel
            {
                public void OnPost() { }
                public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
                {
                    if (context.HandlerArguments.Count > 9) { Traversal.LeftRoot(log, "x"); }
                }
            }

            [ExposedTo(typeof(Traversal))]
            public class Blind : PageModel { public void {|#0:OnPost|}() { } public void {|#1:OnGet|}() { } }
            """ + "\n" + Risk,
            Diagnose.Id("RA3001").At(0).Saying("Page handler 'Blind.OnPost' is exposed"),
            Diagnose.Id("RA3001").At(1));

    [Fact]
    public Task Action_with_several_routes_is_reported_once()
        => Check<BlindEndpointAnalyzer>(
            Usings + """
            [ExposedTo(typeof(Traversal)), Route("a"), Route("b")]
            public class AController : ControllerBase { [HttpGet("x"), HttpGet("y")] public int {|#0:Index|}() => 1; }
            """ + "\n" + Risk,
            Diagnose.Id("RA3001").At(0).Saying("'GET /a/x' is exposed"));
}
