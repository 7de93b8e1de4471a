using System.Collections.Generic;

namespace RiskAware.Sequences;

/// <summary>One step of a sequence.</summary>
/// <param name="Names">The points that it needs, each once.</param>
/// <param name="Clauses">Which of them complete it together, as bits; any clause is enough.</param>
/// <param name="Unless">The points that must not come between it and the next step; of the last step, not until time is up.</param>
internal sealed record SequenceStep(IReadOnlyList<string> Names, IReadOnlyList<uint> Clauses, IReadOnlyList<string> Unless);
