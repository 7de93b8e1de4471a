using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Inventory;

/// <summary>What the inventory says of one endpoint.</summary>
internal sealed class EndpointEntry
{
    private readonly List<RiskAtEndpoint> _risks = [];

    internal EndpointEntry(Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
    {
        Endpoint = endpoint;
        var coverage = new EndpointCoverage(compilation, cancellation);
        var exposed = new HashSet<ISymbol>(
            endpoint.Exposures.Select(static e => e.Risk.OriginalDefinition), SymbolEqualityComparer.Default);
        var required = new HashSet<ISymbol>(
            Requirements.Of(compilation).Where(r => r.Match(endpoint) == MatchState.Yes).Select(static r => r.Risk.OriginalDefinition), SymbolEqualityComparer.Default);
        var reached = coverage.PointsReached(endpoint);
        Points = [.. reached.Select(static p => p.Point.Id)];
        foreach (var risk in RiskIndex.Of(compilation, cancellation).Risks.OrderBy(static r => r.Model.Id, StringComparer.Ordinal))
        {
            // What reports through the open entrance may detect any risk; only those that are named are of interest then.
            var isExposed = exposed.Contains(risk.Symbol);
            var isRequired = required.Contains(risk.Symbol);
            if (isExposed || isRequired || reached.Any(p => p.Point.Risk == risk.Model.DocId))
            {
                _risks.Add(new RiskAtEndpoint(
                    risk.Model.Id, isExposed, isRequired, coverage.EvidenceOf(endpoint, risk.Model.DocId), AcceptedRisks.On(endpoint.Scopes, risk.Symbol)));
            }
        }
    }

    internal Endpoint Endpoint { get; }

    /// <summary>Documentation ids of the detection points that it reaches.</summary>
    internal ImmutableHashSet<string> Points { get; }

    internal string Summary()
    {
        var parts = _risks.Select(static r => r.Id + " " + r.Word).ToList();
        return parts.Count == 0 ? "no risk is named and no detection point reached" : string.Join(", ", parts);
    }

    internal ImmutableDictionary<string, string?> Properties()
    {
        var properties = new EntryProperties()
            .Add("endpoint", Endpoint.Display)
            .Add("kind", Endpoint.Kind.ToString())
            .AddIds("verbs", Endpoint.Verbs)
            .Add("pattern", Endpoint.Pattern)
            .Add("open", Endpoint.OpenText)
            .Add("access", Endpoint.Access.ToString())
            .Add("handler", Endpoint.HandlerId)
            .AddIds("exposed", _risks.Where(static r => r.IsExposed).Select(static r => r.Id))
            .AddIds("required", _risks.Where(static r => r.IsRequired).Select(static r => r.Id))
            .AddIds("covered", _risks.Where(static r => r.Evidence.State == ReachState.Present).Select(static r => r.Id))
            .AddIds("blind", _risks.Where(static r => r.IsBlind).Select(static r => r.Id))
            .AddIds("accepted", _risks.Where(static r => r.Acceptance is not null).Select(static r => r.Id));
        foreach (var risk in _risks)
        {
            properties
                .Add("state." + risk.Id, risk.Evidence.State.ToString())
                .Add("level." + risk.Id, risk.Evidence.State == ReachState.Present ? risk.Evidence.Level.ToString() : null)
                .Add("path." + risk.Id, risk.Evidence.Path)
                .AddIds("through." + risk.Id, risk.Evidence.Through.Select(static r => r.Assembly))
                .Add("reason." + risk.Id, risk.Acceptance?.Reason)
                .Add("until." + risk.Id, risk.Acceptance?.Until);
        }

        return properties.ToImmutable();
    }
}
