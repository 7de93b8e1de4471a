using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>A risk with two points, for the tests of this folder.</summary>
internal static class Upload
{
    internal const string Risk = """
        [Risk("UPL-1", "Path traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);

            [DetectionPoint("Storage refused {Path}")]
            public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
        }

        """;

    internal const string Other = """
        [Risk("INJ-1", "Injection", Impact = 60)]
        public sealed partial class Injection
        {
            [DetectionPoint("Odd {Text}")]
            public static partial void OddText(ILogger logger, string text);
        }

        """;

    /// <summary>Top-level statements of a web application, then declarations.</summary>
    internal static string App(string statements, string declarations = "")
        => $"""
            var builder = WebApplication.CreateBuilder(args);
            var app = builder.Build();
            {statements}
            app.Run();

            {declarations}
            {Risk}
            """;

    /// <summary>At the level that shows everything.</summary>
    internal static async Task CheckStrictly<TAnalyzer>(string source, params Diagnose[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new AnalyzerTest<TAnalyzer> { Sources = source, AspNetCore = true, Level = "Strict" };
        test.Expected.AddRange(expected);
        await test.RunAsync();
    }

    /// <summary>The severities that a report of a source has at the three levels; null: not reported.</summary>
    internal static async Task CheckLevels<TAnalyzer>(string source, params Microsoft.CodeAnalysis.DiagnosticSeverity?[] severities)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        foreach (var (level, severity) in new[] { "Starter", "Recommended", "Strict" }.Zip(severities))
        {
            var test = new AnalyzerTest<TAnalyzer> { Sources = source, AspNetCore = true, Level = level };
            var reported = (await test.DiagnosticsAsync()).Where(d => d.Id.StartsWith("RA", StringComparison.Ordinal)).Select(d => d.Severity).Distinct();
            Assert.Equal(severity is { } one ? [one] : [], reported);
        }
    }

    internal static Task Check<TAnalyzer>(string source, params Diagnose[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => Check<TAnalyzer>(source, [], expected);

    internal static async Task Check<TAnalyzer>(string source, IEnumerable<Microsoft.CodeAnalysis.MetadataReference> references, params Diagnose[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new AnalyzerTest<TAnalyzer> { Sources = source, AspNetCore = true };
        test.References.AddRange(references);
        test.Expected.AddRange(expected);
        await test.RunAsync();
    }
}
