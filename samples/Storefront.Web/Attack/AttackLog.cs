using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Storefront.Attack;

/// <summary>Keeps the log of the attacked shop as JSON lines, away from the terminal.</summary>
internal sealed class AttackLog : ILoggerProvider
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];

    internal IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private void Write<TState>(string category, LogLevel level, EventId id, TState state, Exception? exception, string message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("time", DateTimeOffset.UtcNow);
            json.WriteString("level", level.ToString());
            json.WriteString("category", category);
            json.WriteString("event", id.Name);
            json.WriteString("message", message);
            if (exception is not null)
            {
                json.WriteString("exception", exception.GetType().FullName);
            }

            if (state is IReadOnlyList<KeyValuePair<string, object?>> values)
            {
                foreach (var (name, value) in values)
                {
                    json.WriteString(name, value?.ToString());
                }
            }

            json.WriteEndObject();
        }

        lock (_gate)
        {
            _lines.Add(Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
    }

    private sealed class Logger(AttackLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => log.Write(category, logLevel, eventId, state, exception, formatter(state, exception));
    }
}
