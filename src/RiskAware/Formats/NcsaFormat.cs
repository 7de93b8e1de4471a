using System.Globalization;
using System.Text;

namespace RiskAware.Formats;

/// <summary>
/// The combined log format of web servers: <c>host ident user [time] "request" status bytes "referer" "agent"</c>. What it has no
/// field for stands as <c>name=value</c> in the last one. Escapes as the Apache server writes them.
/// </summary>
internal static class NcsaFormat
{
    internal static string Write(RiskEvent e)
    {
        var text = new StringBuilder(1024);
        Either(text, EventPlaces.Client(e), " ");
        text.Append(" - ");
        Either(text, EventPlaces.Account(e), " ");
        text.Append(" [").Append(EventPlaces.Time(e).ToString("dd'/'MMM'/'yyyy':'HH':'mm':'ss", CultureInfo.InvariantCulture)).Append(" +0000] \"");
        Either(text, e.Request, string.Empty);
        text.Append("\" - - \"-\" \"").Append(ProductFacts.Name).Append('/').Append(ProductFacts.Version);
        foreach (var (name, value) in FlatFields.Of(e))
        {
            if (value.Length > 0 && name != nameof(RiskEvent.Request))
            {
                text.Append("; ").Append(name).Append('=');
                Escape(text, value, ";");
            }
        }

        return text.Append('"').ToString();
    }

    // A dash stands for nothing: one that is meant is escaped.
    private static void Either(StringBuilder text, string? value, string more)
    {
        if (string.IsNullOrEmpty(value))
        {
            text.Append('-');
        }
        else
        {
            Escape(text, value, value == "-" ? "-" : more);
        }
    }

    private static void Escape(StringBuilder text, string value, string more)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                text.Append('\\').Append((char)rune.Value);
            }
            else if (rune.Value is >= ' ' and < 0x7f && !more.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                text.Append((char)rune.Value);
            }
            else
            {
                foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    text.Append("\\x").Append(b.ToString("x2", CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
