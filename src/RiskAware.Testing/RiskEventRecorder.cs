using System.Reflection;

namespace RiskAware.Testing;

/// <summary>
/// Keeps the risk events of an engine: <c>services.AddSingleton&lt;IRiskEventSink&gt;(recorder)</c>. Not what the engine
/// says about itself when it starts and from time to time. Safe for several threads.
/// </summary>
public sealed class RiskEventRecorder : IRiskEventSink
{
    private readonly Lock _gate = new();
    private readonly List<RiskEvent> _events = [];

    /// <summary>What was written so far, in order.</summary>
    public IReadOnlyList<RiskEvent> Events
    {
        get
        {
            lock (_gate)
            {
                return [.. _events];
            }
        }
    }

    /// <inheritdoc />
    public void Write(RiskEvent riskEvent)
    {
        ArgumentNullException.ThrowIfNull(riskEvent);
        if (riskEvent.Kind is RiskEventKind.Started or RiskEventKind.Heartbeat or RiskEventKind.Synthetic)
        {
            return;
        }

        lock (_gate)
        {
            _events.Add(riskEvent);
        }
    }

    /// <summary>Fails unless a risk event of the risk was written.</summary>
    /// <typeparam name="TRisk">The risk.</typeparam>
    /// <returns>The events of the risk, in order.</returns>
    /// <exception cref="DetectionAssertionException">None was written.</exception>
    public IReadOnlyList<RiskEvent> Wrote<TRisk>()
        where TRisk : class
    {
        var id = typeof(TRisk).GetCustomAttribute<RiskAttribute>()?.Id
            ?? throw new ArgumentException("'" + typeof(TRisk).Name + "' is no risk: it carries no [Risk].", nameof(TRisk));
        var events = Events;
        IReadOnlyList<RiskEvent> found = [.. events.Where(e => e.RiskId == id)];
        return found.Count > 0
            ? found
            : throw new DetectionAssertionException("Expected a risk event of '" + id + "', but " + (events.Count == 0
                ? "none was written."
                : "these were written:\n" + string.Join("\n", events.Select(static e => "  " + e.RiskId + " " + e.Subject + " score " + e.RiskScore))));
    }

    /// <summary>Fails if any risk event was written.</summary>
    /// <exception cref="DetectionAssertionException">One was written.</exception>
    public void WroteNothing()
    {
        if (Events is [var first, ..])
        {
            throw new DetectionAssertionException("Expected no risk event, but '" + first.RiskId + "' was written about '" + first.Subject + "'.");
        }
    }
}
