using RiskAware.Analyzers.CodeFixes.Declarations;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Declarations;

public sealed class QualityFixTests
{
    private const string Rest = "Instruction = \"act\", Description = \"read\", FalsePositives = \"none\", BlindSpots = \"links\"";

    [Fact]
    public Task Missing_owner_gets_a_place()
        => new FixTest<QualityAnalyzer, QualityFixProvider>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80, " + Rest + ", Target = [|Graduation.Qualified|])] internal sealed partial class Upload;",
            Fixed = "[Risk(\"UPL-1\", \"Title\", Impact = 80, " + Rest + ", Target = [|Graduation.Qualified|], Owner = \"\" /* who answers for it */)] internal sealed partial class Upload;",
            Offered = ["Add 'Owner': the text is yours"],
        }.RunAsync();

    [Fact]
    public Task Everything_that_is_missing_gets_a_place()
        => new FixTest<QualityAnalyzer, QualityFixProvider>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80, Owner = \"files\", Description = \"read\", Target = [|[|[|Graduation.Qualified|]|]|])] internal sealed partial class Upload;",
            Fixed = "[Risk(\"UPL-1\", \"Title\", Impact = 80, Owner = \"files\", Description = \"read\", Target = [|[|[|Graduation.Qualified|]|]|], "
                + "Instruction = \"\" /* what to do when it is detected */, FalsePositives = \"\" /* what honest behaviour looks like it */, "
                + "BlindSpots = \"\" /* what the detection does not see */)] internal sealed partial class Upload;",
        }.RunAsync();

    [Fact]
    public Task Place_that_is_there_is_not_written_again()
        => new FixTest<QualityAnalyzer, QualityFixProvider>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80, Owner = \"\", " + Rest + ", Target = [|Graduation.Qualified|])] internal sealed partial class Upload;",
            Fixed = "[Risk(\"UPL-1\", \"Title\", Impact = 80, Owner = \"\", " + Rest + ", Target = [|Graduation.Qualified|])] internal sealed partial class Upload;",
            Offered = [],
        }.RunAsync();
}
