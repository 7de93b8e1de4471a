using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RiskAware.Formats;

/// <summary>The fields of a risk event as names and texts, for the formats that know nothing else. In the order of the record.</summary>
internal static class FlatFields
{
    private static readonly (string Name, Func<RiskEvent, object> Value)[] s_all =
    [
        (nameof(RiskEvent.EventId), static e => e.EventId),
        (nameof(RiskEvent.EventName), static e => e.EventName),
        (nameof(RiskEvent.EventType), static e => e.EventType),
        (nameof(RiskEvent.EventTime), static e => e.EventTime),
        (nameof(RiskEvent.RiskScore), static e => e.RiskScore),
        (nameof(RiskEvent.RiskProbability), static e => e.RiskProbability),
        (nameof(RiskEvent.Breach), static e => e.Breach),
        (nameof(RiskEvent.Request), static e => e.Request),
        (nameof(RiskEvent.ChildEvent), static e => e.ChildEvent),
        (nameof(RiskEvent.ChildEventCount), static e => e.ChildEventCount),
        (nameof(RiskEvent.Description), static e => e.Description),
        (nameof(RiskEvent.Action), static e => e.Action),
        (nameof(RiskEvent.Instruction), static e => e.Instruction),
        (nameof(RiskEvent.EventOwner), static e => e.EventOwner),
        (nameof(RiskEvent.Kind), static e => RiskEventWords.Of(e.Kind)),
        (nameof(RiskEvent.RiskId), static e => e.RiskId),
        (nameof(RiskEvent.IncidentId), static e => e.IncidentId.ToString()),
        (nameof(RiskEvent.Sequence), static e => e.Sequence),
        (nameof(RiskEvent.State), static e => RiskEventWords.Of(e.State)),
        (nameof(RiskEvent.Mode), static e => e.Mode.ToString()),
        (nameof(RiskEvent.ActionIntended), static e => e.ActionIntended),
        (nameof(RiskEvent.Stage), static e => e.Stage.ToString()),
        (nameof(RiskEvent.Graduation), static e => e.Graduation.ToString()),
        (nameof(RiskEvent.DeclarationHash), static e => e.DeclarationHash),
        (nameof(RiskEvent.PolicyRevision), static e => e.PolicyRevision),
        (nameof(RiskEvent.Points), static e => e.Points),
        (nameof(RiskEvent.Subject), static e => e.Subject),
        (nameof(RiskEvent.SubjectKind), static e => e.SubjectKind?.ToString() ?? string.Empty),
        (nameof(RiskEvent.SubjectProven), static e => e.SubjectProven),
        (nameof(RiskEvent.Exemption), static e => e.Exemption),
        (nameof(RiskEvent.Incidents), static e => e.Incidents),
        (nameof(RiskEvent.TopSubjects), static e => e.TopSubjects),
        (nameof(RiskEvent.Facts), static e => e.Facts),
        (nameof(RiskEvent.TraceId), static e => e.TraceId),
        (nameof(RiskEvent.SpanId), static e => e.SpanId),
        (nameof(RiskEvent.Service), static e => e.Service),
        (nameof(RiskEvent.Version), static e => e.Version),
        (nameof(RiskEvent.Environment), static e => e.Environment),
        (nameof(RiskEvent.Instance), static e => e.Instance),
        (nameof(RiskEvent.SchemaVersion), static e => e.SchemaVersion),
    ];

    internal static IEnumerable<string> Names => s_all.Select(static f => f.Name);

    /// <summary>Each field; texts are well-formed Unicode, lists are JSON arrays.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Of(RiskEvent riskEvent)
        => s_all.Select(f => KeyValuePair.Create(f.Name, Text(f.Value(riskEvent))));

    /// <summary>Each field that is not empty, as the record holds it: numbers as numbers, texts as they are.</summary>
    internal static IEnumerable<KeyValuePair<string, object?>> ValuesOf(RiskEvent e)
        => s_all.Select(f => KeyValuePair.Create<string, object?>(f.Name, f.Value(e) is IReadOnlyList<string> list ? List(list) : f.Value(e)))
            .Where(static f => f.Value is not "");

    private static string Text(object value) => value switch
    {
        string text => Unicode.WellFormed(text),
        bool flag => flag ? "true" : "false",
        IReadOnlyList<string> list => List(list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // Written by hand: the serializer of lists needs reflection, or code made for it.
    private static string List(IReadOnlyList<string> values)
        => "[" + string.Join(',', values.Select(static v => "\"" + JsonEncodedText.Encode(Unicode.WellFormed(v), JavaScriptEncoder.Default) + "\"")) + "]";
}
