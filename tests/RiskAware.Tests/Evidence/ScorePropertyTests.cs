using FsCheck;
using FsCheck.Fluent;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Evidence;

public sealed class ScorePropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(60);

    private static readonly RiskDescriptor s_risk = Risk(impact: 100);

    /// <summary>Points of several kinds and confidences, by number.</summary>
    private static readonly DetectionPointDescriptor[] s_points = [.. Enumerable
        .Range(0, 12)
        .Select(static i => Point(s_risk, "P" + i, 5 + (i * 8), (PointKind)(i % 5)))];

    /// <summary>The same, and two that mean more in an order, and one that means more when it is repeated.</summary>
    private static readonly DetectionPointDescriptor[] s_ordered = Ordered();

    private static Arbitrary<int[][]> Requests
        => Gen.Choose(0, s_points.Length + 2).NonEmptyListOf().Select(static l => l.ToArray()).NonEmptyListOf().Select(static l => l.ToArray()).ToArbitrary();

    // Without the ones whose order has a meaning.
    private static Arbitrary<(int Point, int Second)[]> Arrivals => Gen.Choose(0, s_points.Length - 1).SelectMany(static p => Gen.Choose(0, 299).Select(s => (p, s)))
        .NonEmptyListOf().Select(static l => l.ToArray()).ToArbitrary();

    private static Arbitrary<int[]> Sequences => Gen.Choose(0, s_points.Length - 1).NonEmptyListOf().Select(static l => l.ToArray()).ToArbitrary();

    [Fact]
    public void Score_never_falls_with_more_evidence() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
    {
        using var test = new EngineTest();
        var last = 0;
        return sequence.All(i =>
        {
            var score = test.Report(s_points[i], Account()).Score;
            var held = score >= last;
            last = score;
            return held;
        });
    }));

    [Fact]
    public void Score_never_rises_by_waiting() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
    {
        using var test = new EngineTest();
        var decision = default(RiskDecision);
        foreach (var i in sequence)
        {
            decision = test.Report(s_points[i], Account());
        }

        var last = decision.Score;
        for (var minute = 1; minute < 60; minute += 7)
        {
            test.Clock.Advance(TimeSpan.FromMinutes(7));
            var score = test.Engine.Explain(decision.IncidentId)?.Score ?? 0;
            if (score > last)
            {
                return false;
            }

            last = score;
        }

        return true;
    }));

    [Fact]
    public void Score_does_not_depend_on_the_order_within_an_instant() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
        ScoreOf(sequence, false) == ScoreOf([.. sequence.Reverse()], false)
        && ScoreOf(sequence, true) == ScoreOf([.. sequence.Reverse()], true)));

    [Fact]
    public void Score_is_impact_times_probability() => Check.One(s_config, Prop.ForAll(Sequences, static sequence =>
    {
        using var test = new EngineTest();
        foreach (var i in sequence)
        {
            test.Report(s_points[i], Account());
        }

        return test.Latest.Score == (int)Math.Round(s_risk.Impact * test.Latest.Probability / 100.0, MidpointRounding.AwayFromZero);
    }));

    [Fact]
    public void Score_never_falls_with_more_evidence_in_any_requests() => Check.One(s_config, Prop.ForAll(Requests, static requests =>
    {
        using var test = new EngineTest();
        var last = 0;
        foreach (var request in requests)
        {
            using var scope = test.Request(Account());
            foreach (var i in request)
            {
                var score = test.Report(s_ordered[i], Account()).Score;
                if (score < last)
                {
                    return false;
                }

                last = score;
            }
        }

        return true;
    }));

    [Fact]
    public void Score_of_a_request_does_not_depend_on_its_order_beside_others() => Check.One(s_config, Prop.ForAll(Requests, static requests =>
        ScoreOf(requests, static r => r) == ScoreOf(requests, static r => [.. r.Take(r.Length - 1), r[^1].Reverse().ToArray()])));

    [Fact]
    public void Score_does_not_depend_on_the_order_of_arrival_within_the_skew() => Check.One(s_config, Prop.ForAll(Arrivals, static arrivals =>
        ScoreOf(arrivals) == ScoreOf([.. arrivals.OrderBy(static a => a.Second)])
        && ScoreOf(arrivals) == ScoreOf([.. arrivals.OrderByDescending(static a => a.Second)])));

    // Of the request that completes a sequence, the sequence counts in the place of the point. Whichever step arrives last completes it, so
    // the sequence is the same evidence in either order, and the step that stays beside it is the one that arrived first.
    [Fact]
    public void Sequence_of_two_steps_is_the_same_evidence_in_either_order_of_arrival() => Check.One(s_config, Prop.ForAll(
        Gen.Choose(0, 299).Two().Where(static t => t.Item1 != t.Item2).ToArbitrary(),
        static ages =>
        {
            var (first, second) = ((12, ages.Item1), (13, ages.Item2));
            var (inOrder, late) = (Explained([first, second]), Explained([second, first]));
            var isComplete = ages.Item1 > ages.Item2;
            return inOrder.Terms.Single(IsSequence) == late.Terms.Single(IsSequence)
                && Counting(inOrder).SequenceEqual(isComplete ? ["UPL-1.Both", "UPL-1.First"] : ["UPL-1.First", "UPL-1.Second"])
                && Counting(late).SequenceEqual(isComplete ? ["UPL-1.Both", "UPL-1.Second"] : ["UPL-1.First", "UPL-1.Second"])
                && IsSumOfTerms(inOrder) && IsSumOfTerms(late);
        }));

    [Fact]
    public void Replay_gives_the_same_decisions() => Check.One(s_config, Prop.ForAll(Arrivals, static arrivals =>
        Decisions(arrivals).SequenceEqual(Decisions(arrivals))));

    private static DetectionPointDescriptor[] Ordered()
    {
        var risk = WithSequences(
            Risk(impact: 100, responses: [Response(ResponseKind.Delay, 40), Response(ResponseKind.LockAccount, 80)]),
            new SequenceDescriptor("Both", "First THEN Second", TimeSpan.FromMinutes(10), 90, Stage.Attempt));
        return
        [
            .. s_points.Select(p => Point(risk, p.Name, p.Confidence, p.Kind)),
            Point(risk, "First", 10), Point(risk, "Second", 10), Point(risk, "Many", 10, threshold: Threshold(3, confidence: 80)),
        ];
    }

    private static List<(DecisionKind, bool, int)> Decisions((int Point, int Second)[] arrivals)
    {
        using var test = new EngineTest();
        var decisions = new List<(DecisionKind, bool, int)>();
        foreach (var (point, second) in arrivals)
        {
            var decision = test.Report(s_ordered[point], Account("a" + (second % 3)), Address());
            decisions.Add((decision.Kind, decision.IsDenied, decision.Score));
            test.Clock.Advance(TimeSpan.FromSeconds(second));
            test.Engine.Tick();
        }

        return decisions;
    }

    private static int ScoreOf(int[][] requests, Func<int[][], int[][]> arranged)
    {
        using var test = new EngineTest();
        var score = 0;
        foreach (var request in arranged(requests))
        {
            using var scope = test.Request(Account());
            score = request.Aggregate(score, (_, i) => test.Report(s_points[i % s_points.Length], Account()).Score);
        }

        return score;
    }

    private static int ScoreOf((int Point, int Second)[] arrivals) => Explained(arrivals).Score;

    private static IncidentExplanation Explained((int Point, int Second)[] arrivals)
    {
        using var test = new EngineTest();
        test.Engine.Tick();
        test.Clock.Advance(TimeSpan.FromMinutes(10));
        var decision = default(RiskDecision);
        foreach (var (point, second) in arrivals)
        {
            using var scope = new TimedScope(test.Engine, test.Clock.GetUtcNow() - TimeSpan.FromSeconds(second));
            decision = test.Report(s_ordered[point], Account());
        }

        var explained = test.Engine.Explain(decision.IncidentId)!;
        return explained.Score == decision.Score ? explained : throw new InvalidOperationException("The decision and its explanation differ.");
    }

    private static bool IsSequence(EvidenceTerm term) => term.Sequence is not null;

    private static IEnumerable<string> Counting(IncidentExplanation incident) => incident.Terms.Where(static t => t.Counts).Select(static t => t.PointId);

    private static bool IsSumOfTerms(IncidentExplanation incident)
        => incident.Probability == Math.Min(99, (int)Math.Round(
            100 * (1 - incident.Terms.Where(static t => t.Counts).Aggregate(1.0, static (none, t) => none * (1 - t.Weight))), MidpointRounding.AwayFromZero));

    private static int ScoreOf(int[] sequence, bool inOneRequest)
    {
        using var test = new EngineTest();
        using var scope = inOneRequest ? test.Request(Account()) : null;
        var score = 0;
        foreach (var i in sequence)
        {
            score = test.Report(s_points[i], Account()).Score;
        }

        return score;
    }
}
