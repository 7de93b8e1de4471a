namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>What is written in another way must be judged in the same way; what loses a detection must not.</summary>
public class MetamorphicTests
{
    private const int Programs = 120;
    private const string Entered = "Enter(); ";
    private const string Narrowed = "var ex = (SocketException)caught; ";

    private static readonly string[] s_programs = [.. Enumerable.Range(0, Programs).Select(new Func<int, string>(Text))];

    [Fact]
    public Task Extracting_a_method_changes_nothing() => AreJudgedAlike(p => p
        .Replace("Point();", "Extracted();", StringComparison.Ordinal).Replace("EmptyExtracted();", "EmptyPoint();", StringComparison.Ordinal).Replace("PointOf(ex);", "ExtractedOf(ex);", StringComparison.Ordinal)
        .Replace("Log.LogError(ex, \"x\");", "HelperLogs(ex);", StringComparison.Ordinal));

    [Fact]
    public Task Extracting_a_local_function_changes_nothing() => AreJudgedAlike(p => p
        .Replace("Point();", "Inner1();", StringComparison.Ordinal).Replace("EmptyInner1();", "EmptyPoint();", StringComparison.Ordinal)
        .Replace("PointOf(ex);", "Inner2(ex);", StringComparison.Ordinal)
        .Replace("Exception? kept", "void Inner1() { Point(); } void Inner2(Exception e) => PointOf(e); Exception? kept", StringComparison.Ordinal));

    [Fact]
    public Task Inverting_conditions_changes_nothing() => AreJudgedAlike(p => p
        .Replace("if (C())", "if (!C() == false)", StringComparison.Ordinal).Replace("while (C())", "while (!(!C()))", StringComparison.Ordinal)
        .Replace("if (flag)", "if (!!flag)", StringComparison.Ordinal));

    [Fact]
    public Task Rethrowing_by_dispatch_information_changes_nothing() => AreJudgedAlike(p => p
        .Replace("throw;", "ExceptionDispatchInfo.Capture(ex).Throw();", StringComparison.Ordinal));

    [Fact]
    public Task Another_name_for_the_exception_changes_nothing() => AreJudgedAlike(p => p
        .Replace(NamedOf(p), NamedOf(p) + "Exception again = ex; ", StringComparison.Ordinal)
        .Replace("PointOf(ex);", "PointOf(again);", StringComparison.Ordinal).Replace("(\"why\", ex)", "(\"why\", again)", StringComparison.Ordinal)
        .Replace("kept = ex;", "kept = again;", StringComparison.Ordinal));

    [Fact]
    public async Task Early_return_leaves_a_path_unseen()
    {
        // Without a filter, a finally and code after the handler nothing else can make up for it.
        string[] plain = [.. s_programs.Where(p => (p.StartsWith("public static void", StringComparison.Ordinal) || p.StartsWith("public static async", StringComparison.Ordinal))
            && !p.Contains("when (", StringComparison.Ordinal) && !p.Contains("finally { ", StringComparison.Ordinal) && p.Contains("n++;\n    \n", StringComparison.Ordinal))];
        Assert.NotEmpty(plain);

        var before = await HandlerBatch.SayAsync(plain);
        var after = await HandlerBatch.SayAsync([.. plain.Select(p => p.Replace(Entered, Entered + "if (C()) return; ", StringComparison.Ordinal))]);

        Assert.Contains(before, v => v is not "RA2001" and not "RA2002" and not "RA2003");
        Assert.All(after, v => Assert.True(v is "RA2001" or "RA2002" or "RA2003", v));
    }

    [Theory]
    [InlineData("Point();", "RA2001")]
    [InlineData("PointOf(ex);", "RA2001")]
    [InlineData("if (C()) Point(); else throw;", "RA2002")]
    [InlineData("try { n++; } finally { Point(); }", "RA2001")]
    [InlineData("Point(); throw new Other();", "RA2005")]
    [InlineData("Point(); Log.LogError(ex, \"x\");", "RA2004")]
    [InlineData("do { Point(); } while (C());", "RA2001")]
    [InlineData("Action a = () => Point(); a();", "RA2001")]
    [InlineData("void L() { Point(); } L();", "RA2001")]
    [InlineData("switch (C()) { case true: Point(); break; default: throw; }", "RA2002")]
    public async Task Deleting_the_detection_changes_the_verdict(string handler, string then)
    {
        string[] programs = [Around(handler), Around(handler.Replace("PointOf(ex)", "n++", StringComparison.Ordinal).Replace("Point()", "n++", StringComparison.Ordinal))];

        var results = await HandlerBatch.TryRunAsync(programs);

        Assert.Equal([("-", "-"), (then, then)], results);
    }

    // From there on the exception has its name.
    private static string NamedOf(string program) => program.Contains(Narrowed, StringComparison.Ordinal) ? Narrowed : Entered;

    private static string Around(string handler)
        => "public static void @() { var n = 0; try { Inject(); } catch (SocketException ex) { Enter(); " + handler + " } n++; }";

    private static string Text(int index) => new HandlerGrammar(1_000 + index).Program().ToString();

    private static async Task AreJudgedAlike(Func<string, string> rewrite)
    {
        string[] rewritten = [.. s_programs.Select(rewrite)];
        Assert.NotEqual(s_programs, rewritten);

        var before = await HandlerBatch.SayAsync(s_programs);
        var after = await HandlerBatch.SayAsync(rewritten);

        var changed = Enumerable.Range(0, Programs).Where(i => before[i] != after[i]).Select(i => $"{before[i]} became {after[i]}\n{s_programs[i]}\n{rewritten[i]}").ToArray();
        Assert.True(changed.Length == 0, string.Join("\n\n", changed.Take(3)));
    }
}
