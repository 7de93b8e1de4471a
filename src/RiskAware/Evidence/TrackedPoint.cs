using RiskAware.LogLines;
using RiskAware.Sequences;

namespace RiskAware.Evidence;

/// <summary>A detection point that the engine knows, for the life of the engine.</summary>
internal sealed class TrackedPoint
{
    private volatile int _confidence;
    private volatile ThresholdDescriptor? _threshold;
    private volatile SequenceInputs? _inputs;

    internal TrackedPoint(
        DetectionPointDescriptor descriptor, TrackedRisk risk, RiskRegister register, int number, TrackedSequence? sequence, RiskAwareOptions options)
    {
        Sequence = sequence;
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

    /// <summary>The sequence whose evidence it is; null for a declared point.</summary>
    internal TrackedSequence? Sequence { get; }

    /// <summary>The sequences that name it; null where none does.</summary>
    internal SequenceInputs? Inputs => _inputs;

    /// <summary>The threshold as it applies; null where each detection is evidence.</summary>
    internal ThresholdDescriptor? Threshold => _threshold;

    /// <summary>1..99; of a point with a threshold, that of the crossing.</summary>
    internal int Confidence => _confidence;

    internal string GroupName => Descriptor.Kind == PointKind.Unspecified ? Descriptor.Id : Descriptor.Kind.ToString();

    internal void Configure(RiskAwareOptions options)
    {
        _inputs = SequenceInputs.Of(Descriptor.Name, Risk.Sequences);
        if (Sequence is not null)
        {
            _confidence = Math.Clamp(TrackedSequence.Changed(options, Risk.Descriptor, Descriptor.Name)?.Confidence ?? Descriptor.Confidence, 1, 99);
            return;
        }

        options.Points.TryGetValue(Descriptor.Id, out var changed);
        _confidence = Math.Clamp(changed?.Confidence ?? Descriptor.Threshold?.Confidence ?? Descriptor.Confidence, 1, 99);
        var threshold = Descriptor.Threshold is { } declared ? changed?.Threshold.Applied(declared) ?? declared : null;

        // The same object where nothing has changed: those who count go on with it.
        _threshold = ThresholdOptions.AreSame(threshold, _threshold) ? _threshold : threshold;
    }
}
