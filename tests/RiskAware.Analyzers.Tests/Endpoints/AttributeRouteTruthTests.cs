namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>How the attributes of a controller and its actions become patterns and methods.</summary>
public sealed class AttributeRouteTruthTests
{
    private static void Agrees(string declarations, int atLeast = 1, string services = "builder.Services.AddControllers();")
        => GroundTruth.Agrees(services, "app.MapControllers();", declarations, atLeast);

    [Fact]
    public void Each_route_of_the_controller_goes_with_each_of_the_action()
        => Agrees(
            """
            [Route("a"), Route("b/{x}")]
            public class ManyController : ControllerBase
            {
                [HttpGet("one"), HttpGet("two"), HttpPost("three")] public IActionResult Get() => Ok();
                [Route("four"), Route("five")] public IActionResult Any() => Ok();
                [HttpPut] public IActionResult Silent() => Ok();
                public IActionResult Nothing() => Ok();
            }
            """,
            atLeast: 14);

    [Fact]
    public void Methods_without_a_template_go_to_the_routes_that_name_none()
        => Agrees(
            """
            [Route("c")]
            public class MixedController : ControllerBase
            {
                [HttpGet, AcceptVerbs("POST", "PUT"), HttpPost("Things")] public IActionResult Two() => Ok();
                [Route("products"), AcceptVerbs("GET", "HEAD"), HttpPost("new")] public IActionResult Taken() => Ok();
                [HttpGet, HttpHead, HttpOptions] public IActionResult Three() => Ok();
                [Route("both"), HttpGet, HttpDelete] public IActionResult Both() => Ok();
            }
            """,
            atLeast: 11);

    [Fact]
    public void AcceptVerbs_gives_a_route_by_its_property()
        => Agrees(
            """
            public class AcceptController : ControllerBase
            {
                [AcceptVerbs("PUT", "PATCH", Route = "accept/{id}")] public IActionResult Named(int id) => Ok();
                [AcceptVerbs("get", Route = "accept")] public IActionResult One() => Ok();
                [AcceptVerbs("PURGE", Route = "~/purge/", Name = "n", Order = 3)] public IActionResult Own() => Ok();
            }
            """,
            atLeast: 4);

    [Fact]
    public void Each_verb_attribute_gives_its_method()
        => Agrees(
            """
            [Route("v")]
            public class VerbsController : ControllerBase
            {
                [HttpGet("g")] public void G() { }
                [HttpPost("p")] public void P() { }
                [HttpPut("u")] public void U() { }
                [HttpDelete("d")] public void D() { }
                [HttpPatch("a")] public void A() { }
                [HttpHead("h")] public void H() { }
                [HttpOptions("o")] public void O() { }
            }
            """,
            atLeast: 7);

    [Fact]
    public void Tokens_are_filled_in_whatever_their_case()
        => Agrees(
            """
            [Area("Shop"), Route("[AREA]/[Controller]-x/[action]")]
            public class CartController : ControllerBase
            {
                [HttpGet] public void List() { }
                [HttpGet("[ACTION]/[controller]")] public void Twice() { }
                [HttpGet("[[literal]]/{id}")] public void Brackets(int id) { }
                [HttpGet("{id:regex(^[[a-z]]+$)}")] public void Regex(string id) { }
            }
            [Route("[controller]")] public class lowercontroller { [HttpGet("[action]")] public void X() { } }
            [Controller, Route("[controller]")] public class Bare { [HttpGet] public void Y() { } }
            """,
            atLeast: 6);

    [Fact]
    public void Absolute_templates_leave_the_controller_out()
        => Agrees(
            """
            [Route("base"), Route("second")]
            public class RootController : ControllerBase
            {
                [HttpGet("/abs")] public void A() { }
                [HttpGet("~/tilde/")] public void B() { }
                [HttpGet("/")] public void C() { }
                [HttpGet("~/")] public void D() { }
                [HttpPost("")] public void E() { }
                [HttpPost("trail/")] public void F() { }
                [HttpPut("[action]"), HttpPut("/[controller]/[action]")] public void G() { }
            }
            [Route("/lead/")] public class LeadController { [HttpGet("x")] public void H() { } [HttpGet] public void I() { } }
            [Route("~/lead2")] public class Lead2Controller { [HttpGet("x")] public void J() { } }
            [Route("")] public class EmptyController { [HttpGet("empty")] public void K() { } }
            """,
            atLeast: 14);

