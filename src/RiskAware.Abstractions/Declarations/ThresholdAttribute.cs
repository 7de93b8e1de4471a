using System;

namespace RiskAware;

/// <summary>
/// Makes repetition the evidence: only the crossing of <see cref="Count"/> detections of one subject within
/// <see cref="Within"/> counts, with the <see cref="Confidence"/> given here in place of the point's own. Counting begins anew
/// after each crossing. With <see cref="LeakEvery"/> there is no window: what was counted leaks away one by one instead, so that
/// a steady trickle never crosses and a burst does.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ThresholdAttribute : Attribute
{
    /// <summary>How many detections cross the threshold, 2..100000.</summary>
    public int Count { get; set; }

    /// <summary>The length of the window, a <see cref="TimeSpan"/> in constant format, <c>00:00:01</c> to <c>1.00:00:00</c>.</summary>
    public string Within { get; set; } = "00:01:00";

    /// <summary>How sure a crossing is of the risk, 1..99 percent. Default <see cref="RiskAware.Confidence.Likely"/>.</summary>
    public int Confidence { get; set; } = RiskAware.Confidence.Likely;

    /// <summary>
    /// The name of a parameter: only different values of it are counted (many account names from one address). Default: every
    /// detection counts.
    /// </summary>
    public string? DistinctBy { get; set; }

    /// <summary>
    /// In place of a window: how long it takes until one counted detection is forgotten, a <see cref="TimeSpan"/> in constant
    /// format, <c>00:00:01</c> to <c>1.00:00:00</c>. A leaky bucket that holds <see cref="Count"/> - 1 and is crossed when it
    /// overflows: capacity 5 is a count of 6. Excludes <see cref="Within"/> and <see cref="DistinctBy"/>. Default: a window.
    /// </summary>
    public string? LeakEvery { get; set; }

    /// <summary>
    /// How long nothing is counted after a crossing, a <see cref="TimeSpan"/> in constant format, <c>00:00:01</c> to
    /// <c>1.00:00:00</c>. Default: counting begins anew at once.
    /// </summary>
    public string? SilentFor { get; set; }
}
