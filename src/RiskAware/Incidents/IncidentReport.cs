namespace RiskAware.Incidents;

/// <summary>What an incident remembers about being told: only those under suspicion have one.</summary>
internal sealed class IncidentReport
{
    /// <summary>Whether a risk event has been written, or counted into a campaign.</summary>
    internal bool IsOpened { get; set; }

    /// <summary>Whether its events are told by a campaign.</summary>
    internal bool IsInCampaign { get; set; }

    internal bool IsSuspect { get; set; }

    internal bool IsBreach { get; set; }

    internal bool IsBreachTold { get; set; }

    internal bool HasSuccess { get; set; }

    internal RiskBand ToldBand { get; set; }

    internal long ToldAt { get; set; }

    internal int ToldDetections { get; set; }

    internal IReadOnlyList<KeyValuePair<string, object?>> Evidence { get; set; } = [];
}
