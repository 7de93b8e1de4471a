using System.Collections.Generic;
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
    /// <summary>The endpoints that a call maps.</summary>
    internal static IEnumerable<Endpoint> Of(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
        => ReadEndpoints.Of(compilation, call.Syntax, () => RouteEndpoints.Of(call, compilation, cancellation)
            .Concat(TerminalEndpoints.Of(call, compilation, cancellation))
            .Concat(EntryReader.Of(call, compilation, cancellation)));

    /// <summary>The endpoints that a type is by its shape.</summary>
    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
        => ReadEndpoints.Of(compilation, type, () => ControllerEndpoints.Of(type, compilation, cancellation)
            .Concat(PageEndpoints.Of(type, compilation, cancellation))
            .Concat(HubEndpoints.Of(type, compilation, cancellation))
            .Concat(RpcEndpoints.Of(type, compilation, cancellation))
            .Concat(EntryReader.Of(type, compilation, cancellation)));

    /// <summary>The entry points that what is added to an event is.</summary>
    internal static IEnumerable<Endpoint> Of(IEventAssignmentOperation assignment, Compilation compilation, CancellationToken cancellation)
        => EntryReader.Of(assignment, compilation, cancellation);

    /// <summary>The endpoints that a type of another assembly is, which the application takes in at a place.</summary>
    internal static IEnumerable<Endpoint> OfPart(INamedTypeSymbol type, Compilation compilation, Location place, CancellationToken cancellation)
        => ControllerEndpoints.Of(type, compilation, cancellation, place).Concat(PageEndpoints.Of(type, compilation, cancellation, place));
}
