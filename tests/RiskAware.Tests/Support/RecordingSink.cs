namespace RiskAware.Tests.Support;

internal sealed class RecordingSink : IRiskEventSink
{
    internal List<RiskEvent> Events { get; } = [];

    public void Write(RiskEvent riskEvent)
    {
        lock (Events)
        {
            Events.Add(riskEvent);
        }
    }
}
