using System.Globalization;

namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>
/// Executes random handlers on all their paths and compares what became of the exception with what the rules say. A longer
/// run: <c>RISKAWARE_ORACLE_SEED=1000 RISKAWARE_ORACLE_COUNT=200 dotnet test --filter ExecutionOracle</c> checks 200 batches
/// from seed 1000 on. A failure is made smaller before it is shown.
/// </summary>
public class ExecutionOracleTests
{
    private const int Batch = 150;
    private const int ShownFailures = 3;

    /// <summary>How many answers there are: silence and five rules. By chance a batch may lack one.</summary>
    private const int Kinds = 6;

    /// <summary>How many of a batch may have more states than the rules follow: of them nothing is said, by design.</summary>
    private const int TooLarge = 6;

    public static TheoryData<int> Seeds
    {
        get
        {
            var first = Number("RISKAWARE_ORACLE_SEED", 1);
            return [.. Enumerable.Range(first, Number("RISKAWARE_ORACLE_COUNT", 12))];
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Verdict_is_what_execution_shows(int seed)
    {
        var grammar = new HandlerGrammar(seed);
        var programs = Enumerable.Range(0, Batch).Select(_ => grammar.Program()).ToArray();
        string[] texts = [.. programs.Select(p => p.ToString())];

        var results = await HandlerBatch.TryRunAsync(texts);

        Assert.True(results is not null, HandlerBatch.Errors(texts));
        var wrong = Enumerable.Range(0, Batch).Where(i => Differ(results[i])).ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {Batch} differ.\n" + string.Join("\n", await Task.WhenAll(wrong.Take(ShownFailures).Select(i => Describe(programs[i])))));
        Assert.InRange(results.Count(r => r.Said == HandlerBatch.TooLarge), 0, TooLarge);
        Assert.InRange(results.Select(r => r.Said).Where(s => s != HandlerBatch.TooLarge).Distinct().Count(), Kinds - 1, Kinds);
    }

    [Fact]
    public async Task Failure_is_made_as_small_as_it_gets()
    {
        var program = new Piece("public static void @() { ", (IReadOnlyList<Piece>)[new("A();"), new("if (C()) { ", (IReadOnlyList<Piece>)[new("B();"), new("Bad();")], " }")], " }");

        var smallest = await Shrinking.SmallestAsync(program, p => Task.FromResult(p.ToString().Contains("Bad();", StringComparison.Ordinal)));

        Assert.Equal("public static void @() { Bad(); }", smallest.ToString());
    }

    private static async Task<string> Describe(Piece program)
    {
        var smallest = await Shrinking.SmallestAsync(program, async p => await HandlerBatch.TryRunAsync([p.ToString()]) is [var result] && Differ(result));
        var (executed, said) = (await HandlerBatch.TryRunAsync([smallest.ToString()]))![0];
        return $"execution: {executed}, rules: {said}\n{smallest}";
    }

    private static bool Differ((string Executed, string Said) result)
        => result.Executed != result.Said && result.Executed != HandlerBatch.NotCompared && result.Said != HandlerBatch.TooLarge;

    private static int Number(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
