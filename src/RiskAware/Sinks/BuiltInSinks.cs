using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using RiskAware.Formats;

namespace RiskAware.Sinks;

/// <summary>Makes the sinks that the options ask for.</summary>
internal static class BuiltInSinks
{
    /// <param name="options">The options.</param>
    /// <param name="others">How many sinks the application brings.</param>
    /// <param name="loggers">The application's log.</param>
    /// <param name="time">Waits and names.</param>
    internal static IReadOnlyList<IRiskEventSink> Of(RiskEventOptions options, int others, ILoggerFactory loggers, TimeProvider time)
    {
        var sinks = new List<IRiskEventSink>();
        var lines = Lines(options.Format);
        if (!string.IsNullOrWhiteSpace(options.Path))
        {
            var header = options.Format == RiskEventFormat.Csv ? Encoding.UTF8.GetBytes(CsvFormat.Header + "\n") : [];
            sinks.Add(new QueuedSink(new FileOutput(options.Path, header, options.MaxFileBytes, options.MaxFiles, time), lines, options.QueueLength, time));
        }

        if (options.Console)
        {
            sinks.Add(new QueuedSink(new StreamOutput(Console.OpenStandardOutput()), lines, options.QueueLength, time));
        }

        if (!string.IsNullOrWhiteSpace(options.Syslog.Host))
        {
            var syslog = new SyslogFormat(options.Syslog.Format, options.Syslog.Facility, options.Syslog.ClockIsSynced);
            sinks.Add(new QueuedSink(new SyslogOutput(options.Syslog), Frames(syslog), options.QueueLength, time));
        }

        // Where nothing else takes them, risk events must not vanish.
        if (options.Log ?? (sinks.Count + others == 0))
        {
            sinks.Add(new LogSink(loggers));
        }

        return sinks;
    }

    /// <summary>The name of a sink in what the engine says about itself; a class of the application by its own.</summary>
    internal static string NameOf(IRiskEventSink sink) => sink switch
    {
        QueuedSink queued => queued.Name,
        LogSink => "Log",
        _ => sink.GetType().Name,
    };

    internal static Action<RiskEvent, IBufferWriter<byte>> Lines(RiskEventFormat format) => (riskEvent, output) =>
    {
        RiskEventFormatter.Write(riskEvent, format, output);
        output.Write("\n"u8);
    };

    /// <summary>The length in octets before each message, RFC 6587 section 3.4.1.</summary>
    internal static Action<RiskEvent, IBufferWriter<byte>> Frames(SyslogFormat format) => (riskEvent, output) =>
    {
        var message = new ArrayBufferWriter<byte>(2048);
        format.Write(riskEvent, message);
        Encoding.ASCII.GetBytes(message.WrittenCount.ToString(CultureInfo.InvariantCulture) + " ", output);
        output.Write(message.WrittenSpan);
    };
}
