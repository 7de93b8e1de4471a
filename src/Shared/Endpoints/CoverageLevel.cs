namespace RiskAware.Endpoints;

/// <summary>Where the detection of a risk sits, from the closest to an endpoint to the widest.</summary>
internal enum CoverageLevel
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>The handler, what it calls, and what makes its arguments.</summary>
    Handler,

    /// <summary>An attribute of the handler or its types: a filter, or what declares a detection.</summary>
    Attribute,

    /// <summary>What is said on the builder of the endpoint or of a group around it.</summary>
    Builder,

    /// <summary>A filter or convention of all endpoints of the kind.</summary>
    Global,

    /// <summary>Middleware and exception handlers.</summary>
    Pipeline,
}
