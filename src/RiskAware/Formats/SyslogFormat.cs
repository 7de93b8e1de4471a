using System.Buffers;
using System.Globalization;
using System.Text;
using RiskAware.Evidence;

namespace RiskAware.Formats;

/// <summary>
/// A syslog message, <see href="https://www.rfc-editor.org/rfc/rfc5424"/>: header, structured data, and a risk event in another
/// format as the text. Over a stream it is framed by counting octets, <see href="https://www.rfc-editor.org/rfc/rfc6587"/>.
/// </summary>
/// <param name="Format">The format of the text.</param>
/// <param name="Facility">The part of the system.</param>
/// <param name="IsSynced">Whether the clock of the machine is known to follow a reference.</param>
internal sealed record SyslogFormat(RiskEventFormat Format, SyslogFacility Facility, bool IsSynced)
{
    // The number that RFC 5612 reserves for what has none of its own.
    private const string Data = "riskaware@32473";

    private static readonly string s_process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The message, without a frame.</summary>
    internal void Write(RiskEvent e, IBufferWriter<byte> output)
    {
        var text = new StringBuilder(512);
        text.Append('<').Append((((int)Facility * 8) + Severity(e)).ToString(CultureInfo.InvariantCulture)).Append(">1 ")
            .Append(EventPlaces.Timestamp(e)).Append(' ');
        Name(text, e.Instance, 255);
        Name(text, e.Service.Length == 0 ? ProductFacts.Name : e.Service, 48);
        Name(text, s_process, 128);
        Name(text, e.RiskId, 32);
        text.Append("[timeQuality tzKnown=\"1\" isSynced=\"").Append(IsSynced ? '1' : '0').Append("\"]");
        text.Append("[origin software=\"").Append(ProductFacts.Name).Append("\" swVersion=\"").Append(ProductFacts.Version).Append("\"]");
        text.Append('[').Append(Data);
        Parameter(text, "eventId", e.EventId);
        Parameter(text, "incidentId", e.IncidentId.ToString());
        Parameter(text, "riskId", e.RiskId);
        Parameter(text, "riskScore", e.RiskScore.ToString(CultureInfo.InvariantCulture));
        text.Append("] ");
        Encoding.UTF8.GetBytes(text.ToString(), output);
        // The mark says that the text is UTF-8.
        output.Write("\uFEFF"u8);
        RiskEventFormatter.Write(e, Format, output);
    }

    // Critical, error, warning and notice.
    private static int Severity(RiskEvent e) => Strength.BandOf(e.RiskScore) switch
    {
        RiskBand.Critical => 2,
        RiskBand.High => 3,
        RiskBand.Medium => 4,
        _ => 5,
    };

    // Printable ASCII without spaces, of a length; a dash for nothing.
    private static void Name(StringBuilder text, string value, int most)
    {
        var start = text.Length;
        foreach (var c in value.AsSpan(0, Math.Min(value.Length, most)))
        {
            text.Append(c is > ' ' and < '\u007f' ? c : '_');
        }

        _ = text.Length == start ? text.Append('-') : text;
        text.Append(' ');
    }

    private static void Parameter(StringBuilder text, string name, string value)
    {
        text.Append(' ').Append(name).Append("=\"");
        foreach (var c in Unicode.WellFormed(value))
        {
            _ = c is '"' or '\\' or ']' ? text.Append('\\').Append(c) : text.Append(c);
        }

        text.Append('"');
    }
}
