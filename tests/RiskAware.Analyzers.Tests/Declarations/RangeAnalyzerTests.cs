using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class RangeAnalyzerTests
{
    [Theory]
    [InlineData("Impact = {|#0:0|}", "Risk 'Upload' has no impact, so its score is always 0: set Impact to 1..100")]
    [InlineData("Impact = {|#0:101|}", "Impact of risk 'Upload' is 101: set it to 1..100")]
    [InlineData("Impact = {|#0:-5|}", "Impact of risk 'Upload' is -5: set it to 1..100")]
    [InlineData("Impact = 5, Window = {|#0:\"1h\"|}", "Window of risk 'Upload' is '1h': write a time from 00:00:01 to 1.00:00:00, such as 01:00:00")]
    [InlineData("Impact = 5, Window = {|#0:\"1.00:00:01\"|}", "Window of risk 'Upload' is '1.00:00:01': write a time from 00:00:01 to 1.00:00:00, such as 01:00:00")]
    public Task Number_of_a_risk_out_of_range_is_reported(string arguments, string message)
        => Reports($"[Risk(\"UPL-1\", \"Title\", {arguments})] public sealed partial class Upload;", message);

    [Fact]
    public Task Missing_impact_is_reported_at_the_name()
        => Reports("[Risk(\"UPL-1\", \"Title\")] public sealed partial class {|#0:Upload|};", "Risk 'Upload' has no impact, so its score is always 0: set Impact to 1..100");

    [Theory]
    [InlineData("[DetectionPoint(Confidence = {|#0:0|})]", "Confidence of 'Left' is 0: set it to 1..99 percent; nothing is sure to 100")]
    [InlineData("[DetectionPoint(Confidence = {|#0:100|})]", "Confidence of 'Left' is 100: set it to 1..99 percent; nothing is sure to 100")]
    [InlineData("[DetectionPoint, Threshold(Count = {|#0:1|})]", "Count of the threshold of 'Left' is 1: set it to 2..100000; without repetition no threshold is needed")]
    [InlineData("[DetectionPoint, Threshold(Count = 3, Confidence = {|#0:120|})]", "Confidence of the threshold of 'Left' is 120: set it to 1..99 percent; nothing is sure to 100")]
    [InlineData("[DetectionPoint, Threshold(Count = 3, LeakEvery = {|#0:\"10\"|})]", "LeakEvery of the threshold of 'Left' is '10': write a time from 00:00:01 to 1.00:00:00, such as 00:00:10")]
    [InlineData("[DetectionPoint, Threshold(Count = 3, SilentFor = {|#0:\"2.00:00:00\"|})]", "SilentFor of the threshold of 'Left' is '2.00:00:00': write a time from 00:00:01 to 1.00:00:00, such as 00:05:00")]
    [InlineData("[DetectionPoint, Threshold(Count = 3, Within = {|#0:\"soon\"|})]", "Within of the threshold of 'Left' is 'soon': write a time from 00:00:01 to 1.00:00:00, such as 00:05:00")]
    public Task Number_of_a_point_out_of_range_is_reported(string attributes, string message) => Reports(InRisk(attributes), message);

    [Theory]
    [InlineData("Impact = 1")]
    [InlineData("Impact = 100")]
    [InlineData("Impact = 50 + 1")]
    [InlineData("Impact = 80, Window = \"00:00:01\"")]
    [InlineData("Impact = 80, Window = \"1.00:00:00\"")]
    public Task Number_of_a_risk_in_range_is_silent(string arguments)
        => Verify.Analyzer<RangeAnalyzer>($"[Risk(\"UPL-1\", \"Title\", {arguments})] public sealed partial class Upload;");

    [Theory]
    [InlineData("[DetectionPoint]")]
    [InlineData("[DetectionPoint(Confidence = 1)]")]
    [InlineData("[DetectionPoint(Confidence = Confidence.Certain)]")]
    [InlineData("[DetectionPoint(Confidence = 99)]")]
    [InlineData("[DetectionPoint, Threshold(Count = 2)]")]
    [InlineData("[DetectionPoint, Threshold(Count = 6, LeakEvery = \"00:00:10\", SilentFor = \"00:05:00\")]")]
    [InlineData("[DetectionPoint, Threshold(Count = 6, Within = \"00:00:10\", SilentFor = \"1.00:00:00\")]")]
    [InlineData("[DetectionPoint, Threshold(Count = 100000, Within = \"1.00:00:00\", Confidence = 99)]")]
    public Task Number_of_a_point_in_range_is_silent(string attributes) => Verify.Analyzer<RangeAnalyzer>(InRisk(attributes));

    private static string InRisk(string attributes)
        => $$"""
            [Risk("UPL-1", "Title", Impact = 80)]
            public sealed partial class Upload
            {
                {{attributes}}
                static partial void Left(ILogger logger, string user);
            }
            """;

    private static Task Reports(string source, string message)
        => new AnalyzerTest<RangeAnalyzer>
        {
            Sources = source,
            Expected = { Diagnose.Id("RA1008").At(0).Message(message).Severity(DiagnosticSeverity.Error) },
        }.RunAsync();
}
