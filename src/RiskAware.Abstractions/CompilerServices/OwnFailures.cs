using System;
using System.Diagnostics.Tracing;
using System.Threading;

namespace RiskAware.CompilerServices;

/// <summary>What can go wrong inside RiskAware itself.</summary>
public enum OwnFailure
{
    /// <summary>A logging provider threw.</summary>
    LoggerThrew = 0,

    /// <summary>A detection sink threw.</summary>
    SinkThrew = 1,

    /// <summary>A subscriber threw.</summary>
    SubscriberThrew = 2,

    /// <summary>A second process-wide sink was refused.</summary>
    SecondSinkRefused = 3,

    /// <summary>The subjects of a request could not be read.</summary>
    SubjectsUnreadable = 4,

    /// <summary>The engine failed on a detection or a check; the host went on as if nothing applied.</summary>
    EngineThrew = 5,

    /// <summary>A sink of risk events threw.</summary>
    EventSinkThrew = 6,

    /// <summary>A risk event was dropped, because its sink could not keep up.</summary>
    EventDropped = 7,

    /// <summary>An observer of assessments threw.</summary>
    ObserverThrew = 8,

    /// <summary>A subject was not tracked, because the ceiling of its kind was reached by suspects.</summary>
    SubjectDropped = 9,

    /// <summary>A changed configuration was invalid; the one before stays.</summary>
    ReloadRefused = 10,

    /// <summary>The wall clock was set forward or back while the process ran.</summary>
    ClockStepped = 11,

    /// <summary>A catalogue of declared risks could not be loaded.</summary>
    CatalogueUnreadable = 12,

    /// <summary>A listener of the meter or of a trace threw.</summary>
    ListenerThrew = 13,

    /// <summary>A log entry was dropped, because writing it led to detections within detections without end.</summary>
    LoggerRecursed = 14,

    /// <summary>A detection was not handed over, because taking it led to detections within detections without end.</summary>
    DetectionRecursed = 15,

    /// <summary>A handler of a response threw or took too long, and is tried again.</summary>
    ResponseHandlerThrew = 16,

    /// <summary>An order to a handler of a response was not carried out: it failed for good, or there was no room.</summary>
    ResponseLost = 17,
}

/// <summary>
/// Counts failures of RiskAware and of what it calls, and tells the event source <c>RiskAware</c>; the meter of the same name
/// shows them as <c>riskaware.failures</c>. Nothing here throws.
/// </summary>
public static class OwnFailures
{
    private static readonly long[] Counts = new long[18];

    /// <summary>How often a failure happened in this process.</summary>
    /// <param name="failure">The failure.</param>
    public static long CountOf(OwnFailure failure) => Interlocked.Read(ref Counts[(int)failure]);

    /// <summary>Counts a failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="exception">What was thrown; only its type is told.</param>
    public static void Count(OwnFailure failure, Exception? exception = null)
    {
        Interlocked.Increment(ref Counts[(int)failure]);
        RiskAwareEventSource.Log.Failed(failure.ToString(), exception?.GetType().FullName ?? string.Empty);
    }
}

[EventSource(Name = "RiskAware")]
internal sealed class RiskAwareEventSource : EventSource
{
    internal static readonly RiskAwareEventSource Log = new();

    [Event(1, Level = EventLevel.Warning)]
    public void Failed(string failure, string exceptionType)
    {
        if (IsEnabled())
        {
            WriteEvent(1, failure, exceptionType);
        }
    }
}
