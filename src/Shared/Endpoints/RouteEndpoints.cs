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

        var dependents = call.Arguments.Select(static a => a.Value).ToList();
        var endpoints = new Situations(values).Of(dependents).SelectMany(s => templates.Select(t => Read(call, t, s, values))).ToList();
        return endpoints.Count == 1 ? endpoints : endpoints.GroupBy(static e => (e.Display, e.Pattern, e.Access, e.Open, e.Handler?.Method, e.Exposures.Length, e.Wrappers.Length)).Select(static g => g.First());
    }

    internal static string Display(ImmutableArray<string> verbs, string? pattern, string otherwise)
        => pattern is null && verbs.IsEmpty ? otherwise
            : string.Join(",", verbs) + (verbs.IsEmpty ? string.Empty : " ") + (pattern ?? otherwise);

    private static Endpoint Read(IInvocationOperation call, FrameworkRoute route, Situation situation, Values values)
    {
        var chain = new RouteChain(values);
        chain.Outward(call);
        chain.Inward(Operations.Receiver(call), situation);
        var root = route.Handler is { } handler ? HandlerOf(handler, situation, values) : null;
        var symbol = root?.Method;
        var carriers = AttributeFacts.Carriers(symbol, root?.Body is null ? symbol?.ContainingType : null, values.Compilation.Assembly).ToList();
        var verbs = route.Verbs ?? VerbsOf(call, situation, values);
        var own = route.Pattern is { } written ? values.Text(written, situation) is { } text ? text + route.Suffix : null : route.Suffix;
        var pattern = own is null ? null : chain.Under(own);
        var access = AccessOf(chain, route, symbol);
        var open = route.Open | chain.Open
            | (verbs is null ? OpenParts.Verbs : OpenParts.None)
            | (pattern is null ? OpenParts.Pattern : OpenParts.None)
            | (route.Handler is not null && root is null ? OpenParts.Handler : OpenParts.None);
        if (access != Access.Unknown || (open & OpenParts.Access) == 0)
        {
            open &= ~OpenParts.Access;
            access = access == Access.Unknown ? Access.Anonymous : access;
        }

        return new Endpoint
        {
            // Under a group that is not to be seen, the pattern as written says more than nothing; of a fallback its name does.
            Display = Display(verbs ?? ImmutableArray<string>.Empty, route.Pattern is null && route.Kind == EndpointKind.Fallback && chain.Prefix is null or "" ? null : pattern ?? own, call.TargetMethod.Name),
            Kind = route.Kind,
            Open = open,
            Verbs = verbs ?? ImmutableArray<string>.Empty,
            Pattern = pattern,
            Location = LocationOf(call),
            Handler = root,
            Exposures = AttributeFacts.Distinct(chain.Exposures.Concat(AttributeFacts.Exposures(carriers, values.Cancellation))),
            Wrappers = chain.Wrappers.Concat(Binding.Of(symbol)).ToImmutableArray(),
            Scopes = carriers.Concat(Enclosing(call, values.Compilation)).ToImmutableArray(),
            Access = access,
        };
    }

    /// <summary>Metadata of the method itself counts, not of its type: a route handler has no type.</summary>
    private static Access AccessOf(RouteChain chain, FrameworkRoute route, IMethodSymbol? handler)
    {
        var attributed = handler is null ? route.Access : AttributeFacts.Access(AttributeFacts.Carriers(handler, null, handler.ContainingAssembly).OfType<IMethodSymbol>());
        return chain.Access == Access.Anonymous || attributed == Access.Unknown ? chain.Access : attributed;
    }

    /// <summary>What a delegate runs: a lambda, a method, or what a local, a field or a parameter holds.</summary>
    private static CallRoot? HandlerOf(IOperation value, Situation situation, Values values, int depth = 0)
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
