using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace RiskAware.Logging.Tests.Loggers;

internal sealed class JsonConsole() : FormattedConsole(ConsoleFormatterNames.Json, static b => b.AddJsonConsole())
{
    protected override Arrived Read(string written)
    {
        Assert.Single(written.TrimEnd('\n').Split('\n'));
        var entry = JsonDocument.Parse(written).RootElement;
        var values = entry.GetProperty("State").EnumerateObject().Where(p => p.Name != "Message").Select(p => KeyValuePair.Create(p.Name, ValueOf(p.Value)));
        return new(
            Enum.Parse<LogLevel>(entry.GetProperty("LogLevel").GetString()!),
            entry.GetProperty("EventId").GetInt32(),
            null,
            entry.GetProperty("Message").GetString()!,
            Arrived.ByName(values),
            entry.TryGetProperty("Exception", out var exception) ? exception.GetString() : null);
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => value.GetString(),
    };
}
