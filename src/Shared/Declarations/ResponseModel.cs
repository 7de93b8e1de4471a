namespace RiskAware.Declarations;

/// <summary>One response of a risk.</summary>
/// <param name="Kind">The value of the response kind.</param>
/// <param name="AtScore">The score from which it applies, as written.</param>
/// <param name="ForMinutes">How long it lasts, as written; 0 for not said.</param>
internal sealed record ResponseModel(int Kind, int AtScore, int ForMinutes);
