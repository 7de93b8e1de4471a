namespace RiskAware;

/// <summary>What the engine has done and dropped since it was made.</summary>
/// <param name="Enabled">Whether it takes detections.</param>
/// <param name="PolicyRevision">Rises by one with each accepted change of the configuration, from 1.</param>
/// <param name="Detections">How many detections it took.</param>
/// <param name="OpenIncidents">How many incidents are open.</param>
/// <param name="ActiveDecisions">How many decisions apply, those of Monitor included.</param>
/// <param name="EventsWritten">How many risk events it wrote.</param>
/// <param name="SubjectsDropped">How many detections found no room for their subject.</param>
/// <param name="ReloadsRefused">How many changes of the configuration were invalid.</param>
public sealed record EngineStatus(
    bool Enabled,
    int PolicyRevision,
    long Detections,
    int OpenIncidents,
    int ActiveDecisions,
    long EventsWritten,
    long SubjectsDropped,
    long ReloadsRefused);
