using System.Globalization;
using Microsoft.Extensions.Logging;

namespace RiskAware.Tests.Support;

/// <summary>Descriptors as the generator would write them.</summary>
internal static class TestRisk
{
    internal const string Hash = "0123456789ab";

    internal static RiskDescriptor Risk(
        string id = "UPL-1",
        int impact = 80,
        TimeSpan? window = null,
        Type? type = null,
        params ResponseDescriptor[] responses) => new(
            type ?? typeof(TestRisk), id, "Path traversal", impact, Hash, "Shop", window ?? TimeSpan.FromHours(1),
            "files-team", "Revoke the session", "A file outside the root is read", "malicious_direct_reference", ["T1190"], [22], null, responses);

    internal static RiskDescriptor WithSequences(RiskDescriptor risk, params SequenceDescriptor[] sequences) => new(
        risk.Type, risk.Id, risk.Title, risk.Impact, risk.Hash, risk.Assembly, risk.Window, risk.Owner, risk.Instruction, risk.Description, risk.EventType,
        [.. risk.Attack], [.. risk.Cwe], null, [.. risk.Responses], risk.Actors, risk.Graduation, sequences);

    internal static DetectionPointDescriptor Point(
        RiskDescriptor risk,
        string name = "LeftRoot",
        int confidence = 60,
        PointKind kind = PointKind.Unspecified,
        Stage stage = Stage.Attempt,
        ThresholdDescriptor? threshold = null) => new(
            risk, name, "Shop.Files." + name, StringComparer.Ordinal.GetHashCode(name) & int.MaxValue, LogLevel.Warning, confidence, kind,
            stage, "{Path} seen", ["Path"], Hash, null, null, null, null, threshold);

    internal static ResponseDescriptor Response(ResponseKind kind, int atScore, int minutes = 10)
        => new(kind, atScore, TimeSpan.FromMinutes(minutes));

    internal static ThresholdDescriptor Threshold(int count, string within = "00:05:00", int confidence = 60, string? distinctBy = null)
        => new(count, TimeSpan.Parse(within, CultureInfo.InvariantCulture), confidence, distinctBy);
}
