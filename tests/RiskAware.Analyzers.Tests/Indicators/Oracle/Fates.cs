namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>What became of the exception on the paths that were executed.</summary>
[Flags]
internal enum Fates
{
    None = 0,

    /// <summary>A detection was called, or the exception left, was handed on or returned.</summary>
    Observed = 1,

    /// <summary>The method ended by another exception, thrown in the handler, and nothing had seen the caught one.</summary>
    Lost = 2,

    /// <summary>Only the log has it.</summary>
    Logged = 4,

    /// <summary>The method returned normally, and nothing had seen it.</summary>
    Unseen = 8,

    /// <summary>The code after the handler threw something else.</summary>
    LeftLater = 16,
}

internal static class FatesExtensions
{
    /// <summary>The one report that the rules must give: that of the worst path.</summary>
    internal static string Verdict(this Fates fates)
        => fates.HasFlag(Fates.Unseen) ? (fates & (Fates.Observed | Fates.Lost | Fates.Logged)) == 0 ? "RA2001" : "RA2002"
            : fates.HasFlag(Fates.Lost) ? "RA2005"
            : fates.HasFlag(Fates.Logged) ? "RA2004"
            : "-";
}
