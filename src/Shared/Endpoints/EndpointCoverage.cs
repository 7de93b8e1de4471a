using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>
/// Whether an endpoint reaches a detection point of a risk: by its handler, the filters around it, or the pipeline. The quick
/// search answers for what is covered; only what it does not find is searched completely.
/// </summary>
internal sealed class EndpointCoverage(Compilation compilation, CancellationToken cancellation)
{
    private readonly ReachGraph _graph = ReachGraph.Of(compilation);

    internal ReachState StateOf(Endpoint endpoint, string risk)
    {
        if (endpoint.Handler is not { } handler)
        {
            return ReachState.Unknown;
        }

        var pipeline = Pipeline.Of(compilation, cancellation);
        var wrappers = endpoint.Wrappers.Concat(pipeline.AroundAll);
        wrappers = endpoint.IsAction ? wrappers.Concat(pipeline.AroundActions) : wrappers;
        var all = wrappers.ToList();
        var quick = StateOf(handler, all, risk, complete: false);
        return quick == ReachState.Present ? quick : StateOf(handler, all, risk, complete: true);
    }

    private ReachState StateOf(CallRoot handler, List<Wrapper> wrappers, string risk, bool complete)
    {
        var state = _graph.Search(handler, complete, cancellation).StateOf(risk);
        foreach (var wrapper in wrappers)
        {
            if (state == ReachState.Present || (wrapper.Type is { } type && _graph.Symbols.DeclaredBy(type).Any(p => p.Detects(risk))))
            {
                return ReachState.Present;
            }

            foreach (var root in wrapper.Roots)
            {
                var around = _graph.Search(root, complete, cancellation).StateOf(risk);
                state = around == ReachState.Present || (around == ReachState.Unknown && state == ReachState.Absent) ? around : state;
            }
        }

        return state;
    }
}
