using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Configuration;
using RiskAware.Decisions;
using RiskAware.Events;
using RiskAware.Evidence;
using RiskAware.Hosting;
using RiskAware.Incidents;
using RiskAware.LogLines;
using RiskAware.Responses;
using RiskAware.Sinks;
using RiskAware.Subjects;
using RiskAware.Telemetry;

namespace RiskAware;

/// <summary>Puts the parts together: takes detections, answers requests, follows the configuration.</summary>
internal sealed class RiskEngine : IRiskEngine, IDisposable
{
    private readonly Lock _reloading = new();
    private readonly OptionsFeed _feed;
    private readonly ApplicationFacts _application;
    private readonly EngineClock _clock;
    private readonly WatchedSink[] _sinks;
    private readonly IReadOnlyList<IRiskEventSink> _own;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _log;
    private readonly SubjectReader _subjects = new();
    private readonly IncidentStore _incidents = new();
    private readonly EngineMeter _meter;
    private readonly ResponseQueue _responses;
    private readonly DecisionTable _decisions;
    private readonly RiskRegister _register;
    private readonly RiskEventWriter _writer;
    private readonly LineCap _lines;
    private readonly DecisionReader _reader;
    private readonly Explainer _explainer;
    private readonly DetectionPath _path;
    private readonly Upkeep _upkeep;
    private readonly SelfReport _self;
    private readonly SelfWatch _watch;
    private volatile RiskAwareOptions _options;
    private IDisposable? _running;
    private bool _saysDetail;
    private long _refused;
    private long _threw;

    internal RiskEngine(
        OptionsFeed feed,
        ApplicationFacts application,
        TimeProvider time,
        IRiskEventSink[] sinks,
        IRiskObserver[] observers,
        IResponseHandler[] handlers,
        ILoggerFactory loggers)
    {
        _feed = feed;
        _application = application;
        _loggers = loggers;
        _log = new GuardedLogger(loggers.CreateLogger(EngineLog.Category));
        _clock = new(time);
        _responses = new(handlers, time);
        var responder = new Responder(_responses, _clock);
        _decisions = new(responder);
        _options = Handled(feed.Read());
        _own = BuiltInSinks.Of(_options.RiskEvents, sinks.Length, loggers, time);
        _sinks = [.. sinks.Concat(_own).Select(static s => new WatchedSink(s, BuiltInSinks.NameOf(s)))];
        _register = new(_options, _options.Catalogue ?? application.Catalogue);
        _writer = new(_clock, _sinks) { Origin = EventOrigin.Of(_options, application) };
        _incidents.Configure(_options.Ceilings);
        _lines = new(_clock);
        _lines.Configure(_options.Log);
        _meter = new(_incidents);
        _reader = new(_decisions, _subjects, _clock);
        _explainer = new(_incidents, _decisions, _clock);
        var teller = new Teller(_incidents, _writer, _clock, _lines, _log);
        var decider = new Decider(_decisions, _clock, () => _options.Enabled);
        _path = new(_clock, _register, _subjects, new(_incidents, _writer), decider, responder, teller, _lines, () => _options, observers, _log);
        _upkeep = new(_clock, _incidents, _decisions, _register, _writer, teller, _lines, new(_incidents, _register, decider, teller), _log);
        _self = new(_writer, _register, _incidents, _decisions, _path);
        _watch = new(
            (SelfRisk.SinkFailing, () => _sinks.Sum(static s => s.Failures)),
            (SelfRisk.EventsDropped, () => _sinks.Sum(static s => s.Dropped)),
            (SelfRisk.CeilingReached, () => _path.Dropped),
            (SelfRisk.ClockStepped, () => _upkeep.ClockSteps),
            (SelfRisk.ReloadRefused, () => Interlocked.Read(ref _refused)),
            (SelfRisk.ResponseLost, () => _responses.Lost),
            (SelfRisk.EngineThrew, () => Interlocked.Read(ref _threw)));
    }

    public RiskAwareOptions Options => _options;

