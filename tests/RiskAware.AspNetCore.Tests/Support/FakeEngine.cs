using Microsoft.Extensions.Logging;

namespace RiskAware.AspNetCore.Tests.Support;

/// <summary>Answers every check with one decision, and remembers what it was asked.</summary>
internal sealed class FakeEngine : IRiskEngine
{
    internal RiskDecision Decision { get; init; }

    internal Exception? Failure { get; init; }

    /// <summary>The risk that the decision is about; null: it applies everywhere.</summary>
    internal Type? OnlyExposedTo { get; init; }

    internal IReadOnlyList<Type>? Asked { get; private set; }

    internal List<(IReadOnlyList<SubjectClaim> Subjects, string? Request)> Reported { get; } = [];

    public RiskAwareOptions Options { get; } = new();

    public EngineStatus Status => new(true, 1, 0, 0, 0, 0, 0, 0);

    public EngineHealth Health => new(true, []);

    public IReadOnlyList<ActiveDecision> ActiveDecisions => [];

    public RiskDecision Check(RiskAwareScope scope, IReadOnlyList<Type> exposedTo)
    {
        Asked = exposedTo;
        if (Failure is not null)
        {
            throw Failure;
        }

        return OnlyExposedTo is null || exposedTo.Contains(OnlyExposedTo) ? Decision : default;
    }

    public RiskDecision Check(IReadOnlyList<SubjectClaim> subjects, IReadOnlyList<Type> exposedTo) => Decision;

    public RiskDecision Report(in Detection detection)
    {
        Reported.Add((RiskAwareScope.Current!.Subjects, RiskAwareScope.Current.Request));
        return default;
    }

    public void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values)
    {
    }

    public ILogger? GetLogger(string category) => null;

    public int Release(SubjectKind kind, string value, string reason, string by) => 0;

    public bool Close(Guid incidentId, string reason, string by) => false;

    public IncidentExplanation? Explain(Guid incidentId) => null;
}
