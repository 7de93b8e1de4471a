using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>What comes closest to the detection that an endpoint lacks: who reads it knows where to begin.</summary>
internal static class NearMiss
{
    /// <summary>One more sentence for a message, with a space before it; empty: nothing comes close.</summary>
    internal static string Of(Endpoint endpoint, RiskModel risk, Compilation compilation, CancellationToken cancellation)
    {
        // Who has begun to accept it looks for what is missing there.
        if (RiskIndex.Of(compilation, cancellation).Risks.FirstOrDefault(r => r.Model.DocId == risk.DocId) is { } declared
            && AcceptedRisks.WhyNone(endpoint.Scopes, declared.Symbol) is { } why)
        {
            return $" The acceptance that is written there accepts nothing: {why}.";
        }

        if (endpoint.Handler is { } handler && (handler.Body ?? MethodBodies.Of(compilation).TryGet(handler.Method, cancellation)) is { } body)
        {
            var symbols = ReachGraph.Of(compilation).Symbols;
            var written = body.DescendantsAndSelf().OfType<IInvocationOperation>().Select(c => symbols.PointOf(c.TargetMethod)).FirstOrDefault(p => p?.Risk == risk.DocId);
            if (written is not null)
            {
                return $" The call of '{written.Name}' in its code can never run.";
            }
        }

        // The closest first, then the shortest way.
        var other = new EndpointCoverage(compilation, cancellation).PointsReached(endpoint).OrderBy(static p => p.Level).ThenBy(static p => p.Path.Length).FirstOrDefault();
        return other is null ? string.Empty : $" It reaches only '{other.Point.Display}', of another risk.";
    }
}
