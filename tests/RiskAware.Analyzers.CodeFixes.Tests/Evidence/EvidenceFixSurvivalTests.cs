using RiskAware.Analyzers.CodeFixes.Evidence;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Evidence;

/// <summary>The fixes of evidence on code that is being typed.</summary>
public sealed class EvidenceFixSurvivalTests
{
    private const string Sample = """
        [Risk("UPL-1", "Title", Impact = 80)]
        public sealed partial class Upload
        {
            [DetectionPoint("{Password} of {Names}")] // what was typed
            public static partial void Left(ILogger logger, /* as typed */ string password, IEnumerable<string> names, [Sensitive] string token);
        }

        internal static class Storage
        {
            internal static void Read(ILogger logger, string[] names)
            {
                Upload.Left(logger, "x", /* all */ names.Where(n => n.Length > 3), ""); // the first
                Upload.Left(names: names /* named */, password: "x", logger: logger, token: null!);
            }
        }
        """;

    [Fact]
    public async Task No_prefix_of_a_file_stops_a_fix()
    {
        var survival = new FixSurvival([new SensitiveValueAnalyzer(), new EvidenceSizeAnalyzer()], [new SensitiveFixProvider(), new CapEvidenceFixProvider()])
        {
            Level = "Strict",
            Sources = new() { { "C.cs", "" } },
        };

        var applied = 0;
        for (var length = 40; length <= Sample.Length; length += 3)
        {
            applied += await survival.ApplyAllAsync(Sample[..length]);
        }

        applied += await survival.ApplyAllAsync(Sample);
        Assert.True(applied > 100, $"Only {applied} actions were applied.");
    }
}
