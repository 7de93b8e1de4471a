namespace RiskAware.Evidence;

/// <summary>What is remembered about an exception object: reported twice for one risk, it is one detection.</summary>
internal sealed class ExceptionMark(Observation observation)
{
    private readonly List<(TrackedRisk Risk, Guid Detection)> _reported = new(1);

    internal Observation Observation { get; } = observation;

    /// <summary>Whether the exception was reported for the risk before; then the id of that detection, else it is noted.</summary>
    internal bool WasReported(TrackedRisk risk, ref Guid detection)
    {
        lock (_reported)
        {
            foreach (var earlier in _reported)
            {
                if (ReferenceEquals(earlier.Risk, risk))
                {
                    detection = earlier.Detection;
                    return true;
                }
            }

            _reported.Add((risk, detection));
            return false;
        }
    }
}
