using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// The observers that a team already has: <c>riskaware_observers = MyApp.SecurityLog.*, Other.Type.Method</c>. What one file's
/// configuration names counts in the whole compilation, since helpers of one file are called from others.
/// </summary>
internal sealed class ConfiguredObservers
{
    internal const string Key = "riskaware_observers";

    private static readonly char[] s_separators = [',', ';', '|', ' ', '\t'];
    private static readonly ConditionalWeakTable<Compilation, ConfiguredObservers> s_perCompilation = new();

    private readonly Lazy<ImmutableArray<string>> _patterns;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    private ConfiguredObservers(Func<IEnumerable<string>> values)
        => _patterns = new(() => values().SelectMany(v => v.Split(s_separators, StringSplitOptions.RemoveEmptyEntries)).Where(IsPattern).Distinct().ToImmutableArray());

    /// <summary>Takes the configuration of a compilation; the first one stays.</summary>
    internal static void Configure(Compilation compilation, AnalyzerOptions options) => s_perCompilation.GetValue(compilation, c => new(() => ValuesOf(c, options)));

    internal static ConfiguredObservers Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static _ => new(static () => []));

    internal bool Has(IMethodSymbol method)
        => !_patterns.Value.IsEmpty && _known.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, IsNamed);

    /// <summary>At least a type and a member, or an open end behind one; a star stands for the end of a name only.</summary>
    internal static bool IsPattern(string text)
    {
        var parts = text.Split('.');
        return parts.Length >= 2 && parts.Select((part, i) => IsName(part, isLast: i == parts.Length - 1)).All(static valid => valid);
    }

    private static bool IsName(string part, bool isLast)
    {
        var name = isLast && part.EndsWith("*", StringComparison.Ordinal) ? part.Substring(0, part.Length - 1) : part;
        return (name.Length > 0 || (isLast && part == "*")) && name.All(static c => char.IsLetterOrDigit(c) || c == '_');
    }

    private static IEnumerable<string> ValuesOf(Compilation compilation, AnalyzerOptions options)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var seen = new HashSet<AnalyzerConfigOptions>();
        foreach (var file in compilation.SyntaxTrees.Select(provider.GetOptions).Prepend(provider.GlobalOptions))
        {
            if (seen.Add(file) && file.TryGetValue(Key, out var value))
            {
                yield return value;
            }
        }
    }

    private bool IsNamed(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (IsNamedItself(current.OriginalDefinition))
            {
                return true;
            }
        }

        return method.ContainingType is { TypeKind: not TypeKind.Interface } type
            && type.AllInterfaces.SelectMany(i => i.GetMembers(method.Name)).OfType<IMethodSymbol>()
                .Any(m => IsNamedItself(m.OriginalDefinition) && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), method));
    }

    private bool IsNamedItself(IMethodSymbol method)
    {
        if (method.ContainingType is null)
        {
            return false;
        }

        var name = method.ContainingType.ToDisplayString(Symbols.SymbolNames.Reader) + "." + method.Name;
        return _patterns.Value.Any(p => p.EndsWith("*", StringComparison.Ordinal)
            ? name.StartsWith(p.Substring(0, p.Length - 1), StringComparison.Ordinal)
            : name == p);
    }
}
