using System;
using System.Collections.Generic;
using System.Text;

namespace RiskAware.Facts;

/// <summary>The text format of a fact's value: <c>name=value&amp;name=value</c>, percent-escaped, in the order given.</summary>
internal static class FactText
{
    /// <summary>The version of the format that this toolkit writes.</summary>
    internal const int Version = 1;

    internal static string Write(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var builder = new StringBuilder();
        foreach (var field in fields)
        {
            if (builder.Length > 0)
            {
                builder.Append('&');
            }

            builder.Append(Escape(field.Key)).Append('=').Append(Escape(field.Value));
        }

        return builder.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; what is malformed is left out.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Read(string text)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var part in text.Split('&'))
        {
            var equals = part.IndexOf('=');
            if (equals > 0)
            {
                fields.Add(new(Uri.UnescapeDataString(part.Substring(0, equals)), Uri.UnescapeDataString(part.Substring(equals + 1))));
            }
        }

        return fields;
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Only what the format itself needs, and what must not stand in an attribute's text; keeps documentation ids readable.
            if (c is '&' or '=' or '%' || c < ' ' || char.IsSurrogate(c))
            {
                foreach (var b in Encoding.UTF8.GetBytes(char.IsSurrogate(c) ? "\uFFFD" : c.ToString()))
                {
                    builder.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
                }
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }
}
