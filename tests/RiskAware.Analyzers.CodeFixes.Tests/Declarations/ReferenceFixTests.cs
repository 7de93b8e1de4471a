using RiskAware.Analyzers.CodeFixes.Declarations;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Declarations;

public sealed class ReferenceFixTests
{
    [Theory]
    [InlineData("Attack = [[|\"T1562\"|]]", "Attack = [AttackTechnique.T1685]")]
    [InlineData("Attack = new[] { [|AttackTechnique.T1562_002|], \"T1190\" }", "Attack = new[] { AttackTechnique.T1685_001, \"T1190\" }")]
    [InlineData("Attack = new string[] { /* off */ [|\"T1562.002\"|] /* now */ }", "Attack = new string[] { /* off */ AttackTechnique.T1685_001 /* now */ }")]
    [InlineData("Attack = [[|\"t1110_003\"|]]", "Attack = [AttackTechnique.T1110_003]")]
    [InlineData("Attack = [[|\"T1562\"|], \"T1685\"]", "Attack = [\"T1685\"]")]
    [InlineData("Attack = [\"T1685\", [|\"T1562\"|]]", "Attack = [\"T1685\"]")]
    [InlineData("Attack = [[|\"T1110\"|], \"T1110.003\"]", "Attack = [\"T1110.003\"]")]
    [InlineData("Attack = [\"T1110.003\", [|AttackTechnique.T1110|], \"T1190\"]", "Attack = [\"T1110.003\", \"T1190\"]")]
    [InlineData("Cwe = [22, [|132|]]", "Cwe = [22, CweId.ImproperNullTermination]")]
    [InlineData("Capec = [[|213|]]", "Capec = [CapecId.PathTraversal]")]
    public Task Successor_takes_the_place(string before, string after) => Fix(Source(before), Source(after));

    [Fact]
    public Task Two_with_one_successor_become_one()
        => new FixTest<ReferenceAnalyzer, ReferenceFixProvider>
        {
            Sources = Source("Attack = [[|\"T1562\"|], [|\"T1562.001\"|], \"T1190\"]"),
            Fixed = Source("Attack = [AttackTechnique.T1685, \"T1190\"]"),
            FixedByFixAll = Source("Attack = [AttackTechnique.T1685, \"T1190\"]"),
        }.RunAsync();

    [Fact]
    public Task Constant_is_found_without_its_namespace()
        => new FixTest<ReferenceAnalyzer, ReferenceFixProvider>
        {
            Usings = false,
            Sources = "[RiskAware.Risk(\"UPL-1\", \"Title\", Impact = 80, Attack = [[|\"T1562\"|]])] internal sealed partial class Upload;",
            Fixed = "[RiskAware.Risk(\"UPL-1\", \"Title\", Impact = 80, Attack = [RiskAware.AttackTechnique.T1685])] internal sealed partial class Upload;",
        }.RunAsync();

    [Theory]
    [InlineData("Attack = [[|\"T9999\"|]]")]
    [InlineData("Attack = [[|\"T1064\"|]]")]
    [InlineData("Cwe = [[|264|]]")]
    [InlineData("Cwe = [[|712|]]")]
    public Task Nothing_is_made_up_where_there_is_no_successor(string argument)
        => new FixTest<ReferenceAnalyzer, ReferenceFixProvider> { Sources = Source(argument), Fixed = Source(argument), Offered = [] }.RunAsync();

    [Fact]
    public Task Title_says_what_is_done()
        => new FixTest<ReferenceAnalyzer, ReferenceFixProvider>
        {
            Sources = Source("Attack = [[|\"T1562\"|]]"),
            Fixed = Source("Attack = [AttackTechnique.T1685]"),
            Offered = ["Name the successor 'T1685'"],
        }.RunAsync();

    private static string Source(string argument) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80, {argument})] internal sealed partial class Upload;";

    private static Task Fix(string before, string after) => new FixTest<ReferenceAnalyzer, ReferenceFixProvider> { Sources = before, Fixed = after }.RunAsync();
}
