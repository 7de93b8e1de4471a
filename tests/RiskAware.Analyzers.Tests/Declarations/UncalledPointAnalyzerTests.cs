using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class UncalledPointAnalyzerTests
{
    private const string Caller = "internal static class Storage { internal static void Read(string path) { if (path.Contains(\"..\")) { Upload.Left(path); } } }";

    [Theory]
    [InlineData("internal", "internal static partial void [|Left|](string path);")]
    [InlineData("internal", "public static partial void [|Left|](string path);")]
    [InlineData("internal", "static partial void [|Left|](string path);")]
    [InlineData("public", "private static partial void [|Left|](string path);")]
    [InlineData("public", "internal static partial void [|Left|](string path);")]
    public Task Point_that_nothing_can_call_is_reported(string risk, string point)
        => Verify.Analyzer<UncalledPointAnalyzer>(Source(risk, "[DetectionPoint] " + point));

    [Fact]
    public Task Point_named_only_where_it_is_no_call_is_reported()
        => Verify.Analyzer<UncalledPointAnalyzer>(
            """
            /// <summary>See <see cref="Upload.Left"/>.</summary>
            [Risk("UPL-1", "Title", Impact = 80)] internal sealed partial class Upload
            {
                // Left(path) would be called here.
                [DetectionPoint("Left {path}")] internal static partial void [|Left|](string path);
            #if NOT_HERE
                internal static void Read() => Left("x");
            #endif
            }
            """);

    [Fact]
    public Task Namesake_that_is_called_does_not_hide_the_one_that_is_not()
        => Verify.Analyzer<UncalledPointAnalyzer>(
            """
            [Risk("UPL-1", "Title", Impact = 80)] internal sealed partial class Upload { [DetectionPoint] internal static partial void Refused(string path); }
            [Risk("DWN-1", "Title", Impact = 80)] internal sealed partial class Download { [DetectionPoint] internal static partial void [|Refused|](string path); }
            internal static class Storage { internal static void Read(string path) => Upload.Refused(path); }
            """);

    // What stands before the name tells them apart, unless it is an alias.
    [Theory]
    [InlineData("", "Shop.Upload.Refused(path)", false, true)]
    [InlineData("", "global::Shop.Download.Refused(path)", true, false)]
    [InlineData("using Upload = Shop.Download;", "Upload.Refused(path)", true, false)]
    [InlineData("using Other = Shop.Upload;", "Other.Refused(path)", false, true)]
    [InlineData("using static Shop.Upload;", "Refused(path)", false, true)]
    public Task Namesakes_are_told_apart_by_their_types(string use, string call, bool isFirstReported, bool isSecondReported)
        => new AnalyzerTest<UncalledPointAnalyzer>
        {
            Sources =
            {
                use + " internal static class Storage { internal static void Read(string path) => " + call + "; }",
                $$"""
                namespace Shop;

                [Risk("UPL-1", "Title", Impact = 80)] internal sealed partial class Upload { [DetectionPoint] internal static partial void {{Marked(isFirstReported)}}(string path); }
                [Risk("DWN-1", "Title", Impact = 80)] internal sealed partial class Download { [DetectionPoint] internal static partial void {{Marked(isSecondReported)}}(string path); }
                """,
            },
        }.RunAsync();

    [Fact]
    public Task Point_that_only_a_friend_can_call_is_information()
        => new AnalyzerTest<UncalledPointAnalyzer>
        {
            Sources = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")]\n" + Source("internal", "[DetectionPoint] internal static partial void [|Left|](string path);"),
            Level = "Strict",
            Severity = DiagnosticSeverity.Info,
        }.RunAsync();

    [Theory]
    [InlineData(null, DiagnosticSeverity.Info)]
    [InlineData("Recommended", DiagnosticSeverity.Warning)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Level_gives_the_severity(string? level, DiagnosticSeverity severity)
        => new AnalyzerTest<UncalledPointAnalyzer>
        {
            Sources = Source("internal", "[DetectionPoint] internal static partial void {|#0:Left|}(string path);"),
            Level = level,
            Expected =
            {
                Diagnose.Id("RA1005").At(0).Severity(severity)
                    .Message("Nothing calls 'Left' (UPL-1.Left), so what it should see goes unseen. Call it where the application refuses, or remove it."),
            },
        }.RunAsync();

    [Theory]
    [InlineData("Upload.Left(path);")]
    [InlineData("Action<string> detect = Upload.Left; detect(path);")]
    [InlineData("new List<string> { path }.ForEach(Upload.Left);")]
    [InlineData("var run = () => Upload.Left(path); run();")]
    [InlineData("void Inner() => Upload.Left(path); Inner();")]
    [InlineData("_ = nameof(Upload.Left);")]
    public Task Point_that_something_calls_or_may_call_is_silent(string statement)
        => Verify.Analyzer<UncalledPointAnalyzer>(
            Source("internal", "[DetectionPoint] internal static partial void Left(string path);") + $" internal static class Storage {{ internal static void Read(string path) {{ {statement} }} }}");

    [Fact]
    public Task Public_point_of_a_library_is_silent()
        => Verify.Analyzer<UncalledPointAnalyzer>(Source("public", "[DetectionPoint] public static partial void Left(string path);"));

    [Fact]
    public Task Public_point_of_an_application_is_silent()
        => Verify.Analyzer<UncalledPointAnalyzer>("Console.WriteLine();\n" + Source("public", "[DetectionPoint] public static partial void Left(string path);"));

    [Fact]
    public Task Method_with_a_body_may_be_called_by_a_framework()
        => Verify.Analyzer<UncalledPointAnalyzer>(Source("internal", "[DetectionPoint] internal static void Left(string path) { Console.WriteLine(path); }"));

    [Fact]
    public Task Point_called_through_an_interface_is_silent()
        => Verify.Analyzer<UncalledPointAnalyzer>(
            """
            [Risk("UPL-1", "Title", Impact = 80)] internal sealed partial class Upload;
            internal interface IWatch { void Left(string path); }
            internal sealed partial class Watch(ILogger log) : IWatch { [DetectionPoint(Risk = typeof(Upload))] public partial void Left(string path); }
            """);

    [Fact]
    public Task Point_called_from_the_next_file_through_a_static_using_is_silent()
        => new AnalyzerTest<UncalledPointAnalyzer>
        {
            Sources =
            {
                { "A.cs", Source("internal", "[DetectionPoint] internal static partial void Left(string path);") },
                { "B.cs", "using static Upload; internal static class Storage { internal static void Read(string path) => Left(path); }" },
            },
        }.RunAsync();

    [Fact]
    public Task Both_namesakes_that_are_called_are_silent()
        => Verify.Analyzer<UncalledPointAnalyzer>(
            """
            [Risk("UPL-1", "Title", Impact = 80)] internal sealed partial class Upload { [DetectionPoint] internal static partial void Refused(string path); }
            [Risk("DWN-1", "Title", Impact = 80)] internal sealed partial class Download { [DetectionPoint] internal static partial void Refused(string path); }
            internal static class Storage { internal static void Read(string path) { Upload.Refused(path); Run(Download.Refused); } static void Run(Action<string> then) => then(""); }
            """);

    [Fact]
    public Task Point_with_the_wrong_shape_is_left_to_its_own_rule()
        => new AnalyzerTest<UncalledPointAnalyzer>
        {
            Sources = Source("internal", "[DetectionPoint] internal static partial int Left(string path);"),
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

    [Fact]
    public Task Test_projects_are_left_alone()
        => new AnalyzerTest<UncalledPointAnalyzer>
        {
            Sources = Source("internal", "[DetectionPoint] internal static partial void Left(string path);"),
            Properties = { ["IsTestProject"] = "true" },
        }.RunAsync();

    [Fact]
    public Task Call_in_half_typed_code_counts()
        => new AnalyzerTest<UncalledPointAnalyzer>
        {
            Sources = Source("internal", "[DetectionPoint] internal static partial void Left(string path);") + Caller.Replace("(path); } } }", "(", StringComparison.Ordinal),
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

    private static string Source(string accessibility, string member) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] {accessibility} sealed partial class Upload {{ {member} }} ";

    private static string Marked(bool isReported) => isReported ? "[|Refused|]" : "Refused";
}
