using RiskAware.Testing.Doors;
using RiskAware.Testing.Record;

namespace RiskAware.Testing;

/// <summary>
/// Takes the detections of a test in place of the engine: those of the code that the test calls, not those of tests that run
/// beside it. Make it in the test itself and dispose it there:
/// <code>
/// using var detections = new DetectionRecorder();
/// storage.Open("../secret");
/// detections.Detected&lt;AttachmentTraversal&gt;(nameof(AttachmentTraversal.LeftRoot));
/// </code>
/// It is a <see cref="IDetectionSink"/> too, for code that takes one. Where a host with an engine runs, as in a test of a web
/// application, <see cref="On"/> listens to what that engine takes. A test that carries <see cref="DetectionTestAttribute"/> uses
/// <see cref="For{TTests}(TTests, SubjectClaim[], string)"/>, so that it is known to have run.
/// </summary>
public sealed partial class DetectionRecorder : IDetectionSink, IDisposable
{
    [ThreadStatic]
    private static DetectionRecorder? t_supplied;

    private readonly Lock _gate = new();
    private readonly List<DetectionRecord> _records = [];
    private readonly IRiskEngine? _engine;
    private readonly DetectionTestRun? _run;
    private readonly DoorLog? _doors;
    private readonly IDisposable _subscription;
    private readonly RiskAwareScope? _scope;
    private bool _failed;
    private bool _disposed;

    /// <summary>Records what the current flow of execution detects, from now on until disposed.</summary>
    /// <param name="subjects">Who the request is from, as if authenticated middleware had said so; one per kind.</param>
    public DetectionRecorder(params SubjectClaim[] subjects)
        : this(null, null, subjects)
    {
    }

    private DetectionRecorder(IServiceProvider? host, DetectionTestRun? run, SubjectClaim[] subjects)
    {
        _run = run;
        if (host is not null)
        {
            _engine = (IRiskEngine?)host.GetService(typeof(IRiskEngine))
                ?? throw new InvalidOperationException("The host has no engine to listen to: call services.AddRiskAware().");
        }

        // Only a record asks which way a test came in.
        _doors = run is null ? null : new(host);
        _scope = host is null ? new(this, subjects) : null;
        _subscription = Detections.Subscribe(Keep);
    }

    /// <summary>What detections are answered with; default <see cref="DecisionKind.Allow"/>. A host's engine decides by itself.</summary>
    public RiskDecision Decision { get; set; }

    /// <summary>What was detected so far, in order.</summary>
    public IReadOnlyList<DetectionRecord> Records
    {
        get
        {
            lock (_gate)
            {
                return [.. _records];
            }
        }
    }

    /// <inheritdoc />
    public RiskDecision Report(in Detection detection) => new(
        Decision.Kind,
        Decision.IsDenied,
        Decision.IncidentId,
        Decision.Score,
        Decision.Until,
        wantsEvidence: true,
        Guid.CreateVersion7());

    /// <inheritdoc />
    public void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values)
        => t_supplied = this;

    /// <summary>Ends the recording; what was recorded stays.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        // Requests that have been answered may still be ending, and may yet detect something.
        _doors?.Close();
        _subscription.Dispose();
        _scope?.Dispose();
        if (_run is not null && _doors is not null && !_failed)
        {
            _run.End([.. Records.Select(static r => r.Point)], _doors);
        }
    }

    // Subscribers hear of every detection of the process, on its thread, right after its own sink has got the values.
    private void Keep(DetectionRecord record)
    {
        if (!IsMine(record))
        {
            return;
        }

        t_supplied = null;
        _doors?.Fired(record.Point.Id, RiskAwareScope.Current?.Request);
        lock (_gate)
        {
            _records.Add(record);
        }
    }

    private bool IsMine(DetectionRecord record)
    {
        if (_engine is null)
        {
            return ReferenceEquals(t_supplied, this);
        }

        // Outside of a request the engine is not named, but knows its own incidents.
        return RiskAwareScope.Current is { Sink: { } sink }
            ? ReferenceEquals(sink, _engine)
            : record.Decision.IncidentId != Guid.Empty && _engine.Explain(record.Decision.IncidentId) is not null;
    }
}
