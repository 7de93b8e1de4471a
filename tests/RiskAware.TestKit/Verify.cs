using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.TestKit;

/// <summary>The short forms of the usual tests.</summary>
public static class Verify
{
    /// <summary>The analyzer reports exactly what the marks say.</summary>
    public static Task Analyzer<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => new AnalyzerTest<TAnalyzer> { Sources = source }.RunAsync();

    /// <summary>The first fix of every diagnostic, one after the other and all at once, gives exactly the fixed source.</summary>
    public static Task Fix<TAnalyzer, TFix>(string source, string fixedSource)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => new FixTest<TAnalyzer, TFix> { Sources = source, Fixed = fixedSource }.RunAsync();

    /// <summary>No fix is offered.</summary>
    public static Task NoFix<TAnalyzer, TFix>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
        => new FixTest<TAnalyzer, TFix> { Sources = source, Fixed = source, Offered = [] }.RunAsync();
}
