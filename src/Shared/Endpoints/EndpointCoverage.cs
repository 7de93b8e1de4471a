using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Endpoints.Mvc;

namespace RiskAware.Endpoints;

/// <summary>
/// What detects around an endpoint, on the five levels: its handler, attributes, its builder and the groups, what is global, and
/// the pipeline. The quick search answers for what is covered; only what it does not find is searched completely.
/// </summary>
internal sealed class EndpointCoverage(Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The documentation id of no risk: what detects it, detects anything.</summary>
    private const string NoRisk = "T:";

    private static readonly ConditionalWeakTable<Endpoint, List<Part>> s_parts = new();

    private readonly ReachGraph _graph = ReachGraph.Of(compilation);

    /// <summary>Whether an endpoint reaches a detection point of a risk.</summary>
    internal ReachState StateOf(Endpoint endpoint, string risk) => EvidenceOf(endpoint, risk).State;

    /// <summary>Whether an endpoint reaches a detection point of a risk, on which level, and by which way.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="risk">Documentation id of the risk.</param>
    internal CoverageEvidence EvidenceOf(Endpoint endpoint, string risk)
    {
        var parts = PartsOf(endpoint);
        var quick = Find(endpoint, parts, risk, complete: false);
        return quick.State == ReachState.Present ? quick : Find(endpoint, parts, risk, complete: true);
    }

    /// <summary>All points of any risk that an endpoint reaches, each by its closest level and shortest way; ordinal by id.</summary>
    internal ImmutableArray<PointReached> PointsReached(Endpoint endpoint)
    {
        var parts = PartsOf(endpoint);
        var found = new Dictionary<PointKey, Found>();
        foreach (var one in parts.Where(static p => !p.IsUncertain).SelectMany(p => ReachedBy(p, complete: false)))
        {
            found[one.Point] = found.TryGetValue(one.Point, out var other) && other.CompareTo(one) <= 0 ? other : one;
        }

        if (found.Count == 0)
        {
            return ImmutableArray<PointReached>.Empty;
        }

        var always = new HashSet<PointKey>(parts.SelectMany(p => p.AlwaysRun).SelectMany(r => AlwaysReached.Of(compilation).Points(r, cancellation)));
        return found.Values.OrderBy(static f => f.Point.Id, StringComparer.Ordinal).ThenBy(static f => f.Point.Risk, StringComparer.Ordinal)
            .Select(f => new PointReached(f.Point, f.Level, f.Text, always.Contains(f.Point))).ToImmutableArray();
    }

    /// <summary>The documentation ids of all risks of which an endpoint reaches a point.</summary>
    internal HashSet<string> RisksReached(Endpoint endpoint)
        => new(PartsOf(endpoint).Where(static p => !p.IsUncertain).SelectMany(p => ReachedBy(p, complete: false)).Select(static f => f.Point.Risk), StringComparer.Ordinal);

    /// <summary>Whether an endpoint reaches a detection point at all, whatever its risk.</summary>
    internal ReachState StateOfAny(Endpoint endpoint)
    {
        var roots = PartsOf(endpoint);
        return roots.Any(p => !p.IsUncertain && ReachedBy(p, complete: false).Any()) ? ReachState.Present : Find(endpoint, roots, NoRisk, complete: true).State;
    }

    /// <summary>The references through which it is unknown what an endpoint reaches, by name.</summary>
    internal ImmutableArray<UnknownReference> UnknownReferences(Endpoint endpoint)
        => Sorted(PartsOf(endpoint).SelectMany(static p => p.Roots).SelectMany(r => _graph.Search(r, complete: true, cancellation).Through));

    private CoverageEvidence Find(Endpoint endpoint, IReadOnlyList<Part> parts, string risk, bool complete)
    {
        Found? best = null;
        foreach (var part in parts.Where(static p => !p.IsUncertain))
        {
            foreach (var one in ReachedBy(part, complete))
            {
                best = one.Point.Detects(risk) && (best is null || one.CompareTo(best) < 0) ? one : best;
            }

            // What comes later is not closer.
            if (best is not null && best.Level <= part.Level)
            {
                break;
            }
        }

        if (best is not null)
        {
            return new CoverageEvidence(ReachState.Present, best.Level, best.Point, best.Text, ImmutableArray<UnknownReference>.Empty);
        }

        var searched = complete ? parts.SelectMany(static p => p.Roots).Select(r => _graph.Search(r, complete, cancellation)).ToList() : [];
        var isUnknown = endpoint.Handler is null || searched.Any(static s => s.IsUnknown)
            || parts.Any(p => p.IsUncertain && (p.IsUnseen || ReachedBy(p, complete).Any(f => risk == NoRisk || f.Point.Detects(risk))))
            || (complete && MayRefuse(endpoint, risk));
        return new CoverageEvidence(isUnknown ? ReachState.Unknown : ReachState.Absent, CoverageLevel.None, null, null, Sorted(searched.SelectMany(static s => s.Through)));
    }

    /// <summary>Whether something detects where the framework refuses requests, those of an endpoint perhaps.</summary>
    private bool MayRefuse(Endpoint endpoint, string risk)
        => endpoint is { IsFunction: false, Kind: not (EndpointKind.Job or EndpointKind.Consumer) }
            && Refusals.Of(compilation, _graph.Types).Concat(Pipeline.Of(compilation, cancellation).Refusals)
                .SelectMany(static w => w.Roots)
                .Any(r => _graph.Search(r, complete: true, cancellation).Paths.Keys.Any(p => risk == NoRisk || p.Detects(risk)));

    /// <summary>The handler and what stands around it, from the closest level to the widest.</summary>
    private List<Part> PartsOf(Endpoint endpoint)
    {
        if (!s_parts.TryGetValue(endpoint, out var known))
        {
            var parts = Read(endpoint);
            known = s_parts.GetValue(endpoint, _ => parts);
        }

        return known;
    }

    private List<Part> Read(Endpoint endpoint)
    {
        var parts = new List<Part>();
        if (endpoint.Handler is { } handler)
        {
            parts.Add(new Part(CoverageLevel.Handler, endpoint.HandlerType, ImmutableArray.Create(handler), ImmutableArray.Create(handler)));
            var made = _graph.Injection.Around(handler.Method, endpoint.HandlerType, cancellation).ToImmutableArray();
            parts.Add(new Part(CoverageLevel.Handler, null, made, ImmutableArray<CallRoot>.Empty));
        }

        var pipeline = Pipeline.Of(compilation, cancellation);
        Add(endpoint.Wrappers, !endpoint.IsOfMvc && endpoint.Kind is EndpointKind.Route or EndpointKind.Fallback or EndpointKind.Terminal ? CoverageLevel.Builder : CoverageLevel.Attribute);
        Add(!endpoint.IsOfMvc ? [] : endpoint.IsOfPages ? FilterKinds.AroundPage(pipeline.AroundActions) : FilterKinds.AroundAction(pipeline.AroundActions), CoverageLevel.Global);
        Add(pipeline.Around(endpoint), CoverageLevel.Pipeline);
        return parts.OrderBy(static p => p.Level).ToList();

        void Add(IEnumerable<Wrapper> wrappers, CoverageLevel level)
            => parts.AddRange(wrappers.Select(w => new Part(w.Level ?? level, w.Type, w.Roots, w.AlwaysRun.ToImmutableArray()) { IsUncertain = w.IsUncertain }));
    }

    private IEnumerable<Found> ReachedBy(Part part, bool complete)
    {
        var isHandler = part.Level == CoverageLevel.Handler;
        if (part.Type is { } type)
        {
            foreach (var point in _graph.Symbols.DeclaredBy(type))
            {
                yield return new Found(point, isHandler ? CoverageLevel.Attribute : part.Level, [type.Name, Reach.Declared(point)]);
            }
        }

        foreach (var root in part.Roots)
        {
            foreach (var reached in _graph.Search(root, complete, cancellation).Paths)
            {
                // What the handler itself says by attribute stands at its beginning.
                var isSaid = isHandler && reached.Value.Length <= 2 && reached.Value[reached.Value.Length - 1] == Reach.Declared(reached.Key);
                yield return new Found(reached.Key, isSaid ? CoverageLevel.Attribute : part.Level, reached.Value);
            }
        }
    }

    private static ImmutableArray<UnknownReference> Sorted(IEnumerable<UnknownReference> references)
        => references.Distinct().OrderBy(static r => r.Assembly, StringComparer.Ordinal).ToImmutableArray();

    private sealed record Part(CoverageLevel Level, INamedTypeSymbol? Type, ImmutableArray<CallRoot> Roots, ImmutableArray<CallRoot> AlwaysRun)
    {
        /// <summary>Whether it may stand around the endpoint, and nobody can say.</summary>
        internal bool IsUncertain { get; init; }

        /// <summary>Whether it is not to be seen what it runs.</summary>
        internal bool IsUnseen => Type is null && Roots.IsEmpty;
    }

    private sealed record Found(PointKey Point, CoverageLevel Level, IReadOnlyList<string> Path)
    {
        internal string Text { get; } = Reach.Text(Path);

        internal int CompareTo(Found other)
            => Level != other.Level ? Level.CompareTo(other.Level)
                : Path.Count != other.Path.Count ? Path.Count.CompareTo(other.Path.Count)
                : string.CompareOrdinal(Text, other.Text);
    }
}
