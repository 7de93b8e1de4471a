using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>Shapes that need a compilation of their own: a program, a language version, another assembly.</summary>
public sealed class WholeProgramTests
{
    private const string Danger = "[Risk(\"R-1\", \"A risk\", Impact = 50)] public sealed partial class Danger { [DetectionPoint(\"{x}\")] public static partial void Seen(ILogger log, int x); }";

    [Fact]
    public void Program_of_top_level_statements_has_points()
    {
        var run = GeneratorTest.Run(new TestSetup
        {
            Sources = """
                Program.Seen(Case.Log!, args.Length);
                internal static partial class Case { internal static ILogger? Log; public static void Run(ILogger log) { Log = log; typeof(Case).Assembly.EntryPoint!.Invoke(null, [new string[2]]); } }
                [Risk("R-1", "A risk", Impact = 50)] internal sealed partial class Danger;
                partial class Program { [DetectionPoint("{x}", Risk = typeof(Danger))] internal static partial void Seen(ILogger log, int x); }
                """,
        });
        using var loaded = run.Load();
        var logger = new RecordingLogger();
        loaded.Call("Case", "Run", null, logger);
        Assert.Equal("2", logger.Single.Text);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void Spans_and_type_parameters_work_in_every_language_version(LanguageVersion version)
        => Assert.Equal("ab 1 (null) 0A", Case.Run(
            """
            #nullable enable
            using System; using Microsoft.Extensions.Logging; using RiskAware;
            [Risk("R-1", "A risk", Impact = 50)]
            internal sealed partial class Danger
            {
                [DetectionPoint("{a} {b} {c} {d}")] internal static partial RiskDecision Seen<T, U>(ILogger? log, ReadOnlySpan<char> a, in T b, U? c, Span<byte> d) where T : unmanaged where U : class, new();
            }
            internal static class Case { public static void Run(ILogger l) => Danger.Seen<int, object>(l, "ab".AsSpan(), 1, null, new byte[] { 10 }); }
            """,
            version));

    [Fact]
    public void Aliases_of_the_whole_project_stand_for_attributes_and_types()
    {
        var run = Project("""
            global using Point = RiskAware.DetectionPointAttribute; global using Threat = RiskAware.RiskAttribute; global using Log = Microsoft.Extensions.Logging.ILogger; global using Text = System.Collections.Generic.List<string?>;
            """, """
            [Threat("R-1", "A risk", Impact = 50)] internal sealed partial class Danger { [Point("{x}")] internal static partial void Seen(Log log, Text? x); }
            internal static class Case { public static void Run(Log l) => Danger.Seen(l, null); }
            """);
        using var loaded = run.Load();
        var logger = new RecordingLogger();
        loaded.Call("Case", "Run", null, logger);
        Assert.Equal("(null)", logger.Single.Text);
    }

    [Fact]
    public void Refused_point_behind_an_alias_of_the_project_is_explained()
        => Assert.StartsWith("RA1001: ", Said(Project("global using Point = RiskAware.DetectionPointAttribute;", "internal partial class C { [Point] internal static partial void Seen(ILogger log); }")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Microsoft", "[DetectionPoint] internal static partial void Seen(int x);")]
    [InlineData("System", "[DetectionPoint] internal static partial void Seen(int x);")]
    public void Type_that_hides_a_namespace_of_generated_code_is_named(string type, string point)
    {
        var run = GeneratorTest.Run(new TestSetup
        {
            Usings = false,
            CompilerDiagnostics = CompilerDiagnostics.None,
            Sources = $$"""
                using RiskAware;
                internal static class {{type}};
                [Risk("R-1", "A risk", Impact = 50)] internal sealed partial class Danger { {{point}} }
                """,
        });
        Assert.Equal($"RA1001: 'Danger' cannot be generated, because generated code cannot name '{type}': a type '{type}' in the global namespace hides the namespace; move it into a namespace, or give it another name", Said(run));
        Assert.Empty(run.Declarations());
    }

    [Fact]
    public void Risk_behind_an_extern_alias_is_refused()
    {
        var run = Referencing(TestAssembly.Compile("Library", "namespace Lib; " + Danger).Image, ["other"], """
            extern alias other;
            internal static partial class C { [DetectionPoint(Risk = typeof(other::Lib.Danger))] internal static partial void Seen(ILogger log); }
            """);
        Assert.Equal("RA1001: Risk 'Danger' of 'Seen' is reached only by an extern alias, so that generated code cannot name it: reference its assembly without an alias", Said(run));
    }

    [Theory]
    [InlineData("internal static partial void Seen(ILogger log);")]
    [InlineData("static partial void Seen(ILogger log);")]
    public void Risk_that_another_assembly_declares_wrongly_is_refused_here(string point)
    {
        var library = TestAssembly.Compile("Library", "[Risk(\"R-1\", \"t\")] public sealed class Danger;", withGenerator: false);
        Assert.Equal(
            "RA1001: Risk 'Danger' of 'Seen' is not well-formed in the assembly 'Library', so that no detection can name it: build that assembly with the analyzers of RiskAware, which say why",
            Said(Referencing(library.Image, [], "internal static partial class C { [DetectionPoint(Risk = typeof(Danger))] " + point + " }")));
    }

    [Fact]
    public void Risk_of_another_assembly_is_detected()
    {
        var library = TestAssembly.Compile("Library", Danger);
        using var loaded = Referencing(library.Image, [], """
            internal static partial class C { [DetectionPoint("{x} here", Risk = typeof(Danger), Id = "Here")] internal static partial void Seen<T>(ILogger log, T x); }
            internal static class Case { public static void Run(ILogger l) { C.Seen(l, 1); Danger.Seen(l, 2); } }
            """).Load(library);
        var logger = new RecordingLogger();
        loaded.Call("Case", "Run", null, logger);
        Assert.Equal(["1 here", "2"], logger.Entries.Select(e => e.Text));
    }

    [Fact]
    public void Event_numbers_that_collide_between_two_risks_get_no_bodies()
    {
        var (first, second) = Collision();
        var run = Declared.Run($$"""
            [Risk("R-1", "a", Impact = 1)] public sealed partial class A { [DetectionPoint] public static partial void {{first}}(ILogger log); [DetectionPoint] public static partial void Fine(ILogger log); }
            [Risk("R-2", "b", Impact = 1)] public sealed partial class B { [DetectionPoint] public static partial void {{second}}(ILogger log); [DetectionPoint] public static partial void Fine(ILogger log); }
            """);
        Assert.Equal(
            [$"RA1002: 'R-1.{first}' and 'R-2.{second}' happen to have the same event number: set Id on one of them", $"RA1002: 'R-2.{second}' and 'R-1.{first}' happen to have the same event number: set Id on one of them"],
            run.Diagnostics.Select(d => d.Id + ": " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("void " + first, run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("void " + second, run.AllText, StringComparison.Ordinal);
        Assert.Equal(2, run.AllText.Split("void Fine(").Length - 1);
    }

    private static (string First, string Second) Collision()
    {
        var seen = Enumerable.Range(0, 70_000).Select(i => "P" + i).ToLookup(n => RiskAware.Declarations.Identity.EventId("R-1." + n));
        var second = Enumerable.Range(0, 1_000_000).Select(i => "Q" + i).First(n => seen.Contains(RiskAware.Declarations.Identity.EventId("R-2." + n)));
        return (seen[RiskAware.Declarations.Identity.EventId("R-2." + second)].First(), second);
    }

    private static GeneratorRun Project(params string[] sources)
    {
        var setup = new TestSetup { CompilerDiagnostics = CompilerDiagnostics.None };
        foreach (var source in sources)
        {
            setup.Sources.Add(source);
        }

        return GeneratorTest.Run(setup);
    }

    private static GeneratorRun Referencing(byte[] library, string[] aliases, string source)
    {
        var setup = new TestSetup { Sources = source, CompilerDiagnostics = CompilerDiagnostics.None };
        setup.References.Add(MetadataReference.CreateFromImage(library).WithAliases([.. aliases]));
        return GeneratorTest.Run(setup);
    }

    /// <summary>What a build says of ours: exactly one thing.</summary>
    private static string Said(GeneratorRun run)
        => Assert.Single(run.Diagnostics.Select(d => d.Id + ": " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
}
