using RiskAware;

namespace Storefront.Attack;

/// <summary>What is known about the running attack: the engine's assessments and the answers that the actors got.</summary>
internal sealed class AttackBoard(IReadOnlyList<Actor> actors) : IRiskObserver
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, int> _indexes = [];
    private readonly List<IncidentRow> _rows = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    internal IReadOnlyList<Actor> Actors { get; } = actors;

    internal int Total { get; } = actors.Sum(static a => a.Total);

    internal int Sent => Actors.Sum(static a => a.Sent);

    internal int HonestDenials => Actors.Where(static a => !a.IsAttacker).Sum(static a => a.Denied);

    internal IEnumerable<Actor> Attackers => Actors.Where(static a => a.IsAttacker);

    internal IReadOnlyList<IncidentRow> Rows
    {
        get
        {
            lock (_gate)
            {
                return [.. _rows];
            }
        }
    }

    /// <summary>Lets the display show an account by its name; to the engine it is an opaque id.</summary>
    internal void Introduce(string account, string name)
    {
        lock (_gate)
        {
            _names[account] = name;
        }
    }

    public void OnAssessed(in Assessment assessment)
    {
        lock (_gate)
        {
            var isNew = !_indexes.TryGetValue(assessment.IncidentId, out var index);
            if (isNew)
            {
                index = _rows.Count;
                _indexes.Add(assessment.IncidentId, index);
            }

            IReadOnlyList<string> points = isNew ? [] : _rows[index].Points;
            var row = new IncidentRow(
                assessment.IncidentId,
                assessment.Point.Risk.Id,
                points.Contains(assessment.Point.Name) ? points : [.. points, assessment.Point.Name],
                Whom(in assessment),
                assessment.Probability,
                assessment.Score,
                assessment.Band,
                assessment.Detections,
                assessment.Decision);
            if (isNew)
            {
                _rows.Add(row);
            }
            else
            {
                _rows[index] = row;
            }
        }
    }

    private string Whom(in Assessment assessment) => assessment.SubjectKind switch
    {
        SubjectKind.Account => "account " + _names.GetValueOrDefault(assessment.Subject, assessment.Subject) + Proof(in assessment),
        SubjectKind.Session => "session " + assessment.Subject[..Math.Min(6, assessment.Subject.Length)] + Proof(in assessment),
        SubjectKind.ClientAddress => "address " + assessment.Subject,
        null => "nobody known",
        var kind => kind + " " + assessment.Subject,
    };

    private static string Proof(in Assessment assessment) => assessment.SubjectProven ? string.Empty : " (unproven)";
}
