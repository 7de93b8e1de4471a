using Microsoft.Extensions.Logging;

namespace RiskAware.AspNetCore.Tests.Support;

/// <summary>What the generator would have written for a risk with one certain point.</summary>
internal sealed class Traversal
{
    internal static readonly RiskDescriptor Risk = new(
        typeof(Traversal), "UPL-1", "Path traversal in uploads", 80, "0123456789ab", "Tests", TimeSpan.FromHours(1), "files-team", null, null, null, null, null, null,
        [
            new(ResponseKind.Delay, 40, TimeSpan.FromMinutes(5)),
            new(ResponseKind.BlockClient, 70, TimeSpan.FromMinutes(15)),
        ]);

    internal static readonly DetectionPointDescriptor LeftRoot = new(
        Risk, "LeftRoot", "Traversal.LeftRoot", 1, LogLevel.Warning, Confidence.Certain, PointKind.Invariant, Stage.Attempt, "left the root", [], "0123456789ab", null, null, null, null, null);
}

internal sealed class OtherRisk;
