namespace RiskAware.TestKit.Tests;

public sealed class FixVerifierTests
{
    private const string Source = "class [|BadOne|];\nclass [|BadTwo|];\n";

    [Fact]
    public Task Fix_one_by_one_and_in_every_scope_passes() => Verify.Fix<NameAnalyzer, NameFix>(Source, "class GoodOne;\nclass GoodTwo;\n");

    [Fact]
    public Task Several_documents_are_fixed()
        => new FixTest<NameAnalyzer, NameFix>
        {
            Sources = { "class [|BadOne|];", "class [|BadTwo|];", "class Fine;" },
            Fixed = { "class GoodOne;", "class GoodTwo;", "class Fine;" },
            EquivalenceKey = "good",
            Offered = ["Good", "Broken"],
        }.RunAsync();

    [Fact]
    public async Task Other_text_fails()
    {
        var failure = await Assert.ThrowsAsync<TestFailure>(() => Verify.Fix<NameAnalyzer, NameFix>(Source, "class GoodOne;\nclass Other;\n"));

        Assert.Contains("- class Other;", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ class GoodTwo;", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_that_does_not_compile_fails()
    {
        var test = new FixTest<NameAnalyzer, NameFix> { Sources = "class [|BadOne|];", Fixed = "class class;", ActionTitle = "Broken", Times = 1, FixAll = [] };

        Assert.Contains("does not compile", (await Assert.ThrowsAsync<TestFailure>(test.RunAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_that_is_left_fails_unless_marked()
    {
        var test = new FixTest<NameAnalyzer, NameFix> { Sources = Source, Fixed = "class GoodOne;\nclass BadTwo;\n", Times = 1, FixAll = [] };
        Assert.Contains("not expected: KIT1", (await Assert.ThrowsAsync<TestFailure>(test.RunAsync)).Message, StringComparison.Ordinal);

        await new FixTest<NameAnalyzer, NameFix> { Sources = Source, Fixed = "class GoodOne;\nclass [|BadTwo|];\n", Times = 1, FixAll = [] }.RunAsync();
    }

    [Fact]
    public async Task Fix_that_is_offered_against_expectation_fails()
    {
        await Verify.NoFix<NameAnalyzer, NameFix>("class Fine;");
        await Assert.ThrowsAsync<TestFailure>(() => Verify.NoFix<NameAnalyzer, NameFix>("class [|BadOne|];"));
    }
}
