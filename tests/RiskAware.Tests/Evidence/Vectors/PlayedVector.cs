using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence.Vectors;

/// <summary>A vector, played on an engine for each set of systems that are correlated.</summary>
internal sealed class PlayedVector : IDisposable
{
    private readonly Vector _vector;
    private readonly Dictionary<string, EngineTest> _engines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DetectionPointDescriptor> _points;

    internal PlayedVector(Vector vector)
    {
        _vector = vector;
        var risk = WithSequences(Risk(impact: 100, window: TimeSpan.FromDays(1)), [.. vector.Rules.Select(static r => new SequenceDescriptor(
            r.Name.Replace(" ", "", StringComparison.Ordinal), r.Text, TimeSpan.FromSeconds(r.Seconds), 60, Stage.Attempt))]);
        _points = vector.Points.ToDictionary(static p => p.Key, p => Point(
            risk, p.Key, 60, threshold: p.Value.Count == 1 ? null : new(p.Value.Count, TimeSpan.FromSeconds(p.Value.Seconds), 60, null)));
        var (byPoint, byRule) = (new List<int>(), new List<int>());
        var wall = 0L;
        foreach (var occurrence in vector.Occurrences)
        {
            var test = EngineOf(occurrence.System);
            foreach (var engine in _engines.Values)
            {
                // A clock that is set back: the monotonic one goes on.
                var passed = TimeSpan.FromMilliseconds(occurrence.Clock - wall);
                engine.Clock.Advance(passed >= TimeSpan.Zero ? passed : TimeSpan.FromSeconds(1));
                engine.Clock.StepWall(passed >= TimeSpan.Zero ? TimeSpan.Zero : passed - TimeSpan.FromSeconds(1));
                engine.Engine.Tick();
            }

            wall = occurrence.Clock;
            using (occurrence.Clock == occurrence.Time ? null : new TimedScope(test.Engine, test.Clock.Start.AddMilliseconds(occurrence.Time)))
            {
                if (_points.TryGetValue(occurrence.Point, out var point))
                {
                    test.Report(point, Account(occurrence.User));
                }
                else
                {
                    // Another risk's: what no risk declares cannot be reported at all.
                    test.Report(Point(Risk("ZZ-9"), occurrence.Point), Account(occurrence.User));
                }
            }

            byPoint.Add(Sum(false));
            byRule.Add(Sum(true));
        }

        ByPoint = string.Join(' ', byPoint);
        ByRule = vector.Rules.Length == 0 ? "" : string.Join(' ', byRule);
    }

    internal string ByPoint { get; }

    internal string ByRule { get; }

    public void Dispose()
    {
        foreach (var engine in _engines.Values)
        {
            engine.Dispose();
        }
    }

    internal int Probability(string user) => _engines.Values.SelectMany(static e => e.Observer.Assessments).Last(a => a.Subject == user).Probability;

    private EngineTest EngineOf(string system)
    {
        var correlated = _vector.Correlated.FirstOrDefault(c => c.Contains(system))?[0] ?? system;
        if (!_engines.TryGetValue(correlated, out var engine))
        {
            _engines[correlated] = engine = new EngineTest();
            engine.Engine.Tick();
        }

        return engine;
    }

    private int Sum(bool sequences) => _engines.Values.Sum(test => test.Observer.Assessments.Select(static a => a.IncidentId).Distinct()
        .Select(test.Engine.Explain)
        .Where(static e => e is not null && e.Risk.Id == "UPL-1")
        .Sum(e => e!.Terms.Where(t => t.Sequence is not null == sequences).Sum(static t => t.Times)));
}
