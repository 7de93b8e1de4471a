using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Context;

/// <summary>What a rule knows about the compilation it runs in.</summary>
internal sealed class RuleContext
{
    private static readonly string[] TestFrameworks =
        ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    private readonly AnalyzerOptions _options;

    internal RuleContext(Compilation compilation, AnalyzerOptions options, KnownTypes known)
    {
        Compilation = compilation;
        _options = options;
        Known = known;
        ConfiguredObservers.Configure(compilation, options);
        Level = LevelOf(options);
        Enforce = IsTrue("RiskAwareEnforce");
        Inventory = IsTrue("RiskAwareInventory");
        IsTestProject = IsTrue("IsTestProject")
            || compilation.ReferencedAssemblyNames.Any(r => TestFrameworks.Contains(r.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Registers the actions of the rule.</summary>
    internal required CompilationStartAnalysisContext Start { get; init; }

    internal AnalyzerOptions Options => _options;

    internal Compilation Compilation { get; }

    internal KnownTypes Known { get; }

    internal RiskAwareLevel Level { get; }

    /// <summary>Whether missing coverage is an error that nothing silences.</summary>
    internal bool Enforce { get; }

    /// <summary>Whether the endpoints and detection points are asked for.</summary>
    internal bool Inventory { get; }

    internal bool IsTestProject { get; }

    internal static RiskAwareLevel LevelOf(AnalyzerOptions options)
        => Enum.TryParse<RiskAwareLevel>(Property(options, "RiskAwareLevel"), ignoreCase: true, out var level) ? level : RiskAwareLevel.Starter;

    /// <summary>A build property that the package makes visible, or null.</summary>
    internal string? Property(string name) => Property(_options, name);

    private static string? Property(AnalyzerOptions options, string name)
        => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null;

    /// <summary>
    /// Reports at the severity that the level gives, or not at all. The descriptor's default is the highest severity that the
    /// rule can take; an .editorconfig still overrides the result.
    /// </summary>
    internal void Report(
        Action<Diagnostic> report,
        DiagnosticDescriptor descriptor,
        LeveledSeverity severity,
        Location? location,
        IEnumerable<Location>? more = null,
        ImmutableDictionary<string, string?>? properties = null,
        params object?[] arguments)
    {
        if (severity.At(Level) is { } effective && !IsHidden(location))
        {
            report(Diagnostic.Create(descriptor, location, effective, more, properties, arguments));
        }
    }

    // Behind "#line hidden": what a tool has written into a file of somebody's own.
    private static bool IsHidden(Location? location)
        => location is { SourceTree: { } tree } && tree.HasHiddenRegions() && tree.GetLineVisibility(location.SourceSpan.Start) == LineVisibility.Hidden;

    private bool IsTrue(string property) => string.Equals(Property(property), "true", StringComparison.OrdinalIgnoreCase);
}
