using System.Reflection;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Hashes;

/// <summary>
/// The declaration hash by mutation: of every property that a declaration can set, so that a new one cannot be forgotten.
/// </summary>
public sealed class EveryPropertyTests
{
    // Property: as it is, as it is mutated. Positional arguments have the names of the properties that they set.
    private static readonly Dictionary<string, (string Is, string Mutated)> s_risk = new()
    {
        ["Id"] = ("\"R-1\"", "\"R-2\""), ["Title"] = ("\"Title\"", "\"Titles\""), ["Impact"] = ("80", "81"),
        ["Attack"] = ("[\"T1190\", \"T1110\"]", "[\"T1190\"]"), ["Cwe"] = ("[23, 22]", "[22]"), ["Capec"] = ("[126]", "[]"),
        ["Actors"] = ("Actors.Customer | Actors.Partner", "Actors.Customer"), ["Owner"] = ("\"team\"", "null"), ["Instruction"] = ("\"act\"", "\"Act\""),
        ["Description"] = ("\"text\"", "\"text \""), ["FalsePositives"] = ("\"few\"", "null"), ["BlindSpots"] = ("\"some\"", "null"),
        ["Window"] = ("\"00:30:00\"", "\"00:30:01\""), ["EventType"] = ("\"word\"", "\"words\""),
    };

    private static readonly Dictionary<string, (string Is, string Mutated)> s_response = new()
    {
        ["Kind"] = ("ResponseKind.Delay", "ResponseKind.Challenge"), ["AtScore"] = ("40", "41"), ["ForMinutes"] = ("5", "6"),
    };

    private static readonly Dictionary<string, (string Is, string Mutated)> s_point = new()
    {
        ["Message"] = ("\"{x}\"", "\"{x}!\""), ["Confidence"] = ("60", "61"), ["Kind"] = ("PointKind.Invariant", "PointKind.Decoy"),
        ["Stage"] = ("Stage.Success", "Stage.Attempt"), ["AppSensor"] = ("\"IE4\"", "null"), ["Id"] = ("\"Seen\"", "\"Saw\""),
        ["Level"] = ("LogLevel.Critical", "LogLevel.Error"), ["Risk"] = ("typeof(Danger)", "typeof(Other)"), ["Attack"] = ("[\"T1003\"]", "[]"),
        ["Cwe"] = ("[24]", "[25]"), ["Description"] = ("\"what\"", "null"),
    };

    private static readonly Dictionary<string, (string Is, string Mutated)> s_threshold = new()
    {
        ["Count"] = ("3", "4"), ["Within"] = ("\"00:02:00\"", "\"00:02:01\""), ["Confidence"] = ("70", "71"), ["DistinctBy"] = ("\"x\"", "null"),
        ["SilentFor"] = ("\"00:00:05\"", "null"),
    };

    // The other form of a threshold: a leak takes the place of a window, and cannot stand beside one.
    private static readonly Dictionary<string, (string Is, string Mutated)> s_leak = new()
    {
        ["Count"] = ("3", "4"), ["LeakEvery"] = ("\"00:02:00\"", "\"00:02:01\""), ["Confidence"] = ("70", "71"), ["SilentFor"] = ("\"00:00:05\"", "\"00:00:06\""),
    };

    private static readonly Dictionary<string, (string Is, string Mutated)> s_sequence = new()
    {
        ["Name"] = ("\"Both\"", "\"Pair\""), ["Steps"] = ("\"Seen THEN Seen\"", "\"Seen THEN Seen THEN Seen\""), ["Within"] = ("\"00:04:00\"", "\"00:04:01\""),
        ["Confidence"] = ("80", "81"), ["Stage"] = ("Stage.Success", "Stage.Attempt"),
    };

    private static readonly Dictionary<string, (string Is, string Mutated)> s_subject = new()
    {
        ["Kind"] = ("SubjectKind.Account", "SubjectKind.Tenant"), ["Verified"] = ("true", "false"),
    };

    // The target is about the work on the risk, not about the risk.
    private static readonly string[] s_elsewhere = ["Target"];

    public static TheoryData<string, string> RiskMutations => Of(("risk", s_risk), ("response", s_response), ("sequence", s_sequence));

    public static TheoryData<string, string> PointMutations => Of(("point", s_point), ("threshold", s_threshold), ("leak", s_leak), ("subject", s_subject));

    [Fact]
    public void Every_property_is_mutated()
    {
        AssertAll(typeof(RiskAttribute), s_risk);
        AssertAll(typeof(ResponseAttribute), s_response);
        AssertAll(typeof(DetectionPointAttribute), s_point);
        AssertAll(typeof(ThresholdAttribute), s_threshold, s_leak);
        AssertAll(typeof(SequenceAttribute), s_sequence);
        AssertAll(typeof(SubjectAttribute), s_subject);
    }

