using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>
/// Whether what a compilation does not map itself may be mapped by code that is not to be seen: it maps nothing at all, as a
/// library does, or it hands its builder to a method of another assembly.
/// </summary>
internal static class MappingElsewhere
{
    internal static bool IsPossible(Compilation compilation, CancellationToken cancellation)
    {
        var maps = false;
        foreach (var body in BoundBodies.Mentioning(compilation, IsOfKind, cancellation))
        {
            foreach (var call in body.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                var method = call.TargetMethod;
                if (IsFramework(method))
                {
                    maps |= RouteChain.IsMap(call) || (method.ContainingType.Name == "WebApplication" && method.Name.StartsWith("Create", StringComparison.Ordinal));
                }
                else if (method.DeclaringSyntaxReferences.IsEmpty && call.Arguments.Any(static a => IsBuilder(a.Value)))
                {
                    return true;
                }
            }
        }

        return !maps;
    }

    private static bool IsOfKind(string name)
        => name.StartsWith("Map", StringComparison.Ordinal) || name.StartsWith("Use", StringComparison.Ordinal) || name is "WebApplication" or "IApplicationBuilder";

    private static bool IsFramework(IMethodSymbol method)
        => method.ContainingNamespace?.ToDisplayString() is { } name
            && (name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
                || name.StartsWith("System", StringComparison.Ordinal));

    private static bool IsBuilder(IOperation value)
        => Operations.Unwrap(value).Type is { } type && (type.IsOrImplements(KnownNames.IEndpointRouteBuilder) || type.IsOrImplements(KnownNames.IApplicationBuilder));
}
