namespace RiskAware.Endpoints.Pipelines;

/// <summary>Whether the requests of an endpoint pass a middleware.</summary>
internal enum Passage
{
    /// <summary>None does.</summary>
    None,

    /// <summary>Those that a condition lets in, which cannot be told here.</summary>
    Some,

    /// <summary>All that get so far.</summary>
    All,
}
