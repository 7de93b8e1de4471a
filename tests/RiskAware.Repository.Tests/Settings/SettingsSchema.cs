using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RiskAware.Repository.Tests.Settings;

/// <summary>The JSON schema of the settings file, made from the options and their documentation.</summary>
internal static partial class SettingsSchema
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Text()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(RiskAwareOptions).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(static m => m.Attribute("name")!.Value, static m => m.Element("summary")!);
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["type"] = "object",
            ["properties"] = new JsonObject { [RiskAwareOptions.SectionName] = Group(typeof(RiskAwareOptions), documentation) },
        };
        return root.ToJsonString(s_options) + "\n";
    }

    private static JsonObject Group(Type type, IReadOnlyDictionary<string, XElement> documentation)
    {
        var properties = new JsonObject();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.PropertyType != typeof(RiskCatalogue)))
        {
            var schema = Schema(property.PropertyType, documentation);
            schema["description"] = Plain(documentation["P:" + type.FullName + "." + property.Name]);
            if (Range().Match(schema["description"]!.GetValue<string>()) is { Success: true } range && schema["type"]?.GetValue<string>() == "integer")
            {
                schema["minimum"] = long.Parse(range.Groups["low"].Value, System.Globalization.CultureInfo.InvariantCulture);
                schema["maximum"] = long.Parse(range.Groups["high"].Value, System.Globalization.CultureInfo.InvariantCulture);
            }

            properties[property.Name] = schema;
        }

        return new JsonObject { ["type"] = "object", ["description"] = Plain(documentation["T:" + type.FullName]), ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Schema(Type type, IReadOnlyDictionary<string, XElement> documentation)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
            _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when type == typeof(int) || type == typeof(long) => new JsonObject { ["type"] = "integer" },
            _ when type == typeof(TimeSpan) => new JsonObject { ["type"] = "string", ["pattern"] = "^([0-9]+[.])?[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,7})?)?$" },
            _ when type == typeof(DateTimeOffset) => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            { IsEnum: true } => new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(static n => JsonValue.Create(n))]) },
            { IsGenericType: true } => new JsonObject { ["type"] = "object", ["additionalProperties"] = Group(type.GetGenericArguments()[1], documentation) },
            _ => Group(type, documentation),
        };
    }

    private static string Plain(XElement summary)
    {
        foreach (var named in summary.Descendants().Where(static e => e.Attribute("cref") is not null).ToList())
        {
            named.ReplaceWith(named.Attribute("cref")!.Value.Split('.')[^1]);
        }

        return Spaces().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![0-9.])(?<low>[0-9]+)\.\.(?<high>[0-9]+)")]
    private static partial Regex Range();
}
