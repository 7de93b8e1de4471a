namespace RiskAware.Evidence;

/// <summary>A detection as the engine has taken it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Id">The id of the detection.</param>
/// <param name="Now">When it arrived.</param>
/// <param name="Moment">When it occurred: as the scope says, within the skew, else when it arrived.</param>
/// <param name="Distinct">A hash of the value that a threshold counts.</param>
/// <param name="IsRepeated">Whether its exception was reported before.</param>
/// <param name="Incidents">How many incidents may have opened under its id before.</param>
/// <param name="Observation">What else the request, or the exception, has contributed; null where it stands for itself.</param>
internal readonly record struct Taken(
    TrackedPoint Point, Guid Id, long Now, long Moment, int Distinct, bool IsRepeated, int Incidents, Observation? Observation);
