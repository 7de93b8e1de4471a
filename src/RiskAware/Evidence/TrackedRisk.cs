using RiskAware.Incidents;
using RiskAware.LogLines;
using RiskAware.Responses;
using RiskAware.Sequences;

namespace RiskAware.Evidence;

/// <summary>A risk that the engine knows, for the life of the engine; what applies to it changes with the configuration.</summary>
internal sealed class TrackedRisk(RiskDescriptor descriptor, int number, RiskPolicy policy)
{
    private volatile RiskPolicy _policy = policy;
    private volatile bool _waitsForAbsence;

    internal RiskDescriptor Descriptor { get; } = descriptor;

    /// <summary>Part of the key of its incidents.</summary>
    internal int Number { get; } = number;

    internal RiskPolicy Policy
    {
        get => _policy;
        set => _policy = value;
    }

    /// <summary>The sequences of its points.</summary>
    internal TrackedSequence[] Sequences { get; set; } = [];

    /// <summary>Whether one of them is complete only when time has passed without something.</summary>
    internal bool WaitsForAbsence => _waitsForAbsence;

    /// <summary>The engine's own lines about decisions.</summary>
    internal PointLines DecisionLines { get; } = new();

    internal CampaignTracker Campaign { get; } = new();

    internal DenialGuard AccountDenials { get; } = new();

    internal DenialGuard ClaimedAccountDenials { get; } = new();

    /// <summary>Counts whom handlers are told about.</summary>
    internal DenialGuard Notices { get; } = new();

    internal DenialGuard SessionDenials { get; } = new();

    internal void Configure(RiskAwareOptions options)
    {
        Policy = new(Descriptor, options);
        foreach (var sequence in Sequences)
        {
            sequence.Configure(options);
            sequence.Point.Configure(options);
        }

        _waitsForAbsence = Array.Exists(Sequences, static s => s.Machine is { EndsByAbsence: true });
    }
}
