using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace RiskAware.CompilerServices;

/// <summary>Writes detections to loggers. Called by generated code; the signatures are frozen.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DetectionLog
{
    /// <summary>
    /// The most lines that a thread writes within each other: a provider may itself reach a detection point, and one that does so
    /// each time it writes would never end.
    /// </summary>
    public const int MostNested = 8;

    [ThreadStatic]
    private static int t_nested;

    /// <summary>
    /// How many lines this thread is writing, each because of the one before. Whoever writes adds one and takes it away again; by
    /// reference, for finding what belongs to a thread costs more than the rest.
    /// </summary>
    public static ref int Nested
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref t_nested;
    }

    /// <summary>Counts a line that is not written, because there would be no end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Recursed() => OwnFailures.Count(OwnFailure.LoggerRecursed);

    /// <summary>Counts what a logger threw.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Failed(Exception failure) => OwnFailures.Count(OwnFailure.LoggerThrew, failure);

    /// <summary>The exception where loggers get the whole of it, else null: then the state sums it up.</summary>
    public static Exception? Whole(Exception? exception)
        => exception is not null && Detections.ExceptionDetail == ExceptionDetail.Full ? exception : null;

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
            Failed(exception);
            return false;
        }
    }

    /// <summary>Writes one detection that nothing takes. A logger that throws is counted and never reaches the caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write<TValues>(ILogger logger, DetectionPointDescriptor point, in TValues values, Exception? exception)
        where TValues : struct, IDetectionValues
    {
        ref var nested = ref Nested;
        if (nested >= MostNested)
        {
            Recursed();
            return;
        }

        nested++;
        try
        {
            var whole = Whole(exception);
            logger.Log(
                point.Level,
                point.EventId,
                new DetectionState<TValues>(point, values, whole is null ? exception : null),
                whole,
                DetectionState<TValues>.Formatter);
        }
        catch (Exception failure)
        {
            Failed(failure);
        }
        finally
        {
            nested--;
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

        ref var nested = ref Nested;
        if (nested >= MostNested)
        {
            Recursed();
            return;
        }

        nested++;
        try
        {
            var whole = Whole(exception);
            logger.Log(
                point.Level,
                point.EventId,
                new TracedState<TValues>(new(point, values, whole is null ? exception : null), in decision),
                whole,
                TracedState<TValues>.Formatter);
        }
        catch (Exception failure)
        {
            Failed(failure);
        }
        finally
        {
            nested--;
        }
    }
}
