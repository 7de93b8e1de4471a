using RiskAware.LogLines;

namespace RiskAware.Evidence;

/// <summary>A detection point that the engine knows, for the life of the engine.</summary>
internal sealed class TrackedPoint
{
    private volatile int _confidence;

    internal TrackedPoint(DetectionPointDescriptor descriptor, TrackedRisk risk, RiskRegister register, int number, RiskAwareOptions options)
    {
        Descriptor = descriptor;
        Risk = risk;
        Register = register;
        Group = descriptor.Kind == PointKind.Unspecified ? 1000 + number : (int)descriptor.Kind;
        Configure(options);
    }

    internal DetectionPointDescriptor Descriptor { get; }

    internal TrackedRisk Risk { get; }

    /// <summary>The register of the engine that it belongs to.</summary>
    internal RiskRegister Register { get; }

    /// <summary>Points of one group count once, by the strongest.</summary>
    internal int Group { get; }

    internal PointLines Lines { get; } = new();

    internal bool IsSuccess => Descriptor.Stage == Stage.Success;

    /// <summary>1..99; of a point with a threshold, that of the crossing.</summary>
    internal int Confidence => _confidence;

    internal string GroupName => Descriptor.Kind == PointKind.Unspecified ? Descriptor.Id : Descriptor.Kind.ToString();

    internal void Configure(RiskAwareOptions options)
    {
        options.Points.TryGetValue(Descriptor.Id, out var changed);
        _confidence = Math.Clamp(changed?.Confidence ?? Descriptor.Threshold?.Confidence ?? Descriptor.Confidence, 1, 99);
    }
}
