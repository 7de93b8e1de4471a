using Microsoft.Extensions.Logging;

namespace RiskAware.Allocation.Tests.Support;

/// <summary>Counts the bytes that this thread allocates.</summary>
internal static class Bytes
{
    internal const int WarmUps = 300;
    internal const int Calls = 100;

    internal static long Of(Action<ILogger> call, ILogger logger)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            call(logger);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            call(logger);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
