using Microsoft.Extensions.Logging;
using RiskAware;

[assembly: RiskCatalogue(typeof(RiskAware.Testing.Tests.DeclaredCatalogue))]

namespace RiskAware.Testing.Tests;

/// <summary>What the generator would have written.</summary>
[Risk("UPL-1", "Path traversal in uploads", Impact = 80)]
internal sealed class Traversal
{
    private static readonly RiskDescriptor s_risk = Descriptor(typeof(Traversal), "UPL-1");

    internal static readonly DetectionPointDescriptor LeftRoot = Point(s_risk, "LeftRoot");
    internal static readonly DetectionPointDescriptor StorageRefused = Point(s_risk, "StorageRefused");

    internal static RiskDescriptor Descriptor(Type type, string id)
        => new(type, id, "title", 80, "0123456789ab", "Tests", TimeSpan.FromHours(1), null, null, null, null, null, null, null, null);

    internal static DetectionPointDescriptor Point(RiskDescriptor risk, string name)
        => new(risk, name, risk.Type.Name + "." + name, 1, LogLevel.Warning, 95, PointKind.Invariant, Stage.Attempt, name, [], "0123456789ab", null, null, null, null, null);
}

[Risk("AUT-1", "Password spraying", Impact = 70)]
internal sealed class Spraying
{
    internal static readonly DetectionPointDescriptor SignInFailed = Traversal.Point(Traversal.Descriptor(typeof(Spraying), "AUT-1"), "SignInFailed");
}

/// <summary>What the generator would have written, too.</summary>
public sealed class DeclaredCatalogue : RiskCatalogue
{
    public override IReadOnlyList<RiskDescriptor> Risks => [Traversal.LeftRoot.Risk, Spraying.SignInFailed.Risk];

    public override IReadOnlyList<DetectionPointDescriptor> Points => [Spraying.SignInFailed, Traversal.LeftRoot, Traversal.StorageRefused];

    public override IReadOnlyList<RiskCatalogue> References => [];
}
