using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.Extensions.Logging;
using RiskAware.Telemetry;

namespace RiskAware.CompilerServices;

/// <summary>Where generated code hands detections over. The signatures are frozen.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DetectionHub
{
    /// <summary>
    /// The most detections that a thread hands over within each other: what takes one may itself reach a detection point, and
    /// would never end if it did so each time. Fewer than lines, for each of many takers may reach several points.
    /// </summary>
    private const int MostNested = 4;

    private static readonly object s_gate = new();
    private static readonly bool s_disabled = IsSwitchedOff();

    private static int s_attached;
    private static IDetectionSink? s_default;
    private static Subscription[] s_subscriptions = new Subscription[0];

    [ThreadStatic]
    private static int t_nested;

    /// <summary>Whether anything takes detections; the first test of every detection call.</summary>
    public static bool IsAttached
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Volatile.Read(ref s_attached) != 0;
    }

    /// <summary>Hands a detection to the sink: the explicit one, else that of the ambient scope, else the process default.</summary>
    public static RiskDecision Report(IDetectionSink? sink, in Detection detection)
    {
        ref var nested = ref t_nested;
        if (nested >= MostNested)
        {
            OwnFailures.Count(OwnFailure.DetectionRecursed);
            return default;
        }

        nested++;
        try
        {
            return Take(Resolve(sink), in detection);
        }
        finally
        {
            nested--;
        }
    }

    /// <summary>Supplies the values of a detection whose decision asked for them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Supply<TValues>(IDetectionSink? sink, in Detection detection, in RiskDecision decision, in TValues values)
        where TValues : struct, IDetectionValues
    {
        var list = new KeyValuePair<string, object?>[values.Count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = new(detection.Point.Format.Names[i], values.Get(i).ToObject());
        }

        Supply(Resolve(sink), in detection, in decision, list);
    }

    /// <summary>The logger of a point that is declared without one; null if the sink has none.</summary>
    public static ILogger? Logger(IDetectionSink? sink, string category)
    {
        try
        {
            return (Resolve(sink) as IDetectionLoggers)?.GetLogger(category);
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.LoggerThrew, exception);
            return null;
        }
    }

    internal static bool TryAttach(IDetectionSink sink)
    {
        lock (s_gate)
        {
            if (s_default is not null || s_disabled)
            {
                OwnFailures.Count(OwnFailure.SecondSinkRefused);
                return false;
            }

            s_default = sink;
            Interlocked.Increment(ref s_attached);
            return true;
        }
    }

    internal static void Detach(IDetectionSink sink)
    {
        lock (s_gate)
        {
            if (ReferenceEquals(s_default, sink))
            {
                s_default = null;
                Interlocked.Decrement(ref s_attached);
            }
        }
    }

    /// <summary>Keeps hand-over on while a sink that is only reached through scopes lives.</summary>
    internal static void Open()
    {
        if (!s_disabled)
        {
            Interlocked.Increment(ref s_attached);
        }
    }

    internal static void Close()
    {
        if (!s_disabled)
        {
            Interlocked.Decrement(ref s_attached);
        }
    }

    internal static IDisposable Subscribe(Type? risk, Action<DetectionRecord> subscriber)
    {
        var subscription = new Subscription(risk, subscriber);
        lock (s_gate)
        {
            var all = new List<Subscription>(s_subscriptions) { subscription };
            Volatile.Write(ref s_subscriptions, all.ToArray());
            Open();
        }

        return subscription;
    }

    private static void Unsubscribe(Subscription subscription)
    {
        lock (s_gate)
        {
            var all = new List<Subscription>(s_subscriptions);
            if (all.Remove(subscription))
            {
                Volatile.Write(ref s_subscriptions, all.ToArray());
                Close();
            }
        }
    }

    // Switched off means off for explicit sinks too, which do not ask whether anything is attached.
    private static IDetectionSink? Resolve(IDetectionSink? sink) => s_disabled ? null : sink ?? RiskAwareScope.Current?.Sink ?? s_default;

    private static RiskDecision Take(IDetectionSink? sink, in Detection detection)
    {
        var decision = default(RiskDecision);
        if (sink is not null)
        {
            try
            {
                decision = sink.Report(in detection);
            }
            catch (Exception exception)
            {
                OwnFailures.Count(OwnFailure.SinkThrew, exception);
            }
        }

        if (RiskAwareMeter.CountsDetections)
        {
            RiskAwareMeter.CountDetection(detection.Point);
        }

        // The web server makes an activity for its log also where nobody traces: that one has no listener.
        if (Activity.Current is { IsAllDataRequested: true } activity && activity.Source.HasListeners())
        {
            DetectionTrace.Add(activity, detection.Point, in decision);
        }

        return Volatile.Read(ref s_subscriptions).Length == 0 ? decision : decision.WithEvidenceWanted();
    }

    private static void Supply(IDetectionSink? sink, in Detection detection, in RiskDecision decision, KeyValuePair<string, object?>[] values)
    {
        // What is supplied was handed over before, so that there is room.
        ref var nested = ref t_nested;
        nested++;
        try
        {
            Tell(sink, in detection, in decision, values);
        }
        finally
        {
            nested--;
        }
    }

    private static void Tell(IDetectionSink? sink, in Detection detection, in RiskDecision decision, KeyValuePair<string, object?>[] values)
    {
        if (sink is not null)
        {
            try
            {
                sink.Supply(in detection, in decision, values);
            }
            catch (Exception exception)
            {
                OwnFailures.Count(OwnFailure.SinkThrew, exception);
            }
        }

        var subscriptions = Volatile.Read(ref s_subscriptions);
        if (subscriptions.Length == 0)
        {
            return;
        }

        DetectionRecord record;
        try
        {
            record = new DetectionRecord(
                detection.Point, DateTimeOffset.UtcNow, SubjectsOf(in detection), detection.Exception, values, decision);
        }
        catch (Exception exception)
        {
            // A subject's own ToString is code of the application.
            OwnFailures.Count(OwnFailure.SubjectsUnreadable, exception);
            return;
        }

        foreach (var subscription in subscriptions)
        {
            subscription.Tell(record);
        }
    }

    private static List<SubjectClaim> SubjectsOf(in Detection detection)
    {
        var ambient = RiskAwareScope.Current?.Subjects;
        var subjects = new List<SubjectClaim>();
        for (var kind = SubjectKind.Account; kind <= SubjectKind.Tenant; kind++)
        {
            if (detection.TryGetSubject(kind, out var value, out var verified) && value.ToText() is { } text)
            {
                subjects.Add(new(kind, text, verified || IsProvenBy(ambient, kind, text)));
            }
        }

        if (ambient is not null)
        {
            foreach (var claim in ambient)
            {
                if (!subjects.Exists(s => s.Kind == claim.Kind && s.Value == claim.Value))
                {
                    subjects.Add(claim);
                }
            }
        }

        return subjects;
    }

    private static bool IsProvenBy(IReadOnlyList<SubjectClaim>? ambient, SubjectKind kind, string value)
    {
        if (ambient is not null)
        {
            foreach (var claim in ambient)
            {
                if (claim.IsProven && claim.Kind == kind && claim.Value == value)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSwitchedOff()
    {
        if (AppContext.TryGetSwitch("RiskAware.Enabled", out var enabled))
        {
            return !enabled;
        }

        var variable = Environment.GetEnvironmentVariable("RISKAWARE_ENABLED");
        return string.Equals(variable, "false", StringComparison.OrdinalIgnoreCase) || variable == "0";
    }

    private sealed class Subscription(Type? risk, Action<DetectionRecord> subscriber) : IDisposable
    {
        public void Dispose() => Unsubscribe(this);

        internal void Tell(DetectionRecord record)
        {
            if (risk is not null && record.Risk.Type != risk)
            {
                return;
            }

            try
            {
                subscriber(record);
            }
            catch (Exception exception)
            {
                OwnFailures.Count(OwnFailure.SubscriberThrew, exception);
            }
        }
    }
}
