using Microsoft.Extensions.Logging;

namespace RiskAware.Hosting;

/// <summary>What the engine says about itself, category <c>RiskAware.Engine</c>. No text of a subject that is not escaped.</summary>
internal static partial class EngineLog
{
    internal const string Category = "RiskAware.Engine";

    [LoggerMessage(1, LogLevel.Information, "RiskAware takes detections: {Risks} declared risks, mode {Mode}, enabled {Enabled}, {Sinks} sinks of risk events, policy revision {Revision}")]
    internal static partial void Started(ILogger logger, int risks, RiskAwareMode mode, bool enabled, int sinks, int revision);

    [LoggerMessage(2, LogLevel.Information, "RiskAware has stopped after {Detections} detections and {Events} risk events")]
    internal static partial void Stopped(ILogger logger, long detections, long events);

    [LoggerMessage(3, LogLevel.Warning, "Another engine takes the detections of this process, or RiskAware is switched off; this one takes only those of its own requests and scopes")]
    internal static partial void NotDefault(ILogger logger);

    [LoggerMessage(4, LogLevel.Warning, "Risk {RiskId} decided {Decision} (enforced: {Enforced}) about a subject of kind {SubjectKind} at score {Score}, incident {IncidentId}")]
    internal static partial void Decided(ILogger logger, string riskId, DecisionKind decision, bool enforced, SubjectKind subjectKind, int score, Guid incidentId);

    [LoggerMessage(13, LogLevel.Warning, "Risk {RiskId} decided about {Count} further subjects from {First:u} to {Last:u}")]
    internal static partial void DecidedMore(ILogger logger, string riskId, long count, DateTimeOffset first, DateTimeOffset last);

    [LoggerMessage(5, LogLevel.Warning, "{By} released {SubjectKind} {Subject}: {Reason}. {Decisions} decisions lifted, {Incidents} incidents forgotten")]
    internal static partial void Released(ILogger logger, string by, SubjectKind subjectKind, string subject, string reason, int decisions, int incidents);

    [LoggerMessage(6, LogLevel.Warning, "{By} closed incident {IncidentId}: {Reason}")]
    internal static partial void Closed(ILogger logger, string by, Guid incidentId, string reason);

    [LoggerMessage(7, LogLevel.Warning, "The configuration has changed: mode {Mode}, enabled {Enabled}, policy revision {Revision}; {Lifted} decisions lifted")]
    internal static partial void Reloaded(ILogger logger, RiskAwareMode mode, bool enabled, int revision, int lifted);

    [LoggerMessage(8, LogLevel.Error, "The changed configuration is invalid and was refused; policy revision {Revision} stays")]
    internal static partial void ReloadRefused(ILogger logger, int revision, Exception exception);

    [LoggerMessage(9, LogLevel.Error, "The ceiling of subjects of kind {SubjectKind} is reached by suspects; {Dropped} detections found no room so far. Heaviest network of dropped addresses: {Prefix}, {Count} or fewer")]
    internal static partial void CeilingReached(ILogger logger, SubjectKind? subjectKind, long dropped, string prefix, int count);

    [LoggerMessage(10, LogLevel.Error, "Risk {RiskId}: so many accounts were newly denied within ten minutes that further account responses are held; is a release the cause?")]
    internal static partial void ResponsesHeld(ILogger logger, string riskId);

    [LoggerMessage(11, LogLevel.Error, "The wall clock was set while the process ran")]
    internal static partial void ClockStepped(ILogger logger);

    [LoggerMessage(14, LogLevel.Error, "{PointId}: {Count} more")]
    internal static partial void OwnFailure(ILogger logger, string pointId, long count);

    [LoggerMessage(12, LogLevel.Error, "The engine failed with {ExceptionType}; the host goes on as if nothing applied")]
    internal static partial void Failed(ILogger logger, string exceptionType);
}
