namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>What is a controller and what is an action of it.</summary>
public sealed class ControllerTruthTests
{
    private const string Services = "builder.Services.AddControllers();";
    private const string Mapping = "app.MapControllers();";

    private const string Conventional = "app.MapDefaultControllerRoute();";

    [Fact]
    public void Attribute_routes_are_seen()
        => GroundTruth.Agrees(
            Services,
            Mapping,
            """
            [ApiController, Route("api/[controller]")]
            public class FilesController : ControllerBase
            {
                [HttpGet] public IActionResult List() => Ok();
                [HttpPost("{id}/[action]"), Authorize] public IActionResult UploadAsync(int id) => Ok();
                [AcceptVerbs("PUT", "PATCH")] public IActionResult Both() => Ok();
                [HttpGet("/root")] public IActionResult Root() => Ok();
                [NonAction] public IActionResult Not() => Ok();
            }
            """,
            atLeast: 5);

    [Fact]
    public void Classes_are_controllers_by_suffix_or_attribute_whatever_their_base()
        => GroundTruth.Agrees(
            Services,
            Conventional,
            """
            public class PlainController { public int Plain() => 1; }
            public class lowercontroller { public int Lower() => 1; }
            public class CONTROLLER { public int Bare() => 1; }
            [Controller] public class Marked { public int ByAttribute() => 1; }
            [Controller] public abstract class MarkedBase { }
            public class Inherits : MarkedBase { public int ByInheritance() => 1; }
            public class Derived : ControllerBase { public int ByBase() => 1; }
            public sealed class SealedController { public int Sealed() => 1; }
            """,
            atLeast: 6);

    [Fact]
    public void What_is_no_controller_has_no_endpoints()
        => GroundTruth.AgreesOnNothing(
            Services,
            Conventional,
            """
            public abstract class AbstractController : Controller { public int A() => 1; }
            public static class StaticController { public static int B() => 1; }
            internal class InternalController : Controller { public int C() => 1; }
            public class GenericController<T> : Controller { public int D() => 1; }
            public class Outer { public class NestedController : Controller { public int E() => 1; } }
            public struct StructController { public int F() => 1; }
            public interface IController { int G() => 1; }
            [NonController] public class HiddenController : Controller { public int H() => 1; }
            [NonController] public class HiddenBase : Controller { }
            public class StillHiddenController : HiddenBase { public int I() => 1; }
            public class Controllers { public int J() => 1; }
            public enum EnumController { K }
            file class FileController : Controller { public int L() => 1; }
            """);

    [Fact]
    public void Methods_that_are_no_actions_are_left_out()
        => GroundTruth.Agrees(
            Services,
            Conventional,
            """
            public class HomeController : Controller
            {
                public int Index() => 1;
                [NonAction] public int Marked() => 1;
                public static int Static() => 1;
                public int Generic<T>() => 1;
                public int Property { get; set; }
                public int this[int i] => i;
                public event Action Happened { add { } remove { } }
                internal int Internal() => 1;
                protected int Protected() => 1;
                protected internal int Both() => 1;
                private int Private() => 1;
                public override string ToString() => "x";
                public override bool Equals(object other) => true;
                public override int GetHashCode() => 1;
                public static HomeController operator +(HomeController left, HomeController right) => left;
                public static implicit operator int(HomeController c) => 1;
                protected override void Dispose(bool disposing) { }
                public HomeController() { }
                ~HomeController() { }
                public class Inner { public int Deep() => 1; }
            }
            """);

    [Fact]
    public void Dispose_is_no_action_but_its_likes_are()
        => GroundTruth.Agrees(
            Services,
            Conventional,
            """
            public class DisposesController : IDisposable, IAsyncDisposable
            {
                public void Dispose() { }
                public void Dispose(int more) { }
                public ValueTask DisposeAsync() => default;
            }
            public class ExplicitController : IDisposable { void IDisposable.Dispose() { } public void Dispose() { } }
            public class UnrelatedController { public void Dispose() { } }
            public class BaseDisposes : IDisposable { public virtual void Dispose() { } }
            public class OverridesController : BaseDisposes { public override void Dispose() { } public int Other() => 1; }
            """,
            atLeast: 5);

    [Fact]
    public void Actions_are_inherited_from_abstract_and_generic_bases()
        => GroundTruth.Agrees(
            Services,
            Mapping + Conventional,
            """
            public abstract class Crud<T> : ControllerBase
            {
                [HttpGet("[controller]/{id}")] public T Get(int id) => default;
                [HttpPost("[controller]")] public virtual IActionResult Create(T item) => Ok();
                public abstract IActionResult Drop(int id);
                public virtual IActionResult Conventional() => Ok();
                [NonAction] public virtual IActionResult Hidden() => Ok();
            }
            public abstract class Middle<T> : Crud<T> { public override IActionResult Drop(int id) => Ok(); }
            public class OrdersController : Middle<string> { public override IActionResult Conventional() => Ok(); public override IActionResult Hidden() => Ok(); }
            public class UsersController : Crud<int> { [HttpDelete("users/{id}")] public override IActionResult Drop(int id) => Ok(); }
            """,
            atLeast: 8);

    [Fact]
    public void Hidden_methods_of_a_base_stay_actions()
        => GroundTruth.Agrees(
            Services,
            Conventional,
            """
            public class BaseController : ControllerBase
            {
                public int Hidden(int a) => a;
                public virtual int Slot(int a) => a;
            }
            public class DerivedController : BaseController
            {
                public new int Hidden(int a) => a;
                public new virtual int Slot(int a) => a;
            }
            """,
            atLeast: 4);

    [Fact]
    public void Members_that_the_compiler_adds_to_a_record_are_actions_where_the_framework_takes_them()
        => GroundTruth.Agrees(
            Services,
            Conventional,
            """
            public record ItemController(int Id) { public int Index() => Id; }
            public record DerivedController(int Id, int More) : ItemController(Id);
            """,
            atLeast: 4);

    [Fact]
    public void Default_members_of_interfaces_are_no_actions_but_what_implements_them_is()
        => GroundTruth.Agrees(
            Services,
            Conventional,
            """
            public interface IList { int List() => 1; int Other(); int Third(); }
            public class ThingsController : ControllerBase, IList { public int Other() => 2; int IList.Third() => 3; }
            """);

    [Fact]
    public void Partial_controllers_are_one()
        => GroundTruth.Agrees(
            Services,
            Mapping,
            """
            [Route("p")] public partial class PartController { [HttpGet("a")] public partial int A(); }
            public partial class PartController : ControllerBase { public partial int A() => 1; [HttpGet("b")] public int B() => 2; }
            """,
            atLeast: 2);
}
