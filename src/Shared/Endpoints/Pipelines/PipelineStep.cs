using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints.Pipelines;

/// <summary>One step on the way from the application to a place on its pipeline.</summary>
/// <param name="Code">The method or lambda that the step stands in.</param>
/// <param name="At">Where in it: what stands first is run first.</param>
/// <param name="Way">How it leads to the next step.</param>
internal readonly record struct PipelineStep(SyntaxNode Code, int At, PipelineWay Way);
