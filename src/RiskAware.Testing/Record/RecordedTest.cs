namespace RiskAware.Testing.Record;

/// <summary>One line of the record: a test that ran and showed something about a point.</summary>
/// <param name="Point">The id of the point.</param>
/// <param name="Hash">The declaration hash of the point when the test ran.</param>
/// <param name="Fires">Whether the point fired, or stayed silent.</param>
/// <param name="Through">Through which doors it fired, or could have fired; ordinal.</param>
/// <param name="Test">The test: full name of the class, and the method.</param>
/// <param name="Assembly">The simple name of the assembly of the test.</param>
internal sealed record RecordedTest(string Point, string Hash, bool Fires, IReadOnlyList<string> Through, string Test, string Assembly)
{
    internal TestKey Key => new(Point, Fires, Test, Assembly);
}
