using Microsoft.CodeAnalysis;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Incremental;

/// <summary>What runs behind every keystroke: the steps of a design-time build after an edit that touches no declaration.</summary>
public class DesignTimeTests
{
    private static readonly string[] s_outputs = ["ImplementationSourceOutput", "SourceOutput"];

    [Theory]
    [InlineData("Other.cs", "a + b", "a - b")]
    [InlineData("a body beside points", "return 7;", "return 8;")]
    public void Edit_that_touches_no_declaration_leaves_every_step_and_output_alone(string what, string old, string replacement)
    {
        var first = Run();
        var second = first.RunAgain(old, replacement);

        Assert.Equal(first.AllText, second.AllText);
        foreach (var name in GeneratorSteps.All)
        {
            Assert.NotEmpty(second.Steps[name]);
            Assert.All(second.Steps[name], r => Assert.True(IsUntouched(r), $"{what}: {name} was {r}"));
        }

        foreach (var (name, reasons) in second.OutputSteps)
        {
            Assert.All(reasons, r => Assert.True(IsUntouched(r), $"{what}: {name} was {r}"));
        }
    }

    [Fact]
    public void Facts_the_catalogue_and_the_outputs_of_a_build_are_among_the_steps()
    {
        var first = Run();

        Assert.Contains(GeneratorSteps.Facts, GeneratorSteps.All);
        Assert.Contains(GeneratorSteps.Catalogue, GeneratorSteps.All);
        Assert.Equal(s_outputs, first.OutputSteps.Keys);
        Assert.Contains("RiskAware.Facts.g.cs", first.Sources.Keys);
        Assert.Contains(first.Sources.Keys, k => k.Contains("Catalogue", StringComparison.Ordinal));
    }

    [Fact]
    public void Design_time_build_asks_neither_for_reach_nor_for_refusals()
    {
        const string Broken = "namespace Shop; public class Broken { [DetectionPoint(Risk = typeof(Traversal))] public static partial void Seen(ref int x); }";
        var setup = new TestSetup { Sources = { Shop.Files, Shop.Logins, Shop.Other, Broken }, CompilerDiagnostics = CompilerDiagnostics.None };
        Assert.NotEmpty(GeneratorTest.Run(setup).Diagnostics);

        setup.Properties["DesignTimeBuild"] = "true";
        var run = GeneratorTest.Run(setup);
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("RiskAware.Reach.g.cs", run.Sources.Keys);
    }

    private static GeneratorRun Run()
    {
        var beside = Shop.Logins.Replace("public partial void Failed(string name);", "public partial void Failed(string name); public int Seven() { return 7; }", StringComparison.Ordinal);
        var setup = new TestSetup { Sources = { Shop.Files, beside, Shop.Other } };
        setup.Properties["DesignTimeBuild"] = "true";
        return GeneratorTest.Run(setup);
    }

    private static bool IsUntouched(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
