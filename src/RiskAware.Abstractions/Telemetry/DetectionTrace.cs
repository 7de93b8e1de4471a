using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using RiskAware.CompilerServices;

namespace RiskAware.Telemetry;

/// <summary>
/// Shows a detection in the trace of the request: an event on the current activity when it is recorded. It holds declared names,
/// the score and the incident, never a value from outside.
/// </summary>
internal static class DetectionTrace
{
    internal const string EventName = "riskaware.detection";

    /// <summary>The most events on one activity: a loop over what an attacker sent must not fill the trace.</summary>
    internal const int MostEvents = 20;

    private const string CountProperty = "RiskAware.Detections";

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Add(Activity activity, DetectionPointDescriptor point, in RiskDecision decision)
    {
        try
        {
            if (activity.GetCustomProperty(CountProperty) is not StrongBox<int> count)
            {
                count = new StrongBox<int>();
                activity.SetCustomProperty(CountProperty, count);
            }

            if (Interlocked.Increment(ref count.Value) > MostEvents)
            {
                return;
            }

            var tags = new ActivityTagsCollection
            {
                { "riskaware.risk", point.Risk.Id },
                { "riskaware.point", point.Id },
            };
            if (decision.IncidentId != Guid.Empty)
            {
                tags.Add("riskaware.score", decision.Score);
                tags.Add("riskaware.incident_id", decision.IncidentId.ToString());
            }

            activity.AddEvent(new ActivityEvent(EventName, tags: tags));
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.ListenerThrew, exception);
        }
    }
}
