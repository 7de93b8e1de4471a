using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The indicator table as one compilation sees it: the built-in rows and those of its own attributes.</summary>
internal sealed class Indicators
{
    private static readonly ConditionalWeakTable<Compilation, Indicators> s_perCompilation = new();

    private readonly List<OwnRow> _own = new();

    private Indicators(Compilation compilation)
    {
        if (FlowContext.Of(compilation).Known.Get(KnownNames.IndicatorExceptionAttribute) is not { } attribute)
        {
            return;
        }

        foreach (var data in compilation.Assembly.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && data.ConstructorArguments.Length == 1 && data.ConstructorArguments[0].Value is INamedTypeSymbol exception)
            {
                _own.Add(new(
                    exception,
                    (Named(data, "Source")?.Value as ITypeSymbol)?.ContainingAssembly,
                    new(Named(data, "Indicator")?.Value as string ?? "own", Noise.Low, All<int>(data, "Cwe"), All<string>(data, "Attack"))));
            }
        }
    }

    internal static Indicators Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new Indicators(c));

    /// <summary>
    /// What a caught type betrays, given what the try calls; null: nothing. The most derived type with rows decides; the
    /// project's own rows come before the built-in ones of the same type.
    /// </summary>
    internal FoundIndicator? Find(ITypeSymbol caught, TryCalls calls)
    {
        for (var type = caught; type is not null; type = type.BaseType)
        {
            foreach (var own in _own)
            {
                if (SymbolEqualityComparer.Default.Equals(own.Exception, type) && (own.Source is null || calls.UsesAssembly(own.Source)))
                {
                    return own.Found;
                }
            }

            var rows = IndicatorTable.Default.RowsOf(MetadataName(type));
            if (rows.Count > 0)
            {
                return Best(rows, calls);
            }
        }

        return null;
    }

    /// <summary>The name in the form of the table.</summary>
    internal static string MetadataName(ITypeSymbol type)
        => type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName
            : type.MetadataName;

    private static FoundIndicator? Best(IReadOnlyList<IndicatorRow> rows, TryCalls calls)
    {
        var applying = rows.Where(r => r.Condition != RowCondition.Never && (r.Condition != RowCondition.Call || calls.UsesAny(r.Callees))).ToList();
        if (applying.Count == 0)
        {
            return null;
        }

        var noise = applying.Min(r => r.EffectiveNoise);
        var best = applying.Where(r => r.EffectiveNoise == noise).ToList();
        return new(
            best[0].Indicator,
            noise,
            best.SelectMany(r => r.Cwe).Distinct().ToList(),
            best.SelectMany(r => r.Attack).Distinct().ToList());
    }

    private static TypedConstant? Named(AttributeData data, string name)
        => data.NamedArguments.Where(a => a.Key == name).Select(a => (TypedConstant?)a.Value).FirstOrDefault();

    private static List<T> All<T>(AttributeData data, string name)
        => Named(data, name) is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values.Select(v => v.Value).OfType<T>().ToList() : [];

    private sealed record OwnRow(INamedTypeSymbol Exception, IAssemblySymbol? Source, FoundIndicator Found);
}
