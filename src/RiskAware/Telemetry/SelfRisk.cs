using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace RiskAware.Telemetry;

/// <summary>The engine's own failure, a risk like any other: <c>RA-SELF</c>. About nobody, so that nothing is ever decided from it.</summary>
internal static class SelfRisk
{
    internal const string Id = "RA-SELF";

    // The numbers of the log events of the engine's own lines end far below.
    private const int FirstEventId = 1000;

    private static readonly (string Name, int Confidence)[] s_points =
    [
        (nameof(SinkFailing), 90),
        (nameof(EventsDropped), 95),
        (nameof(CeilingReached), 80),
        (nameof(ClockStepped), 60),
        (nameof(ReloadRefused), 60),
        (nameof(EngineThrew), 90),
        (nameof(ResponseLost), 90),
    ];

    internal static RiskDescriptor Risk { get; } = new(
        typeof(SelfRisk),
        Id,
        "RiskAware does not do its whole work",
        60,
        HashOfPoints(),
        "RiskAware",
        TimeSpan.FromHours(1),
        null,
        "Look at the log category RiskAware.Engine and at the meter riskaware.failures",
        "What RiskAware should detect, record or tell may be missing",
        "sys_monitor_disabled",
        null,
        null,
        null,
        null);

    internal static IReadOnlyList<DetectionPointDescriptor> Points { get; } =
        [.. s_points.Select(static (p, i) => Point(p.Name, FirstEventId + i, p.Confidence))];

    /// <summary>A sink of risk events threw, or could not write and tries again.</summary>
    internal static DetectionPointDescriptor SinkFailing => Points[0];

    /// <summary>Risk events were dropped.</summary>
    internal static DetectionPointDescriptor EventsDropped => Points[1];

    /// <summary>Detections found no room for their subject.</summary>
    internal static DetectionPointDescriptor CeilingReached => Points[2];

    /// <summary>The wall clock was set.</summary>
    internal static DetectionPointDescriptor ClockStepped => Points[3];

    /// <summary>A changed configuration was refused.</summary>
    internal static DetectionPointDescriptor ReloadRefused => Points[4];

    /// <summary>The engine itself threw.</summary>
    internal static DetectionPointDescriptor EngineThrew => Points[5];

    /// <summary>A handler of a response failed for good, or there was no room to call it.</summary>
    internal static DetectionPointDescriptor ResponseLost => Points[6];

    private static string HashOfPoints()
    {
        var declared = string.Concat(s_points.Select(static p => p.Name + p.Confidence.ToString("D3", null)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Id + declared)))[..12];
    }

    private static DetectionPointDescriptor Point(string name, int eventId, int confidence) => new(
        Risk,
        name,
        "RiskAware." + name,
        eventId,
        LogLevel.Error,
        confidence,
        PointKind.Unspecified,
        Stage.Attempt,
        "{Count} times",
        ["Count"],
        Risk.Hash,
        null,
        null,
        null,
        null,
        null);
}
