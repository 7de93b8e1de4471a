using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class NeverRunsAnalyzerTests
{
    [Theory]
    [InlineData("try { a.Trim(); } [|catch (IOException e)|] when (e is null) { }")]
    [InlineData("try { a.Trim(); } [|catch (IOException)|] when (false) { }")]
    [InlineData("try { a.Trim(); } [|catch (IOException e)|] when (flag && e == null) { }")]
    [InlineData("try { a.Trim(); } [|catch (IOException)|] when (flag && !flag) { }")]
    [InlineData("try { a.Trim(); } catch (IOException e) when (e != null) { } [|catch (FileNotFoundException)|] { }")]
    [InlineData("try { a.Trim(); } catch (Exception) when (true) { } [|catch (IOException)|] { } [|catch|] { }")]
    [InlineData("try { } [|catch (IOException)|] { }")]
    [InlineData("try { var copy = a; if (flag) { copy = b; } } [|catch|] { }")]
    public Task Handler_that_can_never_run_is_reported(string code) => Check(code);

    [Theory]
    [InlineData("try { a.Trim(); } catch (IOException e) when (e is FileNotFoundException) { }")]
    [InlineData("try { a.Trim(); } catch (IOException) when (flag) { } catch (FileNotFoundException) { }")]
    [InlineData("try { a.Trim(); } catch (FileNotFoundException e) when (e != null) { } catch (IOException) { }")]
    [InlineData("try { var n = new int[b.Length]; } catch (IOException) { }")]
    [InlineData("try { var n = 1 / (flag ? 1 : 0); } catch (IOException) { }")]
    [InlineData("try { object o = a; var s = (Uri)o; } catch (InvalidCastException) { }")]
    [InlineData("try { throw new IOException(); } catch (IOException) { }")]
    [InlineData("try { foreach (var c in a) { } } catch (IOException) { }")]
    [InlineData("try { lock (a) { } } catch (IOException) { }")]
    [InlineData("try { var t = $\"{a}\"; } catch (IOException) { }")]
    public Task Handler_that_may_run_is_left_alone(string code) => Check(code);

    [Theory]
    [InlineData("if (false) { [|Traversal.Seen(log)|]; }")]
    [InlineData("const bool on = false; if (on) [|Traversal.Seen(log)|];")]
    [InlineData("if (flag) { return; } else { return; } [|Traversal.Seen(log)|];")]
    [InlineData("throw new IOException(); [|Traversal.Seen(log)|];")]
    [InlineData("while (true) { a.Trim(); } [|Traversal.Seen(log)|];")]
    [InlineData("Action later = () => { return; [|Traversal.Seen(log)|]; };")]
    [InlineData("void Local() { return; [|Traversal.Seen(log)|]; } Local();")]
    public Task Detection_that_no_path_reaches_is_reported(string code) => Check(code);

    [Theory]
    [InlineData("if (flag) { Traversal.Seen(log); }")]
    [InlineData("while (true) { if (flag) break; } Traversal.Seen(log);")]
    [InlineData("try { a.Trim(); } catch (IOException) { Traversal.Seen(log); }")]
    [InlineData("try { a.Trim(); } catch (IOException) when (flag) { Traversal.Seen(log); } finally { Traversal.Seen(log); }")]
    [InlineData("Action later = () => Traversal.Seen(log);")]
    [InlineData("void Unused() { Traversal.Seen(log); }")]
    [InlineData("if (false) { a.Trim(); }")]
    [InlineData("goto end; end: Traversal.Seen(log);")]
    public Task Detection_that_a_path_reaches_is_left_alone(string code) => Check(code);

    [Theory]
    [InlineData("[|Point()|];", "[DetectionPoint, System.Diagnostics.Conditional(\"AUDIT\")] static void Point() { Console.WriteLine(); }")]
    [InlineData("[|Note(log)|];", "[System.Diagnostics.Conditional(\"DEBUG\")] static void Note(ILogger log) { Traversal.Seen(log); }")]
    [InlineData("\n#if DEBUG\n[|Traversal.Seen(log)|];\n#endif\n", "")]
    [InlineData("\n#if DEBUG && !OTHER\nif (flag) { [|Traversal.Seen(log)|]; }\n#endif\n", "")]
    public Task Detection_that_some_builds_lack_is_reported(string code, string member) => Check(code, member);

    [Theory]
    [InlineData("Note(log);", "[System.Diagnostics.Conditional(\"DEBUG\")] static void Note(ILogger log) { log.LogError(\"x\"); }")]
    [InlineData("System.Diagnostics.Debug.Assert(flag);", "")]
    [InlineData("\n#if DEBUG\na.Trim();\n#endif\nTraversal.Seen(log);", "")]
    [InlineData("\n#if !DEBUG\n#else\nTraversal.Seen(log);\n#endif\n", "")]
    [InlineData("\n#if NET10_0_OR_GREATER || DEBUG\nTraversal.Seen(log);\n#endif\n", "")]
    public Task Detection_of_every_build_is_left_alone(string code, string member) => Check(code, member);

    [Fact]
    public Task Messages_say_why() => new AnalyzerTest<NeverRunsAnalyzer>
    {
        Level = "Recommended",
        Sources = HandlerCase.Risk + """
            public class C
            {
                void M(string a, ILogger log)
                {
                    try { a.Trim(); } catch (IOException e) when (e != null) { } {|#0:catch (FileNotFoundException)|} { {|#1:Traversal.Seen(log)|}; }
                    {|#2:Traversal.Other()|};
                    return;
                    {|#1:Traversal.Seen(log)|};
                }
            }

            public sealed partial class Traversal
            {
                [DetectionPoint, System.Diagnostics.Conditional("AUDIT")] public static void Other() { Console.WriteLine(); }
            }
            """.Replace("{ {|#1:Traversal.Seen(log)|}; }", "{ Traversal.Seen(log); }", StringComparison.Ordinal),
        Expected =
        {
            Diagnose.Id("RA2010").At(0).Severity(DiagnosticSeverity.Info)
                .Message("The handler of 'FileNotFoundException' can never run: a handler before it takes everything that could arrive. What it should observe goes elsewhere."),
            Diagnose.Id("RA2010").At(2)
                .Message("'Traversal.Other' is compiled out where 'AUDIT' is not defined; an attack on that build leaves no trace. Detect in every build."),
            Diagnose.Id("RA2010").At(1)
                .Message("'Traversal.Seen' can never be reached here; the attack that it should show leaves no trace. Call it where the attack is refused, or remove it."),
        },
    }.RunAsync();

    [Fact]
    public Task Starter_shows_nothing() => new AnalyzerTest<NeverRunsAnalyzer>
    {
        Sources = "public class C { void M() { try { } catch (IOException) { } } }",
    }.RunAsync();

    private static Task Check(string code, string member = "") => new AnalyzerTest<NeverRunsAnalyzer>
    {
        Level = "Strict",
        Symbols = ["DEBUG"],
        Sources = HandlerCase.Risk + $$"""
            public class C
            {
                void M(string a, string b, bool flag, ILogger log)
                {
                    {{code}}
                }

                {{member}}
            }
            """,
    }.RunAsync();
}
