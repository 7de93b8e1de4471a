namespace RiskAware.Testing;

/// <content>What a test expects.</content>
public sealed partial class DetectionRecorder
{
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

    /// <summary>Fails unless a detection of the risk was answered with the decision; in Monitor with what Enforce would decide.</summary>
    /// <typeparam name="TRisk">The risk.</typeparam>
    /// <param name="kind">The decision.</param>
    /// <returns>The first such detection.</returns>
    /// <exception cref="DetectionAssertionException">None was answered so.</exception>
    public DetectionRecord Decided<TRisk>(DecisionKind kind)
        where TRisk : class
        => Of(typeof(TRisk), null).FirstOrDefault(r => r.Decision.Kind == kind)
            ?? throw Failed("a detection of " + Name(typeof(TRisk), null) + " to decide " + kind);

    /// <summary>Fails if a detection was answered with a refusal, or in Monitor with what would be one in Enforce.</summary>
    /// <exception cref="DetectionAssertionException">One was answered so.</exception>
    public void NobodyDenied()
    {
        if (Records.Any(static r => r.Decision.WouldDeny))
        {
            throw Failed("nobody to be denied");
        }
    }

    internal static bool IsCalled(DetectionPointDescriptor point, string name)
        => point.Name == name || point.Member.EndsWith("." + name, StringComparison.Ordinal);

    private IReadOnlyList<DetectionRecord> Of(Type risk, string? point)
        => [.. Records.Where(r => r.Risk.Type == risk && (point is null || IsCalled(r.Point, point)))];

    private static string Name(Type risk, string? point) => "'" + risk.Name + (point is null ? string.Empty : "." + point) + "'";

    private DetectionAssertionException Failed(string expected)
    {
        _failed = true;
        var records = Records;
        if (records.Count == 0)
        {
            return new("Expected " + expected + ", but nothing was detected.");
        }

        var lines = records.Select((r, i) => "  " + (i + 1) + ". " + r.Point.Id
            + (r.Values.Count == 0 ? string.Empty : " (" + string.Join(", ", r.Values.Select(static v => v.Key + " = " + v.Value)) + ")")
            + (r.Subjects.Count == 0 ? string.Empty : " about " + string.Join(", ", r.Subjects))
            + (r.Decision.Kind == DecisionKind.Allow ? string.Empty : ": " + r.Decision.Kind));
        return new("Expected " + expected + ", but this was detected:\n" + string.Join("\n", lines));
    }
}
