using System.Buffers;
using System.Text;
using RiskAware.Formats;

namespace RiskAware;

/// <summary>Risk events as text. Pure: equal events give equal text, on every machine.</summary>
public static class RiskEventFormatter
{
    /// <summary>The first line of a file of <see cref="RiskEventFormat.Csv"/>, without its line break.</summary>
    public static string CsvHeader => CsvFormat.Header;

    /// <summary>One risk event, without a line break at its end.</summary>
    /// <param name="riskEvent">The event.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentOutOfRangeException">The format is none.</exception>
    public static string Write(RiskEvent riskEvent, RiskEventFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(riskEvent, format, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>One risk event as UTF-8, without a line break at its end.</summary>
    /// <param name="riskEvent">The event.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Gets the bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The format is none.</exception>
    public static void Write(RiskEvent riskEvent, RiskEventFormat format, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(riskEvent);
        ArgumentNullException.ThrowIfNull(output);
        switch (format)
        {
            case RiskEventFormat.Json:
                RiskEventJson.Write(riskEvent, output);
                break;
            case RiskEventFormat.Ecs:
                EcsFormat.Write(riskEvent, output);
                break;
            case RiskEventFormat.Ocsf:
                OcsfFormat.Write(riskEvent, output);
                break;
            case RiskEventFormat.Cef:
                Encoding.UTF8.GetBytes(CefFormat.Write(riskEvent), output);
                break;
            case RiskEventFormat.Ncsa:
                Encoding.UTF8.GetBytes(NcsaFormat.Write(riskEvent), output);
                break;
            case RiskEventFormat.Csv:
                Encoding.UTF8.GetBytes(CsvFormat.Write(riskEvent), output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "No format of risk events.");
        }
    }
}
