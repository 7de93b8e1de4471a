namespace RiskAware.Declarations;

/// <summary>A sequence of a risk.</summary>
/// <param name="Name">The name part of its id, as written.</param>
/// <param name="Steps">The steps, as written.</param>
/// <param name="Within">How long it may take, as written.</param>
/// <param name="WithinTicks">The same in ticks; 0 where the text is malformed.</param>
/// <param name="Confidence">The confidence, as written.</param>
/// <param name="Stage">The value of the stage.</param>
internal sealed record SequenceModel(string Name, string Steps, string Within, long WithinTicks, int Confidence, int Stage);
