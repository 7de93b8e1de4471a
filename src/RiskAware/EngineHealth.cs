namespace RiskAware;

/// <summary>Whether the engine does its whole work.</summary>
/// <param name="IsRunning">Whether it takes the detections of the process or of its own scopes.</param>
/// <param name="Problems">What it does not do now, one sentence each; empty where nothing is wrong.</param>
public sealed record EngineHealth(bool IsRunning, IReadOnlyList<string> Problems)
{
    /// <summary>Whether it runs and has no problem.</summary>
    public bool IsHealthy => IsRunning && Problems.Count == 0;
}
