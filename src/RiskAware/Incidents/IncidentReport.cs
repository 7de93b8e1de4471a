namespace RiskAware.Incidents;

/// <summary>What an incident remembers about being told: only incidents with more than one detection, or with a score, have one.</summary>
internal sealed class IncidentReport
{
    internal const int MostChildren = 20;

    private Guid[] _children = [];
    private byte _next;

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

    /// <summary>Remembers a detection; of many the latest twenty.</summary>
    internal void AddChild(Guid detection)
    {
        if (_children.Length < MostChildren && _next == _children.Length)
        {
            Array.Resize(ref _children, _children.Length == 0 ? 4 : MostChildren);
        }

        _children[_next] = detection;
        _next = (byte)((_next + 1) % MostChildren);
    }

    /// <summary>The remembered detections, oldest first, separated by spaces.</summary>
    internal string Children()
    {
        var start = _children.Length == MostChildren ? _next : 0;
        var ids = new List<string>(MostChildren);
        for (var i = 0; i < _children.Length; i++)
        {
            var id = _children[(start + i) % _children.Length];
            if (id != Guid.Empty)
            {
                ids.Add(id.ToString());
            }
        }

        return string.Join(' ', ids);
    }
}
