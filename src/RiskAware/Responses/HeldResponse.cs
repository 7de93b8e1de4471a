namespace RiskAware;

/// <summary>A declared response that the score reaches, and that is not given.</summary>
/// <param name="Kind">The response.</param>
/// <param name="Reason">Why it is held back, one sentence.</param>
public sealed record HeldResponse(ResponseKind Kind, string Reason);
