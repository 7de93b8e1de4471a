using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Endpoints of minimal APIs: what <c>Map*</c> calls on an endpoint route builder add.</summary>
internal static class RouteEndpoints
{
    private static readonly string[] s_verbs = ["Get", "Post", "Put", "Delete", "Patch"];

    /// <summary>The endpoint that a call maps, or null.</summary>
    internal static Endpoint? TryRead(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        if (!RouteChain.IsMap(call)
            || method.ContainingNamespace?.ToDisplayString() != "Microsoft.AspNetCore.Builder"
            || call.Arguments.FirstOrDefault(a => IsHandler(a.Parameter)) is not { } handler)
        {
            return null;
        }

        var bodies = MethodBodies.Of(compilation);
        var chain = new RouteChain(bodies, cancellation);
        chain.Outward(call);
        chain.Inward(Operations.Receiver(call));
        var root = HandlerOf(handler.Value, bodies, cancellation);
        var symbol = root?.Method;
        var carriers = AttributeFacts.Carriers(symbol, root?.Body is null ? symbol?.ContainingType : null, compilation.Assembly).ToList();
        var verbs = VerbsOf(call);
        var pattern = PatternOf(call, chain.Prefix);
        var attributed = AttributeFacts.Access(carriers);
        var access = chain.Access == Access.Anonymous || attributed == Access.Unknown ? chain.Access : attributed;
        return new Endpoint
        {
            // Under a group that is not to be seen, the pattern as written says more than nothing.
            Display = Display(verbs, pattern ?? PatternOf(call, string.Empty), method.Name),
            Kind = method.Name.StartsWith("MapFallback", StringComparison.Ordinal) ? EndpointKind.Fallback : EndpointKind.Route,
            Verbs = verbs,
            Pattern = pattern,
            Location = LocationOf(call),
            Handler = root,
            Exposures = AttributeFacts.Distinct(chain.Exposures.Concat(AttributeFacts.Exposures(carriers, cancellation))),
            Wrappers = chain.Wrappers.Concat(Binding.Of(symbol)).ToImmutableArray(),
            Scopes = carriers.Concat(Enclosing(call, compilation)).ToImmutableArray(),
            Access = access == Access.Unknown ? Access.Anonymous : access,
        };
    }

    internal static string Display(ImmutableArray<string> verbs, string? pattern, string otherwise)
        => pattern is null && verbs.IsEmpty ? otherwise
            : string.Join(",", verbs) + (verbs.IsEmpty ? string.Empty : " ") + (pattern ?? otherwise);

    private static bool IsHandler(IParameterSymbol? parameter)
        => parameter is { Ordinal: > 0 }
            && (parameter.Type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate || parameter.Type.Is(KnownNames.RequestDelegate));

    /// <summary>What a delegate runs: a lambda, a method, or what a local or a read-only field holds.</summary>
    private static CallRoot? HandlerOf(IOperation value, MethodBodies bodies, CancellationToken cancellation, int depth = 0)
    {
        switch (Operations.Unwrap(value))
        {
            case IAnonymousFunctionOperation lambda:
                return CallRoot.Of(lambda);
            case IMethodReferenceOperation method:
                return CallRoot.Of(method.Method);
            case IDelegateCreationOperation creation when depth < 4:
                return HandlerOf(creation.Target, bodies, cancellation, depth + 1);
            case ILocalReferenceOperation local when depth < 4 && LocalUses.Of(local).ValueOf(local.Local) is { } held:
                return HandlerOf(held, bodies, cancellation, depth + 1);
            case IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences.Length: > 0 } field } when depth < 4:
                return field.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: { } initializer }
                    && bodies.TryGet(initializer, cancellation) is IFieldInitializerOperation initial
                        ? HandlerOf(initial.Value, bodies, cancellation, depth + 1)
                        : null;
            default:
                return null;
        }
    }

    private static ImmutableArray<string> VerbsOf(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name.Substring(3);
        if (s_verbs.Contains(name))
        {
            return ImmutableArray.Create(name.ToUpperInvariant());
        }

        return name == "Methods" && Operations.Argument(call, 2) is { } methods && Operations.Texts(methods) is { } texts
            ? texts.Select(t => t.ToUpperInvariant()).ToImmutableArray()
            : ImmutableArray<string>.Empty;
    }

    private static string? PatternOf(IInvocationOperation call, string? prefix)
    {
        if (PatternArgument(call) is not { } argument)
        {
            // Only a fallback has none.
            return null;
        }

        return prefix is null || Operations.Text(argument.Value) is not { } pattern ? null
            : prefix.Length == 0 ? pattern.Length == 0 ? "/" : pattern
            : RouteChain.Join(prefix, pattern);
    }

    private static IArgumentOperation? PatternArgument(IInvocationOperation call)
        => call.Arguments.FirstOrDefault(a => a.Parameter is { Ordinal: 1, Name: "pattern" });

    private static Location LocationOf(IInvocationOperation call)
    {
        var name = Operations.NameOf(call);
        return PatternArgument(call) is { IsImplicit: false, Syntax: { } pattern } && pattern.SpanStart > name.SpanStart
            ? Location.Create(name.SyntaxTree, TextSpan.FromBounds(name.SpanStart, pattern.Span.End))
            : name.GetLocation();
    }

    /// <summary>The method that maps the endpoint and its types: an acceptance there holds for all that it maps.</summary>
    private static IEnumerable<ISymbol> Enclosing(IInvocationOperation call, Compilation compilation)
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
