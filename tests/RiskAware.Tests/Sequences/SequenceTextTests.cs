using RiskAware.Sequences;

namespace RiskAware.Tests.Sequences;

public sealed class SequenceTextTests
{
    [Theory]
    [InlineData("A", "A:1")]
    [InlineData("A AND B", "A,B:11")]
    [InlineData("A OR B", "A,B:1|10")]
    [InlineData("A OR B AND C", "A,B,C:1|110")]
    [InlineData("(A OR B) AND C", "A,B,C:101|110")]
    [InlineData("A AND B OR A", "A,B:1")]
    [InlineData("A THEN B THEN A", "A:1 > B:1 > A:1")]
    [InlineData("A UNLESS C THEN B", "A:1 !C > B:1")]
    [InlineData("A THEN B UNLESS C OR D", "A:1 > B:1 !C,D")]
    [InlineData("  (A  AND((B)))\tTHEN\nThen ", "A,B:11 > Then:1")]
    [InlineData("a-1 AND b_2", "a-1,b_2:11")]
    public void Steps_are_read(string text, string expected)
    {
        var plan = SequencePlan.Read(text, out var problem);
        Assert.Null(problem);
        Assert.Equal(expected, string.Join(" > ", plan!.Steps.Select(static s =>
            string.Join(',', s.Names) + ":" + string.Join('|', s.Clauses.Select(static c => c.ToString("B", null)))
            + (s.Unless.Count == 0 ? "" : " !" + string.Join(',', s.Unless)))));
    }

    [Theory]
    [InlineData("", "ends where the name of a detection point is expected")]
    [InlineData("A THEN", "ends where the name of a detection point is expected")]
    [InlineData("A B", "has 'B' at 3 where AND, OR, THEN, UNLESS or the end is expected")]
    [InlineData("A AND OR B", "has 'OR' at 7 where the name of a detection point is expected")]
    [InlineData("(A OR B", "ends where ')' is expected")]
    [InlineData("A OR B)", "has ')' at 7 where AND, OR, THEN, UNLESS or the end is expected")]
    [InlineData("(A THEN B) OR C", "has 'THEN' at 4 where ')' is expected")]
    [InlineData("UNLESS A", "has 'UNLESS' at 1 where the name of a detection point is expected")]
    [InlineData("A UNLESS B AND C", "has 'AND' at 12 where AND, OR, THEN, UNLESS or the end is expected")]
    [InlineData("A; B", "has ';' at 2 where AND, OR, THEN, UNLESS or the end is expected")]
    [InlineData("A then B", "has 'then' at 3 where AND, OR, THEN, UNLESS or the end is expected")]
    [InlineData("A\u202e", "has '\u202e' at 2 where AND, OR, THEN, UNLESS or the end is expected")]
    [InlineData("A THEN A THEN A THEN A THEN A THEN A THEN A THEN A THEN A", "has more than 8 steps")]
    [InlineData("A AND B AND C AND D AND E AND F AND G AND H AND I AND J AND K AND L AND M AND N AND O AND P AND Q", "has more than 16 names")]
    [InlineData("(A OR B) AND (C OR D) AND (E OR F) AND (G OR H) AND (I OR J) AND (K OR L) AND (M OR N)", "has a step with more than 64 ways to complete it")]
    public void What_is_wrong_is_said_with_its_place(string text, string expected)
    {
        Assert.Null(SequencePlan.Read(text, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_ends()
    {
        Assert.Null(SequencePlan.Read(new string('(', 100_000), out var problem));
        Assert.StartsWith("has '(' at 33", problem, StringComparison.Ordinal);
    }
}
