using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class PointlessRiskAnalyzerTests
{
    private const string Message = "Nothing can detect 'Upload' (UPL-1): no detection point names this risk, so an attack on it is never seen. Declare a partial method with [DetectionPoint].";

    [Theory]
    [InlineData(null, DiagnosticSeverity.Info)]
    [InlineData("Recommended", DiagnosticSeverity.Warning)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Internal_risk_without_a_point_is_reported(string? level, DiagnosticSeverity severity)
        => Reports("[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial class {|#0:Upload|};", level, OutputKind.DynamicallyLinkedLibrary, severity);

    [Fact]
    public Task Public_risk_of_an_application_without_a_point_is_reported()
        => Reports("[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class {|#0:Upload|} { static void Main() { } }", "Strict", OutputKind.ConsoleApplication, DiagnosticSeverity.Warning);

    [Fact]
    public Task Public_risk_of_a_library_without_a_point_is_information_at_every_level()
        => Reports("[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class {|#0:Upload|};", "Strict", OutputKind.DynamicallyLinkedLibrary, DiagnosticSeverity.Info);

    [Fact]
    public Task Point_without_the_attribute_does_not_count()
        => Reports("[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial class {|#0:Upload|} { static void Left() { } }", "Strict", OutputKind.DynamicallyLinkedLibrary, DiagnosticSeverity.Warning);

    [Fact]
    public Task Risk_with_a_point_is_silent()
        => Silent("[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial class Upload { [DetectionPoint] static partial void Left(); }");

    [Fact]
    public Task Risk_with_a_point_in_another_class_is_silent()
        => Silent(
            "[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial class Upload;",
            "static partial class Other { [DetectionPoint(Risk = typeof(Upload))] static partial void Left(); }");

    [Fact]
    public Task Risk_with_an_external_point_is_silent()
        => Silent("[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial class Upload { [DetectionPoint] static void Left() { } }");

    [Fact]
    public Task Risk_that_has_another_error_is_silent() => Silent("[Risk(\"UPL-1\", \"Title\")] internal sealed partial class Upload;");

    [Fact]
    public Task Class_that_is_no_risk_is_silent() => Silent("internal sealed partial class Upload;");

    [Fact]
    public Task Test_project_is_left_alone()
        => new AnalyzerTest<PointlessRiskAnalyzer>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80)] internal sealed partial class Upload;",
            Level = "Strict",
            Properties = { ["IsTestProject"] = "true" },
        }.RunAsync();

    private static Task Silent(params string[] sources)
    {
        var test = new AnalyzerTest<PointlessRiskAnalyzer> { Level = "Strict" };
        foreach (var source in sources)
        {
            test.Sources.Add(source);
        }

        return test.RunAsync();
    }

    private static Task Reports(string source, string? level, OutputKind kind, DiagnosticSeverity severity)
        => new AnalyzerTest<PointlessRiskAnalyzer>
        {
            Sources = source,
            Level = level,
            OutputKind = kind,
            Expected = { Diagnose.Id("RA1004").At(0).Severity(severity).Message(Message) },
        }.RunAsync();
}
