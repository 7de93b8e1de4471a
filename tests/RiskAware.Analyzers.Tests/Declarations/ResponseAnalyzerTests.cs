using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Scoring;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class ResponseAnalyzerTests
{
    private const string Certain = "[DetectionPoint(Confidence = 95, Kind = PointKind.Invariant)] static partial void Left(string path);";

    [Theory]
    [InlineData("[{|#0:Response(ResponseKind.Alert)|}]", "'Alert' says no score from which it applies: set AtScore to 1..80")]
    [InlineData("[Response(ResponseKind.Alert, AtScore = {|#0:101|})]", "'Alert' at score 101 can never happen: set AtScore to 1..80")]
    [InlineData("[Response(ResponseKind.Alert, AtScore = {|#0:81|})]", "'Alert' at score 81 can never happen: the impact of 'Upload' is 80, and no score is higher")]
    [InlineData("[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = {|#0:1441|})]", "'Delay' lasts 1441 minutes: set ForMinutes to 1..1440; what lasts longer needs a person")]
    [InlineData("[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = {|#0:-1|})]", "'Delay' lasts -1 minutes: set ForMinutes to 1..1440; what lasts longer needs a person")]
    [InlineData("[{|#0:Response(ResponseKind.BlockClient, AtScore = 70)|}]", "'BlockClient' outlasts the request and never ends, so one false alarm locks a user out for good: set ForMinutes to 1..1440")]
    [InlineData(
        "[Response(ResponseKind.BlockClient, AtScore = 40, ForMinutes = 15)] [{|#0:Response(ResponseKind.Delay, AtScore = 60, ForMinutes = 5)|}]",
        "'Delay' at score 60 is weaker than 'BlockClient' at 40, which already applies then: escalation never weakens, so swap their scores")]
    [InlineData(
        "[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 15)] [{|#0:Response(ResponseKind.Delay, AtScore = 60, ForMinutes = 5)|}]",
        "'Delay' at score 60 is weaker than 'Delay' at 40, which already applies then: escalation never weakens, so swap their scores")]
    public Task Response_that_cannot_happen_is_reported(string responses, string message) => Reports(responses, Certain, message);

    [Fact]
    public Task Score_above_what_the_points_reach_is_reported()
        // 80 x 25 % is 20.
        => Reports("[Response(ResponseKind.Alert, AtScore = {|#0:21|})]", "[DetectionPoint] static partial void Left();", "'Alert' at score 21 can never happen: the detection points of 'Upload' reach 20 at most");

    [Fact]
    public Task Points_of_one_kind_count_once()
        => Reports(
            "[Response(ResponseKind.Alert, AtScore = {|#0:21|})]",
            "[DetectionPoint(Kind = PointKind.Behaviour)] static partial void Left(); [DetectionPoint(Kind = PointKind.Behaviour)] static partial void Right();",
            "'Alert' at score 21 can never happen: the detection points of 'Upload' reach 20 at most");

    [Fact]
    public Task Passive_response_below_probability_50_is_reported()
        => Reports(
            "[{|#0:Response(ResponseKind.Delay, AtScore = 10, ForMinutes = 5)|}]",
            "[DetectionPoint(Confidence = 40)] static partial void Left();",
            "'Delay' can never happen: it needs probability 50, and the detection points of 'Upload' reach 40 at most");

    [Fact]
    public Task Active_response_with_one_uncertain_group_is_reported()
        => Reports(
            "[{|#0:Response(ResponseKind.RejectInput, AtScore = 50, ForMinutes = 5)|}]",
            "[DetectionPoint(Confidence = 90)] static partial void Left();",
            "'RejectInput' can never happen: it needs probability 80 from two kinds of points, or one certain point, and 'Upload' has neither");

    [Fact]
    public Task Account_lock_without_anything_that_proves_the_account_is_reported()
        => Reports(
            "[{|#0:Response(ResponseKind.LockAccount, AtScore = 70, ForMinutes = 60)|}]",
            "[DetectionPoint(Confidence = 95)] static partial void Left([Subject(SubjectKind.Account)] string account);",
            "'LockAccount' can never happen: it needs an account that is proven, and here nothing proves one; mark a parameter [Subject(SubjectKind.Account, Verified = true)], or lock nothing");

    [Theory]
    [InlineData("[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)] [Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]")]
    [InlineData("[Response(ResponseKind.Alert, AtScore = 79)]")]
    [InlineData("[Response(ResponseKind.Log, AtScore = 1)] [Response(ResponseKind.NotifyUser, AtScore = 50)] [Response(ResponseKind.LogOut, AtScore = 76)]")]
    [InlineData("[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)] [Response(ResponseKind.Alert, AtScore = 70)]")]
    [InlineData("[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)] [Response(ResponseKind.Delay, AtScore = 70, ForMinutes = 1440)]")]
    [InlineData("")]
    public Task Response_that_grows_with_the_score_is_silent(string responses) => Silent(responses, Certain.Replace("95", "99", StringComparison.Ordinal));

    [Fact]
    public Task Two_groups_that_reach_the_score_together_are_silent()
        // 1 - 0.4 x 0.4 is 84 %, and 80 x 84 % is 67.
        => Silent(
            "[Response(ResponseKind.RejectInput, AtScore = 67, ForMinutes = 5)]",
            "[DetectionPoint(Confidence = 60)] static partial void Left(); [DetectionPoint(Confidence = 60)] static partial void Right();");

    [Fact]
    public Task Threshold_that_lifts_the_confidence_is_silent()
        => Silent("[Response(ResponseKind.Delay, AtScore = 64, ForMinutes = 5)]", "[DetectionPoint, Threshold(Count = 10, Confidence = 80)] static partial void Left();");

    [Fact]
    public Task Sequence_that_lifts_the_probability_is_silent()
        => Silent(
            "[Sequence(\"Two\", \"Left THEN Right\", Confidence = 90)] [Response(ResponseKind.Delay, AtScore = 72, ForMinutes = 5)]",
            "[DetectionPoint(Confidence = 5)] static partial void Left(); [DetectionPoint(Confidence = 5)] static partial void Right();");

    [Fact]
    public Task Public_risk_of_a_library_may_get_its_points_downstream()
        => new AnalyzerTest<ResponseAnalyzer>
        {
            Sources = Source("public", "[Response(ResponseKind.RejectInput, AtScore = 70, ForMinutes = 5)]", "[DetectionPoint] static partial void Left();"),
        }.RunAsync();

    [Fact]
    public Task Account_lock_with_a_verified_subject_is_silent()
        => Silent(
            "[Response(ResponseKind.LockAccount, AtScore = 70, ForMinutes = 60)]",
            "[DetectionPoint(Confidence = 95)] static partial void Left([Subject(SubjectKind.Account, Verified = true)] string account);");

    [Fact]
    public Task Account_lock_in_a_web_application_is_silent()
        => new AnalyzerTest<ResponseAnalyzer>
        {
            AspNetCore = true,
            Sources = Source("internal", "[Response(ResponseKind.LockAccount, AtScore = 70, ForMinutes = 60)]", "[DetectionPoint(Confidence = 95)] static partial void Left();"),
        }.RunAsync();

    [Fact]
    public Task Account_lock_where_scopes_are_opened_by_hand_is_silent()
        => Silent(
            "[Response(ResponseKind.LockAccount, AtScore = 70, ForMinutes = 60)]",
            "[DetectionPoint(Confidence = 95)] static partial void Left(); static IDisposable Open(string a) => new RiskAwareScope(null, new SubjectClaim(SubjectKind.Account, a, true));");

    [Fact]
    public Task Risk_without_a_valid_impact_is_left_to_its_own_rule()
        => Verify.Analyzer<ResponseAnalyzer>("[Risk(\"UPL-1\", \"Title\"), Response(ResponseKind.Alert, AtScore = 10)] internal sealed partial class Upload;");

    [Fact]
    public void Names_and_values_are_those_of_the_public_enumeration()
        => Assert.Equal(
            Enum.GetValues<ResponseKind>().Select(k => (k.ToString(), (int)k)),
            Enum.GetValues<DeclaredResponse>().Select(k => (k.ToString(), (int)k)));

    private static string Source(string accessibility, string responses, string members)
        => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] {responses} {accessibility} sealed partial class Upload {{ {members} }}";

    private static Task Silent(string responses, string members) => Verify.Analyzer<ResponseAnalyzer>(Source("internal", responses, members));

    private static Task Reports(string responses, string members, string message)
        => new AnalyzerTest<ResponseAnalyzer>
        {
            Sources = Source("internal", responses, members),
            Expected = { Diagnose.Id("RA1010").At(0).Severity(DiagnosticSeverity.Warning).Message(message) },
        }.RunAsync();
}