    [Fact]
    public void Async_is_dropped_from_names_of_actions()
        => Agrees(
            """
            [Route("[controller]/[action]")]
            public class NamesController : ControllerBase
            {
                public Task ListAsync() => Task.CompletedTask;
                public Task Async() => Task.CompletedTask;
                public Task Listasync() => Task.CompletedTask;
                [ActionName("Given")] public void Other() { }
                [ActionName("KeptAsync")] public void Named() { }
                [HttpGet("/[action]"), ActionName("a-b")] public void Dashes() { }
            }
            """,
            atLeast: 6);

    [Fact]
    public void Async_stays_where_the_options_say_so()
        => Agrees(
            """
            [Route("[controller]/[action]")]
            public class NamesController : ControllerBase { public Task ListAsync() => Task.CompletedTask; public void Plain() { } }
            """,
            atLeast: 2,
            services: "builder.Services.AddControllers(options => { options.SuppressAsyncSuffixInActionNames = false; });");

    [Fact]
    public void Async_stays_where_the_options_are_configured_apart()
        => Agrees(
            """
            [Route("[controller]/[action]")]
            public class NamesController : ControllerBase { public Task ListAsync() => Task.CompletedTask; }
            """,
            services: "builder.Services.AddControllers(); builder.Services.Configure<MvcOptions>(o => o.SuppressAsyncSuffixInActionNames = false);");

    [Fact]
    public void Constants_are_folded()
        => Agrees(
            """
            public static class Routes { public const string Base = "api/v" + Version; public const string Version = "2"; }
            [Route($"{Routes.Base}/[controller]")]
            public class ConstController : ControllerBase
            {
                private const string Id = "{id}";
                [HttpGet(Id + "/more")] public void A(int id) { }
                [HttpGet(template: $"{Id}/{nameof(B)}")] public void B(int id) { }
                [HttpPost(Name = "named"), HttpPut("c", Order = -1)] public void C() { }
                [Route(@"verbatim\{x}")] public void D() { }
            }
            """,
            atLeast: 5);

    [Fact]
    public void An_override_has_the_routes_of_the_declaration_unless_it_says_its_own()
        => Agrees(
            """
            [Route("base/[controller]"), Route("second")]
            public abstract class First : ControllerBase
            {
                [HttpGet("a")] public virtual void A() { }
                [HttpGet("b"), HttpPost("b2")] public virtual void B() { }
                [HttpGet("c")] public virtual void C() { }
                [ActionName("renamed"), HttpGet("[action]")] public virtual void D() { }
            }
            public abstract class Second : First
            {
                [HttpGet("a-second")] public override void A() { }
                public override void C() { }
            }
            public class ThirdController : Second
            {
                public override void A() { }
                [HttpDelete("b3")] public override void B() { }
                public override void C() { }
                public override void D() { }
            }
            [Route("own")] public class OwnController : Second { }
            """,
            atLeast: 10);

    [Fact]
    public void Own_attributes_are_followed_to_what_they_derive_from()
        => Agrees(
            """
            public class PurgeAttribute(string template) : Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute(["PURGE"], template);
            public class CopyAttribute : Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute { public CopyAttribute() : base(new[] { "COPY", "MOVE" }) { } }
            public class ApiGetAttribute : HttpGetAttribute { public ApiGetAttribute() : base("api-get") { } }
            public class ApiRouteAttribute : RouteAttribute { public ApiRouteAttribute() : base("api/[controller]") { } }
            public class SubRouteAttribute : ApiRouteAttribute { }
            [ApiRoute]
            public class OwnController : ControllerBase
            {
                [Purge("x/{id}")] public void P(int id) { }
                [Copy] public void C() { }
                [ApiGet] public void G() { }
            }
            [SubRoute] public class DeepController { [HttpGet] public void D() { } }
            """,
            atLeast: 5);

    [Fact]
    public void Routes_of_a_controller_come_from_the_nearest_type_that_has_any()
        => Agrees(
            """
            [Route("far")] public abstract class Far : ControllerBase { [HttpGet("x")] public void X() { } }
            [Route("near/[controller]")] public abstract class Near : Far { }
            public class LeafController : Near { }
            public class FarController : Far { }
            """,
            atLeast: 2);

    [Fact]
    public void Areas_are_inherited_and_an_action_may_have_its_own()
        => Agrees(
            """
            [Area("Admin"), Route("[area]/[controller]/[action]")] public abstract class AdminBase : ControllerBase { }
            public class UsersController : AdminBase { public void List() { } [Area("Other")] public void Moved() { } }
            [Area("Sub")] public class SubController : AdminBase { public void List() { } }
            """,
            atLeast: 3);
}
