using RiskAware.Benchmarks.Measuring;

namespace RiskAware.Benchmarks.Reporting;

/// <summary>What is measured, and for how long.</summary>
internal static class Plan
{
    /// <summary>What a budget needs, within two minutes.</summary>
    internal static IEnumerable<Assignment> Quick() =>
    [
        .. Calls(["BareLoggerOff", "FactoryLoggerOff", "BareLoggerDiscards", "FactoryLoggerDiscards", "JsonConsole", "OpenTelemetryNoOp"], 2, 0.9),
        .. Rest(2, 0.8, ["4"]),
        new("AnalyzerRules", ["NotReferenced", "Indicators"], [], 1, 4),
        new("EndpointCoverageCost", [], [], 1, 0),
    ];

    /// <summary>Everything, for the page.</summary>
    internal static IEnumerable<Assignment> Full() =>
    [
        .. Calls(
            [
                "BareLoggerOff", "FactoryLoggerOff", "BareLoggerDiscards", "FactoryLoggerDiscards", "ReadByIndex", "ReadByForeach", "JsonConsole",
                "OpenTelemetryNoOp", "OpenTelemetryAllTags",
            ],
            3,
            1.5),
        .. Attached(["BareLoggerOff", "BareLoggerDiscards", "JsonConsole", "OpenTelemetryNoOp"], 2, 1),
        .. Rest(3, 2, ["1", "4"]),
        new("AnalyzerRules", [], [], 1, 12),
        new("EndpointCoverageCost", [], [], 1, 0),
        new("ReachFacts", [], [], 1, 6),
        new("AnalyzersInBuild", [], [], 1, 0),
    ];

    private static IEnumerable<Assignment> Calls(string[] classes, int launches, double seconds)
        => classes.Select(c => new Assignment(c, [], [], launches, seconds));

    private static IEnumerable<Assignment> Attached(string[] classes, int launches, double seconds)
        => classes.Select(c => new Assignment(c, ["DetectionAttached"], [], launches, seconds));

    private static IEnumerable<Assignment> Rest(int launches, double seconds, string[] points) =>
    [
        new("FirstDetectionCalls", [], [], launches + 1, seconds),
        new("FirstFrameworkCalls", [], [], launches + 1, seconds),
        .. points.SelectMany(p => new Assignment[]
        {
            new("KnownSubject", [], ["1000", p], launches, seconds),
            new("KnownSubject", [], ["200000", p], 1, seconds),
        }),
        new("LiveSubjects", [], [], 1, seconds),
        new("LoginReplay", [], [], 1, seconds),
        new("QuietRequest", [], [], launches, seconds),
        new("GeneratorEdits", [], [], 1, 6 * seconds),
        new("LiveEdit", [], [], 1, 3 * seconds),
        new("EndpointLiveEdit", [], [], 1, 3 * seconds),
    ];
}
