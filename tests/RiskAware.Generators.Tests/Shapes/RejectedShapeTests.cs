using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Declarations;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Shapes;

public class RejectedShapeTests
{
    private const string Seen = "[DetectionPoint] public static partial void Seen(ILogger log";

    [Theory]
    [InlineData("RiskNotPartial", """[Risk("R-1", "t", Impact = 1)] public sealed class Danger { }""")]
    [InlineData("RiskNotSealed", """[Risk("R-1", "t", Impact = 1)] public partial class Danger { }""")]
    [InlineData("RiskNotSealed", """[Risk("R-1", "t", Impact = 1)] public abstract partial class Danger { }""")]
    [InlineData("RiskGeneric", """[Risk("R-1", "t", Impact = 1)] public sealed partial class Danger<T> { }""", "Danger`1")]
    [InlineData("RiskGeneric", """public partial class Outer<T> { [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { } }""", "Outer`1+Danger")]
    [InlineData("RiskNotAccessible", """public partial class Outer { [Risk("R-1", "t", Impact = 1)] private sealed partial class Danger { } }""", "Outer+Danger")]
    [InlineData("ContainerNotPartial", """public class Outer { [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { } }""", "Outer+Danger")]
    [InlineData("RiskIdMalformed", """[Risk("", "t", Impact = 1)] public sealed partial class Danger { }""")]
    [InlineData("RiskIdMalformed", """[Risk(null!, "t", Impact = 1)] public sealed partial class Danger { }""")]
    [InlineData("RiskIdMalformed", """[Risk("-x", "t", Impact = 1)] public sealed partial class Danger { }""")]
    [InlineData("RiskIdMalformed", """[Risk("a b", "t", Impact = 1)] public sealed partial class Danger { }""")]
    [InlineData("RiskIdMalformed", """[Risk("a\"); evil(", "t", Impact = 1)] public sealed partial class Danger { }""")]
    [InlineData("ImpactOutOfRange", """[Risk("R-1", "t")] public sealed partial class Danger { }""")]
    [InlineData("ImpactOutOfRange", """[Risk("R-1", "t", Impact = 101)] public sealed partial class Danger { }""")]
    [InlineData("WindowMalformed", """[Risk("R-1", "t", Impact = 1, Window = "soon")] public sealed partial class Danger { }""")]
    [InlineData("WindowMalformed", """[Risk("R-1", "t", Impact = 1, Window = "2.00:00:00")] public sealed partial class Danger { }""")]
    [InlineData("Unreadable", """[Risk("R-1", Impact = 1)] public sealed partial class Danger { }""")]
    [InlineData("Unreadable", """[Risk("R-1", "t", Impact = nothing)] public sealed partial class Danger { }""")]
    public void Risk_of_a_wrong_shape_is_not_generated(string problem, string source, string type = "Danger")
    {
        var run = Declared.Run(source);
        Assert.Equal([problem], Declared.Risk(run, type).Problems.Select(p => p.Kind.ToString()));
        Assert.Empty(run.Declarations());
    }

