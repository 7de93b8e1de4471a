using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class MessageAnalyzerTests
{
    [Fact]
    public Task Hole_without_a_parameter_is_reported_at_the_hole()
        => Reports(
            "[DetectionPoint(\"{Path} left {|#0:{Root}|}\")] static partial void Left(string path);",
            DiagnosticSeverity.Warning,
            "'{Root}' of the message matches no logged parameter of 'Left', so the evidence stays empty: name a parameter, or write '{{' for a brace");

    [Fact]
    public Task Hole_named_like_the_logger_is_reported()
        => Reports("[DetectionPoint(\"{|#0:{Logger}|}\")] static partial void Left(ILogger logger);", DiagnosticSeverity.Warning, null);

    [Theory]
    [InlineData("{|#0:{|}")]
    [InlineData("{|#0:}|} left")]
    [InlineData("{|#0:{}|} {Path}")]
    [InlineData("{|#0:{Path,x}|} {Path}")]
    [InlineData("{|#0:{a b}|} {Path}")]
    public Task Malformed_hole_is_reported_at_its_text(string message)
    {
        var parameters = message.Replace("{Path,x}", "", StringComparison.Ordinal).Contains("Path", StringComparison.Ordinal) ? "string path" : "";
        return Reports($"[DetectionPoint(\"{message}\")] static partial void Left({parameters});", DiagnosticSeverity.Warning, null);
    }

    [Fact]
    public Task Message_of_several_parts_is_reported_as_a_whole()
        => Reports("[DetectionPoint({|#0:\"{Ro\" + \"ot}\"|})] static partial void Left();", DiagnosticSeverity.Warning, null);

    [Fact]
    public Task Parameter_that_the_message_leaves_out_is_information()
        => Reports(
            "[DetectionPoint(\"Left\")] static partial void Left(string {|#0:path|});",
            DiagnosticSeverity.Info,
            "Parameter 'path' of 'Left' does not stand in the message; it is logged by name only");

    [Theory]
    [InlineData("[DetectionPoint(\"{Path} left\")] static partial void Left(ILogger logger, string path);")]
    [InlineData("[DetectionPoint(\"{PATH,8} {path:N0} {Path,-3:X}\")] static partial void Left(string path);")]
    [InlineData("[DetectionPoint(\"{{literal}} left\")] static partial void Left();")]
    [InlineData("[DetectionPoint] static partial void Left(string path, int size);")]
    [InlineData("[DetectionPoint(\"\")] static partial void Left(string path);")]
    [InlineData("[DetectionPoint(\"Left\")] static partial void Left(ILogger logger, System.Exception exception, IDetectionSink sink);")]
    [InlineData("[DetectionPoint(\"{Root}\")] static void External(string path) { }")]
    [InlineData("[DetectionPoint(@\"{Path} \"\"quoted\"\" \\ back\")] static partial void Left(string path);")]
    public Task Message_that_agrees_is_silent(string method) => Verify.Analyzer<MessageAnalyzer>(InRisk(method));

    [Fact]
    public Task Test_project_is_left_alone()
        => new AnalyzerTest<MessageAnalyzer>
        {
            Sources = InRisk("[DetectionPoint(\"{Root}\")] static partial void Left();"),
            Properties = { ["IsTestProject"] = "true" },
        }.RunAsync();

    private static string InRisk(string method) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload {{ {method} }}";

    private static Task Reports(string method, DiagnosticSeverity severity, string? message)
    {
        var expected = Diagnose.Id("RA1003").At(0).Severity(severity);
        return new AnalyzerTest<MessageAnalyzer> { Sources = InRisk(method), Expected = { message is null ? expected : expected.Message(message) } }.RunAsync();
    }
}
