namespace RiskAware.Tests.Support;

internal sealed class RecordingSink : IRiskEventSink
{
    internal List<RiskEvent> Events { get; } = [];

    /// <summary>Called with each event, on the thread of its detection.</summary>
    internal Action<RiskEvent>? Written { get; set; }

    public void Write(RiskEvent riskEvent)
    {
        lock (Events)
        {
            Events.Add(riskEvent);
        }

        Written?.Invoke(riskEvent);
    }
}
