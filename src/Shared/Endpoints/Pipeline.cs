using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Endpoints.Mvc;
using RiskAware.Endpoints.Pipelines;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// What stands around the endpoints of an application: middleware, exception handlers and global filters. Found by name first.
/// Middleware stands around what is run behind it on its own pipeline and on the branches that leave it later.
/// </summary>
internal sealed class Pipeline
{
    private static readonly ConditionalWeakTable<Compilation, Pipeline> s_perCompilation = new();

    private readonly List<Entry> _entries = [];
    private readonly List<Wrapper> _handlers = [];
    private readonly List<Wrapper> _actions = [];
    private readonly List<Wrapper> _functions = [];
    private readonly List<Wrapper> _refusals = [];
    private readonly List<PipelinePlace> _handled = [];
    private readonly List<PipelinePlace> _routed = [];
    private readonly List<PipelinePlace> _ends = [];
    private readonly List<PipelinePlace> _runs = [];
    private readonly List<PipelinePlace> _mayEnd = [];
    private readonly List<Wrapper> _messages = [];
    private readonly ConcurrentDictionary<IInvocationOperation, IReadOnlyList<PipelinePlace>> _known = new();
    private readonly PipelinePlaces _places;
    private readonly Values _values;
    private readonly bool _isStraight;
    private readonly bool _isAlone;
    private bool _branches;

    private Pipeline(Compilation compilation, CancellationToken cancellation)
    {
        _values = new Values(compilation, cancellation);
        _places = new PipelinePlaces(_values);
        foreach (var body in BoundBodies.Mentioning(compilation, IsOfKind, cancellation))
        {
            foreach (var call in body.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                Read(call);
            }
        }

        AddHandlers(compilation, cancellation);
        var applications = _entries.SelectMany(static e => e.Places).Concat(_ends).Concat(_mayEnd).Select(static p => p.Application).OfType<SyntaxNode>().Distinct().Take(2).ToList();
        _isAlone = applications.Count < 2;
        _isStraight = _isAlone && !_branches && _ends.Count == 0 && _mayEnd.Count == 0 && _entries.All(static e => e.Places.All(static p => p.IsOnTrunk));

        // What was asked while one request is cancelled is of no use to the next one.
        _values = new Values(compilation, CancellationToken.None);
        _places = new PipelinePlaces(_values);
    }

    /// <summary>Around every action and page handler.</summary>
    internal IReadOnlyList<Wrapper> AroundActions => _actions;

    /// <summary>What the framework runs where it refuses a request, as far as a delegate says it.</summary>
    internal IReadOnlyList<Wrapper> Refusals => _refusals;

