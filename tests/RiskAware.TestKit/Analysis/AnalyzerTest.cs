using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.TestKit;

/// <summary>Runs one analyzer over sources with marks.</summary>
public sealed class AnalyzerTest<TAnalyzer> : AnalyzerTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>A test of the analyzer.</summary>
    public AnalyzerTest() => Analyzers.Add(new TAnalyzer());
}

/// <summary>
/// Runs analyzers over sources with marks, with and without the output of the generator (which an IDE runs late): both must give
/// exactly the expected diagnostics.
/// </summary>
public class AnalyzerTest : TestSetup
{
    /// <summary>The analyzers.</summary>
    public List<DiagnosticAnalyzer> Analyzers { get; } = [];

    /// <summary>Diagnostics that marks do not say enough about, beside those of the marks.</summary>
    public List<Diagnose> Expected { get; } = [];

    /// <summary>The severity of every marked diagnostic; null: not compared.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Whether <c>#pragma warning disable</c> must silence what is configurable.</summary>
    public bool AlsoSilentUnderPragma { get; init; } = true;

    /// <summary>Runs the test; throws what is different.</summary>
    public async Task RunAsync()
    {
        var sources = Parse(Sources);
        var configuration = TestConfiguration.Of(this);
        var plain = Compile(sources, configuration);
        var generated = TestGenerators.Run(this, configuration, plain);
        Comparison.CheckCompiler("The input does not compile as expected.", CompilerDiagnostics, generated, sources);

        var ids = Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().ToArray();
        Diagnose[] expected = [.. Comparison.FromMarks(sources, compiler: false, ids.Length == 1 ? ids[0] : null, Severity), .. Expected];
        Comparison.Check("With the generator's output the diagnostics differ.", expected, await Analyse(generated, configuration.Options), sources);
        Comparison.Check("Without the generator's output the diagnostics differ.", expected, await Analyse(plain, configuration.Options), sources);
        if (AlsoSilentUnderPragma && expected.Length > 0)
        {
            await CheckPragma(sources, configuration, ids);
        }
    }

    /// <summary>All errors of the compiler and all diagnostics of the analyzers, with the generator's output; nothing is compared.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var configuration = TestConfiguration.Of(this);
        var compilation = TestGenerators.Run(this, configuration, Compile(Parse(Sources), configuration));
        return
        [
            .. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error),
            .. await Analyse(compilation, configuration.Options),
        ];
    }

    private async Task CheckPragma(IReadOnlyList<MarkedSource> sources, TestConfiguration configuration, string[] ids)
    {
        var pragma = $"#pragma warning disable {string.Join(", ", ids)}\n";
        var silenced = Compile([.. sources.Select(s => s with { Markup = new(pragma + s.Markup.Text, []) })], configuration);
        var left = (await Analyse(silenced, configuration.Options))
            .Where(d => d.Location.IsInSource && !d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)).ToArray();
        if (left.Length > 0)
        {
            throw TestFailure.Of("A pragma does not silence what is configurable.", left);
        }
    }

    private Task<ImmutableArray<Diagnostic>> Analyse(CSharpCompilation compilation, AnalyzerOptions options)
        => AnalyzerRun.Of(compilation, [.. Analyzers], options);
}
