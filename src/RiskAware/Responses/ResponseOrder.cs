namespace RiskAware;

/// <summary>What a handler of a response is to do.</summary>
/// <param name="Id">The order; the same for its undoing.</param>
/// <param name="Kind">The response.</param>
/// <param name="RiskId">The id of the risk.</param>
/// <param name="IncidentId">The incident.</param>
/// <param name="Score">The score that it was decided at, 0..100.</param>
/// <param name="SubjectKind">The kind of the subject.</param>
/// <param name="Subject">The subject as the application names it; of a session or an API key the secret itself.</param>
/// <param name="Since">When it was decided, UTC.</param>
/// <param name="Until">When it ends by itself, UTC, if nothing more is detected.</param>
public sealed record ResponseOrder(
    Guid Id,
    ResponseKind Kind,
    string RiskId,
    Guid IncidentId,
    int Score,
    SubjectKind SubjectKind,
    string Subject,
    DateTimeOffset Since,
    DateTimeOffset Until)
{
    // A log of an order must not hold a secret.
    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Id}, {Kind}, {RiskId}, {IncidentId}, {SubjectKind}");
        return true;
    }
}
