namespace RiskAware;

/// <summary>Takes risk events. Register any number in the service collection.</summary>
public interface IRiskEventSink
{
    /// <summary>
    /// Takes one risk event, on the thread of the detection: return quickly, queue what is slow. What it throws is counted and
    /// dropped. Called by several threads at once.
    /// </summary>
    /// <param name="riskEvent">The event; may be kept.</param>
    void Write(RiskEvent riskEvent);
}
