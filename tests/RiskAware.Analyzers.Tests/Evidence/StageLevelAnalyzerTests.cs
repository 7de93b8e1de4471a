using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Evidence;

public sealed class StageLevelAnalyzerTests
{
    [Theory]
    [InlineData("Stage = Stage.Success, Level = [|LogLevel.Warning|]")]
    [InlineData("Stage = Stage.Success, Level = [|LogLevel.Information|]")]
    [InlineData("Level = [|LogLevel.Debug|], Stage = Stage.Success")]
    [InlineData("Level = [|LogLevel.Trace|], Stage = Stage.Success, Confidence = Confidence.Certain")]
    [InlineData("Level = [|(LogLevel)3|], Stage = (Stage)1")]
    public Task Success_below_error_is_reported(string arguments) => Run(arguments, "Recommended");

    [Theory]
    [InlineData("Stage = Stage.Success")]
    [InlineData("Stage = Stage.Success, Level = LogLevel.Error")]
    [InlineData("Stage = Stage.Success, Level = LogLevel.Critical")]
    [InlineData("Stage = Stage.Success, Level = LogLevel.None")]
    [InlineData("Stage = Stage.Success, Level = (LogLevel)(-1)")]
    [InlineData("Level = LogLevel.Information")]
    [InlineData("Stage = Stage.Attempt, Level = LogLevel.Debug")]
    [InlineData("Level = LogLevel.Error")]
    [InlineData("Stage = (Stage)7, Level = LogLevel.Debug")]
    public Task Level_that_fits_the_stage_is_silent(string arguments) => Run(arguments, "Strict");

    [Theory]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    public Task Report_is_information(string level)
        => new AnalyzerTest<StageLevelAnalyzer>
        {
            Sources = Source("Stage = Stage.Success, Level = {|#0:LogLevel.Warning|}"),
            Level = level,
            Expected =
            {
                Diagnose.Id("RA4004").At(0).Severity(DiagnosticSeverity.Info)
                    .Message("'Read' (UPL-1.Read) sees that an attack succeeded, and logs it as 'Warning' among what was only tried. Leave the level out, or take Error."),
            },
        }.RunAsync();

    [Fact]
    public Task Starter_level_is_silent() => Run("Stage = Stage.Success, Level = LogLevel.Debug", null);

    [Fact]
    public Task External_point_is_silent_because_its_body_logs()
        => new AnalyzerTest<StageLevelAnalyzer>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload { [DetectionPoint(Stage = Stage.Success, Level = LogLevel.Debug)] static void Read() => Console.WriteLine(1); }",
            Level = "Strict",
        }.RunAsync();

    [Fact]
    public Task Stage_that_is_not_typed_yet_is_the_compilers_affair()
        => new AnalyzerTest<StageLevelAnalyzer> { Sources = Source("Level = LogLevel.Debug, Stage = Stage."), Level = "Strict", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    private static string Source(string arguments) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload {{ [DetectionPoint({arguments})] static partial void Read(string path); }}";

    private static Task Run(string arguments, string? level) => new AnalyzerTest<StageLevelAnalyzer> { Sources = Source(arguments), Level = level }.RunAsync();
}
