using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Generated;

/// <summary>What is generated depends on nothing but the declarations.</summary>
public sealed class StabilityTests
{
    private const string Source = """
        [Risk("UPL-1", "Path traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);
        }

        public static class Storage
        {
            public static bool IsInside(ILogger log, string path)
            {
                if (path.Contains(".."))
                {
                    Traversal.LeftRoot(log, path);
                    return false;
                }

                return true;
            }
        }
        """;

    [Fact]
    public void Body_edit_that_leaves_the_facts_alone_leaves_the_reference_assembly_byte_identical()
    {
        var before = GeneratorTest.Run(Source);
        var after = before.RunAgain("path.Contains(\"..\")", "path.Length > 3 && path.StartsWith('/')");
        Assert.NotEqual(before.Emit(), after.Emit());
        Assert.Equal(before.Emit(referenceAssembly: true), after.Emit(referenceAssembly: true));
    }

    [Fact]
    public void Edit_that_takes_the_detection_away_changes_the_reference_assembly()
    {
        var before = GeneratorTest.Run(Source);
        var after = before.RunAgain("Traversal.LeftRoot(log, path);", "");
        Assert.NotEqual(before.Emit(referenceAssembly: true), after.Emit(referenceAssembly: true));
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
        => Assert.Equal(GeneratorTest.Run(Source).Emit(), GeneratorTest.Run(Source).Emit());
}