    [Theory]
    [InlineData("PointNotPartial", "[DetectionPoint] public static void Seen(ILogger log);")]
    [InlineData("PointAbstractOrExtern", "[DetectionPoint] public static extern void Seen(ILogger log);")]
    [InlineData("PointConditional", """[DetectionPoint, System.Diagnostics.Conditional("DEBUG")] public static partial void Seen(ILogger log);""")]
    [InlineData("WrongReturnType", "[DetectionPoint] public static partial int Seen(ILogger log);")]
    [InlineData("WrongReturnType", "[DetectionPoint] public static partial Task Seen(ILogger log);")]
    [InlineData("WrongReturnType", "[DetectionPoint] public static partial RiskDecision? Seen(ILogger log);")]
    [InlineData("WrongReturnType", "[DetectionPoint] public static partial ref RiskDecision Seen(ILogger log);")]
    [InlineData("AlsoGenerated", "[LoggerMessage] " + Seen + ");")]
    [InlineData("ParameterByReference", Seen + ", ref int x);")]
    [InlineData("ParameterByReference", Seen + ", out int x);")]
    [InlineData("ParameterPointer", "[DetectionPoint] public static unsafe partial void Seen(ILogger log, int* x);")]
    [InlineData("ParameterPointer", "[DetectionPoint] public static unsafe partial void Seen(ILogger log, List<int*[]> x);")]
    [InlineData("ParameterPointer", "[DetectionPoint] public static unsafe partial void Seen(ILogger log, delegate*<void> x);")]
    [InlineData("ParameterRefStruct", Seen + ", ReadOnlySpan<char>.Enumerator x);")]
    [InlineData("ParameterRefStruct", Seen + ", TypedReference x);")]
    [InlineData("VariableArguments", Seen + ", __arglist);")]
    [InlineData("SecondLogger", Seen + ", ILogger<string> other);")]
    [InlineData("SubjectTwice", Seen + ", [Subject(SubjectKind.Account)] string a, [Subject(SubjectKind.Account)] string b);")]
    [InlineData("SubjectKindUnknown", Seen + ", [Subject((SubjectKind)9)] string a);")]
    [InlineData("SubjectSensitive", Seen + ", [Subject(SubjectKind.Account), Sensitive] string a);")]
    [InlineData("MarkOnWrongParameter", "[DetectionPoint] public static partial void Seen([Sensitive] ILogger log);")]
    [InlineData("MarkOnWrongParameter", Seen + ", [Subject(SubjectKind.Account)] Exception e);")]
    [InlineData("DistinctByUnknown", """[Threshold(Count = 2, DistinctBy = "y")] """ + Seen + ", int x);")]
    [InlineData("ThresholdCountOutOfRange", "[Threshold] " + Seen + ", int x);")]
    [InlineData("ThresholdMixed", """[Threshold(Count = 2, Within = "00:01:00", LeakEvery = "00:00:10")] """ + Seen + ", int x);")]
    [InlineData("ThresholdLeakMalformed", """[Threshold(Count = 2, LeakEvery = "ten")] """ + Seen + ", int x);")]
    [InlineData("ThresholdSilenceMalformed", """[Threshold(Count = 2, SilentFor = "5")] """ + Seen + ", int x);")]
    [InlineData("ThresholdWithinMalformed", """[Threshold(Count = 2, Within = "5 minutes")] """ + Seen + ", int x);")]
    [InlineData("ThresholdConfidenceOutOfRange", "[Threshold(Count = 2, Confidence = 100)] " + Seen + ", int x);")]
    [InlineData("ConfidenceOutOfRange", "[DetectionPoint(Confidence = 0)] public static partial void Seen(ILogger log);")]
    [InlineData("PointIdMalformed", """[DetectionPoint(Id = "a.b")] public static partial void Seen(ILogger log);""")]
    [InlineData("RiskIsNoRisk", "[DetectionPoint(Risk = typeof(string))] public static partial void Seen(ILogger log);")]
    [InlineData("Unreadable", "[DetectionPoint(Risk = typeof(Missing))] public static partial void Seen(ILogger log);")]
    [InlineData("Unreadable", "[DetectionPoint(5)] public static partial void Seen(ILogger log);")]
    public void Point_of_a_wrong_shape_gets_no_body(string problem, string member)
    {
        var run = Declared.Run($$"""
            [Risk("R-1", "t", Impact = 1)]
            public sealed partial class Danger
            {
                {{member}}
                [DetectionPoint] public static partial void Fine(ILogger log);
            }
            """);
        Assert.Equal([problem], Declared.Point(run, "Danger", "Seen").Problems.Select(p => p.Kind.ToString()));
        Assert.Contains("void Fine(", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("Seen", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ContainerNotPartial", "public class Service { [DetectionPoint(Risk = typeof(Danger))] public static partial void Seen(ILogger log); }")]
    [InlineData("PointWithoutRisk", "public partial class Service { [DetectionPoint] public static partial void Seen(ILogger log); }")]
    [InlineData("RiskBlocked", """
        public partial class Service { [DetectionPoint(Risk = typeof(Broken))] public static partial void Seen(ILogger log); }
        [Risk("R-2", "t")] public sealed partial class Broken;
        """)]
    [InlineData("PointAbstractOrExtern", "public abstract partial class Service { [DetectionPoint(Risk = typeof(Danger))] public abstract void Seen(ILogger log); }")]
    [InlineData("AmbiguousLogger", "public partial class Service { private ILogger a = null!, b = null!; [DetectionPoint(Risk = typeof(Danger))] public partial void Seen(); }")]
    [InlineData("AmbiguousSink", "public partial class Service(ILogger l) { private IDetectionSink a = null!, b = null!; [DetectionPoint(Risk = typeof(Danger))] public partial void Seen(); }")]
    public void Point_in_a_wrong_place_gets_no_body(string problem, string source)
    {
        var run = Declared.Run(source + """
            [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger;
            """);
        Assert.Equal([problem], Declared.Point(run, "Service", "Seen").Problems.Select(p => p.Kind.ToString()));
        Assert.DoesNotContain("Seen", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void File_local_type_gets_nothing()
    {
        var run = Declared.Run("""
            [Risk("R-1", "t", Impact = 1)] file sealed partial class Danger { [DetectionPoint] public static partial void Seen(ILogger log); }
            """);
        Assert.Empty(run.Declarations());
    }

    [Fact]
    public void Local_function_gets_nothing_and_is_no_point()
    {
        var run = Declared.Run("""
            [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { static void M() { F(); [DetectionPoint] static void F() { } } }
            """);
        Assert.DoesNotContain("_Points_", run.AllText, StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void Risk_id_that_is_taken_twice_generates_neither()
    {
        var run = Declared.Run("""
            [Risk("R-1", "a", Impact = 1)] public sealed partial class A { [DetectionPoint] public static partial void Seen(ILogger log); }
            [Risk("R-1", "b", Impact = 1)] public sealed partial class B { [DetectionPoint] public static partial void Other(ILogger log); }
            [Risk("R-2", "c", Impact = 1)] public sealed partial class C { [DetectionPoint] public static partial void Fine(ILogger log); }
            """);
        Assert.Single(run.Sources.Keys, k => k.StartsWith("C.", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Sources.Keys, k => k.StartsWith("A.", StringComparison.Ordinal) || k.StartsWith("B.", StringComparison.Ordinal));
    }

    [Fact]
    public void Overloads_without_ids_get_no_bodies()
    {
        var run = Declared.Run("""
            [Risk("R-1", "a", Impact = 1)] public sealed partial class A
            {
                [DetectionPoint] public static partial void Seen(ILogger log, int x);
                [DetectionPoint] public static partial void Seen(ILogger log, string x);
            }
            """);
        Assert.DoesNotContain("void Seen", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Event_numbers_that_collide_get_no_bodies()
    {
        var (first, second) = Collision();
        var run = Declared.Run($$"""
            [Risk("R-1", "a", Impact = 1)] public sealed partial class A
            {
                [DetectionPoint(Id = "{{first}}")] public static partial void One(ILogger log);
                [DetectionPoint(Id = "{{second}}")] public static partial void Two(ILogger log);
                [DetectionPoint] public static partial void Fine(ILogger log);
            }
            """);
        Assert.Contains("void Fine", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("void One", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("void Two", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void Old_language_gets_no_body_and_no_crash(LanguageVersion version)
    {
        var run = GeneratorTest.Run(new TestSetup
        {
            LanguageVersion = version,
            Nullable = NullableContextOptions.Disable,
            Sources = """
                using RiskAware;
                [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { [DetectionPoint] static partial void Seen(); }
                """,
        });
        Assert.Empty(run.Declarations());
        Assert.Equal([ShapeProblemKind.LanguageTooOld], Declared.Risk(run, "Danger").Problems.Select(p => p.Kind));
        Assert.Empty(run.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Body_written_by_hand_is_kept_and_still_declared()
    {
        var run = Declared.Run("""
            [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { [DetectionPoint] public static void Seen(ref int x, Span<int> y) { } }
            """);
        run.AssertCompiles();
        Assert.True(Declared.Point(run, "Danger", "Seen").IsExternal);
        Assert.Contains("external=true", run.Sources["RiskAware.Facts.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("void Seen", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_body_is_not_taken_for_one_written_by_hand()
    {
        var run = Declared.Run("""
            [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { [DetectionPoint] public static partial void Seen(ILogger log); }
            """);
        var after = run.Compilation.GetTypeByMetadataName("Danger")!.GetMembers("Seen").OfType<IMethodSymbol>().Single();
        var point = DeclarationReader.Of(run.Compilation).ReadPoint(after)!;
        Assert.False(point.IsExternal);
        Assert.Equal(Declared.Point(run, "Danger", "Seen"), point);
    }

    [Fact]
    public void Type_behind_an_extern_alias_gets_no_body()
    {
        var library = TestAssembly.Compile("Library", "namespace Lib { public class Thing; }", withGenerator: false);
        var setup = new TestSetup
        {
            Sources = """
                extern alias other;
                [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { [DetectionPoint] public static partial void Seen(ILogger log, List<other::Lib.Thing> x); }
                """,
        };
        setup.References.Add(MetadataReference.CreateFromImage(library.Image).WithAliases(["other"]));
        var run = GeneratorTest.Run(setup);
        Assert.Equal([ShapeProblemKind.TypeBehindAlias], Declared.Point(run, "Danger", "Seen").Problems.Select(p => p.Kind));
        Assert.DoesNotContain("Seen", run.AllText, StringComparison.Ordinal);
    }

    private static (string First, string Second) Collision()
    {
        var seen = new Dictionary<int, string>();
        for (var i = 0; ; i++)
        {
            var name = "P" + i;
            if (!seen.TryAdd(Identity.EventId("R-1." + name), name))
            {
                return (seen[Identity.EventId("R-1." + name)], name);
            }
        }
    }
}
