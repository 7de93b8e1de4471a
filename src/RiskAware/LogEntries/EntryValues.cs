using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Formats;

namespace RiskAware.LogEntries;

/// <summary>The values of a log entry and of the scopes around it, by name: numbers and truth values as they are, everything else as bounded text.</summary>
internal static class EntryValues
{
    private const string Template = "{OriginalFormat}";
    private const int MostScopes = 20;

    internal static void Write<TState>(Utf8JsonWriter json, TState state)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> values)
        {
            return;
        }

        json.WriteStartObject("values");
        string? template = null;
        foreach (var (name, value) in Each(values))
        {
            if (name == Template)
            {
                template = value as string;
            }
            else
            {
                WriteValue(json, name, value);
            }
        }

        json.WriteEndObject();
        if (template is not null)
        {
            json.Put("template", template);
        }
    }

    internal static void WriteScopes(Utf8JsonWriter json, IExternalScopeProvider scopes)
    {
        var found = new List<object?>();
        scopes.ForEachScope(static (scope, found) => found.Add(scope), found);
        if (found.Count == 0)
        {
            return;
        }

        json.WriteStartArray("scopes");
        foreach (var scope in found.Take(MostScopes))
        {
            json.WriteStartObject();
            if (scope is IEnumerable<KeyValuePair<string, object?>> values)
            {
                foreach (var (name, value) in Each(values).Where(static v => v.Key != Template))
                {
                    WriteValue(json, name, value);
                }
            }
            else
            {
                WriteValue(json, "scope", scope);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The state is code of others, too; the names that it gives need not be different.
    private static Dictionary<string, object?> Each(IEnumerable<KeyValuePair<string, object?>> values)
    {
        var each = new Dictionary<string, object?>(StringComparer.Ordinal);
        try
        {
            foreach (var (name, value) in values)
            {
                each[name ?? string.Empty] = value;
            }
        }
        catch (Exception failure)
        {
            each["failure"] = failure.GetType().Name;
        }

        return each;
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        name = Unicode.WellFormed(EvidenceText.Cap(name)!);
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumber(name, number);
                break;
            case float number when float.IsFinite(number):
                json.WriteNumber(name, number);
                break;
            default:
                json.Put(name, EvidenceText.Cap(TextOf(value)));
                break;
        }
    }

    private static string? TextOf(object value)
    {
        try
        {
            return value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString();
        }
        catch (Exception)
        {
            return EvidenceObject.Unshowable(value);
        }
    }
}
