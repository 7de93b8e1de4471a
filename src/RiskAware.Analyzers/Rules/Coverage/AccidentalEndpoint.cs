using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>Why a method is an endpoint without being meant as one, and what to do about it.</summary>
/// <param name="Reason">For the middle of a sentence.</param>
/// <param name="Advice">A sentence.</param>
internal sealed record AccidentalEndpoint(string Reason, string Advice)
{
    private const string NonAction = "Mark it with [NonAction], or make it private.";
    private const string NotPublic = "Make it private or internal.";
    private const string NonHandler = "Mark it with [NonHandler], or make it private.";

    /// <summary>The methods of HTTP and WebDAV.</summary>
    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "QUERY",
        "PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK", "SEARCH", "REPORT", "PURGE", "LINK", "UNLINK",
    };

    /// <summary>The accident that an endpoint is, as far as that is near-certain; null: it may be meant.</summary>
    internal static AccidentalEndpoint? Of(Endpoint endpoint, Compilation compilation, CancellationToken cancellation)
    {
        if (endpoint is not { Kind: EndpointKind.Action or EndpointKind.Hub or EndpointKind.Page, Handler: { Body: null, Method: var method }, HandlerType: { } type })
        {
            return null;
        }

        var isAction = endpoint.IsAction;
        if (isAction && method.IsImplicitlyDeclared && method.ContainingType.IsRecord)
        {
            return new("the compiler adds it to the record '" + method.ContainingType.Name + "'", "Make the controller a class.");
        }

        var advice = isAction ? NonAction : endpoint.Kind == EndpointKind.Page ? NonHandler : NotPublic;
        if (method.Parameters.FirstOrDefault(CannotBeSent) is { } parameter)
        {
            return new("no request can bring its parameter '" + parameter.Name + "', so it is meant for other code", advice);
        }

        if (endpoint.Kind == EndpointKind.Page && endpoint.Verbs.FirstOrDefault() is { } verb && !s_verbs.Contains(verb))
        {
            return new($"by its name it handles the HTTP method '{verb}', which there is not", NonHandler);
        }

        // What carries a verb or a route is meant.
        if (!isAction || IsRouted(method))
        {
            return null;
        }

        if (FrameworkContract(method, type) is { } contract)
        {
            return new("it implements '" + contract.Name + "' of the framework", "Mark it with [NonAction], or implement the interface explicitly.");
        }

        return IsLeftOutOfRouting(type) && IsCalledBySibling(method, type, compilation, cancellation)
            ? new("other methods of '" + type.Name + "' call it, and it has no HTTP method of its own where they have", NonAction)
            : null;
    }

    private static bool CannotBeSent(IParameterSymbol parameter)
        => parameter.RefKind is not RefKind.None and not RefKind.In
            || parameter.Type.TypeKind is TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer
            || parameter.Type.IsRefLikeType
            || parameter.Type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate;

    /// <summary>The interface of the platform that a method is there for.</summary>
    private static INamedTypeSymbol? FrameworkContract(IMethodSymbol method, INamedTypeSymbol type)
        => type.AllInterfaces.FirstOrDefault(i => IsOfPlatform(i) && i.GetMembers().OfType<IMethodSymbol>().Any(m =>
            m.Name == method.Name && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m)?.OriginalDefinition, method.OriginalDefinition)));

    private static bool IsOfPlatform(INamedTypeSymbol contract)
        => contract.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
            && contract.ContainingNamespace?.ToDisplayString() is { } space
            && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.", StringComparison.Ordinal));

    /// <summary>Whether a controller says of its actions by attribute which they are: its route does not name them, and some have a verb.</summary>
    private static bool IsLeftOutOfRouting(INamedTypeSymbol type)
        => Templates(type).Any() && Templates(type).All(static t => t.IndexOf("[action]", StringComparison.OrdinalIgnoreCase) < 0 && t.IndexOf("{action", StringComparison.OrdinalIgnoreCase) < 0)
            && type.GetMembers().OfType<IMethodSymbol>().Any(IsRouted);

    private static IEnumerable<string> Templates(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var data in current.GetAttributes().Where(static a => a.AttributeClass.IsOrImplements(KnownNames.IRouteTemplateProvider)))
            {
                yield return data.ConstructorArguments.Select(static c => c.Value as string).FirstOrDefault() ?? string.Empty;
            }
        }
    }

    private static bool IsRouted(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.GetAttributes().Any(static a => a.AttributeClass.Is(KnownNames.AcceptVerbsAttribute)
                || a.AttributeClass.IsOrDerivesFrom(KnownNames.HttpMethodAttribute)
                || a.AttributeClass.IsOrImplements(KnownNames.IRouteTemplateProvider)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCalledBySibling(IMethodSymbol method, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
        => type.GetMembers().OfType<IMethodSymbol>().Any(m => !SymbolEqualityComparer.Default.Equals(m, method)
            && MethodBodies.Of(compilation).TryGet(m, cancellation)?.DescendantsAndSelf().OfType<IInvocationOperation>()
                .Any(c => SymbolEqualityComparer.Default.Equals(c.TargetMethod.OriginalDefinition, method.OriginalDefinition)) == true);
}
