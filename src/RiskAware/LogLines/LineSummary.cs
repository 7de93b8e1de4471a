using System.Collections;
using System.Globalization;
using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Hosting;
using RiskAware.Subjects;

namespace RiskAware.LogLines;

/// <summary>
/// The one line that stands for those that were left out, where they would have been: same logger, level and number of the log
/// event, whose name is the id of the point and <c>.LinesLeftOut</c>.
/// </summary>
internal sealed class LineSummary : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string AboutOne
        = "{PointId}: {LinesLeftOut} more log lines about {SubjectKind} {Subject} left out from {First} to {Last}; incident {IncidentId}";

    private const string AboutOthers = "{PointId}: {LinesLeftOut} more log lines left out from {First} to {Last}, about other subjects or nobody";

    private readonly List<KeyValuePair<string, object?>> _values = [];
    private readonly string _text;

    private LineSummary(DetectionPointDescriptor point, CappedLines capped, long count, EngineClock clock)
    {
        var first = clock.ToUtc(capped.First);
        var last = clock.ToUtc(capped.Last);
        _values.Add(new("PointId", point.Id));
        _values.Add(new("LinesLeftOut", count));
        var text = string.Create(CultureInfo.InvariantCulture, $"{point.Id}: {count} more log lines");
        if (capped.Incident is { SubjectKind: { } kind } incident)
        {
            var subject = ShownSubject.Of(kind, incident.Name);
            _values.Add(new("SubjectKind", kind));
            _values.Add(new("Subject", subject));
            text += " about " + kind + " " + SafeText.Of(subject);
        }

        _values.Add(new("First", first));
        _values.Add(new("Last", last));
        text += string.Create(CultureInfo.InvariantCulture, $" left out from {first:u} to {last:u}");
        if (capped.Incident is null)
        {
            text += ", about other subjects or nobody";
        }
        else
        {
            _values.Add(new("IncidentId", capped.Incident.Id));
            text += "; incident " + capped.Incident.Id;
        }

        _values.Add(new("{OriginalFormat}", capped.Incident is null ? AboutOthers : AboutOne));
        _text = text;
    }

    public int Count => _values.Count;

    public KeyValuePair<string, object?> this[int index] => _values[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => _text;

    internal static void Write(ILogger logger, DetectionPointDescriptor point, CappedLines capped, long count, EngineClock clock)
    {
        if (DetectionLog.IsEnabled(logger, point.Level))
        {
            new GuardedLogger(logger).Log(
                point.Level,
                new EventId(point.EventId.Id, point.Id + ".LinesLeftOut"),
                new LineSummary(point, capped, count, clock),
                null,
                static (summary, _) => summary._text);
        }
    }
}
