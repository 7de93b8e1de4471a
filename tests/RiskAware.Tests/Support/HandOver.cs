using RiskAware.CompilerServices;

namespace RiskAware.Tests.Support;

/// <summary>What a generated body does when something takes detections, but for the log line.</summary>
internal static class HandOver
{
    internal static RiskDecision To(IDetectionSink? sink, DetectionPointDescriptor point, params SubjectClaim[] subjects)
        => To(sink, point, default(Values0), subjects);

    internal static RiskDecision To<TValues>(IDetectionSink? sink, DetectionPointDescriptor point, TValues values, params SubjectClaim[] subjects)
        where TValues : struct, IDetectionValues
    {
        var named = default(DetectionSubjects);
        foreach (var subject in subjects)
        {
            named.Set(subject.Kind, DetectionValue.From(subject.Value), subject.IsProven);
        }

        var detection = new Detection(point, null, in named, default);
        var decision = DetectionHub.Report(sink, in detection);
        if (decision.WantsEvidence)
        {
            DetectionHub.Supply(sink, in detection, in decision, in values);
        }

        return decision;
    }
}
