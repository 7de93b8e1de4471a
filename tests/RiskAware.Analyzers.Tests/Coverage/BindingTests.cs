using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>What the framework runs around a handler without being told: binding, validation, the controller as a filter.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("Bound", "public static ValueTask<Bound?> BindAsync(HttpContext c) { Detect(); return default; }")]
    [InlineData("Bound[]", "public static bool TryParse(string? text, out Bound? value) { Detect(); value = null; return false; }")]
    [InlineData("Bound?", "public string Path { get => \"\"; set => Detect(); }")]
    [InlineData("Bound", "[Safe] public string Path { get; set; } = \"\";")]
    [InlineData("List<Bound>", "", ", System.ComponentModel.DataAnnotations.IValidatableObject", "public IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(System.ComponentModel.DataAnnotations.ValidationContext c) { Detect(); return []; }")]
    public Task Binding_that_detects_covers_the_endpoint(string type, string member, string contract = "", string more = "")
        => Check<BlindEndpointAnalyzer>(App(
            $$"""app.MapPost("/a", ({{type}} value) => Results.Ok()).ExposedTo<Traversal>();""", Types(member + more, contract)));

    [Fact]
    public Task Validation_of_a_parameter_covers_the_endpoint()
        => Check<BlindEndpointAnalyzer>(App("""app.MapPost("/a", ([Safe] string path) => Results.Ok()).ExposedTo<Traversal>();""", Types("")));

    [Fact]
    public Task What_a_service_could_do_beside_covers_nothing()
        => Check<BlindEndpointAnalyzer>(
            App("""app.{|#0:MapPost("/a"|}, (Bound service) => service.ToString()).ExposedTo<Traversal>();""", Types("public int CompareTo(object? other) { Detect(); return 0; }", ", IComparable")),
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Controller_that_filters_its_actions_covers_them()
        => Check<BlindEndpointAnalyzer>("""
            [ExposedTo(typeof(Traversal))]
            public class FilesController(ILogger<FilesController> log) : Microsoft.AspNetCore.Mvc.Controller
            {
                public override void OnActionExecuting(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context)
                {
                    if (context.ActionArguments.Count > 3)
                    {
                        Traversal.LeftRoot(log, "x");
                    }
                }

                public string Index(string id) => id;
            }

            """ + Risk);

    [Fact]
    public Task Another_action_of_the_controller_covers_nothing()
        => Check<BlindEndpointAnalyzer>("""
            [ExposedTo(typeof(Traversal))]
            public class FilesController(ILogger<FilesController> log) : Microsoft.AspNetCore.Mvc.Controller
            {
                public string {|#0:Index|}(string id) => id;

                public string Invoke(string id)
                {
                    if (id == "..")
                    {
                        Traversal.LeftRoot(log, id);
                    }

                    return id;
                }
            }

            """ + Risk,
            Diagnose.Id("RA3001").At(0));

    [Fact]
    public Task Message_that_goes_into_a_channel_is_unknown()
        => Check<BlindEndpointAnalyzer>(App("""
            app.MapPost("/a", async (System.Threading.Channels.ChannelWriter<string> jobs, string path) => await jobs.WriteAsync(path)).ExposedTo<Traversal>();
            """));

    private static string Types(string member, string contract = "")
        => $$"""
            public class Base
            {
                protected static void Detect() => Traversal.LeftRoot(null!, "x");
            }

            public class Bound : Base{{contract}}
            {
                {{member}}
            }

            public sealed class SafeAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
            {
                public override bool IsValid(object? value)
                {
                    Traversal.LeftRoot(null!, "x");
                    return false;
                }
            }
            """;
}