    internal static Pipeline Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var pipeline = new Pipeline(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => pipeline);
        }

        return known;
    }

    /// <summary>What the requests of an endpoint pass. A job, a consumer and a call on an open connection of a hub come in by no pipeline.</summary>
    internal IEnumerable<Wrapper> Around(Endpoint endpoint)
    {
        if (endpoint.IsFunction)
        {
            return _functions;
        }

        if (endpoint.Kind == EndpointKind.Consumer)
        {
            return _messages;
        }

        if (endpoint.Kind == EndpointKind.Job || (endpoint.Kind == EndpointKind.Hub && endpoint.Handler?.Method is { } method && !HubEndpoints.IsConnection(method)))
        {
            return [];
        }

        var places = PlacesOf(endpoint);
        if (_isStraight && !endpoint.IsShortCircuited && places.All(p => _entries.All(e => e.Places.All(p.MayShareApplicationWith))))
        {
            return _entries.Select(static e => e.Wrapper);
        }

        return places.Count == 0 ? [] : _entries
            .Select(e => (e.Wrapper, Passage: places.Min(p => e.Places.Max(m => PassageOf(m, p)))))
            .Where(static e => e.Passage != Passage.None)
            .Select(static e => e.Passage == Passage.All ? e.Wrapper : e.Wrapper with { IsConditional = true, IsUncertain = true });
    }

    private Passage PassageOf(PipelinePlace middleware, PipelinePlace place)
    {
        var passage = middleware.Before(place);
        // Of several applications, it cannot be seen which runs the endpoint; and what is run under a condition, is run before what stands behind.
        return passage == Passage.All && ((!_isAlone && place.Application is null) || (place.IsEnd && _mayEnd.Any(e => e.MayShareApplicationWith(place) && middleware.Before(e) == Passage.None)))
            ? Passage.Some
            : passage;
    }

    /// <summary>Whether every request passes a middleware of a kind.</summary>
    internal bool IsPassedByAll(Func<Wrapper, bool> isOfKind)
        => _entries.Any(e => !e.Wrapper.IsConditional && e.Places.Any(static p => p.IsOnTrunk) && isOfKind(e.Wrapper));

    private static bool IsOfKind(string name)
        => name.StartsWith("Use", StringComparison.Ordinal) || name is "AddExceptionHandler" or "Filters" or "Run" or "Map" or "MapWhen" || Endpoints.Refusals.IsSetUp(name);

    private IReadOnlyList<PipelinePlace> PlacesOf(Endpoint endpoint)
    {
        if (endpoint.IsShortCircuited)
        {
            // It is run where it is found, which is at the beginning unless the code says where.
            return _routed;
        }

        var places = endpoint.MappedBy.SelectMany(c => _known.TryGetValue(c, out var known) ? known : _known.GetOrAdd(c, PlacesOf(c))).DefaultIfEmpty(PipelinePlace.End);
        return places.SelectMany(p => p.IsEnd && EndsOf(p) is { Count: > 0 } ends ? ends : [p]).ToList();
    }

    private List<PipelinePlace> EndsOf(PipelinePlace place)
        => place.Application is null && !_isAlone ? [] : _ends.Where(e => e.MayShareApplicationWith(place)).ToList();

    // All endpoints of a pipeline are run where it first runs some.
    private IReadOnlyList<PipelinePlace> PlacesOf(IInvocationOperation call)
        => RouteChain.IsMap(call)
            ? _places.OfEndpoints(call).SelectMany(p => p.IsEnd || !p.IsOnTrunk ? [p] : _runs.Where(r => IsRunAt(r, p)).Append(p)).ToList()
            : _places.Of(call);

    // A pipeline that is no WebApplication finds other endpoints behind each UseRouting.
    private bool IsRunAt(PipelinePlace first, PipelinePlace place)
        => first.Before(place) == Passage.All
            && !(first.Application is null && _routed.Any(r => first.Before(r) == Passage.All && r.Before(place) == Passage.All));

    private void Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "UseMiddleware":
                AddMiddleware(call);
                break;
            case "Use" or "UseExceptionHandler" or "UseStatusCodePages" when IsBuilder(call):
                _handled.AddRange(method.Name == "UseExceptionHandler" ? _places.Of(call) : []);
                AddAround(call, DelegatesOf(call, isOpen: method.Name == "Use"));
                break;
            case "UseRouting" when PipelinePlaces.IsOnPipeline(call):
                _routed.AddRange(_places.Of(call).Where(static p => p.IsOnTrunk));
                break;
            case "UseEndpoints" or "Run" when PipelinePlaces.IsOnPipeline(call):
                var ends = _places.Of(call).Where(static p => p.IsOnTrunk && !p.Steps.IsEmpty).ToList();
                var isCertain = !IsUnderCondition(call);
                (isCertain ? _ends : _mayEnd).AddRange(ends);
                _runs.AddRange(isCertain && method.Name == "UseEndpoints" ? ends : []);
                break;
            case "UseConsumeFilter" or "UseFilter" when method.ContainingNamespace?.Name is "MassTransit" or "GreenPipes":
                AddAroundMessages(call);
                break;
            case "Map" or "MapWhen" or "UseWhen":
                _branches |= PipelinePlaces.IsOnPipeline(call);
                break;
            case "AddExceptionHandler":
                _handlers.AddRange(method.TypeArguments.OfType<INamedTypeSymbol>().Select(Wrapper.Of));
                break;
            case "Add" or "AddService" when call.Instance?.Type is { } receiver && receiver.Is(KnownNames.FilterCollection):
                _actions.AddRange(method.TypeArguments.OfType<INamedTypeSymbol>().Select(Wrapper.Of));
                _actions.AddRange(call.Arguments.Select(a => Wrapper.Of(a.Value)).OfType<Wrapper>());
                // The type that a ServiceFilterAttribute or TypeFilterAttribute is made with.
                _actions.AddRange(call.Arguments.SelectMany(a => a.Value.Descendants().OfType<ITypeOfOperation>()).Select(t => Wrapper.Of(t)).OfType<Wrapper>());
                break;
            case var name when Endpoints.Refusals.IsSetUp(name):
                _refusals.AddRange(DelegatesOf(call, isOpen: false));
                break;
            default:
                if (IsOfLibrary(call))
                {
                    AddAround(call, [Wrapper.Of(CallRoot.Of(method, ownDelegatesAreKnown: true)), .. DelegatesOf(call, isOpen: false)]);
                }

                break;
        }
    }

    private void AddMiddleware(IInvocationOperation call)
    {
        var named = call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().Select(Wrapper.Of)
            .Concat(call.Arguments.Where(static a => Operations.Unwrap(a.Value) is ITypeOfOperation).Select(static a => Wrapper.Of(a.Value)).OfType<Wrapper>()).ToList();
        if (!IsBuilder(call))
        {
            // Around the functions of a worker, by a method of the same name.
            _functions.AddRange(named);
        }
        else
        {
            AddAround(call, named.Count > 0 ? named : [Wrapper.Unseen]);
        }
    }

    // Whether the messages of a consumer pass it, the code that sets the bus up decides.
    private void AddAroundMessages(IInvocationOperation call)
        => _messages.AddRange(call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>()
            .Concat(call.Arguments.Select(static a => Operations.Unwrap(a.Value)).Select(static v => v is ITypeOfOperation named ? named.TypeOperand : v is IObjectCreationOperation made ? made.Type : null).OfType<INamedTypeSymbol>())
            .Select(static t => t.OriginalDefinition).Where(static t => t.AllInterfaces.Any(static i => i is { Name: "IFilter", ContainingNamespace.Name: "MassTransit" or "GreenPipes" }))
            .Select(static t => Wrapper.Of(t) with { IsConditional = true, IsUncertain = true }));

    private void AddHandlers(Compilation compilation, CancellationToken cancellation)
    {
        if (_handlers.Count == 0)
        {
            return;
        }

        // They are asked by the middleware that UseExceptionHandler adds, and by nothing else.
        var isElsewhere = _handled.Count == 0 && MvcFacts.Of(compilation, cancellation).MayBeMappedElsewhere;
        if (_handled.Count > 0 || isElsewhere)
        {
            var places = isElsewhere ? [PipelinePlace.End] : _handled;
            _entries.AddRange(_handlers.Select(h => new Entry(h with { IsConditional = true, IsUncertain = isElsewhere }, places)));
        }
    }

    /// <summary>The delegates that a call adds.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isOpen">Whether one that cannot be seen may do anything.</param>
    private IEnumerable<Wrapper> DelegatesOf(IInvocationOperation call, bool isOpen)
    {
        foreach (var value in call.Arguments.Select(static a => a.Value).Where(static v => v.Type is { TypeKind: TypeKind.Delegate }))
        {
            if (Wrapper.Of(value) is { } seen)
            {
                yield return seen;
            }
            else if (RouteEndpoints.HandlerOf(value, Situation.None, _values) is { } root)
            {
                yield return Wrapper.Of(root);
            }
            else if (isOpen)
            {
                yield return Wrapper.Unseen;
            }
        }
    }

    // A condition and a failure let requests pass by.
    private void AddAround(IInvocationOperation call, IEnumerable<Wrapper> wrappers)
    {
        var isConditional = call.TargetMethod.Name is "UseExceptionHandler" or "UseStatusCodePages" || IsUnderCondition(call);
        var places = _places.Of(call);
        _entries.AddRange(places.Count == 0 ? [] : wrappers.Select(w => new Entry(w with { IsConditional = isConditional }, places)));
    }

    private static bool IsUnderCondition(IOperation call)
    {
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            if (current is IConditionalOperation or ISwitchOperation or ISwitchExpressionOperation or ILoopOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBuilder(IInvocationOperation call)
        => Operations.Receiver(call) is { } receiver && Operations.Unwrap(receiver).Type is { } type && type.IsOrImplements(KnownNames.IApplicationBuilder);

    /// <summary>Whether a call hands the pipeline to a library, which may add to it what its facts say.</summary>
    private bool IsOfLibrary(IInvocationOperation call)
        => call.TargetMethod is { Name: var name, ContainingAssembly.Name: var assembly } && name.StartsWith("Use", StringComparison.Ordinal)
            && !IsOf(assembly, "Microsoft") && !IsOf(assembly, "System") && !IsOf(assembly, "RiskAware")
            && !_values.IsOwn(call.TargetMethod) && IsBuilder(call);

    private static bool IsOf(string assembly, string vendor)
        => assembly.StartsWith(vendor, StringComparison.Ordinal) && (assembly.Length == vendor.Length || assembly[vendor.Length] == '.');

    private sealed record Entry(Wrapper Wrapper, IReadOnlyList<PipelinePlace> Places);
}
