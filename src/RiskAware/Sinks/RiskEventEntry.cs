using System.Collections;
using System.Globalization;
using RiskAware.Formats;
using RiskAware.Hosting;

namespace RiskAware.Sinks;

/// <summary>The state of a log entry: the fields of a risk event by their names, and one line of text in which nothing from outside can end the line.</summary>
internal sealed class RiskEventEntry : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string Format = "Risk {RiskId} {EventName}: score {RiskScore}, probability {RiskProbability} %, {State}, {SubjectKind} {Subject}, action {Action}, incident {IncidentId}";

    private readonly List<KeyValuePair<string, object?>> _values;
    private readonly RiskEvent _event;

    internal RiskEventEntry(RiskEvent riskEvent)
    {
        _event = riskEvent;
        _values = [.. FlatFields.ValuesOf(riskEvent), new("{OriginalFormat}", Format)];
    }

    public int Count => _values.Count;

    public KeyValuePair<string, object?> this[int index] => _values[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Risk {_event.RiskId} {SafeText.Of(_event.EventName)}: score {_event.RiskScore}, probability {_event.RiskProbability} %, {RiskEventWords.Of(_event.State)}, {_event.SubjectKind?.ToString() ?? "nobody"} {SafeText.Of(_event.Subject)}, action {_event.Action}, incident {_event.IncidentId}");
}
