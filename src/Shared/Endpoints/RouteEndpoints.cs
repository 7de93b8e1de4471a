using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Endpoints that <c>Map*</c> calls on an endpoint route builder add: route handlers, fallbacks, and what the framework brings.</summary>
internal static class RouteEndpoints
{
    private static readonly string[] s_verbs = ["Get", "Post", "Put", "Delete", "Patch"];

    /// <summary>The endpoints that a call maps: one for each group that the code around it is run for.</summary>
    internal static IEnumerable<Endpoint> Of(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        if (IsDataSource(call))
        {
            return [Read(call, FrameworkRoutes.Unseen(null), Situation.None, new Values(compilation, cancellation)) with { Display = "DataSources.Add" }];
        }

        if (!RouteChain.IsMap(call) || RouteChain.IsGroup(call))
        {
            return [];
        }

        var values = new Values(compilation, cancellation);
        if (values.IsOwn(call.TargetMethod))
        {
            // What it maps stands in its body.
            return [];
        }

        var templates = FrameworkRoutes.Of(call, values);
        if (templates.IsEmpty)
        {
            return [];
        }

        return Distinct(MappedRoute.Situations(call, values).SelectMany(s => templates.SelectMany(t => Read(call, t, s, values) is var read && t.HasTarget ? FallbackTargets.Of(read, call, s, values) : [read])).ToList());
    }

    /// <summary>One of those that differ in nothing that is seen of them.</summary>
    internal static IEnumerable<Endpoint> Distinct(IReadOnlyList<Endpoint> endpoints)
        => endpoints.Count == 1 ? endpoints
            : endpoints.GroupBy(static e => (e.Display, e.Pattern, e.Access, e.Open, e.Handler?.Method, e.Exposures.Length, e.Wrappers.Length)).Select(static g => g.First());

    internal static string Display(ImmutableArray<string> verbs, string? pattern, string otherwise)
        => pattern is null && verbs.IsEmpty ? otherwise
            : string.Join(",", verbs) + (verbs.IsEmpty ? string.Empty : " ") + (pattern ?? otherwise);

    /// <summary>Whether a call adds endpoints that nobody maps.</summary>
    private static bool IsDataSource(IInvocationOperation call)
        => call is { TargetMethod.Name: "Add", Instance: { } instance }
            && Operations.Unwrap(instance) is IPropertyReferenceOperation { Property: { Name: "DataSources", ContainingType: { } owner } } && owner.Is(KnownNames.IEndpointRouteBuilder);

    private static Endpoint Read(IInvocationOperation call, FrameworkRoute route, Situation situation, Values values)
    {
        var mapped = MappedRoute.Of(call, situation, values, route.Pattern, route.Suffix);
        var root = route.Handler is { } handler ? HandlerOf(handler, situation, values) : null;
        var symbol = root?.Method;
        var carriers = AttributeFacts.Carriers(symbol, root?.Body is null ? symbol?.ContainingType : null, values.Compilation.Assembly).ToList();
        var verbs = route.Verbs ?? VerbsOf(call, situation, values);
        var open = route.Open | mapped.Open
            | (verbs is null ? OpenParts.Verbs : OpenParts.None)
            | (route.Handler is not null && root is null ? OpenParts.Handler : OpenParts.None);
        var access = mapped.Allows(symbol is null ? route.Access : AccessOf(symbol), ref open);
        return new Endpoint
        {
            // Under a group that is not to be seen, the pattern as written says more than nothing; of a fallback its name does.
            Display = Display(verbs ?? ImmutableArray<string>.Empty, route.Pattern is null && route.Kind == EndpointKind.Fallback && mapped.Chain.Prefix is null or "" ? null : mapped.Pattern ?? mapped.Written, call.TargetMethod.Name),
            Kind = route.Kind,
            Open = open,
            Verbs = verbs ?? ImmutableArray<string>.Empty,
            Pattern = mapped.Pattern,
            Location = LocationOf(call),
            Handler = root,
            Exposures = AttributeFacts.Distinct(mapped.Chain.Exposures.Concat(AttributeFacts.Exposures(carriers, values.Cancellation))),
            Wrappers = mapped.Chain.Wrappers.Concat(Binding.Of(symbol)).ToImmutableArray(),
            Scopes = carriers.Concat(Enclosing(call, values.Compilation)).ToImmutableArray(),
            Access = access,
            MappedBy = ImmutableArray.Create(call),
            IsShortCircuited = mapped.Chain.IsShortCircuited || call.TargetMethod.Name == "MapShortCircuit",
        };
    }

    /// <summary>Metadata of the method itself counts, not of its type: a route handler has no type.</summary>
    private static Access AccessOf(IMethodSymbol handler)
        => AttributeFacts.Access(AttributeFacts.Carriers(handler, null, handler.ContainingAssembly).OfType<IMethodSymbol>());

    /// <summary>What a delegate runs: a lambda, a method, or what a local, a field or a parameter holds.</summary>
    internal static CallRoot? HandlerOf(IOperation value, Situation situation, Values values, int depth = 0)
    {
        var source = values.Resolve(value, situation);
        return source.Value switch
        {
            IAnonymousFunctionOperation lambda => CallRoot.Of(lambda),
            IMethodReferenceOperation method => CallRoot.Of(method.Method),
            IDelegateCreationOperation creation when depth < 4 => HandlerOf(creation.Target, source.In, values, depth + 1),
            _ => null,
        };
    }

    private static ImmutableArray<string>? VerbsOf(IInvocationOperation call, Situation situation, Values values)
    {
        var name = call.TargetMethod.Name.Substring(3);
        if (s_verbs.Contains(name))
        {
            return ImmutableArray.Create(name.ToUpperInvariant());
        }

        return name != "Methods" ? ImmutableArray<string>.Empty
            : Operations.Argument(call, 2) is { } methods && values.Texts(methods, situation) is { } texts ? texts.Select(static t => t.ToUpperInvariant()).ToImmutableArray()
            : null;
    }

    private static Location LocationOf(IInvocationOperation call)
    {
        var name = Operations.NameOf(call);
        return FrameworkRoutes.PatternOf(call) is { IsImplicit: false, Syntax: { } pattern } && pattern.SpanStart > name.SpanStart
            ? Location.Create(name.SyntaxTree, TextSpan.FromBounds(name.SpanStart, pattern.Span.End))
            : name.GetLocation();
    }

    /// <summary>The method that maps the endpoint and its types: an acceptance there holds for all that it maps.</summary>
    internal static IEnumerable<ISymbol> Enclosing(IInvocationOperation call, Compilation compilation)
    {
        var model = call.SemanticModel;
        for (var symbol = model?.GetEnclosingSymbol(call.Syntax.SpanStart); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol or INamedTypeSymbol && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly))
            {
                yield return symbol;
            }
        }
    }
}
