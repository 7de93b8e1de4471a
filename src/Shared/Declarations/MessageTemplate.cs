using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RiskAware.Collections;

namespace RiskAware.Declarations;

/// <summary>A hole of a message template.</summary>
/// <param name="Name">The name, trimmed.</param>
/// <param name="Alignment">The alignment; 0 for none.</param>
/// <param name="Format">The format, or null.</param>
/// <param name="Text">The hole with its braces.</param>
/// <param name="Start">Where the opening brace stands in the message.</param>
internal sealed record MessageHole(string Name, int Alignment, string? Format, string Text, int Start);

/// <summary>
/// A message in the syntax of Microsoft.Extensions.Logging, taken apart as the runtime does it: <c>{{</c> and <c>}}</c> are
/// braces, a hole ends at the first closing brace.
/// </summary>
/// <param name="Holes">The well-formed holes in their order.</param>
/// <param name="Malformed">The texts of what looks like a hole and is none.</param>
internal sealed record MessageTemplate(EquatableArray<MessageHole> Holes, EquatableArray<string> Malformed)
{
    internal static MessageTemplate Parse(string message)
    {
        var holes = new List<MessageHole>();
        var malformed = new List<string>();
        for (var i = 0; i < message.Length; i++)
        {
            var c = message[i];
            if (c is not ('{' or '}'))
            {
                continue;
            }

            if (i + 1 < message.Length && message[i + 1] == c)
            {
                i++;
                continue;
            }

            var end = c == '{' ? message.IndexOf('}', i) : -1;
            if (end < 0)
            {
                malformed.Add(c == '{' ? message.Substring(i) : "}");
                continue;
            }

            var text = message.Substring(i, end - i + 1);
            if (ParseHole(text, i) is { } hole)
            {
                holes.Add(hole);
                i = end;
            }
            else
            {
                malformed.Add(text);
                i = end;
            }
        }

        return new(holes.ToEquatableArray(), malformed.ToEquatableArray());
    }

    /// <summary>The name of a parameter's value: as the first hole that matches it spells it, else the parameter's own.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="all">The names of all parameters: a hole that is exactly another one's name is that one's.</param>
    internal string NameOf(string parameter, IReadOnlyCollection<string> all) => Find(parameter, all)?.Name ?? parameter;

    internal MessageHole? Find(string parameter, IReadOnlyCollection<string> all)
        => Holes.FirstOrDefault(h => h.Name == parameter)
            ?? Holes.FirstOrDefault(h => string.Equals(h.Name, parameter, StringComparison.OrdinalIgnoreCase) && !all.Contains(h.Name));

    private static MessageHole? ParseHole(string text, int start)
    {
        var inner = text.Substring(1, text.Length - 2);
        var colon = inner.IndexOf(':');
        var format = colon < 0 ? null : inner.Substring(colon + 1);
        var head = colon < 0 ? inner : inner.Substring(0, colon);
        var comma = head.IndexOf(',');
        var alignment = 0;
        if (comma >= 0
            && !int.TryParse(head.Substring(comma + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out alignment))
        {
            return null;
        }

        var name = (comma < 0 ? head : head.Substring(0, comma)).Trim();
        return IsName(name) ? new(name, alignment, format, text, start) : null;
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
