using Microsoft.Extensions.Logging;
using RiskAware.Evidence;

namespace RiskAware.Sequences;

/// <summary>A sequence that the engine knows, for the life of the engine. Its evidence is that of a point of its own.</summary>
internal sealed class TrackedSequence
{
    private volatile SequenceMachine? _machine;

    internal TrackedSequence(SequenceDescriptor declared, TrackedRisk risk, RiskRegister register, int number, RiskAwareOptions options)
    {
        Declared = declared;
        var descriptor = new DetectionPointDescriptor(
            risk.Descriptor, declared.Name, declared.Steps, 0, LogLevel.Warning, declared.Confidence, PointKind.Unspecified, declared.Stage,
            string.Empty, [], risk.Descriptor.Hash, null, null, null, null, null);
        Point = new(descriptor, risk, register, number, this, options);
        Configure(options);
    }

    internal SequenceDescriptor Declared { get; }

    internal TrackedPoint Point { get; }

    /// <summary>The machine that applies; null where the steps cannot be read, which the start refuses.</summary>
    internal SequenceMachine? Machine => _machine;

    internal static SequenceOptions? Changed(RiskAwareOptions options, RiskDescriptor risk, string name)
        => options.Risks.TryGetValue(risk.Id, out var changed) && changed.Sequences.TryGetValue(name, out var sequence) ? sequence : null;

    // The same machine where nothing has changed: incidents go on from where they are.
    internal void Configure(RiskAwareOptions options)
    {
        var changed = Changed(options, Point.Risk.Descriptor, Declared.Name);
        var steps = changed?.Steps ?? Declared.Steps;
        var within = (changed?.Within ?? Declared.Within).Ticks;
        if (_machine is not { } machine || machine.Steps != steps || machine.Within != within)
        {
            _machine = SequencePlan.Read(steps, out _) is { } plan ? new(plan, steps, within) : null;
        }
    }
}
