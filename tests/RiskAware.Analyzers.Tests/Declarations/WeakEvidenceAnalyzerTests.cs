using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class WeakEvidenceAnalyzerTests
{
    private const string Certain = "[DetectionPoint(Confidence = 95)] internal static partial void Certain();";
    private const string Likely = "[DetectionPoint(Confidence = 60)] internal static partial void Likely();";
    private const string AlsoLikely = "[DetectionPoint(Confidence = 60)] internal static partial void AlsoLikely();";
    private const string Weak = "[DetectionPoint] internal static partial void Weak();";

    [Fact]
    public Task Response_that_waits_for_an_uncalled_point_is_reported()
        => Reports(
            "[{|#0:Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)|}]",
            Certain + Weak,
            "Upload.Weak();",
            "'BlockClient' at score 70 is promised and will not come: the points of 'Upload' that are called reach probability 25 and score 20. Call 'Certain' too");

    [Fact]
    public Task Passive_response_below_probability_50_is_reported()
        => Reports(
            "[{|#0:Response(ResponseKind.Delay, AtScore = 10, ForMinutes = 5)|}]",
            Likely + Weak,
            "Upload.Weak();",
            "'Delay' at score 10 is promised and will not come: the points of 'Upload' that are called reach probability 25 and score 20. Call 'Likely' too");

    [Fact]
    public Task Active_response_from_one_kind_of_point_is_reported()
        => Reports(
            "[{|#0:Response(ResponseKind.RejectInput, AtScore = 60, ForMinutes = 5)|}]",
            "[DetectionPoint(Confidence = 90)] internal static partial void Strong();" + Weak,
            "Upload.Strong();",
            "'RejectInput' at score 60 is promised and will not come: the points of 'Upload' that are called reach probability 90 and score 72, from one kind of point that is not certain. Call 'Weak' too");

    [Fact]
    public Task Six_weak_points_of_one_kind_are_reported_where_the_decoy_is_not_called()
        => Reports(
            "[{|#0:Response(ResponseKind.BlockClient, AtScore = 60, ForMinutes = 15)|}]",
            Six("Kind = PointKind.InputValidation") + "[DetectionPoint(Confidence = 95, Kind = PointKind.Decoy)] internal static partial void Decoy();",
            "Upload.W1(); Upload.W2(); Upload.W3(); Upload.W4(); Upload.W5(); Upload.W6();",
            "'BlockClient' at score 60 is promised and will not come: the points of 'Upload' that are called reach probability 25 and score 20. Call 'Decoy' too");

    [Fact]
    public Task Public_point_of_an_application_is_called_by_nobody_else()
        => new AnalyzerTest<WeakEvidenceAnalyzer>
        {
            Sources = "Upload.Weak();\n" + Source("[[|Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)|]]", Certain + Weak, "")
                .Replace("internal ", "public ", StringComparison.Ordinal),
            Level = "Strict",
        }.RunAsync();

    [Fact]
    public Task Only_the_responses_that_will_not_come_are_reported()
        => Reports(
            "[Response(ResponseKind.Alert, AtScore = 20)] [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)] [{|#0:Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)|}]",
            Likely + Certain,
            "Upload.Likely();",
            "'BlockClient' at score 70 is promised and will not come: the points of 'Upload' that are called reach probability 60 and score 48. Call 'Certain' too");

    [Theory]
    [InlineData(null, null)]
    [InlineData("Recommended", DiagnosticSeverity.Info)]
    public async Task Level_gives_the_severity(string? level, DiagnosticSeverity? severity)
    {
        var test = new AnalyzerTest<WeakEvidenceAnalyzer> { Sources = Source("[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]", Certain + Weak, "Upload.Weak();"), Level = level };
        Assert.Equal(severity, (await test.DiagnosticsAsync()).SingleOrDefault(d => d.Id == "RA1006")?.Severity);
    }

    [Fact]
    public Task One_decoy_suffices()
        => Silent(
            "[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]",
            "[DetectionPoint(Confidence = 95, Kind = PointKind.Decoy)] internal static partial void Decoy();" + Weak,
            "Upload.Decoy();");

    [Fact]
    public Task Two_groups_that_are_called_suffice_together()
        => Silent("[Response(ResponseKind.RejectInput, AtScore = 67, ForMinutes = 5)]", Likely + AlsoLikely + Certain, "Upload.Likely(); Upload.AlsoLikely();");

    [Fact]
    public Task All_points_that_are_called_are_silent()
        => Silent("[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]", Certain + Weak, "Upload.Certain(); Upload.Weak();");

    [Fact]
    public Task Response_that_not_even_all_points_allow_is_left_to_RA1010()
        => Silent("[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]", Likely + Weak, "Upload.Weak();");

    [Fact]
    public Task Risk_none_of_whose_points_is_called_is_left_to_RA1005()
        => Silent("[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]", Certain + Weak, "");

    [Fact]
    public Task Silent_response_that_the_called_points_reach_is_silent()
        => Silent("[Response(ResponseKind.Alert, AtScore = 20)]", Certain + Weak, "Upload.Weak();");

    [Fact]
    public Task Threshold_counts_with_its_own_confidence()
        => Silent(
            "[Response(ResponseKind.Delay, AtScore = 60, ForMinutes = 5)]",
            "[DetectionPoint, Threshold(Count = 10, Confidence = 80)] internal static partial void Many();" + Certain,
            "Upload.Many();");

    [Fact]
    public Task Public_risk_of_a_library_may_get_its_points_downstream()
        => new AnalyzerTest<WeakEvidenceAnalyzer>
        {
            Sources = Source("[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]", Certain + Weak, "Upload.Weak();").Replace("internal sealed", "public sealed", StringComparison.Ordinal),
            Level = "Strict",
        }.RunAsync();

    [Fact]
    public Task Risk_without_a_valid_impact_is_left_to_its_own_rule()
        => new AnalyzerTest<WeakEvidenceAnalyzer>
        {
            Sources = Source("[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]", Certain + Weak, "Upload.Weak();").Replace("80", "800", StringComparison.Ordinal),
            Level = "Strict",
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();

    private static string Six(string arguments)
        => string.Concat(Enumerable.Range(1, 6).Select(i => $"[DetectionPoint({arguments})] internal static partial void W{i}();"));

    private static string Source(string responses, string points, string calls)
        => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] {responses} internal sealed partial class Upload {{ {points} }} internal static class Storage {{ internal static void Read() {{ {calls} }} }}";

    private static Task Silent(string responses, string points, string calls)
        => new AnalyzerTest<WeakEvidenceAnalyzer> { Sources = Source(responses, points, calls), Level = "Strict" }.RunAsync();

    private static Task Reports(string responses, string points, string calls, string message)
        => new AnalyzerTest<WeakEvidenceAnalyzer>
        {
            Sources = Source(responses, points, calls),
            Level = "Strict",
            Expected = { Diagnose.Id("RA1006").At(0).Severity(DiagnosticSeverity.Warning).Message(message) },
        }.RunAsync();
}
