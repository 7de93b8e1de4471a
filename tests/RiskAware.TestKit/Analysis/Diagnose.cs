using Microsoft.CodeAnalysis;
using RiskAware.TestKit.Markup;

namespace RiskAware.TestKit;

/// <summary>An expected diagnostic; what is not said is not compared.</summary>
public sealed class Diagnose
{
    private readonly string _id;
    private readonly List<int> _more = [];
    private readonly List<KeyValuePair<string, string?>> _properties = [];
    private int? _at;
    private bool _nowhere;
    private string? _message;
    private string? _fragment;
    private DiagnosticSeverity? _severity;
    private bool _moreSaid;
    private (string Path, Microsoft.CodeAnalysis.Text.TextSpan Span)? _place;

    private Diagnose(string id) => _id = id;

    internal int Precision => (_message is null ? 0 : 4) + (_fragment is null ? 0 : 3) + (_at is null && _place is null ? 0 : 2) + (_severity is null ? 0 : 1) + _properties.Count + (_moreSaid ? 1 : 0);

    /// <summary>Expects a diagnostic of an id.</summary>
    public static Diagnose Id(string id) => new(id);

    /// <summary>At the mark <c>{|#key:..|}</c>.</summary>
    public Diagnose At(int key)
    {
        _at = key;
        return this;
    }

    /// <summary>Without a place.</summary>
    public Diagnose Nowhere()
    {
        _nowhere = true;
        return this;
    }

    /// <summary>With exactly this message.</summary>
    public Diagnose Message(string message)
    {
        _message = message;
        return this;
    }

    /// <summary>With a message that holds this text.</summary>
    public Diagnose Saying(string fragment)
    {
        _fragment = fragment;
        return this;
    }

    /// <summary>At this severity.</summary>
    public Diagnose Severity(DiagnosticSeverity severity)
    {
        _severity = severity;
        return this;
    }

    /// <summary>With exactly these additional locations, given by the keys of their marks; none: without any.</summary>
    public Diagnose Also(params int[] keys)
    {
        _more.AddRange(keys);
        _moreSaid = true;
        return this;
    }

    /// <summary>With this property.</summary>
    public Diagnose Property(string key, string? value)
    {
        _properties.Add(new(key, value));
        return this;
    }

    internal static Diagnose AtSpan(string id, string path, Microsoft.CodeAnalysis.Text.TextSpan span, DiagnosticSeverity? severity)
        => new(id) { _place = (path, span), _severity = severity };

    internal bool Matches(Diagnostic actual, IReadOnlyList<MarkedSource> sources)
        => actual.Id == _id
            && (_severity is null || actual.Severity == _severity)
            && (_message is null || Text(actual) == _message)
            && (_fragment is null || Text(actual).Contains(_fragment, StringComparison.Ordinal))
            && (!_nowhere || actual.Location.Kind == LocationKind.None)
            && (_place is not { } place || IsAt(actual.Location, place.Path, place.Span))
            && (_at is not { } key || IsAt(actual.Location, key, sources))
            && (!_moreSaid || (actual.AdditionalLocations.Count == _more.Count && _more.Zip(actual.AdditionalLocations, (k, l) => IsAt(l, k, sources)).All(same => same)))
            && _properties.All(p => actual.Properties.TryGetValue(p.Key, out var value) && value == p.Value);

    internal string Describe(IReadOnlyList<MarkedSource> sources)
    {
        var text = _id + (_severity is null ? "" : " " + _severity);
        if (_place is { } place)
        {
            text += " at " + Place(sources.First(s => s.Path == place.Path), place.Span);
        }
        else if (_at is { } key)
        {
            text += " at " + PlaceOf(key, sources);
        }
        else if (_nowhere)
        {
            text += " at (no location)";
        }

        text += _message is null ? "" : ": " + _message;
        text += _fragment is null ? "" : ": ..." + _fragment + "...";
        text += _moreSaid ? string.Concat(_more.Select(k => "\n      also " + PlaceOf(k, sources))) : "";
        return text + string.Concat(_properties.Select(p => $"\n      property {p.Key} = {p.Value}"));
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsAt(Location location, string path, Microsoft.CodeAnalysis.Text.TextSpan span)
        => location.GetLineSpan().Path == path && location.SourceSpan == span;

    private static bool IsAt(Location location, int key, IReadOnlyList<MarkedSource> sources)
    {
        var (source, span) = Find(key, sources);
        return IsAt(location, source.Path, span);
    }

    private static (MarkedSource Source, Microsoft.CodeAnalysis.Text.TextSpan Span) Find(int key, IReadOnlyList<MarkedSource> sources)
        => sources.SelectMany(s => s.Markup.Spans.Where(m => m.Key == key).Select(m => (s, m.Span))).FirstOrDefault() is { s: not null } found
            ? found
            : throw new TestFailure($"No source has the mark '{{|#{key}:..|}}'.");

    private static string PlaceOf(int key, IReadOnlyList<MarkedSource> sources)
    {
        var (source, span) = Find(key, sources);
        return Place(source, span);
    }

    private static string Place(MarkedSource source, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var position = Microsoft.CodeAnalysis.Text.SourceText.From(source.Markup.Text).Lines.GetLinePosition(span.Start);
        var snippet = source.Markup.Text.Substring(span.Start, span.Length).ReplaceLineEndings(" ");
        return $"{Path.GetFileName(source.Path)}({position.Line + 1},{position.Character + 1}) [|{(snippet.Length > 90 ? snippet[..87] + "..." : snippet)}|]";
    }
}
