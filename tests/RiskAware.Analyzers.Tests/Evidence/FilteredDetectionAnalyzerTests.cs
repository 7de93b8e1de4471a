using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Evidence;

public sealed class FilteredDetectionAnalyzerTests
{
    private const string Base = "appsettings.json";
    private const string Reported = "[DetectionPoint] static partial void [|Left|](ILogger logger, string path);";
    private const string Silent = "[DetectionPoint] static partial void Left(ILogger logger, string path);";

    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "default": "critical" } } }""")]
    [InlineData("""{ "Logging:LogLevel:Default": "None" }""")]
    [InlineData("""{ /* quiet */ "Logging": { "LogLevel": { "Default": "Error", "Microsoft": "None" }, "Console": { "FormatterName": "json" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error" }, "Console": { "LogLevel": { "Default": "Critical" } } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error" }, "Console": { "LogLevel": { "Microsoft": "Critical" } } } }""")]
    public Task Detection_below_what_the_settings_let_through_is_reported(string settings) => Run(Reported, settings);

    [Theory]
    [InlineData("[DetectionPoint(Level = [|LogLevel.Debug|])] static partial void Left(ILogger logger, string path);")]
    [InlineData("[DetectionPoint(Level = [|LogLevel.Information|])] static partial void Left(string path);")]
    [InlineData("[DetectionPoint(Level = [|LogLevel.Trace|])] static partial void Left(ILogger<Upload> logger, string path);")]
    public Task Level_that_is_written_is_reported_where_it_is(string point) => Run(point, """{ "Logging": { "LogLevel": { "Default": "Warning" } } }""");

    [Fact]
    public Task Category_of_a_typed_logger_decides()
        => Run(
            "[DetectionPoint] static partial void [|Left|](ILogger<Shop.Store> logger, string path); [DetectionPoint] static partial void Right(ILogger<Upload> logger, string path);",
            """{ "Logging": { "LogLevel": { "Default": "Information", "Shop": "Error" } } }""");

    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Warning" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information", "Microsoft": "Error" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error", "Shop": "Warning" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Microsoft": "Error" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error" }, "EventLog": { "LogLevel": { "Default": "Information" } } } }""")]
    [InlineData("""{ "Logging": { "Console": { "LogLevel": { "Microsoft": "Error" } } } }""")]
    [InlineData("""{ "Logging": { "Console": { "LogLevel": { "Default": "Error" } } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Loud" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error", "Shop.*": "Error" } } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error" } }, "Serilog": { "MinimumLevel": "Debug" } }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Error" } """)]
    [InlineData("""{ "Logging": "Error" }""")]
    [InlineData("""[ "Logging" ]""")]
    [InlineData("{ }")]
    [InlineData("")]
    public Task Settings_that_let_it_through_or_say_nothing_certain_are_silent(string settings) => Run(Silent, settings);

    [Fact]
    public Task Settings_of_an_environment_stand_above_the_others()
    {
        var test = Test(Silent, """{ "Logging": { "LogLevel": { "Default": "Error" } } }""");
        test.AdditionalFiles.Add("appsettings.Production.json", """{ "Logging": { "LogLevel": { "Default": "Information" } } }""");
        return test.RunAsync();
    }

    [Fact]
    public Task Settings_of_one_environment_that_filter_are_reported_with_their_file()
        => new AnalyzerTest<FilteredDetectionAnalyzer>
        {
            Sources = Source("[DetectionPoint] static partial void {|#0:Left|}(ILogger logger, string path);"),
            AdditionalFiles = { { Base, """{ "Logging": { "LogLevel": { "Default": "Information" } } }""" }, { "appsettings.Production.json", """{ "Logging": { "LogLevel": { "Default": "Error" } } }""" } },
            Level = "Strict",
            Expected =
            {
                Diagnose.Id("RA4003").At(0).Severity(DiagnosticSeverity.Warning)
                    .Message("'Left' (UPL-1.Left) is logged as 'Warning', and 'appsettings.Production.json' lets 'Error' and above through: the detection counts, and its line with the evidence is never written. Raise the level, or let this category through."),
            },
        }.RunAsync();

    [Theory]
    [InlineData("appsettings.Development.json")]
    [InlineData("settings.json")]
    [InlineData("appsettings.json.bak")]
    public Task Files_that_nobody_runs_by_in_production_are_silent(string file)
        => new AnalyzerTest<FilteredDetectionAnalyzer>
        {
            Sources = Source(Silent),
            AdditionalFiles = { { file, """{ "Logging": { "LogLevel": { "Default": "None" } } }""" } },
            Level = "Strict",
        }.RunAsync();

    [Fact]
    public Task Two_files_of_one_name_are_silent()
        => new AnalyzerTest<FilteredDetectionAnalyzer>
        {
            Sources = Source(Silent),
            AdditionalFiles = { { "a/" + Base, """{ "Logging": { "LogLevel": { "Default": "None" } } }""" }, { "b/" + Base, """{ "Logging": { "LogLevel": { "Default": "None" } } }""" } },
            Level = "Strict",
        }.RunAsync();

    [Fact]
    public Task External_point_is_silent_because_its_body_logs()
        => Run("[DetectionPoint] static void Left(string path) => Console.WriteLine(path);", """{ "Logging": { "LogLevel": { "Default": "None" } } }""");

    [Fact]
    public Task Starter_level_is_silent()
        => new AnalyzerTest<FilteredDetectionAnalyzer> { Sources = Source(Silent), AdditionalFiles = { { Base, """{ "Logging": { "LogLevel": { "Default": "None" } } }""" } } }.RunAsync();

    [Fact]
    public Task Project_without_settings_is_silent() => new AnalyzerTest<FilteredDetectionAnalyzer> { Sources = Source(Silent), Level = "Strict" }.RunAsync();

    private static string Source(string point)
        => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload {{ {point} }} namespace Shop {{ public sealed class Store; }}";

    private static AnalyzerTest<FilteredDetectionAnalyzer> Test(string point, string settings)
        => new() { Sources = Source(point), AdditionalFiles = { { Base, settings } }, Level = "Recommended" };

    private static Task Run(string point, string settings) => Test(point, settings).RunAsync();
}
