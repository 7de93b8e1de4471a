using System.Text.Json;
using Storefront.Attack;

namespace Storefront.Tests;

public class AttackCommandTests
{
    [Fact]
    public async Task An_attack_that_is_stopped_ends_with_0_and_says_so()
    {
        var (code, output, _) = await RunAsync();

        Assert.Equal(0, code);
        Assert.Contains("denied: 0", output, StringComparison.Ordinal);
        Assert.Contains("Path traversal (signed in as mallory): last accepted request 4 of 20, then 429", output, StringComparison.Ordinal);
        Assert.Contains("Password spraying (anonymous): last accepted request 10 of 20, then 403", output, StringComparison.Ordinal);
        Assert.Contains("UPL-1 StorageRefused + LeftRoot: account mallory, probability 96, score 77, decision: delayed", output, StringComparison.Ordinal);
        Assert.EndsWith("The attackers were stopped, and nobody else noticed.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_engine_nobody_stops_the_attackers()
    {
        var (code, output, _) = await RunAsync("--disable-engine");

        Assert.Equal(1, code);
        Assert.Contains("- Path traversal was not stopped.\n- Password spraying was not stopped.\n", output, StringComparison.Ordinal);
        Assert.Contains("the engine is disabled", output, StringComparison.Ordinal);
        Assert.DoesNotContain("was answered", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_the_output_is_risk_events_and_nothing_else()
    {
        var (code, output, errors) = await RunAsync("--json");

        Assert.Equal(0, code);
        Assert.Contains("nobody else noticed", errors, StringComparison.Ordinal);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length >= 4);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            AssertTypes(json.RootElement);
        }
    }

    [Fact]
    public async Task An_option_that_does_not_exist_is_named()
    {
        var (code, output, errors) = await RunAsync("--disable-engin");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith("There is no option '--disable-engin'.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        var (code, output, _) = await RunAsync("--help");

        Assert.Equal(0, code);
        Assert.All(["--disable-engine", "--monitor", "--json", "--plain"], o => Assert.Contains(o, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_picture_is_well_formed_and_shows_the_end()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("storefront-tests-").FullName, "attack.svg");

        await RunAsync("--svg", path);

        var svg = System.Xml.Linq.XDocument.Load(path);
        Assert.Contains(svg.Descendants(), static e => e.Value.Contains("nobody else noticed", StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await AttackCommand.RunAsync(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    private static void AssertTypes(JsonElement e)
    {
        foreach (var text in new[] { "EventId", "EventName", "EventType", "Request", "ChildEvent", "Description", "Action", "Instruction", "EventOwner" })
        {
            Assert.Equal(JsonValueKind.String, e.GetProperty(text).ValueKind);
            Assert.NotEmpty(e.GetProperty(text).GetString()!);
        }

        Assert.Equal(7, Guid.Parse(e.GetProperty("EventId").GetString()!).Version);
        Assert.True(e.GetProperty("EventTime").TryGetInt64(out _));
        Assert.InRange(e.GetProperty("RiskScore").GetInt32(), 0, 100);
        Assert.InRange(e.GetProperty("RiskProbability").GetInt32(), 0, 100);
        Assert.Contains(e.GetProperty("Breach").ValueKind, new[] { JsonValueKind.True, JsonValueKind.False });
        Assert.InRange(e.GetProperty("ChildEventCount").GetInt32(), 1, int.MaxValue);
        Assert.Matches("^(GET|POST) /[a-z/-]+$", e.GetProperty("Request").GetString());
    }
}
