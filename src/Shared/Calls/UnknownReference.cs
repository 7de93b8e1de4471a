namespace RiskAware.Calls;

/// <summary>A reference through which coverage is unknown.</summary>
/// <param name="Assembly">Simple name of the assembly.</param>
/// <param name="Reason">Why.</param>
internal sealed record UnknownReference(string Assembly, UnknownReason Reason);
