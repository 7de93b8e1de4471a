using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Arrivals;

/// <summary>
/// What can arrive at a catch clause: what the body of its try throws by the table, by the summaries of source methods and by
/// throwing itself, less what handlers inside and the clauses before take. What cannot be seen is not in it.
/// </summary>
internal static class ArrivalSet
{
    internal static IReadOnlyList<PlacedArrival> Of(ICatchClauseOperation clause, ITryOperation tried, ThrowSummaries summaries, CancellationToken cancellation)
        => [.. Arriving(clause, tried, summaries, cancellation).Where(a => ThrowWalk.Takes(clause.ExceptionType, a.Arrival) && a.Arrival.Thrown is not null)];

    private static IEnumerable<PlacedArrival> Arriving(ICatchClauseOperation clause, ITryOperation tried, ThrowSummaries summaries, CancellationToken cancellation)
    {
        IEnumerable<PlacedArrival> open = ThrowWalk.OfTry(tried.Body, summaries, new ThrowScope(cancellation)).Distinct();
        foreach (var earlier in tried.Catches.TakeWhile(c => c.Syntax != clause.Syntax).Where(static c => c.Filter is null))
        {
            open = open.Where(a => !ThrowWalk.Takes(earlier.ExceptionType, a.Arrival));
        }

        return open;
    }
}
