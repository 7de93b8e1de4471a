using System.Globalization;
using System.Text.Json;

namespace RiskAware.Tests.Evidence.Vectors;

/// <summary>One recorded behaviour of the reference engine.</summary>
internal sealed record Vector(
    string Name,
    string Follow,
    Dictionary<string, Vector.PointRule> Points,
    Vector.OrderedRule[] Rules,
    string[][] Correlated,
    string Events,
    string AttacksByPoint,
    string AttacksByRule)
{
    internal static IReadOnlyList<Vector> All { get; } = Read();

    internal IEnumerable<Occurrence> Occurrences => Events.Split(' ').Select(static e => e.Split('/')).Select(static e =>
    {
        var times = e[0].Split('@').Select(static t => long.Parse(t, CultureInfo.InvariantCulture)).ToArray();
        return new Occurrence(times[0], times[^1], e[1], e[2], e[3]);
    });

    internal static int[] Numbers(string text)
        => text.Length == 0 ? [] : [.. text.Split(' ').Select(static n => int.Parse(n, CultureInfo.InvariantCulture))];

    private static Vector[] Read()
    {
        using var stream = typeof(Vector).Assembly.GetManifestResourceStream("appsensor.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("vectors").Deserialize<Vector[]>(new JsonSerializerOptions(JsonSerializerDefaults.Web))!;
    }

    internal sealed record PointRule(int Count, int Seconds);

    internal sealed record OrderedRule(string Name, int Seconds, string[][][] Steps)
    {
        /// <summary>The same in our words.</summary>
        internal string Text => string.Join(" THEN ", Steps.Select(static s => "(" + string.Join(" OR ", s.Select(static c => string.Join(" AND ", c))) + ")"));
    }

    internal sealed record Occurrence(long Time, long Clock, string User, string Point, string System);
}
