using RiskAware.Declarations;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Hashes;

public class DeclarationHashTests
{
    private const string Source = """
        [Risk("R-1", "Title", Impact = 50, Attack = ["T1190", "T1110"], Cwe = [22, 23], Capec = [126], Owner = "team", Instruction = "act", Description = "text",
            FalsePositives = "few", BlindSpots = "some", EventType = "word", Window = "00:30:00")]
        [Response(ResponseKind.Delay, AtScore = 20, ForMinutes = 5)]
        [Response(ResponseKind.BlockClient, AtScore = 40, ForMinutes = 15)]
        [Sequence("Twice", "Point THEN Point", Within = "00:09:00", Confidence = 44, Stage = Stage.Attempt)]
        public sealed partial class Danger
        {
            [DetectionPoint("{x} seen", Confidence = 60, Kind = PointKind.Invariant, Stage = Stage.Attempt, AppSensor = "IE4", Id = "Point", Level = LogLevel.Warning,
                Attack = ["T1003"], Cwe = [24], Description = "what")]
            [Threshold(Count = 3, Within = "00:02:00", Confidence = 70, DistinctBy = "x")]
            public static partial void Seen(ILogger log, [Subject(SubjectKind.Account, Verified = true)] string x, [Sensitive] int y);
        }
        """;

    public static TheoryData<string, string> RiskChanges => new()
    {
        { "R-1", "R-2" }, { "\"Title\"", "\"title\"" }, { "Impact = 50", "Impact = 51" }, { "[\"T1190\", \"T1110\"]", "[\"T1190\"]" }, { "[22, 23]", "[2223]" },
        { "[126]", "[127]" }, { "[126]", "[126], Actors = Actors.Customer" }, { "\"team\"", "\"teams\"" }, { "\"act\"", "null" }, { "\"text\"", "\"te\" + \"xtt\"" }, { "\"few\"", "\"many\"" }, { "\"some\"", "\"none\"" },
        { "Twice", "Twofold" }, { "Point THEN Point", "Point AND Point" }, { "00:09:00", "00:08:00" }, { "Confidence = 44", "Confidence = 45" },
        { "Confidence = 44, Stage = Stage.Attempt", "Confidence = 44, Stage = Stage.Success" },
        { "\"word\"", "\"words\"" }, { "00:30:00", "00:30:01" }, { "AtScore = 20", "AtScore = 21" }, { "ForMinutes = 15", "ForMinutes = 16" },
        { "ResponseKind.BlockClient", "ResponseKind.RejectInput" }, { "[Response(ResponseKind.Delay, AtScore = 20, ForMinutes = 5)]", "" },
        { "Owner = \"team\", Instruction = \"act\"", "Owner = \"act\", Instruction = \"team\"" },
    };

    public static TheoryData<string, string> PointChanges => new()
    {
        { "{x} seen", "{x}  seen" }, { "Confidence = 60", "Confidence = 61" }, { "PointKind.Invariant", "PointKind.Decoy" },
        { "Invariant, Stage = Stage.Attempt", "Invariant, Stage = Stage.Success" }, { "\"IE4\"", "\"IE5\"" }, { "\"Point\"", "\"Other\"" }, { "LogLevel.Warning", "LogLevel.Error" },
        { "[\"T1003\"]", "[\"T1004\"]" }, { "[24]", "[25]" }, { "\"what\"", "\"which\"" }, { "Count = 3", "Count = 4" }, { "00:02:00", "00:02:30" },
        { "Confidence = 70", "Confidence = 70, SilentFor = \"00:05:00\"" },
        { "Within = \"00:02:00\", Confidence = 70, DistinctBy = \"x\"", "LeakEvery = \"00:02:00\", Confidence = 70" },
        { "Confidence = 70", "Confidence = 71" }, { ", DistinctBy = \"x\"", "" }, { "[Threshold(Count = 3, Within = \"00:02:00\", Confidence = 70, DistinctBy = \"x\")]", "" },
        { "SubjectKind.Account", "SubjectKind.Session" }, { ", Verified = true", "" }, { "[Sensitive] int y", "int y" }, { "int y", "long y" }, { "int y", "int z" }, { "int y", "int? y" },
        { "[Sensitive] int y", "[Sensitive] int y, int z" },
    };

