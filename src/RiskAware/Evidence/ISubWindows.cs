namespace RiskAware.Evidence;

/// <summary>Counts in 16 parts of a sliding window.</summary>
internal interface ISubWindows
{
    /// <summary>Adds one; how many there are within the window that ends with the latest.</summary>
    /// <param name="moment">When; may be a little older than the one before. What is older than the window is not counted.</param>
    /// <param name="value">A hash of the distinct value.</param>
    int Add(long moment, int value);

    /// <summary>Forgets all.</summary>
    void Clear();
}
