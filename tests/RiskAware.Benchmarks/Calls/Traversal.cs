using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.Calls;

/// <summary>The risk whose detection point is measured.</summary>
[Risk("BEN-1", "A risk to measure", Impact = 50)]
internal sealed partial class Traversal
{
    [DetectionPoint("{Path} left the root at {Depth} in {Session} of {Account}", Confidence = Confidence.Certain)]
    internal static partial void LeftRoot(ILogger logger, string path, int depth, Guid session, string account);
}
