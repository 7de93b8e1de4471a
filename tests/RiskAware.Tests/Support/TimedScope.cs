namespace RiskAware.Tests.Support;

/// <summary>Work on what occurred at another time.</summary>
internal sealed class TimedScope(IDetectionSink? sink, DateTimeOffset time, params SubjectClaim[] subjects) : RiskAwareScope(sink, subjects)
{
    public override DateTimeOffset? Time => time;
}
