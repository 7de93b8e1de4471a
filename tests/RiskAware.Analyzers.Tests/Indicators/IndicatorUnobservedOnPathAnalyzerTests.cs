using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>The levels of RA2002, which are those of RA2001.</summary>
public sealed class IndicatorUnobservedOnPathAnalyzerTests
{
    private const string Request = "Microsoft.AspNetCore.Http.HttpContext c";

    [Theory]
    [InlineData("UnauthorizedAccessException", null, DiagnosticSeverity.Warning)]
    [InlineData("UnauthorizedAccessException", "Recommended", DiagnosticSeverity.Warning)]
    [InlineData("UnauthorizedAccessException", "Strict", DiagnosticSeverity.Warning)]
    [InlineData("EndOfStreamException", null, null)]
    [InlineData("EndOfStreamException", "Recommended", DiagnosticSeverity.Info)]
    [InlineData("EndOfStreamException", "Strict", DiagnosticSeverity.Warning)]
    [InlineData("EndOfStreamException", "Recommended", DiagnosticSeverity.Warning, Request)]
    [InlineData("FileNotFoundException", "Strict", null)]
    [InlineData("FileNotFoundException", "Recommended", null, Request)]
    [InlineData("FileNotFoundException", "Strict", DiagnosticSeverity.Info, Request)]
    [InlineData("IOException", "Strict", null, Request)]
    public Task Noise_level_and_endpoint_path_weigh_it(string type, string? level, DiagnosticSeverity? severity, string parameter = "int c")
        => Check("class C { bool _quiet; void M(" + parameter + ")", type, level, severity);

    [Theory]
    [InlineData("UnauthorizedAccessException", "Strict", DiagnosticSeverity.Info)]
    [InlineData("UnauthorizedAccessException", null, DiagnosticSeverity.Info)]
    [InlineData("EndOfStreamException", "Recommended", null)]
    [InlineData("EndOfStreamException", "Strict", DiagnosticSeverity.Info)]
    public Task Start_up_code_is_one_step_lower(string type, string? level, DiagnosticSeverity? severity)
        => Check("class Startup { bool _quiet; void Configure(int c)", type, level, severity);

    private static Task Check(string head, string type, string? level, DiagnosticSeverity? severity)
    {
        var exit = severity is null ? "return;" : "[|return;|]";
        return new AnalyzerTest<IndicatorUnobservedOnPathAnalyzer>
        {
            Level = level,
            Severity = severity,
            Sources = "public " + head + " { try { \"\".Trim(); } catch (" + type + ") { if (_quiet) { " + exit + " } throw; } } }\nnamespace Microsoft.AspNetCore.Http { public class HttpContext { } }",
        }.RunAsync();
    }
}
