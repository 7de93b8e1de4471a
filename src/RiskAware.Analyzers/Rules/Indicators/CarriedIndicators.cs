using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>An indicator that a task can carry.</summary>
internal sealed record CarriedIndicator(ITypeSymbol Exception, FoundIndicator Found, string Source);

/// <summary>Which indicator a task carries to whoever awaits it.</summary>
internal static class CarriedIndicators
{
    /// <summary>The least noisy indicator that the task of a call can carry; null: none that is seen, or the task is at hand elsewhere too.</summary>
    internal static CarriedIndicator? Find(IOperation task, OperationAnalysisContext context)
    {
        if (!IsOfCall(task))
        {
            return null;
        }

        var indicators = Indicators.Of(context.Compilation, context.Options, context.CancellationToken);
        return Weightiest(ThrowWalk.OfTask(task, indicators.Summaries, new ThrowScope(context.CancellationToken)).Select(placed => Of(placed, indicators)));
    }

    private static CarriedIndicator? Of(PlacedArrival placed, Indicators indicators)
        => placed.Arrival is { Indicator: { } type, Origin: var origin }
            && (origin ?? placed.Call) is { } source
            && Of(type, origin, source, indicators) is { } carried
            && (origin is null || IsWhatTells(type, origin, indicators))
                ? carried
                : null;

    private static CarriedIndicator? Of(ITypeSymbol type, ISymbol? origin, ISymbol source, Indicators indicators)
        => indicators.Find(type, new OneCallee(origin), options: null) is { Noise: not Noise.High } found ? new(type, found, TryCall.NameOf(source)) : null;

    // Whoever takes care of a refused permission need not care for a path that is too long: a call says one thing.
    private static bool IsWhatTells(ITypeSymbol type, ISymbol origin, Indicators indicators)
        => Weightiest(indicators.Throws.Of(origin).Select(t => Of(t.Indicator, origin, origin, indicators))) is { } most
            && SymbolEqualityComparer.Default.Equals(most.Exception, type);

    private static CarriedIndicator? Weightiest(IEnumerable<CarriedIndicator?> carried)
        => carried.OfType<CarriedIndicator>()
            .OrderBy(static c => c.Found.Noise)
            .ThenByDescending(static c => c.Found.Cwe.Count + c.Found.Attack.Count)
            .ThenBy(static c => c.Exception.Name, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool IsOfCall(IOperation task)
    {
        task = Operations.Unwrap(task);
        return task is IInvocationOperation call && (!Deferral.IsTransparent(call.TargetMethod) || call.Instance is not { } instance || IsOfCall(instance));
    }
}
