using System.Text;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace RiskAware.TestKit;

/// <summary>A failed expectation, with text that can be read.</summary>
public sealed class TestFailure : XunitException
{
    /// <summary>A failure with a message.</summary>
    public TestFailure(string message)
        : base(message)
    {
    }

    internal static TestFailure Of(string message, IEnumerable<Diagnostic> diagnostics)
        => new(message + "\n" + string.Join("\n", diagnostics.Select(Describe)));

    internal static string Describe(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(diagnostic.Id).Append(' ').Append(diagnostic.Severity).Append(" at ").Append(Place(diagnostic.Location)).Append(": ")
            .Append(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var more in diagnostic.AdditionalLocations)
        {
            text.Append("\n      also ").Append(Place(more));
        }

        foreach (var property in diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            text.Append("\n      property ").Append(property.Key).Append(" = ").Append(property.Value);
        }

        return text.ToString();
    }

    internal static string Place(Location? location)
    {
        if (location is null || location.Kind == LocationKind.None)
        {
            return "(no location)";
        }

        var span = location.GetLineSpan();
        var place = $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
        if (location.SourceTree is { } tree)
        {
            var snippet = tree.GetText().ToString(location.SourceSpan).ReplaceLineEndings(" ");
            place += $" [|{(snippet.Length > 90 ? snippet[..87] + "..." : snippet)}|]";
        }

        return place;
    }
}
