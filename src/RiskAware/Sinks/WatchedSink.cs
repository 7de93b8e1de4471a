using RiskAware.CompilerServices;

namespace RiskAware.Sinks;

/// <summary>A sink whose failures are counted and go no further.</summary>
internal sealed class WatchedSink(IRiskEventSink sink, string name)
{
    private readonly ISinkState? _state = sink as ISinkState;
    private long _threw;
    private long _taken;
    private volatile bool _throws;

    internal string Name { get; } = name;

    internal long Failures => Interlocked.Read(ref _threw) + (_state?.Failures ?? 0);

    internal long Dropped => _state?.Dropped ?? Interlocked.Read(ref _threw);

    internal bool IsFailing => _throws || _state is { IsFailing: true };

    /// <summary>Whether it has taken at least one event, and written it as far as it can say so: what the synthetic detection is for.</summary>
    internal bool HasDelivered => _state is null ? Interlocked.Read(ref _taken) > 0 : _state.Acknowledged > 0;

    internal void Write(RiskEvent riskEvent)
    {
        try
        {
            sink.Write(riskEvent);
            Interlocked.Increment(ref _taken);
            _throws = false;
        }
        catch (Exception exception)
        {
            Interlocked.Increment(ref _threw);
            _throws = true;
            OwnFailures.Count(OwnFailure.EventSinkThrew, exception);
        }
    }
}
