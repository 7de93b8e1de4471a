using Microsoft.CodeAnalysis.CSharp;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Incremental;

public class HalfTypedTests
{
    private const string Source = """
        using Aka = RiskAware.RiskAttribute;
        namespace Shop
        {
            [Aka("UPL-1", "Path \"traversal\"", Impact = 80, Attack = new[] { "T1190" }, Cwe = new[] { 22 }, Window = "00:10:00")]
            [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
            public sealed partial class Traversal
            {
                private readonly ILogger<Traversal>? _log;
                [DetectionPoint("{Path,-8:x} left {{the}} root", Confidence = Confidence.Certain, Kind = PointKind.Invariant, Id = "Left")]
                [Threshold(Count = 10, Within = "00:05:00", DistinctBy = nameof(path))]
                public static partial RiskDecision LeftRoot<T>(ILogger logger, [Subject(SubjectKind.Account, Verified = true)] string account, in (int A, T[]? B) path, params string[] rest) where T : struct;
                [DetectionPoint(Risk = typeof(Traversal))] partial void Old([Sensitive] dynamic x, Dictionary<string, List<int?>> y);
                public partial record struct Inner<U>(ILogger Log) where U : class { [DetectionPoint($"{nameof(Seen)}")] internal partial void Seen(U u, System.Exception? e); }
            }
        }
        """;

    public static TheoryData<int> Offsets => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Offsets))]
    public void Any_prefix_is_survived(int offset)
    {
        const int Stride = 32;
        var run = GeneratorTest.Run(string.Empty);
        for (var length = offset * (Stride / 8); length < Source.Length; length += Stride)
        {
            run = Again(run, Source[..length]);
        }

        // The kit fails a run in which the generator throws; the memory of the last run is none of the next one's.
        Assert.Equal(GeneratorTest.Run(Source).AllText, Again(run, Source).AllText);
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void Any_hole_in_the_text_is_survived(int offset)
    {
        const int Stride = 48;
        var run = GeneratorTest.Run(string.Empty);
        for (var at = offset * (Stride / 8); at + 7 < Source.Length; at += Stride)
        {
            run = Again(run, Source.Remove(at, 7));
        }

        Assert.Equal(GeneratorTest.Run(Source).AllText, Again(run, Source).AllText);
    }

    [Theory]
    [InlineData("[Risk")]
    [InlineData("[Risk(]")]
    [InlineData("[Risk()] partial class")]
    [InlineData("[Risk(\"a\", null)] sealed partial class { }")]
    [InlineData("[Risk(\"R-1\", \"t\", Impact = 1, Cwe = null, Attack = new string[] { null!, \"x\" })] sealed partial class D;")]
    [InlineData("[Risk(\"R-1\", \"t\", Impact = 1), Risk(\"R-1\", \"t\", Impact = 1)] sealed partial class D { [DetectionPoint, DetectionPoint] static partial void S(); }")]
    [InlineData("[Risk(\"R-1\", \"t\", Impact = 1)] sealed partial class D { [DetectionPoint] static partial void (); [DetectionPoint] partial }")]
    [InlineData("[Risk(\"R-1\", \"t\", Impact = 1)] sealed partial class D { [DetectionPoint] static partial void S(int, , x); [DetectionPoint] static partial void S(int, , x); }")]
    [InlineData("[Risk(\"R-1\", \"t\", Impact = 1)] sealed partial class D : D { [DetectionPoint] partial void S(); }")]
    [InlineData("[Risk(\"R-1\", \"t\", Impact = 1)] sealed partial class D { [DetectionPoint(Risk = typeof(D<>))] static partial void S(D<int> x, E y, F.G z); }")]
    [InlineData("[Risk(\"R-1\", \"t\", Impact = 1)] sealed partial class D { [DetectionPoint] static partial void S(this ILogger l, int x = , params int y, __arglist); }")]
    [InlineData("[DetectionPoint] static partial void Top();")]
    [InlineData("[DetectionPoint] void Local() { } Local();")]
    public void Broken_code_is_survived(string source) => Assert.DoesNotContain(GeneratorTest.Run(source).Diagnostics, d => !d.Id.StartsWith("RA", StringComparison.Ordinal));

    private static GeneratorRun Again(GeneratorRun run, string source)
        => run.RunAgain(c => c.ReplaceSyntaxTree(c.SyntaxTrees.Last(), CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)c.SyntaxTrees.Last().Options, "/src/Test0.cs")));
}
