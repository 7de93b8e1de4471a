using System.Reflection;

namespace RiskAware.Testing.Record;

/// <summary>What a test claims to show, by its attributes.</summary>
internal sealed class TestClaim
{
    private TestClaim(DetectionPointDescriptor point, bool fires)
    {
        Point = point;
        Fires = fires;
    }

    internal DetectionPointDescriptor Point { get; }

    internal bool Fires { get; }

    /// <summary>The claims of a method; those of points that do not exist are left out.</summary>
    internal static IEnumerable<TestClaim> Of(MethodInfo method)
        => from attribute in method.GetCustomAttributes<DetectionTestAttribute>()
           from point in PointsOf(attribute)
           select new TestClaim(point, attribute.Fires);

    internal static IEnumerable<DetectionPointDescriptor> PointsOf(DetectionTestAttribute attribute)
        => LoadedPoints.Of(attribute.Risk).Where(p => attribute.Points.Count == 0 || attribute.Points.Any(n => DetectionRecorder.IsCalled(p, n)));

    internal TestKey KeyIn(string test, string assembly) => new(Point.Id, Fires, test, assembly);
}
