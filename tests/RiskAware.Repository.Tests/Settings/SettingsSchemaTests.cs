using System.Text.Json;

namespace RiskAware.Repository.Tests.Settings;

public sealed class SettingsSchemaTests
{
    private static readonly string s_path = Path.Combine(Repository.Root, "src", "RiskAware", "ConfigurationSchema.json");

    /// <summary>Set <c>RISKAWARE_APPROVE=1</c> to rewrite the schema.</summary>
    [Fact]
    public void Schema_that_is_shipped_is_that_of_the_options()
    {
        var text = SettingsSchema.Text();
        if (Environment.GetEnvironmentVariable("RISKAWARE_APPROVE") == "1")
        {
            File.WriteAllText(s_path, text);
        }

        Assert.Equal(text, File.ReadAllText(s_path));
    }

    [Fact]
    public void Schema_knows_ranges_words_and_groups()
    {
        using var json = JsonDocument.Parse(SettingsSchema.Text());
        var settings = json.RootElement.GetProperty("properties").GetProperty("RiskAware").GetProperty("properties");
        Assert.Equal(["Monitor", "Enforce"], settings.GetProperty("Mode").GetProperty("enum").EnumerateArray().Select(static v => v.GetString()));
        var confidence = settings.GetProperty("Points").GetProperty("additionalProperties").GetProperty("properties").GetProperty("Confidence");
        Assert.Equal((1, 99), (confidence.GetProperty("minimum").GetInt32(), confidence.GetProperty("maximum").GetInt32()));
        Assert.Equal(65535, settings.GetProperty("RiskEvents").GetProperty("properties").GetProperty("Syslog").GetProperty("properties").GetProperty("Port").GetProperty("maximum").GetInt32());
    }
}