    public EngineStatus Status => new(
        _options.Enabled,
        _writer.PolicyRevision,
        _path.Detections,
        _incidents.Count,
        _decisions.Count,
        _writer.Written,
        _path.Dropped,
        Interlocked.Read(ref _refused));

    public EngineHealth Health => new(_running is not null, [.. Problems()]);

    public IReadOnlyList<ActiveDecision> ActiveDecisions => [.. _decisions.All(_clock.Now).Select(d => new ActiveDecision(
        d.Kind,
        d.Enforced,
        d.SubjectKind,
        d.Name,
        d.Trust == SubjectTrust.Proven,
        d.Risk.Descriptor.Id,
        d.IncidentId,
        d.Score,
        _clock.ToUtc(d.Since),
        _clock.ToUtc(d.Until)))];

    public ILogger? GetLogger(string category) => _loggers.CreateLogger(category);

    public RiskDecision Report(in Detection detection)
    {
        if (!_options.Enabled)
        {
            return default;
        }

        try
        {
            return _path.Take(in detection);
        }
        catch (Exception exception)
        {
            Failed(exception);
            return default;
        }
    }

    public void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values)
        => _path.Keep(in decision, values);

    public RiskDecision Check(RiskAwareScope scope, IReadOnlyList<Type> exposedTo)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _decisions.Count == 0 ? default : Check(scope.Subjects, exposedTo);
    }

    public RiskDecision Check(IReadOnlyList<SubjectClaim> subjects, IReadOnlyList<Type> exposedTo)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(exposedTo);
        if (_decisions.Count == 0 || !_options.Enabled)
        {
            return default;
        }

        try
        {
            return _reader.Read(subjects, exposedTo);
        }
        catch (Exception exception)
        {
            Failed(exception);
            return default;
        }
    }

    public int Release(SubjectKind kind, string value, string reason, string by)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(by);
        var lifted = 0;
        var forgotten = 0;
        for (var trust = SubjectTrust.Proven; trust <= SubjectTrust.Forgeable; trust++)
        {
            var subject = _subjects.Of(kind, value, trust);
            // In this order: a detection on its way must not decide from what is forgotten.
            forgotten += _upkeep.Forget(in subject);
            lifted += _decisions.Lift(subject.Key);
        }

        EngineLog.Released(_log, SafeText.Of(by), kind, SafeText.Of(value), SafeText.Of(reason), lifted, forgotten);
        return lifted;
    }

    public bool Close(Guid incidentId, string reason, string by)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(by);
        if (!_upkeep.Close(incidentId))
        {
            return false;
        }

        EngineLog.Closed(_log, SafeText.Of(by), incidentId, SafeText.Of(reason));
        return true;
    }

    public IncidentExplanation? Explain(Guid incidentId) => _explainer.Explain(incidentId);

    // A host may be disposed without having been stopped.
    public void Dispose()
    {
        Interlocked.Exchange(ref _running, null)?.Dispose();
        _lines.Close(_register);
        _responses.Dispose();
        _meter.Dispose();
        foreach (var sink in _own.OfType<IDisposable>())
        {
            sink.Dispose();
        }
    }

    /// <summary>Takes the detections of the process and follows the configuration, until disposed.</summary>
    internal IDisposable Start()
    {
        var isDefault = Detections.TryAttach(this, out var attachment);
        if (!isDefault)
        {
            EngineLog.NotDefault(_log);
        }

        lock (_reloading)
        {
            _saysDetail = isDefault;
            SayDetail(_options);
        }

        _lines.Open();
        var changes = _feed.OnChange(Reload);
        var timer = _clock.Provider.CreateTimer(_ => Tick(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        EngineLog.Started(_log, _register.Risks.Length, _options.Mode, _options.Enabled, _sinks.Length, _writer.PolicyRevision);
        _self.Start(_options, _clock.Now);
        return _running = new Running(() =>
        {
            _running = null;
            attachment.Dispose();
            changes.Dispose();
            timer.Dispose();
            _lines.Close(_register);
            Unsay();
            EngineLog.Stopped(_log, _path.Detections, _writer.Written);
        });
    }

    /// <summary>What has to be done once a second: expiry, forgiveness, closing.</summary>
    internal void Tick()
    {
        try
        {
            _upkeep.Run();
            if (_options.Enabled)
            {
                _watch.Run(TellSelf);
            }

            _self.Beat(_options, _clock.Now);
        }
        catch (Exception exception)
        {
            Failed(exception);
        }
    }

    /// <summary>
    /// Applies the configuration as it is now; keeps the old one where it is invalid, but for the switches that stop the engine:
    /// who needs them must not fail for a typing error elsewhere.
    /// </summary>
    internal void Reload()
    {
        lock (_reloading)
        {
            try
            {
                Apply(Handled(_feed.Read()));
            }
            catch (Exception exception)
            {
                Interlocked.Increment(ref _refused);
                OwnFailures.Count(OwnFailure.ReloadRefused, exception);
                EngineLog.ReloadRefused(_log, _writer.PolicyRevision, exception);
                StandDown();
            }
        }
    }

    private void TellSelf(DetectionPointDescriptor point, long more)
    {
        EngineLog.OwnFailure(_log, point.Id, more);
        _path.TakeOutsideOfRequests(point);
    }

    private IEnumerable<string> Problems()
    {
        if (_running is null)
        {
            yield return "The engine is not started.";
        }

        if (!_options.Enabled)
        {
            yield return "RiskAware is switched off by its configuration.";
        }

        foreach (var sink in _sinks)
        {
            if (sink.IsFailing)
            {
                yield return "The sink " + sink.Name + " fails.";
            }
            else if (_writer.Written > 0 && !sink.HasDelivered)
            {
                yield return "The sink " + sink.Name + " has not delivered anything yet.";
            }
        }
    }

    // The policies first, then the decisions: a detection that decides meanwhile sees the new mode when it puts its decision.
    private void Apply(RiskAwareOptions options)
    {
        _options = options;
        _register.Configure(options);
        _incidents.Configure(options.Ceilings);
        _lines.Configure(options.Log);
        _writer.Origin = EventOrigin.Of(options, _application);
        _writer.PolicyRevision++;
        SayDetail(options);
        var lifted = _decisions.LiftWhere(d => !options.Enabled || d.Enforced != d.Risk.Policy.Enforce || IsExempted(d));
        EngineLog.Reloaded(_log, options.Mode, options.Enabled, _writer.PolicyRevision, lifted);
    }

    private bool IsExempted(SubjectDecision decision)
        => decision.Risk.Policy.ExemptionOf(decision.SubjectKind, decision.Trust, decision.Name, _clock.ToUtc(_clock.Now)) is not null;

    private RiskAwareOptions Handled(RiskAwareOptions options)
    {
        options.Handled = _responses.Kinds;
        return options;
    }

    private void StandDown()
    {
        try
        {
            var options = _options;
            var off = options.Enabled && _feed.SaysOff();
            var monitor = options.Mode != RiskAwareMode.Monitor && _feed.SaysMonitor();
            if (off || monitor)
            {
                options.Enabled &= !off;
                options.Mode = monitor ? RiskAwareMode.Monitor : options.Mode;
                Apply(options);
            }
        }
        catch (Exception exception)
        {
            Failed(exception);
        }
    }

    // Only the engine that takes the detections of the process speaks for the process.
    private void SayDetail(RiskAwareOptions options)
    {
        if (_saysDetail)
        {
            ExceptionDetailChoice.SetByHost(options.ExceptionDetail, _application.IsDevelopment ? ExceptionDetail.Full : null);
        }
    }

    private void Unsay()
    {
        lock (_reloading)
        {
            if (_saysDetail)
            {
                _saysDetail = false;
                ExceptionDetailChoice.SetByHost(null, null);
            }
        }
    }

    private void Failed(Exception exception)
    {
        Interlocked.Increment(ref _threw);
        OwnFailures.Count(OwnFailure.EngineThrew, exception);
        EngineLog.Failed(_log, exception.GetType().FullName ?? string.Empty);
    }

    private sealed class Running(Action stop) : IDisposable
    {
        private Action? _stop = stop;

        public void Dispose() => Interlocked.Exchange(ref _stop, null)?.Invoke();
    }
}
