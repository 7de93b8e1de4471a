using Microsoft.Extensions.Logging;
using RiskAware.Configuration;

namespace RiskAware;

internal sealed class RiskEngine : IRiskEngine
{
    private readonly OptionsFeed _feed;
    private readonly ILoggerFactory _loggers;
    private long _detections;

    internal RiskEngine(
        OptionsFeed feed,
        ApplicationFacts application,
        TimeProvider time,
        IRiskEventSink[] sinks,
        IRiskObserver[] observers,
        ILoggerFactory loggers)
    {
        _feed = feed;
        _loggers = loggers;
        Options = feed.Read();
    }

    public RiskAwareOptions Options { get; private set; }

    public EngineStatus Status => new(Options.Enabled, 1, _detections, 0, 0, 0, 0, 0);

    public IReadOnlyList<ActiveDecision> ActiveDecisions => [];

    public ILogger? GetLogger(string category) => _loggers.CreateLogger(category);

    public RiskDecision Report(in Detection detection)
    {
        Interlocked.Increment(ref _detections);
        return new(DecisionKind.Allow, false, detectionId: Guid.CreateVersion7());
    }

    public void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values)
    {
    }

    public RiskDecision Check(RiskAwareScope scope, IReadOnlyList<Type> exposedTo) => default;

    public RiskDecision Check(IReadOnlyList<SubjectClaim> subjects, IReadOnlyList<Type> exposedTo) => default;

    public int Release(SubjectKind kind, string value, string reason, string by) => 0;

    public bool Close(Guid incidentId, string reason, string by) => false;

    public IncidentExplanation? Explain(Guid incidentId) => null;

    internal IDisposable Start()
    {
        Detections.TryAttach(this, out var attachment);
        return attachment;
    }
}
