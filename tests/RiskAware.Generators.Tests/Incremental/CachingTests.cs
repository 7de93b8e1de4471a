using Microsoft.CodeAnalysis;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Incremental;

public class CachingTests
{
    private static readonly string[] s_models = [.. GeneratorSteps.All];

    [Fact]
    public void Every_step_runs_at_first()
    {
        var steps = Shop.Run().Steps;
        Assert.All(s_models, name => Assert.Contains(name, steps));
        Assert.Equal(5, steps[GeneratorSteps.Risk].Length + steps[GeneratorSteps.Point].Length);
    }

    [Fact]
    public void Edit_that_touches_no_declaration_leaves_every_output_alone()
    {
        var second = Shop.Run().RunAgain("a + b", "a - b");
        AssertUntouched(second);
        Assert.All(second.OutputSteps["SourceOutput"], r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void File_without_declarations_that_is_added_leaves_every_output_alone()
        => AssertUntouched(Shop.Run().RunAgainWith("More.cs", "namespace Shop; public class More { public void M() { } }"));

    [Fact]
    public void White_space_and_comments_beside_a_declaration_leave_every_output_alone()
        => AssertUntouched(Shop.Run().RunAgain("    [DetectionPoint(\"{Path} left", "\n    // a comment\n\n    [DetectionPoint(\"{Path} left"));

    [Fact]
    public void Edited_declaration_makes_only_its_own_file_again()
    {
        var first = Shop.Run();
        var second = first.RunAgain("{Path} was refused", "{Path} was not allowed");
        var changed = second.Sources.Where(s => first.Sources[s.Key] != s.Value).Select(s => s.Key).ToArray();
        Assert.Equal(2, changed.Length);
        Assert.Equal("RiskAware.Facts.g.cs", changed[0]);
        Assert.StartsWith("Shop.Traversal.", changed[1], StringComparison.Ordinal);
        Assert.Equal(1, second.Steps[GeneratorSteps.File].Count(r => r == IncrementalStepRunReason.Modified));
        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(second.Steps[GeneratorSteps.Catalogue]));
    }

    [Fact]
    public void Edited_risk_makes_the_files_of_its_points_again()
    {
        var first = Shop.Run();
        var second = first.RunAgain("Credential stuffing", "Password spraying");
        var changed = second.Sources.Where(s => first.Sources[s.Key] != s.Value).Select(s => string.Join('.', s.Key.Split('.').Take(2))).ToArray();
        Assert.Equal(["RiskAware.Facts", "Shop.Logins", "Shop.Stuffing"], changed);
    }

    [Fact]
    public void Declaration_that_becomes_broken_loses_its_body_and_gets_it_back()
    {
        var first = Shop.Run();
        var broken = first.RunAgain("LeftRoot(ILogger logger, string path)", "LeftRoot(ILogger logger, ref string path)");
        Assert.DoesNotContain("void LeftRoot", broken.AllText, StringComparison.Ordinal);
        Assert.Equal(first.AllText, broken.RunAgain("ref string path", "string path").AllText);
    }

    private static void AssertUntouched(GeneratorRun run)
    {
        foreach (var name in s_models)
        {
            Assert.All(run.Steps[name], r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, name + " was " + r));
        }
    }
}
