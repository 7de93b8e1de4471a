using RiskAware.Collections;

namespace RiskAware.Graduations;

/// <summary>A test that ran, from the record.</summary>
/// <param name="Point">The id of the point.</param>
/// <param name="Hash">The declaration hash of the point when the test ran.</param>
/// <param name="Fires">Whether the point fired, or stayed silent.</param>
/// <param name="Through">Through which endpoints and methods.</param>
internal sealed record TestLine(string Point, string Hash, bool Fires, EquatableArray<string> Through);
