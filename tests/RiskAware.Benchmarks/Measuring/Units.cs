namespace RiskAware.Benchmarks.Measuring;

/// <summary>What numbers say.</summary>
internal static class Units
{
    /// <summary>Nanoseconds of one call.</summary>
    internal const string Time = "ns";

    /// <summary>Time in times of the baseline's.</summary>
    internal const string Ratio = "x";

    /// <summary>Nanoseconds beyond the baseline.</summary>
    internal const string TimeMore = "ns more";

    /// <summary>Bytes that one call allocates.</summary>
    internal const string Bytes = "B";

    /// <summary>Bytes in times of the baseline's.</summary>
    internal const string BytesRatio = "B x";

    /// <summary>Bytes beyond the baseline.</summary>
    internal const string BytesMore = "B more";

    /// <summary>The most bytes that the process has had.</summary>
    internal const string Held = "B held";

    /// <summary>Methods that the runtime compiled.</summary>
    internal const string Methods = "methods";

    /// <summary>Things that should not be there.</summary>
    internal const string Count = "count";

    /// <summary>The worst of several, where the plain unit is their mean.</summary>
    internal static string Worst(string unit) => "worst " + unit;
}
