using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Support;

/// <summary>
/// A source whose class <c>Case</c> has a method <c>Run(ILogger)</c> that calls detection points; the result is what was logged.
/// Every case is compiled with nullable on and warnings as errors.
/// </summary>
public static class Case
{
    public static string Run(string source, LanguageVersion version = LanguageVersion.Latest, NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        var run = Generate(source, version, nullable);
        using var loaded = run.Load();
        var logger = new RecordingLogger();
        loaded.Call("Case", "Run", null, logger);
        return string.Join("|", logger.Entries.Select(e => e.Text));
    }

    public static GeneratorRun Generate(
        string source, LanguageVersion version = LanguageVersion.Latest, NullableContextOptions nullable = NullableContextOptions.Enable)
        => GeneratorTest.Run(new TestSetup
        {
            Sources = source,
            LanguageVersion = version,
            Nullable = nullable,
            Options = static options => options.WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithWarningLevel(9999),
        });
}
