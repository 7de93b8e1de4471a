using Microsoft.CodeAnalysis;

namespace RiskAware.TestKit.Tests;

public sealed class AnalyzerVerifierTests
{
    [Fact]
    public Task Marked_diagnostic_passes() => Verify.Analyzer<NameAnalyzer>("class [|BadOne|]; class Fine; class {|KIT1:BadTwo|};");

    [Fact]
    public async Task Missing_diagnostic_fails()
        => Assert.Contains("expected, but missing: KIT1 at Test0.cs(1,7) [|Fine|]", await Failure("class [|Fine|];"), StringComparison.Ordinal);

    [Fact]
    public async Task Extra_diagnostic_fails()
        => Assert.Contains("not expected: KIT1 Warning at Test0.cs(2,7) [|BadOne|]: 'BadOne' is bad", await Failure("\nclass BadOne;"), StringComparison.Ordinal);

    [Fact]
    public async Task Diagnostic_at_another_place_fails()
    {
        var failure = await Failure("[|class|] BadOne;");

        Assert.Contains("expected, but missing: KIT1 at Test0.cs(1,1) [|class|]", failure, StringComparison.Ordinal);
        Assert.Contains("not expected: KIT1 Warning at Test0.cs(1,7)", failure, StringComparison.Ordinal);
        Assert.Contains("class {|KIT1:BadOne|};", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_of_another_severity_fails()
    {
        await new AnalyzerTest<NameAnalyzer> { Sources = "class [|BadOne|];", Severity = DiagnosticSeverity.Warning }.RunAsync();

        var wrong = new AnalyzerTest<NameAnalyzer> { Sources = "class {|#0:BadOne|};", Expected = { Diagnose.Id("KIT1").At(0).Severity(DiagnosticSeverity.Error) } };
        Assert.Contains("missing: KIT1 Error", (await Assert.ThrowsAsync<TestFailure>(wrong.RunAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_with_another_message_or_property_fails()
    {
        await new AnalyzerTest<NameAnalyzer> { Sources = "class {|#0:BadOne|};", Expected = { Diagnose.Id("KIT1").At(0).Message("'BadOne' is bad").Also() } }.RunAsync();

        foreach (var wrong in new[] { Diagnose.Id("KIT1").At(0).Message("'BadOne'"), Diagnose.Id("KIT1").At(0).Property("key", "value"), Diagnose.Id("KIT1").At(0).Also(0) })
        {
            await Assert.ThrowsAsync<TestFailure>(new AnalyzerTest<NameAnalyzer> { Sources = "class {|#0:BadOne|};", Expected = { wrong } }.RunAsync);
        }
    }

    [Fact]
    public async Task Same_place_expected_twice_fails_for_one_diagnostic()
        => Assert.Contains("missing", await Failure("class {|KIT1:{|KIT1:BadOne|}|};"), StringComparison.Ordinal);

    [Fact]
    public async Task Input_that_does_not_compile_fails_unless_declared()
    {
        Assert.Contains("CS0246", await Failure("class Fine { Unknown x; }"), StringComparison.Ordinal);
        await Verify.Analyzer<NameAnalyzer>("class Fine { {|CS0246:Unknown|} x; }");
        await new AnalyzerTest<NameAnalyzer> { Sources = "class [|BadOne|] { Unknown x; ", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
    }

    [Fact]
    public async Task Declared_compiler_error_that_is_not_there_fails()
        => Assert.Contains("missing: CS0246", await Failure("class Fine { {|CS0246:int|} x; }"), StringComparison.Ordinal);

    [Fact]
    public async Task Analyzer_that_throws_fails_with_its_text()
        => Assert.Contains("crashed on purpose", await Failure("class Crash;"), StringComparison.Ordinal);

    [Fact]
    public Task Configuration_files_and_properties_are_seen()
        => new AnalyzerTest<NameAnalyzer>
        {
            Sources = { { "a/One.cs", "class {|#0:BadOne|};" }, { "b/Two.cs", "class BadTwo;" } },
            EditorConfig = "root = true\n[a/*.cs]\ndotnet_diagnostic.KIT1.severity = error\n[b/*.cs]\ndotnet_diagnostic.KIT1.severity = none\n",
            Expected = { Diagnose.Id("KIT1").At(0).Severity(DiagnosticSeverity.Error) },
        }.RunAsync();

    [Fact]
    public Task Mark_that_is_not_closed_fails() => Assert.ThrowsAsync<ArgumentException>(() => Verify.Analyzer<NameAnalyzer>("class [|BadOne;"));

    [Fact]
    public Task Web_references_compile()
        => new AnalyzerTest<NameAnalyzer>
        {
            AspNetCore = true,
            Sources = "var app = WebApplication.Create(); app.MapGet(\"/\", () => Results.Ok()); app.Run(); class [|BadOne|];",
        }.RunAsync();

    private static async Task<string> Failure(string source)
        => (await Assert.ThrowsAsync<TestFailure>(() => Verify.Analyzer<NameAnalyzer>(source))).Message;
}
