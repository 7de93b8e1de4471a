using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

/// <summary>What the generator refuses the analyzers report, exactly once; what it takes they leave alone.</summary>
public sealed class GeneratorPairTests
{
    private static readonly string[] s_blocking = ["RA1001", "RA1002", "RA1008", "RA1013"];

    [Theory]
    [InlineData("RA1001", "public sealed class", "")]
    [InlineData("RA1001", "public partial class", "")]
    [InlineData("RA1001", "file sealed partial class", "")]
    [InlineData("RA1001", "", "static void Left(ILogger l);")]
    [InlineData("RA1001", "", "static partial int Left(ILogger l);")]
    [InlineData("RA1001", "", "[System.Diagnostics.Conditional(\"DEBUG\")] static partial void Left(ILogger l);")]
    [InlineData("RA1001", "", "static partial void Left(ref int x);")]
    [InlineData("RA1001", "", "static partial void Left(out int x);")]
    [InlineData("RA1001", "", "static unsafe partial void Left(int* x);")]
    [InlineData("RA1001", "", "static partial void Left(ReadOnlySpan<char>.Enumerator x);")]
    [InlineData("RA1001", "", "static partial void Left(ILogger a, ILogger b);")]
    [InlineData("RA1001", "", "[LoggerMessage(Level = LogLevel.Error, Message = \"\")] static partial void Left(ILogger l);")]
    [InlineData("RA1001", "", "static partial void Left([Subject((SubjectKind)9)] string x);")]
    [InlineData("RA1001", "", "static partial void Left([Subject(SubjectKind.Tenant)] string x, [Subject(SubjectKind.Tenant)] string y);")]
    [InlineData("RA1001", "", "static partial void Left([Sensitive, Subject(SubjectKind.Tenant)] string x);")]
    [InlineData("RA1001", "", "static partial void Left([Sensitive] Exception x);")]
    [InlineData("RA1001", "[Sequence(\"1 2\", \"Left\")] public sealed partial class", "static partial void Left(string x);")]
    [InlineData("RA1001", "[Sequence(\"Two\", \"Left AND\")] public sealed partial class", "static partial void Left(string x);")]
    [InlineData("RA1008", "[Sequence(\"Two\", \"Left\", Confidence = 0)] public sealed partial class", "static partial void Left(string x);")]
    [InlineData("RA1008", "[Sequence(\"Two\", \"Left\", Within = \"02:00:00\")] public sealed partial class", "static partial void Left(string x);")]
    [InlineData("RA1001", "", "[Threshold(Count = 2, DistinctBy = \"y\")] static partial void Left(string x);")]
    [InlineData("RA1001", "", "[Threshold(Count = 2, LeakEvery = \"00:00:10\", Within = \"00:01:00\")] static partial void Left(string x);")]
    [InlineData("RA1001", "", "[Threshold(Count = 2, LeakEvery = \"00:00:10\", DistinctBy = \"x\")] static partial void Left(string x);")]
    [InlineData("RA1008", "", "[Threshold(Count = 2, LeakEvery = \"10 s\")] static partial void Left(string x);")]
    [InlineData("RA1008", "", "[Threshold(Count = 2, SilentFor = \"x\")] static partial void Left(string x);")]
    [InlineData("RA1008", "", "[Threshold(Count = 1)] static partial void Left(string x);")]
    [InlineData("RA1008", "", "[Threshold(Count = 2, Within = \"x\")] static partial void Left(string x);")]
    [InlineData("RA1008", "", "[Threshold(Count = 2, Confidence = 0)] static partial void Left(string x);")]
    public Task Refused_declaration_is_reported_once(string rule, string declaration, string member)
        => Refused(rule, Source("\"UPL-1\", \"Title\", Impact = 80", declaration.Length == 0 ? "public sealed partial class" : declaration, "[DetectionPoint] " + (member.Length == 0 ? "static partial void Left(ILogger l);" : member)));

