using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Graduations;

/// <summary>A risk that says all about itself, and the files about it.</summary>
internal static class GraduationSource
{
    internal const string SocFile = "riskaware.soc.json", TestsFile = "riskaware.tests.json", SignOffsFile = "riskaware.graduations.json";

    private static readonly Lazy<(string Risk, string Point)> s_hashes = new(static () =>
    {
        var compilation = GeneratorTest.Run(Of("0", string.Empty).Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)).Input;
        var type = compilation.GetTypeByMetadataName("Traversal")!;
        var reader = DeclarationReader.Of(compilation);
        return (reader.ReadRisk(type)!.Hash, reader.ReadPoint(type.GetMembers("LeftRoot").OfType<Microsoft.CodeAnalysis.IMethodSymbol>().First())!.Hash);
    });

    internal static string RiskHash => s_hashes.Value.Risk;

    internal static string PointHash => s_hashes.Value.Point;

    /// <summary>The source, with a mark at what is aimed at.</summary>
    internal static string Of(string target, string more = "", string call = "Traversal.LeftRoot(log, path);") => $$"""
        [Risk("UPL-1", "Path traversal", Impact = 80, Owner = "files", Instruction = "Revoke", Description = "d", FalsePositives = "f", BlindSpots = "b",
            Target = (Graduation)({|#0:{{target}}|}))]
        internal sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")] internal static partial void LeftRoot(ILogger logger, string path);
            {{more}}
        }

        public static class Storage
        {
            public static void Open(ILogger log, string path) { {{call}} }
        }
        """;

    internal static string Test(bool fires, string point = "UPL-1.LeftRoot", string? hash = null, string through = "GET /files")
        => $$"""{ "point": "{{point}}", "hash": "{{hash ?? PointHash}}", "fires": {{(fires ? "true" : "false")}}, "through": ["{{through}}"], "test": "T.A", "assembly": "T" }""";

    internal static string Record(params string[] tests) => $$"""{ "version": 1, "tests": [ {{string.Join(", ", tests)}} ] }""";

    internal static string SignOff(string? hash = null, string risk = "UPL-1", string when = "2026-11-01")
        => $$"""{ "graduations": [ { "risk": "{{risk}}", "hash": "{{hash ?? RiskHash}}", "level": "Graduated", "by": "Ann", "when": "{{when}}", "ticket": "SOC-1" } ] }""";
}
