using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public sealed class GeneralCatchAnalyzerTests
{
    private const string Request = "namespace Microsoft.AspNetCore.Http { public class HttpContext { } }";
    private const string Mark = "[|catch (Exception)|]";
    private const string Plain = "catch (Exception)";

    [Fact]
    public Task Message_names_types_calls_and_consequence() => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class Files
            {
                public void Save(string path)
                {
                    try { {|#1:File.Delete(path)|}; {|#3:System.Xml.Linq.XDocument.Load(path)|}; Load(path); path.Trim(); {|#4:File.Move(path, path)|}; }
                    {|#0:catch (Exception)|} { {|#2:return;|} }
                }

                void Load(string path) => System.Xml.Linq.XDocument.Parse(path);
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2003").At(0).Also(1, 4, 3, 2).Severity(DiagnosticSeverity.Warning)
                .Message("'UnauthorizedAccessException' from 'File.Delete', 'UnauthorizedAccessException' from 'File.Move' and 'XmlException' from 'XDocument.Load' can end here unseen; an attacker probing paths (CWE-22) leaves no trace. Call a detection point, rethrow, or mark it expected.")
                .Property("ExceptionType", "T:System.Exception").Property("Indicator", "permission.denied"),
        },
    }.RunAsync();

    [Theory]
    [InlineData("catch")]
    [InlineData("catch (Exception)")]
    [InlineData("catch (SystemException e)")]
    public Task Wide_clause_is_reported(string clause)
        => Run("public class C { void M(string a) { try { File.Delete(a); } [|" + clause + "|] { } } }");

    [Theory]
    [InlineData("catch (UnauthorizedAccessException)", "")]
    [InlineData("catch (ApplicationException)", "")]
    [InlineData("catch (Exception e)", "throw;")]
    [InlineData("catch (Exception e)", "throw new InvalidOperationException(\"x\", e);")]
    [InlineData("catch (Exception e)", "log.LogError(e, \"x\");")]
    [InlineData("catch (Exception e)", "Indicator.Expected(e, \"why\");")]
    [InlineData("catch (Exception e)", "Seen();")]
    [InlineData("catch (Exception e) when (e is FormatException)", "")]
    [InlineData("catch (Exception) when (token.IsCancellationRequested)", "")]
    public Task Clause_that_observes_or_takes_something_else_is_left_alone(string clause, string handler)
        => Run("public class C(ILogger log) { void M(string a, CancellationToken token) { try { File.Delete(a); } " + clause + " { " + handler + " } } [DetectionPoint(\"x\")] void Seen() { log.LogInformation(\"x\"); } }");

    [Fact]
    public Task Try_that_can_throw_no_indicator_is_left_alone() => Run("""
        public class C
        {
            void M(string a, List<int> list)
            {
                try { list.Add(a.Length); Console.WriteLine(a); } catch (Exception) { }
                try { list.Sort(); a.Substring(1).Trim(); } catch { }
                try { _ = Task.Run(() => File.Delete(a)); } catch { }
                try { try { File.Delete(a); } catch (SystemException) { throw new NotSupportedException(); } } catch (Exception) { }
            }
        }
        """);

    [Theory]
    [InlineData("Starter", null)]
    [InlineData("Recommended", DiagnosticSeverity.Info)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Direct_call_rises_with_the_level(string level, DiagnosticSeverity? severity)
        => At(level, severity, "public class C { void M(string a) { try { File.Delete(a); } " + Clause(severity) + " { } } }");

    [Theory]
    [InlineData("Starter", null)]
    [InlineData("Recommended", DiagnosticSeverity.Warning)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Endpoint_path_is_a_warning_from_recommended_on(string level, DiagnosticSeverity? severity)
        => At(level, severity, "public class C { public void Invoke(Microsoft.AspNetCore.Http.HttpContext c) => new Store().Save(\"x\"); } public class Store { public void Save(string a) { try { File.Delete(a); } " + Clause(severity) + " { } } } " + Request);

    [Theory]
    [InlineData("Recommended", null)]
    [InlineData("Strict", DiagnosticSeverity.Info)]
    public Task Through_the_call_graph_it_is_one_step_lower(string level, DiagnosticSeverity? severity)
        => At(level, severity, "public class C { void M(string a) { try { Save(a); } " + Clause(severity) + " { } } void Save(string a) => File.Delete(a); }");

    [Theory]
    [InlineData("Recommended", null)]
    [InlineData("Strict", DiagnosticSeverity.Info)]
    public Task Start_up_code_is_one_step_lower(string level, DiagnosticSeverity? severity)
        => At(level, severity, "public class C { static void Main(string[] a) { try { File.Delete(a[0]); } " + Clause(severity) + " { } } }");

    [Theory]
    [InlineData("Strict", "", null)]
    [InlineData("Recommended", "Microsoft.AspNetCore.Http.HttpContext c", null)]
    [InlineData("Strict", "Microsoft.AspNetCore.Http.HttpContext c", DiagnosticSeverity.Info)]
    public Task High_noise_counts_on_an_endpoint_path_only(string level, string parameter, DiagnosticSeverity? severity)
        => At(level, severity, "public class C { string a = \"\"; void M(" + parameter + ") { try { a.Trim(); throw new FileNotFoundException(); } " + Clause(severity) + " { } } } " + Request);

    [Fact]
    public Task Some_path_that_misses_is_reported_with_the_exit() => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class C(ILogger log)
            {
                void M(string a, bool quiet)
                {
                    try { {|#1:File.Delete(a)|}; }
                    {|#0:catch (Exception e)|}
                    {
                        if (quiet) { {|#2:return;|} }
                        throw;
                    }
                }
            }
            """,
        Expected = { Diagnose.Id("RA2003").At(0).Also(1, 2) },
    }.RunAsync();

    [Fact]
    public Task Handler_that_tells_the_indicator_apart_is_left_alone() => Run("""
        public class C
        {
            void Told(string a)
            {
                try { throw new UnauthorizedAccessException(); }
                catch (Exception e) { if (e is UnauthorizedAccessException) { throw; } }
            }

            void NotTold(string a)
            {
                try { throw new UnauthorizedAccessException(); }
                [|catch (Exception e)|] { if (e is FormatException) { throw; } }
            }
        }
        """);

    [Fact]
    public Task Top_level_loop_is_asked_for_a_detection_only() => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class Worker
            {
                protected void Execute(CancellationToken token)
                {
                    while (!token.IsCancellationRequested)
                    {
                        try { File.Delete("/var/x" + token); } {|#0:catch (Exception)|} { }
                    }
                }
            }
            """,
        Expected = { Diagnose.Id("RA2003").At(0).Saying("leaves no trace. Call a detection point before the loop goes on, or mark it expected.") },
    }.RunAsync();

    [Theory]
    [InlineData("if (e is UnauthorizedAccessException) { log.LogError(e, \"x\"); } else if (e is IOException) { throw; }")]
    [InlineData("if (e is FormatException) { } else if (e is UnauthorizedAccessException or PathTooLongException) { throw; } else if (e is IOException) { log.LogError(e, \"x\"); }")]
    [InlineData("if (e is not UnauthorizedAccessException) { log.LogError(e, \"x\"); } else { throw; }")]
    [InlineData("switch (e) { case UnauthorizedAccessException: throw; case IOException: log.LogError(e, \"x\"); break; default: break; }")]
    public Task Chain_of_type_tests_that_shows_each_indicator_is_left_alone(string handler) => Run(Deleting("catch (Exception e)", handler));

    [Theory]
    [InlineData("if (e is FormatException) { throw; } else if (e is UnauthorizedAccessException) { }", "UnauthorizedAccessException")]
    [InlineData("if (e is UnauthorizedAccessException) { log.LogError(e, \"x\"); } else if (e is PathTooLongException) { return; }", "PathTooLongException")]
    [InlineData("switch (e) { case IOException: throw; default: break; }", "UnauthorizedAccessException")]
    [InlineData("switch (e) { case UnauthorizedAccessException: throw; case PathTooLongException: break; default: throw; }", "PathTooLongException")]
    public Task Chain_of_type_tests_names_the_indicator_that_ends_unseen(string handler, string named) => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        Sources = Deleting("{|#0:catch (Exception e)|}", handler),
        Expected = { Diagnose.Id("RA2003").At(0).Saying("'" + named + "' from 'File.Delete' can end here unseen") },
    }.RunAsync();

    private static string Deleting(string clause, string handler)
        => "public class C(ILogger log) { void M(string a) { try { File.Delete(a); } " + clause + " { " + handler + " } } }";

    [Fact]
    public Task Silent_list_holds_for_general_clauses_too() => Run("""
        public class C(Stream stream)
        {
            string? Tested(string a)
            {
                System.Xml.Linq.XDocument? document;
                try { document = System.Xml.Linq.XDocument.Parse(a); } catch (Exception) { document = null; }
                if (document is null) { return null; }
                string? text;
                try { text = File.ReadAllText(a); } [|catch (Exception)|] { text = null; }
                if (text is null) { return null; }
                return text;
            }

            object? Returned(string a) { try { return System.Xml.Linq.XDocument.Parse(a); } catch (Exception) { return null; } }
            object? Low(string a) { try { return File.ReadAllText(a); } [|catch (Exception)|] { return null; } }
            void CleanUp() { try { stream.Dispose(); } catch (Exception) { } }
            void Nested(string a) { try { a.Trim(); } finally { try { File.Delete(a); } catch (Exception) { } } }
            void Retry(string a) { for (var i = 0; i < 3; i++) { try { File.Delete(a); break; } catch (Exception) { if (i == 2) throw; } } }
            ~C() { try { File.Delete("x"); } catch (Exception) { } }
        }
        """);

    [Fact]
    public Task Expected_indicator_excuses_the_type_that_it_names() => Run("""
        public class C
        {
            [ExpectedIndicator(typeof(Exception), "why")] void All(string a) { try { File.Delete(a); } catch (Exception) { } }
            [ExpectedIndicator(typeof(UnauthorizedAccessException), "why")] void One(string a) { try { throw new UnauthorizedAccessException(); } catch (Exception) { } }
            [ExpectedIndicator(typeof(FormatException), "why")] void Other(string a) { try { File.Delete(a); } [|catch (Exception)|] { } }
        }
        """);

    [Fact]
    public Task Own_rows_count_by_type_and_by_library() => Run("""
        using System.Text.Json;
        [assembly: IndicatorException(typeof(BrokenException))]
        [assembly: IndicatorException(typeof(TimeoutException), Source = typeof(JsonDocument), Cwe = new[] { 94 })]

        public class BrokenException : Exception { }
        public class C
        {
            void M(string a)
            {
                try { if (a.Length > 1) { throw new BrokenException(); } } [|catch (Exception)|] { }
                try { JsonDocument.Parse(a); } [|catch (Exception)|] { }
                try { a.Trim(); } catch (Exception) { }
            }
        }
        """);

    [Theory]
    [InlineData("[|catch (Exception)|]", "")]
    [InlineData("[|catch (DbUpdateException)|]", "")]
    [InlineData("[|catch (DbUpdateException)|]", "catch (FormatException) { }")]
    [InlineData("catch (Exception)", "catch (DbUpdateException e) { throw new InvalidOperationException(\"\", e); }")]
    [InlineData("catch (InvalidOperationException)", "")]
    public Task Wrapper_of_an_update_counts_by_what_it_wraps(string clause, string before)
    {
        var test = new AnalyzerTest<GeneralCatchAnalyzer>
        {
            Level = "Strict",
            Sources = "using Microsoft.EntityFrameworkCore; public class C(DbContext context) { void M() { try { context.SaveChanges(); } " + before + clause + " { } } }",
        };
        test.References.Add(TestAssembly.Compile(
            "Microsoft.EntityFrameworkCore",
            "namespace Microsoft.EntityFrameworkCore { public class DbUpdateException : System.Exception { } public class DbContext { public virtual int SaveChanges() => 0; } }"));
        return test.RunAsync();
    }

    [Fact]
    public Task Migrations_are_left_alone() => Run("""
        public class Init : Microsoft.EntityFrameworkCore.Migrations.Migration { void Up(string a) { try { File.Delete(a); } catch (Exception) { } } }
        public class Other { void Up(string a) { try { File.Delete(a); } [|catch (Exception)|] { } } }
        namespace Microsoft.EntityFrameworkCore.Migrations { public class Migration { } }
        """);

    [Theory]
    [InlineData("true", "catch (Exception)")]
    [InlineData("false", "[|catch (Exception)|]")]
    public Task Generated_code_is_left_alone(string isGenerated, string clause) => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        EditorConfig = "root = true\n[*.cs]\ngenerated_code = " + isGenerated,
        Sources = "public class C { void M(string a) { try { File.Delete(a); } " + clause + " { } } }",
    }.RunAsync();

    [Theory]
    [InlineData("true", "catch (Exception)")]
    [InlineData("false", "[|catch (Exception)|]")]
    public Task Test_project_is_left_alone(string isTest, string clause) => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        Properties = { ["IsTestProject"] = isTest },
        Sources = "public class C { void M(string a) { try { File.Delete(a); } " + clause + " { } } }",
    }.RunAsync();

    [Fact]
    public Task Half_typed_code_is_survived() => new AnalyzerTest<GeneralCatchAnalyzer>
    {
        Level = "Strict",
        CompilerDiagnostics = CompilerDiagnostics.None,
        Sources = """
            public class C
            {
                void M(string a) { try { File.Delete( ; Foo(a).Bar(() => ); await ; throw } catch (Exc) { } }
                void N(string a) { try { new Unknown(a)[1].X.Y = File.; } catch { } }
                Action R() => () => { try { R()(); Action x = x; x(); } catch (Exception) { } };
                void S() { try { S(); S2(S2); } catch (Exception) { } }
                void S2(Action<Action> a) => a(() => S2(a));
            }
            """,
    }.RunAsync();

    private static string Clause(DiagnosticSeverity? severity) => severity is null ? Plain : Mark;

    private static Task Run(string source) => new AnalyzerTest<GeneralCatchAnalyzer> { Level = "Strict", Sources = source }.RunAsync();

    private static Task At(string level, DiagnosticSeverity? severity, string source)
        => new AnalyzerTest<GeneralCatchAnalyzer> { Level = level, Severity = severity, Sources = source, OutputKind = OutputKind.DynamicallyLinkedLibrary }.RunAsync();
}
