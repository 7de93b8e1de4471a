using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("\"\"", "it has no reason")]
    [InlineData("\"mirror\", Until = \"\"", "its end '' is no date such as 2030-12-31")]
    [InlineData("\"mirror\", Until = \"31.12.2030\"", "its end '31.12.2030' is no date such as 2030-12-31")]
    public Task Acceptance_that_accepts_nothing_says_why(string arguments, string why)
        => Upload.Check<BlindEndpointAnalyzer>(
            Upload.App($$"""app.{|#0:MapGet("/a"|}, [AcceptedRisk(typeof(Traversal), {{arguments}})] () => 1).ExposedTo<Traversal>();"""),
            Diagnose.Id("RA3001").At(0).Saying($" The acceptance that is written there accepts nothing: {why}."));

    [Fact]
    public Task Point_of_another_risk_is_named()
        => Check<BlindEndpointAnalyzer>(
            App("""app.{|#0:MapPost("/a"|}, (ILogger<Program> log, string path) => { if (path == "x") { Injection.OddText(log, path); } }).ExposedTo<Traversal>();""", Other),
            Diagnose.Id("RA3001").At(0).Message(
                "'POST /a' is exposed to 'Traversal' (UPL-1), but nothing it calls reaches 'LeftRoot' or 'StorageRefused'. It reaches only 'Injection.OddText', of another risk."));

    [Theory]
    [InlineData("if (false /* UPL-1: condition */) { Traversal.LeftRoot(log, path); }")]
    [InlineData("return; Traversal.LeftRoot(log, path);")]
    [InlineData("void Later() { Traversal.LeftRoot(log, path); }")]
    public Task Call_that_can_never_run_is_named(string statements)
        => Check<BlindEndpointAnalyzer>(
            App($$"""app.{|#0:MapPost("/a"|}, (ILogger<Program> log, string path) => { {{statements}} }).ExposedTo<Traversal>();"""),
            Diagnose.Id("RA3001").At(0).Saying("reaches 'LeftRoot' or 'StorageRefused'. The call of 'LeftRoot' in its code can never run."));

    [Fact]
    public Task Where_nothing_is_near_the_message_ends()
        => Check<BlindEndpointAnalyzer>(
            App("""app.{|#0:MapPost("/a"|}, () => 1).ExposedTo<Traversal>();""", Other),
            Diagnose.Id("RA3001").At(0).Message(
                "'POST /a' is exposed to 'Traversal' (UPL-1), but nothing it calls reaches 'LeftRoot' or 'StorageRefused'."));

    [Fact]
    public Task Requirement_says_it_too()
        => Check<RequiredDetectionAnalyzer>(
            "[assembly: RequireDetection(typeof(Traversal))]\n"
                + App("""app.{|#0:MapPost("/a"|}, (ILogger<Program> log, string path) => { if (path == "x") { Injection.OddText(log, path); } });""", Other),
            Diagnose.Id("RA3002").At(0).Saying("It reaches only 'Injection.OddText', of another risk."));
}
