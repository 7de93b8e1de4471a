using System;
using System.Collections.Generic;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>A message template, parsed once per detection point.</summary>
internal sealed class MessageFormat
{
    private const int MostSpare = 4096;

    [ThreadStatic]
    private static StringBuilder? t_spare;

    private readonly Part[] _parts;

    internal MessageFormat(string template, string[] valueNames)
    {
        Names = valueNames;
        _parts = Parse(template, valueNames);
    }

    internal string[] Names { get; }

    internal string Render<TValues>(in TValues values)
        where TValues : struct, IDetectionValues
    {
        // Taken while in use: the text of a value is code of the application, which may write a line of its own.
        var builder = t_spare ?? new StringBuilder(256);
        t_spare = null;
        foreach (var part in _parts)
        {
            if (part.Index < 0)
            {
                builder.Append(part.Literal);
                continue;
            }

            var start = builder.Length;
            values.Get(part.Index).AppendTo(builder, part.Format);
            Align(builder, start, part.Alignment);
        }

        var text = builder.ToString();
        if (builder.Capacity <= MostSpare)
        {
            t_spare = builder.Clear();
        }

        return text;
    }

    private static void Align(StringBuilder builder, int start, int alignment)
    {
        var missing = Math.Abs(alignment) - (builder.Length - start);
        if (missing <= 0)
        {
            return;
        }

        if (alignment > 0)
        {
            builder.Insert(start, new string(' ', missing));
        }
        else
        {
            builder.Append(' ', missing);
        }
    }

    private static Part[] Parse(string template, string[] names)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if ((c == '{' || c == '}') && i + 1 < template.Length && template[i + 1] == c)
            {
                literal.Append(c);
                i++;
                continue;
            }

            var end = c == '{' ? template.IndexOf('}', i) : -1;
            var hole = end < 0 ? null : Hole(template.Substring(i + 1, end - i - 1), names);
            if (hole is null)
            {
                literal.Append(c);
                continue;
            }

            parts.Add(new Part(literal.ToString(), -1, 0, null));
            literal.Clear();
            parts.Add(hole);
            i = end;
        }

        parts.Add(new Part(literal.ToString(), -1, 0, null));
        return parts.ToArray();
    }

    private static Part? Hole(string text, string[] names)
    {
        var colon = text.IndexOf(':');
        var format = colon < 0 ? null : text.Substring(colon + 1);
        var head = colon < 0 ? text : text.Substring(0, colon);
        var comma = head.IndexOf(',');
        var alignment = 0;
        if (comma >= 0)
        {
            _ = int.TryParse(head.Substring(comma + 1), out alignment);
            alignment = Math.Max(-256, Math.Min(256, alignment));
            head = head.Substring(0, comma);
        }

        var index = IndexOf(names, head.Trim());
        return index < 0 ? null : new Part(string.Empty, index, alignment, format);
    }

    // Exactly first: parameters may differ by case alone.
    private static int IndexOf(string[] names, string name)
    {
        var index = Array.IndexOf(names, name);
        return index >= 0 ? index : Array.FindIndex(names, n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class Part(string literal, int index, int alignment, string? format)
    {
        internal string Literal { get; } = literal;

        internal int Index { get; } = index;

        internal int Alignment { get; } = alignment;

        internal string? Format { get; } = format;
    }
}
