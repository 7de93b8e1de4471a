using Microsoft.Extensions.Logging;

namespace RiskAware.Abstractions.Tests.Support;

internal sealed class FakeSink : IDetectionSink, IDetectionLoggers
{
    internal List<string> Reported { get; } = [];

    internal List<IReadOnlyList<KeyValuePair<string, object?>>> Supplied { get; } = [];

    internal RiskDecision Decision { get; init; }

    internal bool Throws { get; init; }

    internal ILogger? Logger { get; init; }

    internal Action? OnReport { get; init; }

    public RiskDecision Report(in Detection detection)
    {
        Reported.Add(detection.Point.Id);
        OnReport?.Invoke();
        return Throws ? throw new InvalidOperationException("sink") : Decision;
    }

    public void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values)
        => Supplied.Add(values);

    public ILogger? GetLogger(string category) => Throws ? throw new InvalidOperationException("loggers") : Logger;
}
