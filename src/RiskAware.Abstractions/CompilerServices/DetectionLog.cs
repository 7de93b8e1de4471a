using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace RiskAware.CompilerServices;

/// <summary>Writes detections to loggers. Called by generated code; the signatures are frozen.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DetectionLog
{
    // A provider may itself reach a detection point; one that does so each time it writes would never end.
    private const int MostNested = 8;

    [ThreadStatic]
    private static int t_nested;

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

    /// <summary>Writes one detection that nothing takes. A logger that throws is counted and never reaches the caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write<TValues>(ILogger logger, DetectionPointDescriptor point, in TValues values, Exception? exception)
        where TValues : struct, IDetectionValues
    {
        if (t_nested == MostNested)
        {
            OwnFailures.Count(OwnFailure.LoggerRecursed);
            return;
        }

        try
        {
            t_nested++;
            var full = exception is not null && Detections.ExceptionDetail == ExceptionDetail.Full;
            logger.Log(
                point.Level,
                point.EventId,
                new DetectionState<TValues>(point, in values, full ? null : exception),
                full ? exception : null,
                DetectionState<TValues>.Formatter);
        }
        catch (Exception failure)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, failure);
        }
        finally
        {
            t_nested--;
        }
    }

    /// <summary>
    /// Writes one detection with the ids that the engine gave it, or leaves its line out where the engine has seen too many like
    /// it. A logger that throws is counted and never reaches the caller.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write<TValues>(
        ILogger logger,
        DetectionPointDescriptor point,
        in TValues values,
        Exception? exception,
        in RiskDecision decision)
        where TValues : struct, IDetectionValues
    {
        if (decision.LeftOut is { } leftOut && leftOut.TryAdd(logger))
        {
            return;
        }

        if (decision.IncidentId == Guid.Empty && decision.DetectionId == Guid.Empty)
        {
            Write(logger, point, in values, exception);
            return;
        }

        if (t_nested == MostNested)
        {
            OwnFailures.Count(OwnFailure.LoggerRecursed);
            return;
        }

        try
        {
            t_nested++;
            var full = exception is not null && Detections.ExceptionDetail == ExceptionDetail.Full;
            logger.Log(
                point.Level,
                point.EventId,
                new TracedState<TValues>(new(point, in values, full ? null : exception), in decision),
                full ? exception : null,
                TracedState<TValues>.Formatter);
        }
        catch (Exception failure)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, failure);
        }
        finally
        {
            t_nested--;
        }
    }
}
