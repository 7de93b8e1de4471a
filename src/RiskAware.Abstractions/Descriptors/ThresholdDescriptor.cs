using System;
using System.ComponentModel;

namespace RiskAware;

/// <summary>What a <see cref="ThresholdAttribute"/> declares, at run time.</summary>
public sealed class ThresholdDescriptor
{
    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ThresholdDescriptor(int count, TimeSpan within, int confidence, string? distinctBy)
        : this(count, within, confidence, distinctBy, TimeSpan.Zero, TimeSpan.Zero)
    {
    }

    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ThresholdDescriptor(int count, TimeSpan within, int confidence, string? distinctBy, TimeSpan leakEvery, TimeSpan silentFor)
    {
        Count = count;
        Within = within;
        Confidence = confidence;
        DistinctBy = distinctBy;
        LeakEvery = leakEvery;
        SilentFor = silentFor;
    }

    /// <summary>How many detections cross the threshold.</summary>
    public int Count { get; }

    /// <summary>The length of the window.</summary>
    public TimeSpan Within { get; }

    /// <summary>How sure a crossing is of the risk, 1..99 percent.</summary>
    public int Confidence { get; }

    /// <summary>The parameter of which only different values are counted; null: every detection counts.</summary>
    public string? DistinctBy { get; }

    /// <summary>How long it takes until one counted detection is forgotten, in place of the window; zero: there is a window.</summary>
    public TimeSpan LeakEvery { get; }

    /// <summary>How long nothing is counted after a crossing; zero: counting begins anew at once.</summary>
    public TimeSpan SilentFor { get; }
}
