namespace RiskAware.Incidents;

/// <summary>What an incident remembers about being told: only those under suspicion have one.</summary>
internal sealed class IncidentReport
{
    private const int StepOfKinds = 10;

    // One bit for each response that a handler was told.
    private int _noticed;

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

    /// <summary>Remembers that a handler is told of a response; whether for the first time.</summary>
    internal bool TryMarkNoticed(ResponseKind kind)
    {
        var bit = 1 << ((int)kind / StepOfKinds);
        var isFirst = (_noticed & bit) == 0;
        _noticed |= bit;
        return isFirst;
    }
}
