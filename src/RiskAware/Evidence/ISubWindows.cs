namespace RiskAware.Evidence;

/// <summary>Counts in 16 parts of a sliding window.</summary>
internal interface ISubWindows
{
    /// <summary>Adds one; how many there are within the window.</summary>
    int Add(long now, int value);
}
