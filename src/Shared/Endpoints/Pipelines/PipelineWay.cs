namespace RiskAware.Endpoints.Pipelines;

/// <summary>How a step on the way to a place leads to the next one.</summary>
internal enum PipelineWay
{
    /// <summary>It stays on the same pipeline: a method that sets up a part of it.</summary>
    Same,

    /// <summary>Onto a branch that requests do not come back from: <c>Map</c>, <c>MapWhen</c>.</summary>
    Branch,

    /// <summary>Onto a branch that some requests take and come back from: <c>UseWhen</c>.</summary>
    Detour,
}
