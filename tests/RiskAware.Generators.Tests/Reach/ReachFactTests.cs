using Microsoft.CodeAnalysis;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Reach;

public sealed class ReachFactTests
{
    private const string Hint = "RiskAware.Reach.g.cs";

    private const string Risk = """

        [Risk("UPL-1", "Path traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);

            [DetectionPoint("Storage refused {Path}")]
            public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
        }
        """;

    [Fact]
    public void Public_methods_say_what_they_reach_and_what_always()
    {
        var facts = Facts("""
            public static class Files
            {
                public static void Guarded(ILogger log, string path) { if (path.Length > 9) { Traversal.LeftRoot(log, path); } }
                public static void Always(ILogger log, string path) => Deep(log, path);
                public static void Nothing() { }
                private static void Deep(ILogger log, string path) => Traversal.LeftRoot(log, path);
                internal static void Hidden(ILogger log, string path) => Deep(log, path);
            }
            """);
        const string Point = "M:Traversal.LeftRoot(Microsoft.Extensions.Logging.ILogger,System.String)";
        Assert.Equal(
            [
                """RiskFactAttribute(1, "reach", "", "")""",
                $"""RiskFactAttribute(1, "reach", "M:Files.Always(Microsoft.Extensions.Logging.ILogger,System.String)", "point={Point}&always={Point}")""",
                $"""RiskFactAttribute(1, "reach", "M:Files.Guarded(Microsoft.Extensions.Logging.ILogger,System.String)", "point={Point}")""",
            ],
            facts);
    }

    [Fact]
    public void Interface_members_say_what_their_implementations_reach_or_that_they_are_open()
    {
        var facts = Facts("""
            public interface IStore { void Save(ILogger log); }
            internal sealed class Store : IStore { public void Save(ILogger log) => Traversal.LeftRoot(log, "x"); }
            public interface IElsewhere { void Save(); }
            """);
        Assert.Contains(facts, f => f.Contains("M:IStore.Save(") && f.Contains("point=M:Traversal.LeftRoot("));
        Assert.Contains(facts, f => f.Contains("\"M:IElsewhere.Save\", \"open=1\""));
        Assert.Equal(3, facts.Length);
    }

    [Fact]
    public void Point_of_another_class_names_its_risk_and_a_declared_detection_too()
    {
        var facts = Facts("""
            public static class Log
            {
                [DetectionPoint(Risk = typeof(Traversal))]
                public static void Seen(string path) => Console.WriteLine(path);
                public static void Run() => Seen("x");
            }

            [Detects(typeof(Traversal))]
            public sealed class Guard { public void Check() { } }
            """);
        Assert.Contains(facts, f => f.Contains("\"M:Log.Run\", \"point=M:Log.Seen(System.String)&of=T:Traversal"));
        Assert.Contains(facts, f => f.Contains("\"M:Guard.Check\", \"risk=T:Traversal\""));
    }

    [Fact]
    public void Method_that_gives_its_exception_to_a_point_on_all_paths_observes()
    {
        var facts = Facts("""
            public static class Observers
            {
                public static void Always(ILogger log, UnauthorizedAccessException e) => Inner(log, e);
                public static void Sometimes(ILogger log, UnauthorizedAccessException e) { if (log.IsEnabled(LogLevel.Error)) { Inner(log, e); } }
                public static void Other(ILogger log, UnauthorizedAccessException e) => Traversal.StorageRefused(log, new(), "x");
                private static void Inner(ILogger log, UnauthorizedAccessException x) { if (x is null) { throw new ArgumentNullException(); } Traversal.StorageRefused(log, x, "x"); }
            }
            """);
        var observed = Assert.Single(facts, f => f.Contains("\"observes\""));
        Assert.Contains("M:Observers.Always(", observed);
        Assert.Contains("\"parameter=1\"", observed);
    }

    [Fact]
    public void Assembly_without_points_says_nothing()
        => Assert.DoesNotContain(Hint, Run(new TestSetup { Sources = "public class A { public void B() { } }", Usings = false }).Sources.Keys);

    [Fact]
    public void Design_time_build_gets_no_reach_facts()
    {
        var setup = new TestSetup { Sources = Risk };
        setup.Properties["DesignTimeBuild"] = "true";
        Assert.DoesNotContain(Hint, Run(setup).Sources.Keys);
    }

    [Fact]
    public void Body_edit_that_leaves_the_facts_alone_leaves_the_reference_assembly_alone()
    {
        var run = Run(new TestSetup { Sources = "public static class Files { public static int Get(ILogger log) { Traversal.LeftRoot(log, \"x\"); return 1; } }" + Risk });
        var edited = run.RunAgain("return 1;", "Console.WriteLine(log); return 22;");
        Assert.Equal(run.Sources[Hint], edited.Sources[Hint]);
        Assert.Equal(run.Emit(referenceAssembly: true), edited.Emit(referenceAssembly: true));
        Assert.NotEqual(run.Sources[Hint], run.RunAgain("Traversal.LeftRoot(log, \"x\");", "").Sources[Hint]);
    }

    [Fact]
    public void Order_of_files_changes_no_byte()
    {
        const string One = "public static class A { public static void Run(ILogger log) => Traversal.LeftRoot(log, \"x\"); }";
        const string Two = "public static class B { public static void Run(ILogger log) => A.Run(log); }";
        Assert.Equal(
            Run(new TestSetup { Sources = new SourceList { One, Two, Risk } }).Sources[Hint],
            Run(new TestSetup { Sources = new SourceList { Risk, Two, One } }).Sources[Hint]);
    }

    [Fact]
    public void Facts_of_a_reference_are_handed_on()
    {
        var domain = TestAssembly.Compile("Domain", "public static class A { public static void Run(ILogger log) => Traversal.LeftRoot(log, \"x\"); }" + Risk);
        var setup = new TestSetup { Sources = "public static class B { public static void Run(ILogger log) => A.Run(log); }", AssemblyName = "Middle" };
        setup.References.Add(domain.AsReferenceImage());
        var facts = Run(setup).Sources[Hint];
        Assert.Contains("\"M:B.Run(Microsoft.Extensions.Logging.ILogger)\"", facts);
        Assert.Contains("always=M:Traversal.LeftRoot(", facts);
    }

    [Fact]
    public void Half_typed_code_never_stops_the_generator()
    {
        var source = """
            public interface IStore { void Save(ILogger log); }
            public class Store(ILogger log) : IStore
            {
                public void Save(ILogger other) { foreach (var x in new[] { 1 }) { using var y = File.OpenRead("x"); Traversal.LeftRoot(log, $"{x}"); } }
                public int this[int i] => i switch { 1 => 2, _ => throw new Exception() };
                public static implicit operator int(Store s) => 1;
            }
            """ + Risk;
        for (var length = 0; length < source.Length; length += 11)
        {
            var run = Run(new TestSetup { Sources = source[..length], CompilerDiagnostics = CompilerDiagnostics.None });
            Assert.DoesNotContain(run.Result.Diagnostics, d => d.Id.StartsWith("CS8785", StringComparison.Ordinal));
            Assert.All(run.Result.Results, r => Assert.Null(r.Exception));
        }
    }

    private static GeneratorRun Run(TestSetup setup) => GeneratorTest.Run(setup);

    private static string[] Facts(string source)
        => Run(new TestSetup { Sources = source + Risk }).Sources[Hint].Split('\n')
            .Where(l => l.StartsWith("[assembly:", StringComparison.Ordinal))
            .Select(l => l[l.IndexOf("RiskFactAttribute", StringComparison.Ordinal)..].TrimEnd(']'))
            .ToArray();
}
