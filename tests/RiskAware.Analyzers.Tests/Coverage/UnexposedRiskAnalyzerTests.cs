using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class UnexposedRiskAnalyzerTests
{
    private const string Own = """

        [Risk("OWN-1", "Own", Impact = 10)]
        public sealed partial class {|#0:Own|}
        {
            [DetectionPoint("x")]
            public static partial void Seen(ILogger logger);
        }
        """;

    [Fact]
    public Task Risk_of_an_application_that_nothing_is_exposed_to_is_reported()
        => CheckStrictly<UnexposedRiskAnalyzer>(
            App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();""", Own),
            Diagnose.Id("RA3005").At(0).Property("risk", "T:Own").Message(
                "No entry point is exposed to 'Own' (OWN-1); nobody checks whether an attack on it would be seen. Name it with ExposedTo at the endpoints through which it can come about."));

    [Fact]
    public Task Risk_that_is_detected_but_named_nowhere_is_reported()
        => CheckStrictly<UnexposedRiskAnalyzer>(
            App("""app.MapGet("/a", (ILogger<Program> log, int n) => { if (n > 1) { Own.Seen(log); } }).ExposedTo(typeof(Traversal));""", Own),
            Diagnose.Id("RA3005").At(0));

    [Theory]
    [InlineData("""app.MapGet("/a", () => 1).ExposedTo<Own>();""", "")]
    [InlineData("""app.MapGet("/a", () => 1).ExposedTo(typeof(Traversal), typeof(global::Own));""", "")]
    [InlineData("""app.MapGet("/a", [ExposedTo(typeof(Traversal), typeof(Own))] () => 1);""", "")]
    [InlineData("""app.MapGet("/a", () => 1);""", "[ExposedTo(typeof(Own))] public abstract class Base { }")]
    [InlineData("""app.MapGet("/a", () => 1); Also<Own>(app); static void Also<T>(WebApplication app) where T : class => app.MapGet("/b", () => 1).ExposedTo<T>();""", "")]
    [InlineData("""app.MapGet("/a", () => 1); foreach (var risk in new[] { typeof(Own) }) { app.MapGet("/b", () => 1).ExposedTo(risk); }""", "")]
    public Task Risk_that_something_names_or_may_name_is_silent(string statements, string declarations)
        => CheckStrictly<UnexposedRiskAnalyzer>("[assembly: ExposedTo(typeof(Traversal))]\n" + App(statements, declarations + Unmarked));

    [Theory]
    [InlineData("[assembly: RequireDetection(typeof(Own))]")]
    [InlineData("[assembly: AcceptedRisk(typeof(Own), \"no entry point\")]")]
    [InlineData("using Mine = Own; [assembly: ExposedTo(typeof(Mine))]")]
    public Task Risk_that_the_assembly_names_is_silent(string head)
        => CheckStrictly<UnexposedRiskAnalyzer>(head + "\n" + App("""app.MapGet("/a", () => 1).ExposedTo<Traversal>();""", Unmarked));

    [Fact]
    public Task Project_without_entry_points_is_silent()
        => CheckStrictly<UnexposedRiskAnalyzer>("""System.Console.WriteLine("a tool");""" + Unmarked);

    [Fact]
    public Task Public_risk_of_a_library_is_silent_and_an_internal_one_is_not()
        => CheckStrictly<UnexposedRiskAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;

            public class HomeController : ControllerBase { [HttpGet("/a")] public string Index() => "x"; }

            """ + Risk + Own.Replace("public sealed", "internal sealed"),
            Diagnose.Id("RA3005").At(0));

    [Fact]
    public Task Internal_risk_that_others_may_see_is_silent()
        => CheckStrictly<UnexposedRiskAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Web")]

            public class HomeController : ControllerBase { [HttpGet("/a")] public string Index() => "x"; }

            """ + Unmarked.Replace("public sealed", "internal sealed"));

    [Fact]
    public Task Nothing_is_said_at_the_starter_level()
        => CheckLevels<UnexposedRiskAnalyzer>(App("""app.MapGet("/a", () => 1);"""), null, DiagnosticSeverity.Info, DiagnosticSeverity.Info);

    private static string Unmarked => Own.Replace("{|#0:Own|}", "Own");
}
