using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints;

/// <summary>
/// The endpoints that one place of the code declares, whatever their kind. Rules ask it where the code is typed; the
/// <see cref="EndpointInventory"/> asks it of every place that may declare one.
/// </summary>
internal static class EndpointReader
{
    /// <summary>The endpoints that the code of a file maps by calls, or by what it adds to events. Only what mentions a name that may do so is bound.</summary>
    internal static ImmutableArray<Endpoint> Of(SyntaxTree tree, Compilation compilation, CancellationToken cancellation)
        => ReadEndpoints.Of(compilation, tree, () => BoundBodies.Mentioning(tree, compilation, Frameworks.Of(compilation).MayMap, cancellation)
            .SelectMany(static b => b.DescendantsAndSelf())
            .SelectMany(o => Of(o, compilation, cancellation)));

    /// <summary>The endpoints that a type is by its shape.</summary>
    internal static ImmutableArray<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
        => ReadEndpoints.Of(compilation, type, () => ControllerEndpoints.Of(type, compilation, cancellation)
            .Concat(PageEndpoints.Of(type, compilation, cancellation))
            .Concat(HubEndpoints.Of(type, compilation, cancellation))
            .Concat(RpcEndpoints.Of(type, compilation, cancellation))
            .Concat(ComponentEndpoints.Of(type, compilation, cancellation))
            .Concat(EntryReader.Of(type, compilation, cancellation)));

    /// <summary>The endpoints that a type of another assembly is, which the application takes in at a place.</summary>
    internal static IEnumerable<Endpoint> OfPart(INamedTypeSymbol type, Compilation compilation, Location place, CancellationToken cancellation)
        => ControllerEndpoints.Of(type, compilation, cancellation, place).Concat(PageEndpoints.Of(type, compilation, cancellation, place));

    private static IEnumerable<Endpoint> Of(IOperation operation, Compilation compilation, CancellationToken cancellation) => operation switch
    {
        IInvocationOperation call => RouteEndpoints.Of(call, compilation, cancellation)
            .Concat(TerminalEndpoints.Of(call, compilation, cancellation))
            .Concat(EntryReader.Of(call, compilation, cancellation)),
        IEventAssignmentOperation assignment => EntryReader.Of(assignment, compilation, cancellation),
        _ => [],
    };
}
