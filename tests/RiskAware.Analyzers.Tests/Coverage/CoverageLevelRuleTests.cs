using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>Each of the five levels covers an endpoint if it detects, and covers nothing if it does not.</summary>
public sealed class CoverageLevelRuleTests
{
    private const string Detects = "if (DateTime.Now.Year < 2000) { Traversal.LeftRoot(null!, \"x\"); }";

    private const string Filters = """
        public class EndpointGuard : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext c, EndpointFilterDelegate next) { {body} return next(c); }
        }

        public class ActionGuard : ActionFilterAttribute
        {
            public override void OnActionExecuting(ActionExecutingContext c) { {body} }
        }

        public class Middleware(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext c) { {body} return next(c); }
        }

        public class Failures : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
        {
            public ValueTask<bool> TryHandleAsync(HttpContext c, Exception e, CancellationToken t) { {body} return new(false); }
        }

        public static class Store { public static int Save() { {body} return 1; } }
        """;

    public static TheoryData<string, string> RouteLevels => new()
    {
        { "handler", "app.{map}, () => { {body} return 1; }).ExposedTo<Traversal>();" },
        { "call of the handler", "app.{map}, () => Store.Save()).ExposedTo<Traversal>();" },
        { "builder", "app.{map}, () => 1).ExposedTo<Traversal>().AddEndpointFilter<EndpointGuard>();" },
        { "group", "var g = app.MapGroup(\"/g\").AddEndpointFilter<EndpointGuard>(); g.{map}, () => 1).ExposedTo<Traversal>();" },
        { "outer group", "var g = app.MapGroup(\"/g\"); g.AddEndpointFilter(new EndpointGuard()); g.MapGroup(\"/h\").{map}, () => 1).ExposedTo<Traversal>();" },
        { "pipeline", "app.UseMiddleware<Middleware>(); app.{map}, () => 1).ExposedTo<Traversal>();" },
        { "pipeline by a lambda", "app.Use((HttpContext c, RequestDelegate next) => { {body} return next(c); }); app.{map}, () => 1).ExposedTo<Traversal>();" },
        { "failures", "builder.Services.AddExceptionHandler<Failures>(); app.UseExceptionHandler(); app.{map}, () => 1).ExposedTo<Traversal>();" },
    };

    public static TheoryData<string, string, string, string> ActionLevels => new()
    {
        { "handler", "", "ControllerBase", "{body} return Ok();" },
        { "inherited attribute", "", "Guarded", "return Ok();" },
        { "inherited declaration", "", "Declaring", "return Ok();" },
        { "declaration of an interface", "", "ControllerBase, IDeclaring", "return Ok();" },
        { "global filter", "builder.Services.AddControllers(o => o.Filters.Add<ActionGuard>());", "ControllerBase", "return Ok();" },
        { "global filter by its object", "builder.Services.AddControllers(o => o.Filters.Add(new ActionGuard()));", "ControllerBase", "return Ok();" },
        { "convention", "app.MapControllers().AddEndpointFilter<ControllerActionEndpointConventionBuilder, EndpointGuard>();", "ControllerBase", "return Ok();" },
        { "pipeline", "app.UseMiddleware<Middleware>();", "ControllerBase", "return Ok();" },
    };

    [Theory]
    [MemberData(nameof(RouteLevels))]
    public async Task Route_is_covered_by_each_level_that_detects(string level, string statements)
    {
        _ = level;
        await Check<BlindEndpointAnalyzer>(Source(statements.Replace("{map}", "MapGet(\"/a\""), "", Detects));
        await Check<BlindEndpointAnalyzer>(Source(statements.Replace("{map}", "{|#0:MapGet(\"/a\"|}"), "", ""), Diagnose.Id("RA3001").At(0));
    }

    [Theory]
    [MemberData(nameof(ActionLevels))]
    public async Task Action_is_covered_by_each_level_that_detects(string level, string statements, string bases, string body)
    {
        _ = level;
        await Check<BlindEndpointAnalyzer>(Source(Mapped(statements), Controller("Read", bases, body), Detects));
        await Check<BlindEndpointAnalyzer>(Source(Mapped(statements), Controller("{|#0:Read|}", bases, body), "").Replace("[Detects(typeof(Traversal))]", ""), Diagnose.Id("RA3001").At(0));
    }

    [Theory]
    [InlineData("class Own : EndpointGuard", "app.{map}, () => 1).AddEndpointFilter<Own>()")]
    [InlineData("class Own(RequestDelegate next) : Middleware(next)", "app.UseMiddleware<Own>(); app.{map}, () => 1)")]
    public async Task Declaration_on_a_filter_or_middleware_covers_what_it_stands_around(string head, string statements)
    {
        var exposed = statements + ".ExposedTo<Traversal>();";
        await Check<BlindEndpointAnalyzer>(Source(exposed.Replace("{map}", "MapGet(\"/a\""), "[Detects(typeof(Traversal))] public " + head + " { }", ""));
        await Check<BlindEndpointAnalyzer>(
            Source(exposed.Replace("{map}", "{|#0:MapGet(\"/a\"|}"), "[Detects(typeof(Injection))] public " + head + " { }\n" + Other, ""), Diagnose.Id("RA3001").At(0));
    }

    private static string Mapped(string statements) => statements + (statements.Contains("MapControllers", StringComparison.Ordinal) ? "" : "app.MapControllers();");

    private static string Controller(string name, string bases, string body)
        => $$"""
            [ActionGuard] public abstract class Guarded : ControllerBase { }
            [Detects(typeof(Traversal))] public abstract class Declaring : ControllerBase { }
            [Detects(typeof(Traversal))] public interface IDeclaring { }

            public class FilesController : {{bases}}
            {
                [HttpGet("/a"), ExposedTo(typeof(Traversal))]
                public IActionResult {{name}}() { {{body}} }
            }
            """;

    private static string Source(string statements, string declarations, string body)
        => "using Microsoft.AspNetCore.Mvc;\nusing Microsoft.AspNetCore.Mvc.Filters;\n" + App(statements.Replace("{body}", body), (declarations + "\n" + Filters).Replace("{body}", body));
}