    [Theory]
    [InlineData("RA1002", "\"U 1\", \"Title\", Impact = 80")]
    [InlineData("RA1008", "\"UPL-1\", \"Title\"")]
    [InlineData("RA1008", "\"UPL-1\", \"Title\", Impact = 101")]
    [InlineData("RA1008", "\"UPL-1\", \"Title\", Impact = 80, Window = \"x\"")]
    public Task Refused_risk_is_reported_once(string rule, string arguments)
        => Refused(rule, Source(arguments, "public sealed partial class", "[DetectionPoint] static partial void Left(ILogger l);"));

    [Theory]
    [InlineData("RA1002", "[DetectionPoint(Id = \"a b\")] static partial void Left();")]
    [InlineData("RA1008", "[DetectionPoint(Confidence = 100)] static partial void Left();")]
    [InlineData("RA1013", "[DetectionPoint(Risk = typeof(string))] static partial void Left();")]
    public Task Refused_point_is_reported_once(string rule, string member)
        => Refused(rule, Source("\"UPL-1\", \"Title\", Impact = 80", "public sealed partial class", member));

    [Theory]
    [InlineData("class Upload { [DetectionPoint(Risk = typeof(R))] static partial void Left(ILogger l); }")]
    [InlineData("partial class Upload { [DetectionPoint] static partial void Left(ILogger l); }")]
    [InlineData("class Outer { partial class Upload { [DetectionPoint(Risk = typeof(R))] static partial void Left(ILogger l); } }")]
    [InlineData("partial class Upload { ILogger _a = null!; ILogger _b = null!; [DetectionPoint(Risk = typeof(R))] partial void Left(); }")]
    [InlineData("partial class Upload { IDetectionSink _a = null!; IDetectionSink _b = null!; [DetectionPoint(Risk = typeof(R))] partial void Left(); }")]
    public Task Refused_point_outside_its_risk_is_reported_once(string source)
        => Refused("RA1001", "[Risk(\"R-1\", \"Title\", Impact = 80)] sealed partial class R;\n" + source);

    [Theory]
    [InlineData("static partial void Left(ILogger l, string path, [Sensitive] string secret, Exception e);", "")]
    [InlineData("internal static partial RiskDecision Left(in int x);", "")]
    [InlineData("static partial void Left<T>(ReadOnlySpan<char> x, T y);", "")]
    [InlineData("[Threshold(Count = 2, LeakEvery = \"00:00:10\", SilentFor = \"00:05:00\")] static partial void Left(string x);", "")]
    [InlineData("[Threshold(Count = 2, DistinctBy = nameof(x))] static partial void Left(string x);", "")]
    [InlineData("static partial void Left();", "[Risk(\"SEQ-1\", \"Title\", Impact = 80), Sequence(\"Two\", \"Right THEN Right UNLESS Right\")] sealed partial class Other { [DetectionPoint] static partial void Right(); }")]
    [InlineData("static partial void Left();", "partial class Service<T>(ILogger<Service<T>> logger) { [DetectionPoint(Risk = typeof(Upload))] partial void Right(T x); }")]
    [InlineData("static partial void Left();", "partial record struct Service { [DetectionPoint(Risk = typeof(Upload))] static partial void Right(IDetectionSink sink); }")]
    public async Task Declaration_that_is_taken_is_silent(string member, string more)
    {
        var run = GeneratorTest.Run(Source("\"UPL-1\", \"Title\", Impact = 80", "public sealed partial class", "[DetectionPoint] " + member) + more);

        run.AssertCompiles();
        Assert.Matches(@" Left[(<]", run.AllText);
        Assert.Equal(more.Length > 0, run.AllText.Contains("Right(", StringComparison.Ordinal));
        Assert.Empty(await Blocking(run));
    }

    private static string Source(string risk, string declaration, string member) => $"[Risk({risk})] {declaration} Upload {{ {member} }}\n";

    private static async Task Refused(string rule, string source)
    {
        var run = GeneratorTest.Run(source);

        Assert.DoesNotContain("partial void Left", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("Left(", run.AllText.Replace("Upload.Left(", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([rule], await Blocking(run));
    }

    private static async Task<string[]> Blocking(GeneratorRun run)
        => [.. (await AnalyzerRun.Of(run.Compilation, HalfTyped.Rules)).Select(d => d.Id).Where(s_blocking.Contains)];
}
