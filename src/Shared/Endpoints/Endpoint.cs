using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Endpoints.Pages;

namespace RiskAware.Endpoints;

/// <summary>A place where a request from outside enters.</summary>
internal sealed record Endpoint
{
    /// <summary>Method and route, or the action's name where the route is decided elsewhere: <c>POST /attachments</c>.</summary>
    internal required string Display { get; init; }

    /// <summary>What takes the request in.</summary>
    internal required EndpointKind Kind { get; init; }

    /// <summary>What of it cannot be seen here: the inventory then says <em>open</em> in place of a guess.</summary>
    internal OpenParts Open { get; init; }

    /// <summary>The HTTP methods; empty: any.</summary>
    internal ImmutableArray<string> Verbs { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The route pattern; null: not constant, or decided elsewhere.</summary>
    internal string? Pattern { get; init; }

    /// <summary>Where it is declared: the call that maps it, or the name of the action.</summary>
    internal required Location Location { get; init; }

    /// <summary>What runs; null: it cannot be seen.</summary>
    internal CallRoot? Handler { get; init; }

    /// <summary>The controller, page, hub or service that it is an endpoint of: of an inherited action, not the type that declares it. Null: none.</summary>
    internal INamedTypeSymbol? HandlerType { get; init; }

    /// <summary>The risks that the code says it is exposed to, each once.</summary>
    internal ImmutableArray<Exposure> Exposures { get; init; } = ImmutableArray<Exposure>.Empty;

    /// <summary>Filters around it.</summary>
    internal ImmutableArray<Wrapper> Wrappers { get; init; } = ImmutableArray<Wrapper>.Empty;

    /// <summary>Methods, types and the assembly where a risk of it may be accepted.</summary>
    internal ImmutableArray<ISymbol> Scopes { get; init; } = ImmutableArray<ISymbol>.Empty;

    internal Access Access { get; init; }

    /// <summary>The calls that map it; empty: none is to be seen, or it is mapped by none.</summary>
    internal ImmutableArray<IInvocationOperation> MappedBy { get; init; } = ImmutableArray<IInvocationOperation>.Empty;

    /// <summary>Whether it is run where its route is found, before the middleware behind.</summary>
    internal bool IsShortCircuited { get; init; }

    /// <summary>Whether a worker runs it by its own pipeline, and not by that of the application.</summary>
    internal bool IsFunction { get; init; }

    /// <summary>Whether it is an action of a controller.</summary>
    internal bool IsAction => Kind == EndpointKind.Action;

    /// <summary>Whether it is what a hub runs when a client comes or goes.</summary>
    internal bool IsConnection => Kind == EndpointKind.Hub && Handler?.Method is { IsOverride: true, Name: "OnConnectedAsync" or "OnDisconnectedAsync" };

    /// <summary>Whether it is what a hub runs when a client goes: nobody attacks by leaving.</summary>
    internal bool IsLeaving => IsConnection && Handler!.Method.Name == "OnDisconnectedAsync";

    /// <summary>Whether filters of MVC stand around it.</summary>
    internal bool IsOfMvc => Kind is EndpointKind.Action or EndpointKind.Page || (Kind == EndpointKind.Fallback && HandlerType is not null);

    /// <summary>Whether it runs the handler of a page.</summary>
    internal bool IsOfPages => Kind == EndpointKind.Page || (Kind == EndpointKind.Fallback && Handler is { } handler && PageHandler.IsHandlerOfPage(handler.Method));

    /// <summary>The open parts as words with spaces between; null: none.</summary>
    internal string? OpenText => Open == OpenParts.None ? null : Open.ToString().Replace(",", string.Empty);

    /// <summary>
    /// Documentation id of what runs; null: it cannot be seen. A lambda or local function has none: the method that it is written
    /// in stands for it.
    /// </summary>
    internal string? HandlerId
    {
        get
        {
            ISymbol? symbol = Handler?.Method;
            while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            {
                symbol = symbol.ContainingSymbol;
            }

            return symbol?.GetDocumentationCommentId();
        }
    }
}
