using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Context;

/// <summary>Where RiskAware is not referenced, the analyzers ask one question when a compilation starts, and are never called again.</summary>
public class NotReferencedTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_rule_takes_part_in_a_compilation_without_RiskAware(bool isReferenced)
    {
        ImmutableArray<DiagnosticAnalyzer> rules =
        [
            .. typeof(RiskAwareAnalyzer).Assembly.GetTypes().Where(static t => t is { IsAbstract: false } && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
                .Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
        ];
        var compilation = CSharpCompilation.Create(
            "plain",
            [CSharpSyntaxTree.ParseText("class C { void M(string p) { try { System.IO.File.Delete(p); } catch (System.UnauthorizedAccessException) { } } }")],
            isReferenced ? TestReferences.RiskAware : TestReferences.Platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var result = await compilation.WithAnalyzers(rules).GetAnalysisResultAsync(CancellationToken.None);

        var active = result.AnalyzerTelemetryInfo.Where(static a => Actions(a.Value) > 0).Select(static a => a.Key.GetType().Name);
        Assert.NotEmpty(rules);
        Assert.Equal(isReferenced, active.Any());
        Assert.Equal(isReferenced, result.GetAllDiagnostics().Any(static d => d.Id == "RA2001"));
    }

    // All kinds there are, but for the start of a compilation itself.
    private static int Actions(Microsoft.CodeAnalysis.Diagnostics.Telemetry.AnalyzerTelemetryInfo info)
        => typeof(Microsoft.CodeAnalysis.Diagnostics.Telemetry.AnalyzerTelemetryInfo).GetProperties()
            .Where(static p => p.PropertyType == typeof(int) && p.Name != nameof(info.CompilationStartActionsCount)).Sum(p => (int)p.GetValue(info)!);
}
