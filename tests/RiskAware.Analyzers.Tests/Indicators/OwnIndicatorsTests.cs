using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>What a project adds to the indicator table, and what it changes.</summary>
public sealed class OwnIndicatorsTests
{
    private const string Converter = """
        public class ConverterException : Exception { }
        public class Converter { public void Convert(string a) => throw new ConverterException(); }
        public class C
        {
            void M(string a, Converter converter)
            {
                try { converter.Convert(a); } CATCH { }
            }
        }
        """;

    [Theory]
    [InlineData("ConverterException,media.converter,,low,94,T1190", true)]
    [InlineData("ConverterException,media.converter,call:Converter,low,94,T1190", true)]
    [InlineData("# a comment\r\n\r\ntype,indicator,when,noise,cwe,attack\r\nConverterException , media.converter ,, LOW ,,", true)]
    [InlineData("ConverterException,media.converter,call:Another,low,94,T1190", false)]
    [InlineData("ConverterException,media.converter,never,low,94,T1190", false)]
    [InlineData("ConverterException,media.converter,,loud,94,T1190", false)]
    [InlineData("ConverterException", false)]
    [InlineData("\0\u202e,,,,,,,,", false)]
    [InlineData("", false)]
    public Task Row_of_the_file_counts(string csv, bool reported) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = Converter.Replace("CATCH", reported ? "[|catch (ConverterException)|]" : "catch (ConverterException)", StringComparison.Ordinal),
        AdditionalFiles = { { "riskaware.indicators.csv", csv } },
    }.RunAsync();

    [Fact]
    public Task Row_of_another_file_does_not_count() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = Converter.Replace("CATCH", "catch (ConverterException)", StringComparison.Ordinal),
        AdditionalFiles = { { "indicators.csv", "ConverterException,media.converter,,low,94,T1190" } },
    }.RunAsync();

    [Fact]
    public Task Row_of_the_file_arrives_at_a_general_clause() => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        Sources = Converter.Replace("CATCH", "[|catch (Exception)|]", StringComparison.Ordinal),
        AdditionalFiles = { { "riskaware.indicators.csv", "ConverterException,media.converter,,low,94,T1190" } },
    }.RunAsync();

    [Fact]
    public async Task Line_that_cannot_be_read_is_reported_once_where_it_stands()
    {
        var diagnostics = await new AnalyzerTest<OwnIndicatorsAnalyzer>
        {
            Sources = "public class C { }",
            AdditionalFiles = { { "riskaware.indicators.csv", "# head\nA,a,,low,,\nB,b,,loud,,\nC,c\n" } },
        }.DiagnosticsAsync();

        Assert.Equal(
            [
                (2, "This line is left out, and the indicator that it describes goes unnoticed: 'loud' is no noise (low, medium or high)."),
                (3, "This line is left out, and the indicator that it describes goes unnoticed: it has 2 fields, not the six of 'type,indicator,when,noise,cwe,attack'."),
            ],
            diagnostics.Select(d => (d.Location.GetLineSpan().StartLinePosition.Line, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))).Order());
        Assert.All(diagnostics, d => Assert.Equal("RA9003", d.Id));
    }

    [Theory]
    [InlineData("riskaware_indicators.System.UnauthorizedAccessException.noise = none", "Strict", null)]
    [InlineData("riskaware_indicators.System.UnauthorizedAccessException.noise = medium", "Recommended", DiagnosticSeverity.Info)]
    [InlineData("riskaware_indicators.permission.denied.noise = Medium", "Recommended", DiagnosticSeverity.Info)]
    [InlineData("riskaware_indicators.permission.denied.noise = high", "Strict", null)]
    [InlineData("riskaware_indicators.permission.denied.noise = unheard", "Starter", DiagnosticSeverity.Warning)]
    [InlineData("riskaware_indicators.path.probing.noise = none", "Starter", DiagnosticSeverity.Warning)]
    public Task Editorconfig_tunes_the_noise(string line, string level, DiagnosticSeverity? severity) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Level = level,
        Severity = severity,
        EditorConfig = "root = true\n[*.cs]\n" + line,
        Sources = "public class C { void M(string a) { try { File.Delete(a); } " + (severity is null ? "catch (UnauthorizedAccessException)" : "[|catch (UnauthorizedAccessException)|]") + " { } } }",
    }.RunAsync();

    [Theory]
    [InlineData("System.UnauthorizedAccessException.noise = none", false)]
    [InlineData("System.FormatException.noise = none", true)]
    public Task Editorconfig_tunes_what_arrives(string line, bool reported) => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        EditorConfig = "root = true\n[*.cs]\nriskaware_indicators." + line,
        Sources = "public class C { void M(string a) { try { throw new UnauthorizedAccessException(); } " + (reported ? "[|catch (Exception)|]" : "catch (Exception)") + " { } } }",
    }.RunAsync();
}
