namespace RiskAware.Testing;

/// <summary>
/// Takes the detections of a test in place of the engine: those of the code that the test calls, not those of tests that run
/// beside it. Make it in the test itself and dispose it there:
/// <code>
/// using var detections = new DetectionRecorder();
/// storage.Open("../secret");
/// detections.Detected&lt;AttachmentTraversal&gt;(nameof(AttachmentTraversal.LeftRoot));
/// </code>
/// It is a <see cref="IDetectionSink"/> too, for code that takes one. Requests to a web application that calls
/// <c>UseRiskAware()</c> are the engine's; there use <see cref="RiskEventRecorder"/>.
/// </summary>
public sealed class DetectionRecorder : IDetectionSink, IDisposable
{
    [ThreadStatic]
    private static DetectionRecorder? t_supplied;

    private readonly Lock _gate = new();
    private readonly List<DetectionRecord> _records = [];
    private readonly IDisposable _subscription;
    private readonly RiskAwareScope _scope;

    /// <summary>Records what the current flow of execution detects, from now on until disposed.</summary>
    /// <param name="subjects">Who the request is from, as if authenticated middleware had said so; one per kind.</param>
    public DetectionRecorder(params SubjectClaim[] subjects)
    {
        _scope = new(this, subjects);
        _subscription = Detections.Subscribe(Keep);
    }

    /// <summary>What detections are answered with; default <see cref="DecisionKind.Allow"/>.</summary>
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

    /// <summary>Fails unless a detection point of the risk was reached.</summary>
    /// <typeparam name="TRisk">The risk.</typeparam>
    /// <param name="point">The name of the point, best by <c>nameof</c>; null: any.</param>
    /// <returns>The first such detection.</returns>
    /// <exception cref="DetectionAssertionException">None was reached.</exception>
    public DetectionRecord Detected<TRisk>(string? point = null)
        where TRisk : class
        => Of(typeof(TRisk), point) is [var first, ..] ? first : throw Failed("to detect " + Name(typeof(TRisk), point));

    /// <summary>Fails unless a detection point was reached exactly so often.</summary>
    /// <typeparam name="TRisk">The risk.</typeparam>
    /// <param name="point">The name of the point; null: any of the risk.</param>
    /// <param name="times">How often, 1 or more.</param>
    /// <returns>The detections, in order.</returns>
    /// <exception cref="DetectionAssertionException">It was reached more or less often.</exception>
    public IReadOnlyList<DetectionRecord> Detected<TRisk>(string? point, int times)
        where TRisk : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        var found = Of(typeof(TRisk), point);
        return found.Count == times
            ? found
            : throw Failed("to detect " + Name(typeof(TRisk), point) + " " + times + (times == 1 ? " time" : " times"));
    }

    /// <summary>Fails if a detection point of the risk was reached.</summary>
    /// <typeparam name="TRisk">The risk.</typeparam>
    /// <param name="point">The name of the point; null: any.</param>
    /// <exception cref="DetectionAssertionException">One was reached.</exception>
    public void NotDetected<TRisk>(string? point = null)
        where TRisk : class
    {
        if (Of(typeof(TRisk), point).Count > 0)
        {
            throw Failed("not to detect " + Name(typeof(TRisk), point));
        }
    }

    /// <summary>Fails if anything was detected.</summary>
    /// <exception cref="DetectionAssertionException">Something was detected.</exception>
    public void NothingDetected()
    {
        if (Records.Count > 0)
        {
            throw Failed("to detect nothing");
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
        _subscription.Dispose();
        _scope.Dispose();
    }

    // Subscribers hear of every detection of the process, right after its own sink has got the values on the same thread.
    private void Keep(DetectionRecord record)
    {
        if (!ReferenceEquals(t_supplied, this))
        {
            return;
        }

        t_supplied = null;
        lock (_gate)
        {
            _records.Add(record);
        }
    }

    private IReadOnlyList<DetectionRecord> Of(Type risk, string? point)
        => [.. Records.Where(r => r.Risk.Type == risk && (point is null || r.Point.Name == point || r.Point.Member.EndsWith("." + point, StringComparison.Ordinal)))];

    private static string Name(Type risk, string? point) => "'" + risk.Name + (point is null ? string.Empty : "." + point) + "'";

    private DetectionAssertionException Failed(string expected)
    {
        var records = Records;
        if (records.Count == 0)
        {
            return new("Expected " + expected + ", but nothing was detected.");
        }

        var lines = records.Select((r, i) => "  " + (i + 1) + ". " + r.Point.Id
            + (r.Values.Count == 0 ? string.Empty : " (" + string.Join(", ", r.Values.Select(static v => v.Key + " = " + v.Value)) + ")")
            + (r.Subjects.Count == 0 ? string.Empty : " about " + string.Join(", ", r.Subjects)));
        return new("Expected " + expected + ", but this was detected:\n" + string.Join("\n", lines));
    }
}
