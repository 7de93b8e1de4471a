namespace RiskAware.Testing.Record;

/// <summary>What a test claims about a point; there is one line of the record for it.</summary>
/// <param name="Point">The id of the point.</param>
/// <param name="Fires">Whether the point fires, or stays silent.</param>
/// <param name="Test">The test: full name of the class, and the method.</param>
/// <param name="Assembly">The simple name of the assembly of the test.</param>
internal readonly record struct TestKey(string Point, bool Fires, string Test, string Assembly);
