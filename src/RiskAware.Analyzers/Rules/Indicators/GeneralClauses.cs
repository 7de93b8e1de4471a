using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Arrivals;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Judges the catch clauses that are wider than an indicator, each once. The handler is judged first: most of them are observed.</summary>
internal sealed class GeneralClauses
{
    private static readonly ConditionalWeakTable<Compilation, GeneralClauses> s_perCompilation = new();

    private static readonly FoundIndicator s_any = new("*", Noise.Low, [], []);

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxNode, GeneralIndicators?> _judged = new();

    private GeneralClauses(Compilation compilation) => _compilation = compilation;

    internal static GeneralClauses Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new GeneralClauses(c));

    /// <summary>Null: no indicator arrives as far as can be seen, or it may be swallowed here, or a detection observes it.</summary>
    internal GeneralIndicators? Judge(OperationAnalysisContext context)
        => context.Operation is ICatchClauseOperation { Parent: ITryOperation tried } clause && !ClauseGate.IsClosed(clause.Syntax)
            ? _judged.GetOrAdd(clause.Syntax, _ => Judge(clause, tried, context))
            : null;

    private GeneralIndicators? Judge(ICatchClauseOperation clause, ITryOperation tried, OperationAnalysisContext context)
    {
        var known = FlowContext.Of(_compilation).Known;
        if ((clause.ExceptionType is INamedTypeSymbol { SpecialType: not SpecialType.System_Object } declared ? declared : known.Get(KnownNames.Exception))
            is not { TypeKind: not TypeKind.Error } type)
        {
            return null;
        }

        var member = context.ContainingSymbol;
        var indicators = Indicators.Of(_compilation, context.Options, context.CancellationToken);
        var calls = indicators.CallsOf(tried);
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(clause.Syntax.SyntaxTree);
        if (SilentCases.AppliesToAny(clause, tried, member, calls)
            || indicators.Find(type, calls, options) is not null
            || ExpectedIndicators.Covers(member, type, known))
        {
            return null;
        }

        var arrived = new Lazy<IReadOnlyList<ArrivedIndicator>>(() =>
            [.. Arriving(clause, tried, indicators, options, context).Where(a => !ExpectedIndicators.Covers(member, a.Placed.Arrival.Indicator!, known))]);
        var caught = new IndicatorsAtClause(type, arrived, indicators);
        var verdict = Verdict(clause, caught, context);
        if (!IsTold(verdict) || arrived.Value.Count == 0)
        {
            return null;
        }

        var told = arrived.Value;
        if (caught.IsAsked && !TryPart(clause, type, indicators, ref told, ref verdict, context))
        {
            return null;
        }

        var isValidated = told.Any(a => a.Found.Noise == Noise.High) && Validation.Precedes(tried, member, isNull: false);
        var weighed = told.Select(a => isValidated && Validation.Sharpens(a.Found) ? a with { Found = a.Found with { Noise = Noise.Low } } : a)
            .Where(a => !SilentCases.AppliesTo(a.Found.Noise, clause, tried, member, calls))
            .OrderBy(a => !a.Placed.Arrival.IsAny).ThenBy(a => a.Found.Noise == Noise.High).ThenBy(a => !a.Placed.IsDirect).ThenBy(a => a.Found.Noise)
            .ThenBy(a => a.Placed.Place.Syntax.SpanStart).ThenByDescending(a => a.Found.Attack.Count).ThenBy(a => a.Text, StringComparer.Ordinal)
            .ToList();
        if (weighed.Count == 0)
        {
            return null;
        }

        var place = new ClausePlace(
            ClausePlace.IsInStartUp(clause.Syntax, member),
            ClausePlace.IsInTopLevelLoop(clause.Syntax, member),
            weighed[0].Placed.Arrival.IsAny || ClausePlace.IsReached(clause.Syntax, member, weighed[0].Found.Noise, context),
            isValidated);
        return new(type, weighed, verdict, place);
    }

    private static bool IsTold(HandlerVerdict verdict) => verdict.IsUnseen || verdict.IsAdvised;

    private static HandlerVerdict Verdict(ICatchClauseOperation clause, IndicatorsAtClause caught, OperationAnalysisContext context)
        => HandlerAnalysis.Verdict(context, clause, caught);

    /// <summary>
    /// A handler that asks for types sends each exception its own way ("if (e is A) ... else if (e is B) ..."), so each type is
    /// followed alone. Leaves those that fare worst, and what becomes of them.
    /// </summary>
    private static bool TryPart(
        ICatchClauseOperation clause, ITypeSymbol type, Indicators indicators, ref IReadOnlyList<ArrivedIndicator> told, ref HandlerVerdict verdict,
        OperationAnalysisContext context)
    {
        var ways = new List<(IReadOnlyList<ArrivedIndicator> Arrived, HandlerVerdict Verdict)>();
        foreach (var way in told.GroupBy<ArrivedIndicator, ITypeSymbol?>(static a => a.Placed.Arrival.Thrown, SymbolEqualityComparer.Default))
        {
            IReadOnlyList<ArrivedIndicator> alone = [.. way];
            ways.Add((alone, Verdict(clause, new IndicatorsAtClause(type, new Lazy<IReadOnlyList<ArrivedIndicator>>(() => alone), indicators), context)));
        }

        var worst = ways.Where(static w => IsTold(w.Verdict)).GroupBy(static w => w.Verdict.IsUnseen ? HandlerOutcome.Swallowed : w.Verdict.Outcome)
            .OrderByDescending(static g => g.Key).FirstOrDefault()?.ToList();
        if (worst is null)
        {
            return false;
        }

        told = [.. worst.SelectMany(static w => w.Arrived)];
        verdict = new(
            worst.All(w => w.Verdict.Outcome == worst[0].Verdict.Outcome) ? worst[0].Verdict.Outcome : HandlerOutcome.SomePath,
            [.. worst.SelectMany(static w => w.Verdict.Exits).Distinct().OrderBy(static e => e.SourceSpan.Start)])
        {
            Places = [.. worst.SelectMany(static w => w.Verdict.Places).GroupBy(static p => p.Syntax).Select(static g => g.First()).OrderBy(static p => p.Syntax.SpanStart)],
        };
        return true;
    }

    private static IEnumerable<ArrivedIndicator> Arriving(
        ICatchClauseOperation clause, ITryOperation tried, Indicators indicators, AnalyzerConfigOptions options, OperationAnalysisContext context)
    {
        foreach (var placed in ArrivalSet.Of(clause, tried, indicators.Summaries, context.CancellationToken))
        {
            if (placed.Arrival.IsAny)
            {
                yield return new(placed, s_any);
            }
            else if (indicators.Find(placed.Arrival.Indicator!, new OneCallee(placed.Arrival.Origin), options, arrives: true) is { } found)
            {
                yield return new(placed, found);
            }
        }
    }
}
