using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RiskAware.Benchmarks.Engine;

/// <summary>Failed log-ins as JSON lines.</summary>
internal static class LoginFile
{
    private const int BufferLength = 1 << 16;

    private static readonly DateTimeOffset s_start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    internal static void Write(string path)
    {
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), BufferLength);
        foreach (var (second, address) in FailedLogins.All())
        {
            writer.Write("{\"time\":\"");
            writer.Write(s_start.AddSeconds(second).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            writer.Write("\",\"event\":\"login_failed\",\"address\":\"");
            writer.Write(address);
            writer.Write("\",\"userName\":\"guest\"}\n");
        }
    }

    /// <summary>Reads the lines, one at a time.</summary>
    internal static int Read(string path, Action<DateTimeOffset, string> take)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        var (kept, count) = (0, 0);
        for (long position = 0; ;)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(kept), position);
            var bytes = buffer.AsSpan(0, kept + read);
            for (int end; (end = bytes.IndexOf((byte)'\n')) >= 0; count++)
            {
                Parse(bytes[..end], take);
                bytes = bytes[(end + 1)..];
            }

            if (read == 0)
            {
                break;
            }

            position += read;
            kept = bytes.Length;
            bytes.CopyTo(buffer);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return count;
    }

    private static void Parse(ReadOnlySpan<byte> line, Action<DateTimeOffset, string> take)
    {
        var reader = new Utf8JsonReader(line);
        var time = default(DateTimeOffset);
        var address = string.Empty;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.ValueTextEquals("time"u8))
            {
                reader.Read();
                time = reader.GetDateTimeOffset();
            }
            else if (reader.ValueTextEquals("address"u8))
            {
                reader.Read();
                address = reader.GetString()!;
            }
        }

        take(time, address);
    }
}
