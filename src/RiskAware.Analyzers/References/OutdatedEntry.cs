namespace RiskAware.Analyzers.References;

/// <summary>An entry of a catalogue that no declaration should name.</summary>
/// <param name="Status"><c>revoked</c>, <c>deprecated</c> or <c>category</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Successor">The code of what took its place; 0 for nothing.</param>
/// <param name="SuccessorName">The name of that; empty for nothing.</param>
internal sealed record OutdatedEntry(string Status, string Name, int Successor, string SuccessorName);
