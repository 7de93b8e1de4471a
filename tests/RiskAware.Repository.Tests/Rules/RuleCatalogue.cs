using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Repository.Tests.Rules;

/// <summary>The rules as the assembly of the analyzers holds them.</summary>
internal static class RuleCatalogue
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>New instances of all analyzers.</summary>
    internal static ImmutableArray<DiagnosticAnalyzer> Analyzers
        => [.. typeof(RiskAwareAnalyzer).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t, nonPublic: true)!)];

    /// <summary>The descriptor table by the names of its members.</summary>
    internal static IReadOnlyList<(string Member, DiagnosticDescriptor Descriptor)> Table { get; } =
    [
        .. typeof(RuleDescriptors).GetProperties(Statics).Where(p => p.PropertyType == typeof(DiagnosticDescriptor)).Select(p => (p.Name, (DiagnosticDescriptor)p.GetValue(null)!)),
        .. typeof(RuleDescriptors).GetFields(Statics).Where(f => f.FieldType == typeof(DiagnosticDescriptor) && !f.Name.StartsWith('<')).Select(f => (f.Name, (DiagnosticDescriptor)f.GetValue(null)!)),
    ];

    /// <summary>The rules about code.</summary>
    internal static IEnumerable<string> Ids
        => Table.Where(r => r.Descriptor.Category != RuleDescriptors.ToolkitCategory).Select(r => r.Descriptor.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The rules about how the toolkit is set up: no code violates them.</summary>
    internal static IEnumerable<string> IdsOfToolkit
        => Table.Where(r => r.Descriptor.Category == RuleDescriptors.ToolkitCategory).Select(r => r.Descriptor.Id).Concat(IdsOfTargets).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The rules that the package's build targets report.</summary>
    internal static IEnumerable<string> IdsOfTargets
        => System.Text.RegularExpressions.Regex.Matches(
            File.ReadAllText(Repository.PathOf("src", "RiskAware.Analyzers.Package", "buildTransitive", "RiskAware.Analyzers.targets")),
            "Code=\"(RA[0-9]{4})\"").Select(m => m.Groups[1].Value).Distinct();

    internal static IEnumerable<DiagnosticDescriptor> Of(string id) => Table.Select(r => r.Descriptor).Where(d => d.Id == id);

    internal static bool IsConfigurable(DiagnosticDescriptor descriptor) => !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    internal static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
