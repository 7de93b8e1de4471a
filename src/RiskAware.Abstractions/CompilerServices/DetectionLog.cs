using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace RiskAware.CompilerServices;

/// <summary>Writes detections to loggers. Called by generated code; the signatures are frozen.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DetectionLog
{
    /// <summary>Whether the logger takes the level; false for no logger, and for one that throws.</summary>
    public static bool IsEnabled(ILogger? logger, LogLevel level)
    {
        if (logger is null)
        {
            return false;
        }

        try
        {
            return logger.IsEnabled(level);
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, exception);
            return false;
        }
    }

    /// <summary>Writes one detection. A logger that throws is counted and never reaches the caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write<TValues>(
        ILogger logger,
        DetectionPointDescriptor point,
        in TValues values,
        Exception? exception,
        in RiskDecision decision)
        where TValues : struct, IDetectionValues
    {
        try
        {
            var full = Detections.ExceptionDetail == ExceptionDetail.Full;
            logger.Log(
                point.Level,
                point.EventId,
                new DetectionState<TValues>(point, in values, in decision, full ? null : exception),
                full ? exception : null,
                DetectionState<TValues>.Formatter);
        }
        catch (Exception failure)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, failure);
        }
    }
}