    public static TheoryData<string, string> NoChanges => new()
    {
        { "Impact = 50, Attack", "Impact   =   25 + 25 /* half */,\n\n Attack" },
        { "Owner = \"team\", Instruction = \"act\"", "Instruction = \"act\", Owner = \"team\"" },
        { "[\"T1190\", \"T1110\"]", "new[] { AttackTechnique.T1110, \"T1190\", \"T1190\" }" },
        { "[22, 23]", "[23, 22]" },
        { "\"Title\"", "\"Ti\" + \"tle\"" },
        { "00:30:00", "0.00:30:00" },
        { "[Response(ResponseKind.Delay, AtScore = 20, ForMinutes = 5)]\n[Response(ResponseKind.BlockClient, AtScore = 40, ForMinutes = 15)]", "[Response(ResponseKind.BlockClient, ForMinutes = 15, AtScore = 40), Response(ResponseKind.Delay, AtScore = 20, ForMinutes = 5)]" },
        { ", Level = LogLevel.Warning", "" },
        { "Invariant, Stage = Stage.Attempt", "Invariant" },
        { "string x", "String @x" }, { "string x", "string? x" },
        { "public static partial void Seen", "\n// moved\n internal static partial void Renamed" },
        { "class Danger", "class Renamed" },
        { ", Confidence = 44, Stage = Stage.Attempt", ", Confidence = 44" },
        { "[126]", "[126], Target = Graduation.Qualified" },
        { "[126]", "[126], Actors = Actors.Unspecified" },
    };

    [Theory]
    [MemberData(nameof(RiskChanges))]
    public void Change_of_the_risk_changes_both_hashes(string old, string replacement)
    {
        var (risk, point) = Hashes(Source);
        var (otherRisk, otherPoint) = Hashes(Replace(old, replacement));
        Assert.NotEqual(risk, otherRisk);
        Assert.NotEqual(point, otherPoint);
    }

    [Theory]
    [MemberData(nameof(PointChanges))]
    public void Change_of_the_point_changes_its_hash_alone(string old, string replacement)
    {
        var (risk, point) = Hashes(Source);
        var (otherRisk, otherPoint) = Hashes(Replace(old, replacement));
        Assert.Equal(risk, otherRisk);
        Assert.NotEqual(point, otherPoint);
    }

    [Theory]
    [MemberData(nameof(NoChanges))]
    public void Change_that_means_nothing_changes_no_hash(string old, string replacement)
        => Assert.Equal(Hashes(Source), Hashes(Replace(old, replacement)));

    // The first 12 digits of the SHA-256 of "risk1\nId 3:R-1\nImpact 2:50\nTitle 5:Title\nWindow 11:36000000000\n".
    [Fact]
    public void Hash_of_the_simplest_risk_is_the_same_everywhere()
        => Assert.Equal("b268b9cfc416", Declared.Risk("""[Risk("R-1", "Title", Impact = 50)] public sealed partial class Danger;""").Hash);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Hash_is_the_same_from_metadata(bool withFacts)
    {
        var source = withFacts ? Source : Source.Replace("partial void", "void", StringComparison.Ordinal).Replace("int y);", "int y) { }", StringComparison.Ordinal);
        var library = TestAssembly.Compile("Library", source, withGenerator: withFacts);
        var setup = new TestSetup { Sources = string.Empty };
        setup.References.Add(library);
        var run = GeneratorTest.Run(setup);
        var (risk, point) = Hashes(Source);
        Assert.Equal(risk, Declared.Risk(run, "Danger").Hash);
        Assert.Equal(point, Declared.Point(run, "Danger", "Seen").Hash);
    }

    [Fact]
    public void Event_number_is_fnv1a_without_the_sign() => Assert.Equal(
        [2098504201, 0x011C9DC5],
        [Identity.EventId("UPL-1.LeftRoot"), Identity.EventId("")]);

    private static string Replace(string old, string replacement)
    {
        var source = Source.ReplaceLineEndings("\n");
        Assert.Contains(old, source, StringComparison.Ordinal);
        return source.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static (string Risk, string Point) Hashes(string source)
    {
        var run = GeneratorTest.Run(source);
        var point = Assert.Single(run.Input.GetSymbolsWithName(n => n is "Seen" or "Renamed", Microsoft.CodeAnalysis.SymbolFilter.Member));
        var model = DeclarationReader.Of(run.Input).ReadPoint((Microsoft.CodeAnalysis.IMethodSymbol)point)!;
        Assert.DoesNotContain(model.Problems, p => p.IsBlocking);
        return (model.Risk!.Hash, model.Hash);
    }
}
