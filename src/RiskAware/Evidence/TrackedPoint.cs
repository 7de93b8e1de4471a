using RiskAware.LogLines;

namespace RiskAware.Evidence;

/// <summary>A detection point that the engine knows, for the life of the engine.</summary>
internal sealed class TrackedPoint
{
    private volatile int _confidence;
    private volatile ThresholdDescriptor? _threshold;

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

    /// <summary>The threshold as it applies; null where each detection is evidence.</summary>
    internal ThresholdDescriptor? Threshold => _threshold;

    /// <summary>1..99; of a point with a threshold, that of the crossing.</summary>
    internal int Confidence => _confidence;

    internal string GroupName => Descriptor.Kind == PointKind.Unspecified ? Descriptor.Id : Descriptor.Kind.ToString();

    internal void Configure(RiskAwareOptions options)
    {
        options.Points.TryGetValue(Descriptor.Id, out var changed);
        _confidence = Math.Clamp(changed?.Confidence ?? Descriptor.Threshold?.Confidence ?? Descriptor.Confidence, 1, 99);
        var threshold = Descriptor.Threshold is { } declared ? changed?.Threshold.Applied(declared) ?? declared : null;

        // The same object where nothing has changed: those who count go on with it.
        _threshold = ThresholdOptions.AreSame(threshold, _threshold) ? _threshold : threshold;
    }
}