    [Theory]
    [MemberData(nameof(RiskMutations))]
    public void Mutation_of_the_risk_changes_both_hashes(string attribute, string property)
    {
        var (risk, point) = Hashes(Source(attribute, property));
        var (unchangedRisk, unchangedPoint) = Hashes(Source(attribute));
        Assert.NotEqual(unchangedRisk, risk);
        Assert.NotEqual(unchangedPoint, point);
    }

    [Theory]
    [MemberData(nameof(PointMutations))]
    public void Mutation_of_the_point_changes_its_hash_alone(string attribute, string property)
    {
        var (risk, point) = Hashes(Source(attribute, property));
        var (unchangedRisk, unchangedPoint) = Hashes(Source(attribute));
        Assert.Equal(property == "Risk", unchangedRisk != risk);
        Assert.NotEqual(unchangedPoint, point);
    }

    [Fact]
    public void Leak_in_place_of_the_window_changes_the_hash_of_the_point()
        => Assert.NotEqual(Hashes(Source()).Point, Hashes(Source("leak")).Point);

    [Fact]
    public void Target_changes_no_hash()
        => Assert.Equal(Hashes(Source()), Hashes(Source().Replace("Impact = 80", "Impact = 80, Target = Graduation.Graduated", StringComparison.Ordinal)));

    [Fact]
    public void Order_layout_and_constants_change_no_hash()
    {
        var reversed = Source(order: static a => a.Reverse()).Replace(", ", " ,\r\n\t", StringComparison.Ordinal);
        var constants = Source()
            .Replace("\"T1190\"", "AttackTechnique.T1190", StringComparison.Ordinal).Replace("[23, 22]", "new[] { CweId.PathTraversal, CweId.RelativePathTraversal }", StringComparison.Ordinal)
            .Replace("[126]", "[CapecId.PathTraversal]", StringComparison.Ordinal).Replace("Confidence = 60", "Confidence = Confidence.Likely", StringComparison.Ordinal)
            .Replace("Actors.Customer | Actors.Partner", "(Actors)6", StringComparison.Ordinal).Replace("ResponseKind.Delay", "(ResponseKind)50", StringComparison.Ordinal);
        Assert.Equal(Hashes(Source()), Hashes(reversed));
        Assert.Equal(Hashes(Source()), Hashes(constants));
    }

    private static TheoryData<string, string> Of(params (string Attribute, Dictionary<string, (string, string)> Properties)[] all)
    {
        var data = new TheoryData<string, string>();
        foreach (var (attribute, property) in all.SelectMany(a => a.Properties.Keys.Select(p => (a.Attribute, p))))
        {
            data.Add(attribute, property);
        }

        return data;
    }

    private static void AssertAll(Type attribute, params Dictionary<string, (string Is, string Mutated)>[] mutations)
        => Assert.Equal(
            attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(p => p.Name).Except(s_elsewhere).Order(StringComparer.Ordinal),
            mutations.SelectMany(m => m.Keys).Distinct().Order(StringComparer.Ordinal));

    private static string Source(string? attribute = null, string? property = null, Func<IEnumerable<string>, IEnumerable<string>>? order = null)
    {
        string Of(string name, Dictionary<string, (string Is, string Mutated)> properties, params string[] positional)
        {
            string Value(string p) => name == attribute && p == property ? properties[p].Mutated : properties[p].Is;
            var named = properties.Keys.Except(positional).Select(p => p + " = " + Value(p));
            return string.Join(", ", positional.Select(Value).Concat(order is null ? named : order(named)));
        }

        return $$"""
            [Risk({{Of("risk", s_risk, "Id", "Title")}})]
            [Response({{Of("response", s_response, "Kind")}})]
            [Sequence({{Of("sequence", s_sequence, "Name", "Steps")}})]
            public sealed partial class Danger
            {
                [DetectionPoint({{Of("point", s_point, "Message")}})]
                [Threshold({{(attribute == "leak" ? Of("leak", s_leak) : Of("threshold", s_threshold))}})]
                public static partial void Seen(ILogger log, [Subject({{Of("subject", s_subject, "Kind")}})] string x);
            }

            [Risk("O-1", "Other", Impact = 10)] public sealed partial class Other;
            """;
    }

    private static (string Risk, string Point) Hashes(string source)
    {
        var run = GeneratorTest.Run(source);
        var point = DeclarationReader.Of(run.Input).ReadPoint((IMethodSymbol)Assert.Single(run.Input.GetSymbolsWithName("Seen", SymbolFilter.Member)))!;
        Assert.DoesNotContain(point.Problems, p => p.IsBlocking);
        return (point.Risk!.Hash, point.Hash);
    }
}
