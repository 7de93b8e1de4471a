namespace RiskAware.Events;

/// <summary>The words of a risk event for what happened.</summary>
internal static class ActionWords
{
    internal const string None = "none";

    internal static string Of(DecisionKind kind) => kind switch
    {
        DecisionKind.Challenge => "challenge",
        DecisionKind.Delay => "delay",
        DecisionKind.Reject => "reject",
        DecisionKind.Block => "block",
        DecisionKind.LogOut => "log_out",
        DecisionKind.Lock => "lock",
        DecisionKind.Disable => "disable",
        _ => None,
    };
}
