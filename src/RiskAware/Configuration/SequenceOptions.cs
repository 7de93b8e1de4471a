namespace RiskAware;

/// <summary>
/// What the configuration changes about one declared sequence: <c>RiskAware:Risks:{id}:Sequences:{name}</c>. Null leaves the
/// declaration. How far incidents had come is forgotten when steps or time change.
/// </summary>
public sealed class SequenceOptions
{
    /// <summary>The steps, such as <c>Joined THEN Downloaded UNLESS SteppedUp</c>; see <see cref="SequenceAttribute"/>.</summary>
    public string? Steps { get; set; }

    /// <summary>From the first occurrence to the last, one second up to the window of the risk.</summary>
    public TimeSpan? Within { get; set; }

    /// <summary>The confidence, 1..99 percent.</summary>
    public int? Confidence { get; set; }
}
