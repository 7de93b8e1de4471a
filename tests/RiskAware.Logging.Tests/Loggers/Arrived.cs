using Microsoft.Extensions.Logging;

namespace RiskAware.Logging.Tests.Loggers;

/// <summary>One entry as a logger delivers it; null for what that logger does not carry.</summary>
internal sealed record Arrived(LogLevel Level, int EventId, string? EventName, string Text, SortedDictionary<string, object?>? Values, string? Exception)
{
    internal object? this[string name] => Values![name];

    internal static SortedDictionary<string, object?> ByName(IEnumerable<KeyValuePair<string, object?>> values)
    {
        var sorted = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            sorted.Add(name, value);
        }

        return sorted;
    }
}
