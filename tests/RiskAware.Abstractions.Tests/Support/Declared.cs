using Microsoft.Extensions.Logging;

namespace RiskAware.Abstractions.Tests.Support;

/// <summary>Descriptors as generated code would make them.</summary>
internal static class Declared
{
    internal static RiskDescriptor Risk(string id = "UPL-1") => new(
        typeof(Declared), id, "Path traversal", 80, "0123456789ab", "Tests", TimeSpan.FromHours(1), null, null, null, null, null, null, null, null);

    internal static DetectionPointDescriptor Point(string template, params string[] names) => new(
        Risk(), "LeftRoot", "Tests.LeftRoot", 4711, LogLevel.Warning, 95, PointKind.Invariant, Stage.Attempt, template, names, "ba9876543210", null, null, null, null, null);
}
