namespace RiskAware.Formats;

/// <summary>The words of risk events in text.</summary>
internal static class RiskEventWords
{
    internal static string Of(RiskEventState state) => state switch
    {
        RiskEventState.Open => "open",
        RiskEventState.Closed => "closed",
        _ => "update",
    };

    internal static string Of(RiskEventKind kind) => kind switch
    {
        RiskEventKind.Campaign => "campaign",
        RiskEventKind.ResponsesHeld => "responses_held",
        RiskEventKind.Started => "started",
        RiskEventKind.Heartbeat => "heartbeat",
        RiskEventKind.Synthetic => "synthetic",
        _ => "incident",
    };
}
