using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.TestKit;

/// <summary>The configuration of a test as the compiler would read it: .editorconfig, .globalconfig, build properties, additional files.</summary>
public sealed class TestConfiguration
{
    internal const string EditorConfigPath = "/src/.editorconfig";
    internal const string GlobalConfigPath = "/src/.globalconfig";

    private TestConfiguration(IReadOnlyList<(string Path, string Text)> files, AnalyzerConfigSet? set, ImmutableArray<AdditionalText> additional)
    {
        Files = files;
        Provider = new OptionsProvider(set);
        SyntaxTreeOptions = set is null ? null : new TreeOptionsProvider(set);
        Options = new AnalyzerOptions(additional, Provider);
    }

    /// <summary>The configuration files, for a workspace.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; }

    /// <summary>What analyzers get.</summary>
    public AnalyzerOptions Options { get; }

    /// <summary>What generators get.</summary>
    public AnalyzerConfigOptionsProvider Provider { get; }

    /// <summary>The configured severities.</summary>
    public SyntaxTreeOptionsProvider? SyntaxTreeOptions { get; }

    internal static TestConfiguration Of(TestSetup setup)
    {
        var files = new List<(string Path, string Text)>();
        if (setup.EditorConfig is { } editor)
        {
            files.Add((EditorConfigPath, editor));
        }

        var global = new StringBuilder("is_global = true\n").Append(setup.GlobalConfig).Append('\n');
        foreach (var property in setup.Properties)
        {
            global.Append("build_property.").Append(property.Key).Append(" = ").Append(property.Value).Append('\n');
        }

        if (setup.Level is { } level)
        {
            global.Append("build_property.RiskAwareLevel = ").Append(level).Append('\n');
        }

        if (setup.GlobalConfig is not null || setup.Properties.Count > 0 || setup.Level is not null)
        {
            files.Add((GlobalConfigPath, global.ToString()));
        }

        var set = files.Count == 0 ? null : AnalyzerConfigSet.Create(files.Select(f => AnalyzerConfig.Parse(f.Text, f.Path)).ToArray());
        return new TestConfiguration(files, set, [.. setup.AdditionalFiles.Select(f => new TestFile("/src/" + f.Name, f.Text))]);
    }

    private sealed class TestFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class DictionaryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class OptionsProvider(AnalyzerConfigSet? set) : AnalyzerConfigOptionsProvider
    {
        private static readonly DictionaryOptions s_none = new(ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer));

        public override AnalyzerConfigOptions GlobalOptions { get; } = set is null ? s_none : new DictionaryOptions(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => For(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => For(textFile.Path);

        private AnalyzerConfigOptions For(string path)
            => set is null || path.Length == 0 ? s_none : new DictionaryOptions(set.GetOptionsForSourcePath(path).AnalyzerOptions);
    }

    private sealed class TreeOptionsProvider(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken)
            => set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value)
                ? string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
                : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
