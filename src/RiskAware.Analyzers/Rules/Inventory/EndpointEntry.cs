using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
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
            ExposuresOf(endpoint, compilation, cancellation).Select(static e => e.Risk.OriginalDefinition), SymbolEqualityComparer.Default);
        var reached = Reached(endpoint, compilation, cancellation);
        Points = [.. reached.Keys.Select(static p => p.Id)];
        foreach (var risk in RiskIndex.Of(compilation, cancellation).Risks.OrderBy(static r => r.Model.Id, StringComparer.Ordinal))
        {
            // What reports through the open entrance may detect any risk; only those that are named are of interest then.
            var isExposed = exposed.Contains(risk.Symbol);
            if (isExposed || reached.Keys.Any(p => p.Risk == risk.Model.DocId))
            {
                _risks.Add(new RiskAtEndpoint(
                    risk.Model.Id,
                    isExposed,
                    coverage.StateOf(endpoint, risk.Model.DocId),
                    Shortest(reached, risk.Model.DocId),
                    AcceptedRisks.On(endpoint.Scopes, risk.Symbol)));
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
            .Add("open", Endpoint.Open == OpenParts.None ? null : Endpoint.Open.ToString().Replace(",", string.Empty))
            .Add("access", Endpoint.Access.ToString())
            .Add("handler", Endpoint.Handler is { } handler ? IdOf(handler) : null)
            .AddIds("exposed", _risks.Where(static r => r.IsExposed).Select(static r => r.Id))
            .AddIds("covered", _risks.Where(static r => r.State == ReachState.Present).Select(static r => r.Id))
            .AddIds("blind", _risks.Where(static r => r.IsBlind).Select(static r => r.Id))
            .AddIds("accepted", _risks.Where(static r => r.Acceptance is not null).Select(static r => r.Id));
        foreach (var risk in _risks)
        {
            properties
                .Add("state." + risk.Id, risk.State.ToString())
                .Add("path." + risk.Id, risk.Path)
                .Add("reason." + risk.Id, risk.Acceptance?.Reason)
                .Add("until." + risk.Id, risk.Acceptance?.Until);
        }

        return properties.ToImmutable();
    }

    /// <summary>The points with their shortest paths, by the handler and by what stands around it.</summary>
    private static Dictionary<PointKey, ImmutableArray<string>> Reached(Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
    {
        var found = new Dictionary<PointKey, ImmutableArray<string>>();
        if (endpoint.Handler is not { } handler)
        {
            return found;
        }

        var graph = ReachGraph.Of(compilation);
        var pipeline = Pipeline.Of(compilation, cancellation);
        var wrappers = endpoint.Wrappers.Concat(pipeline.AroundAll).Concat(endpoint.IsAction ? pipeline.AroundActions : []).ToList();
        foreach (var root in new[] { handler }.Concat(wrappers.SelectMany(static w => w.Roots)))
        {
            foreach (var path in graph.Search(root, complete: false, cancellation).Paths)
            {
                Add(path.Key, path.Value);
            }
        }

        foreach (var declared in wrappers.Select(static w => w.Type).OfType<INamedTypeSymbol>().SelectMany(t => graph.Symbols.DeclaredBy(t)))
        {
            Add(declared, [declared.Name]);
        }

        return found;

        void Add(PointKey point, ImmutableArray<string> path)
        {
            if (!found.TryGetValue(point, out var known) || path.Length < known.Length)
            {
                found[point] = path;
            }
        }
    }

    private static IEnumerable<Exposure> ExposuresOf(Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
        => endpoint.IsAction ? endpoint.Exposures.Concat(Pipeline.Of(compilation, cancellation).ActionExposures) : endpoint.Exposures;

    private static string? Shortest(Dictionary<PointKey, ImmutableArray<string>> reached, string risk)
        => reached.Where(p => p.Key.Detects(risk)).OrderBy(static p => p.Value.Length).ThenBy(static p => p.Key.Id, StringComparer.Ordinal)
            .Select(static p => string.Join(" > ", p.Value)).FirstOrDefault();

    // A lambda has no documentation id: the method that it is written in stands for it.
    private static string? IdOf(CallRoot handler)
    {
        ISymbol? symbol = handler.Method;
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol?.GetDocumentationCommentId();
    }
}
