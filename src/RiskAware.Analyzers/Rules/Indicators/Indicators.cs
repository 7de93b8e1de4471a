using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Arrivals;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The indicator table as one compilation sees it: the built-in rows, those of its attributes and those of its file.</summary>
internal sealed class Indicators
{
    private static readonly ConditionalWeakTable<Compilation, Indicators> s_perCompilation = new();

    private readonly List<OwnRow> _own = new();
    private readonly OwnIndicators _file;
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<Candidate>> _candidates = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, TryCalls> _calls = new();

    private Indicators(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var known = FlowContext.Of(compilation).Known;
        _file = OwnIndicators.Read(files, cancellation);
        ReadAttributes(compilation, known);
        Throws = new KnownThrows(known, _own.Where(o => o.Source is not null).Select(o => (o.Source!.ContainingAssembly, o.Exception)).ToList());
        Summaries = new ThrowSummaries(compilation, Throws, TypeNames, t => Untuned(t, OneCallee.None, arrives: true) is not null);
    }

    /// <summary>What members outside of the source throw.</summary>
    internal KnownThrows Throws { get; }

    /// <summary>What methods of the source throw.</summary>
    internal ThrowSummaries Summaries { get; }

    /// <summary>Simple names of the indicator types, and of what the project itself calls a source of one.</summary>
    private IEnumerable<string> TypeNames
        => IndicatorTable.Default.Types.Concat(_file.Types).Select(static t => t.Substring(t.LastIndexOfAny(['.', '+']) + 1)).Concat(_own.Select(o => o.Exception.Name).Concat(_own.Select(o => o.Source?.Name).OfType<string>()));

    internal static Indicators Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var indicators = new Indicators(compilation, options.AdditionalFiles, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => indicators);
        }

        return known;
    }

    /// <summary>
    /// What a type betrays, given what is called; null: nothing. The most derived type with rows decides; the project's own rows
    /// come before the built-in ones of the same type.
    /// </summary>
    /// <param name="type">The type of a clause, or of what arrives at a wider one.</param>
    /// <param name="calls">What the try calls, or what the exception comes from.</param>
    /// <param name="options">The configuration of the file.</param>
    /// <param name="arrives">Whether the type arrives at a wider clause.</param>
    internal FoundIndicator? Find(ITypeSymbol type, ICallees calls, AnalyzerConfigOptions? options, bool arrives = false)
        => NoiseTuning.Apply(Untuned(type, calls, arrives), options);

    /// <summary>What the body of a try calls, listed once for all its clauses and all the rules that ask.</summary>
    internal TryCalls CallsOf(ITryOperation tried)
        => _calls.TryGetValue(tried.Syntax, out var known) ? known : _calls.GetOrAdd(tried.Syntax, new TryCalls(tried.Body));

    private FoundIndicator? Untuned(ITypeSymbol caught, ICallees calls, bool arrives)
    {
        if (!_candidates.TryGetValue(caught, out var candidates))
        {
            candidates = _candidates.GetOrAdd(caught, [.. CandidatesOf(caught)]);
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Own is { } own)
            {
                if (own.Source is null || calls.UsesAssembly(own.Source.ContainingAssembly))
                {
                    return own.Found;
                }
            }
            else if (Best(candidate.Type, candidate.Rows, calls, arrives) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // In the order in which they decide; the first type upwards with built-in rows is the last.
    private IEnumerable<Candidate> CandidatesOf(ITypeSymbol caught)
    {
        for (var type = caught; type is not null; type = type.BaseType)
        {
            foreach (var own in _own)
            {
                if (SymbolEqualityComparer.Default.Equals(own.Exception, type))
                {
                    yield return new(own, string.Empty, []);
                }
            }

            if (_file.IsEmpty && !IndicatorTable.Default.MayHaveRows(type.MetadataName))
            {
                continue;
            }

            var name = SymbolNames.MetadataName(type);
            if (!_file.IsEmpty && _file.RowsOf(name) is { Count: > 0 } added)
            {
                yield return new(null, name, added);
            }

            if (IndicatorTable.Default.RowsOf(name) is { Count: > 0 } rows)
            {
                yield return new(null, name, rows);
                yield break;
            }
        }
    }

    private static FoundIndicator? Best(string type, IReadOnlyList<IndicatorRow> rows, ICallees calls, bool arrives)
    {
        List<IndicatorRow>? applying = null;
        foreach (var row in rows)
        {
            if (Applies(row, calls, arrives))
            {
                (applying ??= []).Add(row);
            }
        }

        if (applying is null)
        {
            return null;
        }

        if (applying.Count == 1)
        {
            return new(applying[0].Indicator, applying[0].EffectiveNoise, applying[0].Cwe, applying[0].Attack) { Type = type };
        }

        var noise = applying.Min(r => r.EffectiveNoise);
        var best = applying.Where(r => r.EffectiveNoise == noise).ToList();
        return new(
            best[0].Indicator,
            noise,
            best.SelectMany(r => r.Cwe).Distinct().ToList(),
            best.SelectMany(r => r.Attack).Distinct().ToList())
        {
            Type = type,
        };
    }

    private static bool Applies(IndicatorRow row, ICallees calls, bool arrives) => row.Condition switch
    {
        RowCondition.Never => false,
        RowCondition.General => arrives,
        RowCondition.Call => calls.UsesAny(row.Callees),
        _ => true,
    };

    private void ReadAttributes(Compilation compilation, KnownTypes known)
    {
        if (known.Get(KnownNames.IndicatorExceptionAttribute) is not { } attribute)
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
                    Named(data, "Source")?.Value as INamedTypeSymbol,
                    new(Named(data, "Indicator")?.Value as string ?? "own", Noise.Low, All<int>(data, "Cwe"), All<string>(data, "Attack"))
                    {
                        Type = SymbolNames.MetadataName(exception),
                    }));
            }
        }
    }

    private static TypedConstant? Named(AttributeData data, string name)
        => data.NamedArguments.Where(a => a.Key == name).Select(a => (TypedConstant?)a.Value).FirstOrDefault();

    private static List<T> All<T>(AttributeData data, string name)
        => Named(data, name) is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values.Select(v => v.Value).OfType<T>().ToList() : [];

    private sealed record OwnRow(INamedTypeSymbol Exception, INamedTypeSymbol? Source, FoundIndicator Found);

    /// <summary>A row of the project, or the rows of a type.</summary>
    private readonly record struct Candidate(OwnRow? Own, string Type, IReadOnlyList<IndicatorRow> Rows);
}
