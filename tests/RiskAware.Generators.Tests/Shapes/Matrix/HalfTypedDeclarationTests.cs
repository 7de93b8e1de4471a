using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>
/// Declarations as they stand while somebody types: many broken files in one compilation, each in a namespace of its own. Whatever
/// is reported, neither the generator nor an analyzer may throw, and the whole file beside them must be generated as ever.
/// </summary>
public sealed class HalfTypedDeclarationTests
{
    private const int Batch = 80;

    private static readonly string[] s_files =
    [
        """
        [Risk("UPL-1", "Path \"traversal\"", Impact = 80, Attack = new[] { "T1190" }, Cwe = [22], Window = "00:10:00")]
        [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
        public sealed partial class Traversal
        {
            private readonly ILogger<Traversal>? _log;
            [DetectionPoint("{Path,-8:x} left {{the}} root", Confidence = Confidence.Certain, Kind = PointKind.Invariant, Id = "Left")]
            [Threshold(Count = 10, Within = "00:05:00", DistinctBy = nameof(path))]
            public static partial RiskDecision LeftRoot(ILogger logger, [Subject(SubjectKind.Account, Verified = true)] string account, in (int A, string? B) path, params string[] rest);
            [DetectionPoint] partial void Old([Sensitive] dynamic x, Dictionary<string, List<int?>> y);
        }
        """,
        """
        [Risk(Ids.Prefix + "2", $"{nameof(Stuffing)}", Impact = 10 * 5)] internal static partial class Stuffing;
        internal static class Ids { internal const string Prefix = "CRD-"; }
        internal abstract class Base<T>(ILogger l) where T : notnull { protected readonly ILogger _own = l; private ILogger Hidden => l; internal abstract void Seen<U>(U? u) where U : class; }
        internal sealed partial class Logins<T>(ILogger<Logins<T>> log, IDetectionSink? sink) : Base<List<T>>(log)
        {
            [DetectionPoint("{u}", Risk = typeof(Stuffing), Level = LogLevel.Critical, Stage = Stage.Success)] internal override partial void Seen<U>(U? u) where U : class;
            [DetectionPoint(Risk = typeof(Stuffing), Attack = ["T1110", "T1078"])] private unsafe partial void Failed<V, W>(scoped ReadOnlySpan<char> name, ref readonly V v, System.Exception? e = null, params W[]? more) where V : struct, Enum where W : V?, new();
            internal partial record struct Inner<U>(ILogger Log) where U : class { [DetectionPoint(Risk = typeof(Stuffing), Id = "In")] internal partial void Seen(U u, int* p, delegate*<int> q); }
        }
        """,
        """
        using Aka = RiskAware.DetectionPointAttribute;
        [Risk("API-3", "Three", Impact = 1, Owner = null, Capec = new int[0])] file sealed partial record Local;
        public partial interface IService<in T> { ILogger Log { get; } static abstract ILogger Other { get; } [Aka(Risk = typeof(Local))] public partial void Seen(T x); [Aka] void Plain(); }
        public static partial class Extensions
        {
            [Aka("{text}", Risk = typeof(Traversal)), Obsolete("old", false)] public static partial void Seen(this string text, ILogger? log = null, int line = -1, decimal d = 1.5m, char c = '\'');
            [Aka(Risk = typeof(Traversal))] public static void External(ref int x, out int y) { y = x; [Aka] static void Local() { } Local(); }
            [Aka(Risk = typeof(List<>))] public static extern partial ref int Wrong(__arglist);
            public static int Property { [Aka] get => 1; } [Aka] public static explicit operator int(Extensions e) => 1;
        }
        """,
    ];

    private static ImmutableArray<DiagnosticAnalyzer> Rules =>
    [
        new ShapeAnalyzer(), new IdAnalyzer(), new MessageAnalyzer(), new PointlessRiskAnalyzer(), new RangeAnalyzer(), new ResponseAnalyzer(), new RiskTypeAnalyzer(), new DetectionAsControlAnalyzer(),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Any_prefix_of_a_declaration_is_survived(int file)
    {
        var ends = SyntaxFactory.ParseTokens(s_files[file]).Select(t => t.Span.End).Distinct().ToArray();
        await Survive(ends.Select(e => s_files[file][..e]));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Any_mutation_of_a_declaration_is_survived(int seed)
    {
        var random = new Random(seed);
        await Survive(Enumerable.Range(0, Batch).Select(_ => Mutated(random)));
    }

    private static string Mutated(Random random)
    {
        var all = s_files.SelectMany(f => SyntaxFactory.ParseTokens(f)).Select(t => t.Text).Where(t => t.Length > 0).ToArray();
        var tokens = SyntaxFactory.ParseTokens(s_files[random.Next(s_files.Length)]).Select(t => t.Text).Where(t => t.Length > 0).ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(5))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[at]); break;
                case 2: tokens[at] = all[random.Next(all.Length)]; break;
                case 3: tokens.Insert(at, all[random.Next(all.Length)]); break;
                default: (tokens[at], tokens[^1]) = (tokens[^1], tokens[at]); break;
            }
        }

        return string.Join(" ", tokens);
    }

    private static async Task Survive(IEnumerable<string> sources)
    {
        foreach (var batch in sources.Chunk(Batch))
        {
            var setup = new TestSetup { CompilerDiagnostics = CompilerDiagnostics.None, Sources = { "[Risk(\"OK-1\", \"t\", Impact = 1)] public sealed partial class Whole { [DetectionPoint] public static partial void Seen(ILogger log); }" } };
            for (var i = 0; i < batch.Length; i++)
            {
                setup.Sources.Add($"namespace N{i};\n{batch[i].Replace("UPL-1", "UPL-1" + i, StringComparison.Ordinal).Replace("\"CRD-\"", $"\"CRD{i}-\"", StringComparison.Ordinal)}");
            }

            // The kit fails a run in which the generator or an analyzer throws.
            var run = GeneratorTest.Run(setup);
            await AnalyzerRun.Of(run.Compilation, Rules);
            Assert.Contains("partial void Seen(global::Microsoft.Extensions.Logging.ILogger log)", run.Sources.Single(s => s.Key.StartsWith("Whole.", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        }
    }
}
