using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class ShapeAnalyzerTests
{
    [Fact]
    public Task Risk_that_is_not_partial_is_reported_once_at_its_name()
        => Reports(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed class {|#0:Upload|}
            {
                [DetectionPoint("Left {Path}")]
                public static partial void {|CS8795:{|CS0751:Left|}|}(ILogger logger, string path);

                [DetectionPoint("Right {Path}")]
                public static partial void {|CS8795:{|CS0751:Right|}|}(ILogger logger, string path);
            }
            """,
            "Risk 'Upload' is not partial, so its detection points cannot be generated: write 'sealed partial class Upload'");

    [Fact]
    public Task Risk_that_is_not_sealed_is_reported()
        => Reports(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public partial class {|#0:Upload|};
            """,
            "Risk 'Upload' is not sealed; a risk is named by exactly one class: write 'sealed partial class Upload'");

    [Fact]
    public Task Type_around_points_that_is_not_partial_is_reported_once()
        => Reports(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload;

            public class {|#0:Service|}
            {
                [DetectionPoint("Left {Path}", Risk = typeof(Upload))]
                static partial void {|CS0751:Left|}(ILogger logger, string path);

                [DetectionPoint("Right {Path}", Risk = typeof(Upload))]
                static partial void {|CS0751:Right|}(ILogger logger, string path);
            }
            """,
            "'Service' is not partial, so the detection 'Left' in it cannot be generated: add 'partial' to 'Service'");

    [Fact]
    public Task Outer_type_that_is_not_partial_is_reported_at_the_outer_type()
        => Reports(
            """
            public class {|#0:Outer|}
            {
                [Risk("UPL-1", "Title", Impact = 80)]
                public sealed partial class Upload;
            }
            """,
            "'Outer' is not partial, so the detection 'Upload' in it cannot be generated: add 'partial' to 'Outer'");

    [Fact]
    public Task Point_that_is_not_partial_and_has_no_body_is_reported()
        => ReportsPoint("public static void {|CS0501:{|#0:Left|}|}(ILogger logger);", "Detection point 'Left' has no body and is not partial, so nothing can be generated for it: add 'partial'");

    [Fact]
    public Task Wrong_return_type_is_reported()
        => ReportsPoint("public static partial int {|CS8795:{|#0:Left|}|}(ILogger logger);", "Detection point 'Left' returns 'int'; return void, or RiskDecision to look at the decision");

    [Fact]
    public Task Point_whose_calls_can_be_left_out_is_reported()
        => ReportsPoint(
            "[System.Diagnostics.Conditional(\"DEBUG\")] static partial void {|#0:Left|}(ILogger logger);",
            "Detection point 'Left' is [Conditional(\"DEBUG\")], so that its calls are left out of builds without that symbol: remove [Conditional]");

    [Theory]
    [InlineData("ref int x", "Parameter 'x' of 'Left' is passed by 'ref'; a detection only observes, so pass it by value or 'in'")]
    [InlineData("System.Span<char>.Enumerator x", "Parameter 'x' of 'Left' has the type 'System.Span<char>.Enumerator', which cannot outlive the call: pass a string, an array or a span")]
    [InlineData("ILogger x", "'x' is a second logger of 'Left', and one detection is one log entry: remove it")]
    public Task Parameter_that_cannot_be_taken_is_reported_at_the_parameter(string parameter, string message)
        => ReportsPoint($"static partial void Left(ILogger logger, {parameter.Replace("x", "{|#0:x|}", StringComparison.Ordinal)});", message);

    [Fact]
    public Task Pointer_parameter_is_reported()
        => ReportsPoint(
            "static unsafe partial void Left(ILogger logger, int* {|#0:x|});",
            "Parameter 'x' of 'Left' has the pointer type 'int*', whose value says nothing in a log: pass what it points to");

    [Fact]
    public Task Second_subject_of_a_kind_is_reported()
        => ReportsPoint(
            "static partial void Left(ILogger logger, [Subject(SubjectKind.Account)] string a, [Subject(SubjectKind.Account)] string {|#0:b|});",
            "Parameters 'a' and 'b' of 'Left' mark the same kind of subject, and a detection is about one of each kind: keep one [Subject]");

    [Fact]
    public Task Sensitive_subject_is_reported()
        => ReportsPoint(
            "static partial void Left(ILogger logger, [Subject(SubjectKind.Account), Sensitive] string {|#0:a|});",
            "'a' of 'Left' is a subject and sensitive; a masked subject cannot be told from another, so use an id that may be shown");

    [Fact]
    public Task Mark_on_the_logger_is_reported()
        => ReportsPoint(
            "static partial void Left([Sensitive] ILogger {|#0:logger|});",
            "'logger' of 'Left' is handed over and not logged, so [Subject] and [Sensitive] mean nothing there: remove them");

    [Fact]
    public Task Distinct_by_an_unknown_parameter_is_reported_at_the_argument()
        => ReportsPoint(
            "[Threshold(Count = 3, DistinctBy = {|#0:\"name\"|})] static partial void Left(ILogger logger, string user);",
            "DistinctBy of 'Left' names 'name', which is no logged parameter: use nameof with one of its parameters");

    [Fact]
    public Task Point_without_a_risk_is_reported()
        => Reports(
            """
            public static partial class Upload
            {
                [DetectionPoint("Left")]
                static partial void {|#0:Left|}(ILogger logger);
            }
            """,
            "Detection point 'Left' belongs to no risk: declare it in a class with [Risk], or set Risk = typeof(...)");

    [Fact]
    public Task Two_loggers_to_choose_from_are_reported()
        => Reports(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload;

            public partial class Service(ILogger first)
            {
                private readonly ILogger _one = first;
                private readonly ILogger _two = first;

                [DetectionPoint("Left", Risk = typeof(Upload))]
                partial void {|#0:Left|}();
            }
            """,
            "'Left' could log to '_one' or '_two', and nothing says which: add an ILogger parameter, or keep one of them");

    [Theory]
    [InlineData("""[Sequence({|#0:"a b"|}, "Left")]""", "'a b' cannot be the name of a sequence of risk 'Upload': use 1 to 64 letters, digits, '-' and '_', beginning with a letter or digit")]
    [InlineData("""[Sequence("Two", {|#0:"Left THEN"|})]""", "Sequence 'Two' of risk 'Upload' ends where the name of a detection point is expected: write steps such as 'Joined THEN (Read OR Downloaded) UNLESS SteppedUp'")]
    [InlineData("""[Sequence("Two", "Left"), Sequence({|#0:"Two"|}, "Left")]""", "'Two' names two things of risk 'Upload', and what fired could not be told: give the sequence a name that no other sequence and no detection point has")]
    [InlineData("""[Sequence({|#0:"Left"|}, "Left")]""", "'Left' names two things of risk 'Upload', and what fired could not be told: give the sequence a name that no other sequence and no detection point has")]
    [InlineData("""[Sequence("Two", {|#0:$"{nameof(Left)} THEN Rigt"|})]""", "Sequence 'Two' of risk 'Upload' waits for 'Rigt', which no detection point of the risk is called: there is 'Left'")]
    public Task Sequence_that_cannot_be_complete_is_reported(string sequence, string message)
        => Reports(
            $$"""
            [Risk("UPL-1", "Title", Impact = 80)]
            {{sequence}}
            internal sealed partial class Upload
            {
                [DetectionPoint]
                static partial void Left(ILogger logger);
            }
            """,
            message);

    [Theory]
    [InlineData("internal", """[Sequence("Two", $"{nameof(Left)} THEN {nameof(Left)}")]""")]
    [InlineData("internal", """[Sequence("Two", "Left UNLESS Elsewhere", Within = "01:00:00", Confidence = 99, Stage = Stage.Success)]""")]
    [InlineData("internal", """[Sequence("Two", "Left"), Sequence("Three", "Left OR Elsewhere")]""")]
    [InlineData("public", """[Sequence("Two", "Left THEN Downstream")]""")]
    public Task Sequence_of_points_of_the_risk_is_silent(string access, string sequence)
        => new AnalyzerTest<ShapeAnalyzer>
        {
            Sources =
                $$"""
                [Risk("UPL-1", "Title", Impact = 80)]
                {{sequence}}
                {{access}} sealed partial class Upload
                {
                    [DetectionPoint]
                    public static partial void Left(ILogger logger);
                }

                internal static partial class Service
                {
                    [DetectionPoint(Risk = typeof(Upload))]
                    internal static partial void Elsewhere(ILogger logger);
                }
                """,
        }.RunAsync();

    [Theory]
    [InlineData("Within = \"00:01:00\"")]
    [InlineData("DistinctBy = \"user\"")]
    public Task Threshold_that_leaks_and_has_a_window_is_reported(string window)
        => Reports(
            $$"""
            [Risk("R-1", "Title", Impact = 80)]
            public sealed partial class Danger
            {
                [DetectionPoint("{user}")]
                [Threshold(Count = 3, LeakEvery = {|#0:"00:00:10"|}, {{window}})]
                static partial void Left(ILogger logger, string user);
            }
            """,
            "The threshold of 'Left' leaks, and a leak knows neither Within nor DistinctBy: remove LeakEvery, or keep it and remove them");

    [Fact]
    public Task Threshold_without_a_point_is_reported()
        => Reports(
            """
            public static class Upload
            {
                [Threshold(Count = 3)]
                public static void {|#0:Left|}() { }
            }
            """,
            "'Left' has a [Threshold] and is no detection point, so nothing is counted: add [DetectionPoint]");

    [Fact]
    public Task Old_language_version_is_reported()
        => new AnalyzerTest<ShapeAnalyzer>
        {
            Sources = "[RiskAware.Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class {|#0:Upload|} { }",
            LanguageVersion = LanguageVersion.CSharp7_3,
            Nullable = NullableContextOptions.Disable,
            Expected = { Diagnose.Id("RA1001").At(0).Message("'Upload' is compiled as C# 7.3, and generated detections need C# 9.0 or newer: set <LangVersion>9.0</LangVersion>") },
        }.RunAsync();

    [Fact]
    public Task Each_problem_has_a_diagnostic_of_its_own()
        => Verify.Analyzer<ShapeAnalyzer>(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public class {|RA1001:{|RA1001:{|RA1001:Upload|}|}|}<T>;
            """);

    [Fact]
    public Task Also_reported_in_test_projects_and_under_editorconfig()
        => new AnalyzerTest<ShapeAnalyzer>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80)] public partial class [|Upload|];",
            Severity = DiagnosticSeverity.Error,
            Properties = { ["IsTestProject"] = "true" },
            EditorConfig = "root = true\n[*.cs]\ndotnet_diagnostic.RA1001.severity = none\n",
        }.RunAsync();

    [Theory]
    [InlineData("[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload;")]
    [InlineData("[Risk(\"UPL-1\", \"Title\", Impact = 80)] static partial class Upload;")]
    [InlineData("[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial record Upload;")]
    [InlineData("public partial class Outer<T> { public partial class Service { } }")]
    [InlineData("public class Unrelated { public void Left() { } }")]
    public Task Good_shape_is_silent(string source) => Verify.Analyzer<ShapeAnalyzer>(source);

    [Theory]
    [InlineData("public static partial void Left(ILogger logger, string path);")]
    [InlineData("static partial void Left();")]
    [InlineData("internal static partial RiskDecision Left(ILogger<Upload> logger, System.Exception exception, in int size);")]
    [InlineData("public static void Left(string path) { }")]
    [InlineData("private static void Left(ref int external) => external++;")]
    [InlineData("[Threshold(Count = 3, DistinctBy = nameof(user))] static partial void Left(ILogger logger, string user);")]
    [InlineData("static partial void Left([Subject(SubjectKind.Account)] string a, [Subject(SubjectKind.Session)] string b, [Sensitive] string c);")]
    public Task Good_point_is_silent(string method) => Verify.Analyzer<ShapeAnalyzer>(InRisk(method));

    [Fact]
    public Task Point_of_another_class_with_a_logger_field_is_silent()
        => Verify.Analyzer<ShapeAnalyzer>(
            """
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload;

            public partial class Service<T>(ILogger<Service<T>> logger)
            {
                private readonly ILogger _logger = logger;

                [DetectionPoint("Left {Path}", Risk = typeof(Upload))]
                private partial void Left(string path);
            }
            """);

    [Theory]
    [InlineData("[Risk(")]
    [InlineData("[Risk] class")]
    [InlineData("[Risk(\"UPL-1\", \"T\", Impact = )] sealed partial class U { [DetectionPoint(] partial void X(; }")]
    [InlineData("[Risk(\"UPL-1\", \"T\", Impact = 80)] sealed partial class U { [DetectionPoint(\"\\uD800 {\")] static partial void }")]
    [InlineData("[DetectionPoint] partial void X();")]
    public Task Half_typed_code_crashes_nothing(string source)
        => new HalfTyped { Source = source }.RunAsync();

    private static Task ReportsPoint(string method, string message) => Reports(InRisk(method), message);

    private static string InRisk(string method)
        => $$"""
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload
            {
                [DetectionPoint]
                {{method}}
            }
            """;

    private static Task Reports(string source, string message)
        => new AnalyzerTest<ShapeAnalyzer>
        {
            Sources = source,
            Expected = { Diagnose.Id("RA1001").At(0).Message(message).Severity(DiagnosticSeverity.Error) },
        }.RunAsync();
}
