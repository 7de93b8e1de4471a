namespace RiskAware.Endpoints;

/// <summary>What takes a request, or work from outside, in.</summary>
internal enum EndpointKind
{
    /// <summary>An action of a controller.</summary>
    Action,

    /// <summary>A handler of a Razor page.</summary>
    Page,

    /// <summary>A route handler of a minimal API.</summary>
    Route,

    /// <summary>A method of a SignalR hub.</summary>
    Hub,

    /// <summary>A remote procedure of a gRPC service.</summary>
    Rpc,

    /// <summary>What answers where no other endpoint does.</summary>
    Fallback,

    /// <summary>Middleware that ends a pipeline or a branch of it.</summary>
    Terminal,

    /// <summary>An endpoint whose code the framework brings: it is listed without a body.</summary>
    Framework,

    /// <summary>Not an endpoint: a background service or a job that the host runs.</summary>
    Job,

    /// <summary>Not an endpoint: what a message broker hands its messages to.</summary>
    Consumer,
}
