using RiskAware.Subjects;

namespace RiskAware.Evidence;

/// <summary>What is remembered about an exception object: reported twice for one risk, it is one detection.</summary>
internal sealed class ExceptionMark(Observation observation)
{
    // The last byte of an incident's id tells which incident of the detection it is.
    private const int MostReports = byte.MaxValue / SubjectSet.Capacity;

    private readonly List<Report> _reported = new(1);

    internal Observation Observation { get; } = observation;

    /// <summary>Whether the exception was reported for the risk before; then the id of that detection, else it is noted.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="detection">The id of this detection; becomes that of the earlier one.</param>
    /// <param name="incidents">How many incidents the detection may have opened before.</param>
    internal bool WasReported(TrackedRisk risk, ref Guid detection, out int incidents)
    {
        incidents = 0;
        lock (_reported)
        {
            for (var i = 0; i < _reported.Count; i++)
            {
                var earlier = _reported[i];
                if (!ReferenceEquals(earlier.Risk, risk))
                {
                    continue;
                }

                if (earlier.Times == MostReports)
                {
                    _reported[i] = new(risk, detection, 1);
                    return false;
                }

                _reported[i] = earlier with { Times = earlier.Times + 1 };
                detection = earlier.Detection;
                incidents = earlier.Times * SubjectSet.Capacity;
                return true;
            }

            _reported.Add(new(risk, detection, 1));
            return false;
        }
    }

    private readonly record struct Report(TrackedRisk Risk, Guid Detection, int Times);
}
