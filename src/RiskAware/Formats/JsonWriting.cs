using System.Text.Json;

namespace RiskAware.Formats;

/// <summary>Short ways of writing JSON from text that may hold anything.</summary>
internal static class JsonWriting
{
    internal static void Put(this Utf8JsonWriter json, string name, string? value) => json.WriteString(name, Unicode.WellFormed(value ?? string.Empty));

    internal static void PutIfAny(this Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.Put(name, value);
        }
    }

    internal static void Put(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(Unicode.WellFormed(value));
        }

        json.WriteEndArray();
    }

    /// <summary>An object.</summary>
    internal static void Group(this Utf8JsonWriter json, string name, RiskEvent riskEvent, Action<Utf8JsonWriter, RiskEvent> write)
    {
        json.WriteStartObject(name);
        write(json, riskEvent);
        json.WriteEndObject();
    }
}
