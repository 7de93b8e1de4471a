namespace RiskAware.Testing;

/// <summary>
/// Says what a test shows about detection points: that an attack makes them fire, or that honest use leaves them silent. Two such
/// tests per point, that run and hold, make a risk <em>Tested</em>. The attribute alone counts for nothing: the test makes its
/// recorder by <see cref="DetectionRecorder.For{TTests}(TTests, SubjectClaim[], string)"/> or the overload that takes a host.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class DetectionTestAttribute : Attribute
{
    /// <summary>Names the points.</summary>
    /// <param name="risk">A class that carries <see cref="RiskAttribute"/>.</param>
    /// <param name="points">The names of points, best by <c>nameof</c>; none: all points of the risk.</param>
    public DetectionTestAttribute(Type risk, params string[] points)
    {
        Risk = risk;
        Points = points;
    }

    /// <summary>The risk.</summary>
    public Type Risk { get; }

    /// <summary>The names of the points; empty: all of the risk.</summary>
    public IReadOnlyList<string> Points { get; }

    /// <summary>
    /// True, the default: the points fire in the test. False: the test uses the same endpoint or method honestly, and they stay silent.
    /// </summary>
    public bool Fires { get; set; } = true;
}
