using System.Threading;
using Microsoft.Extensions.Logging;

namespace RiskAware.CompilerServices;

/// <summary>
/// Counts log lines that are left out because there are too many like them, until one summary line tells how many. Each line
/// is either counted here or written: once the count is told, whoever comes too late writes.
/// </summary>
internal sealed class LinesLeftOut
{
    private long _count;
    private ILogger? _logger;

    /// <summary>Leaves one line out that would have gone to the logger; false where the summary is told already.</summary>
    internal bool TryAdd(ILogger logger)
    {
        if (Volatile.Read(ref _logger) is null)
        {
            Volatile.Write(ref _logger, logger);
        }

        return Interlocked.Increment(ref _count) > 0;
    }

    /// <summary>Ends the count; how many lines there were, and a logger that they would have gone to.</summary>
    internal long Close(out ILogger? logger)
    {
        var count = Interlocked.Exchange(ref _count, long.MinValue);
        logger = Volatile.Read(ref _logger);
        return count < 0 ? 0 : count;
    }
}
