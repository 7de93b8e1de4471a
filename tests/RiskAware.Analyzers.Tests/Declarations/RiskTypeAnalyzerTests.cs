using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class RiskTypeAnalyzerTests
{
    private const string Types =
        """
        [Risk("UPL-1", "Title", Impact = 80)] public sealed partial class Upload;
        [Risk("UPL-2", "Title", Impact = 80)] public static partial class Quiet;
        public sealed class NoRisk;
        """;

    [Theory]
    [InlineData("[ExposedTo(typeof({|#0:NoRisk|}))] class C;")]
    [InlineData("[ExposedTo(typeof(Upload), typeof(Quiet), typeof({|#0:NoRisk|}))] class C;")]
    [InlineData("[Detects(typeof({|#0:string|}))] class C;")]
    [InlineData("class C { [AcceptedRisk(typeof({|#0:int[]|}), \"why\")] void M() { } }")]
    [InlineData("partial class C { [DetectionPoint(Risk = typeof({|#0:NoRisk|}))] static partial void Left(); }")]
    [InlineData("class C { void M() => Detections.Subscribe<{|#0:NoRisk|}>(_ => { }); }")]
    [InlineData("class C { Func<Action<DetectionRecord>, IDisposable> M() => Detections.Subscribe<{|#0:List<Upload>|}>; }")]
    public Task Type_that_is_no_risk_is_reported(string source) => Reports(Types + source);

    [Theory]
    [InlineData("[assembly: ExposedTo(typeof({|#0:NoRisk|}))]")]
    [InlineData("[assembly: RequireDetection(typeof({|#0:NoRisk|}), Route = \"/x\")]")]
    [InlineData("[assembly: AcceptedRisk(typeof({|#0:NoRisk|}), \"why\")]")]
    public Task Type_that_is_no_risk_is_reported_for_the_assembly(string attribute) => Reports(attribute + Types);

    [Theory]
    [InlineData("app.MapGet(\"/\", () => \"\").ExposedTo<{|#0:NoRisk|}>();")]
    [InlineData("app.MapGroup(\"/\").ExposedTo(typeof(Upload), typeof({|#0:NoRisk|}));")]
    public Task Endpoint_exposed_to_what_is_no_risk_is_reported(string statement)
        => new AnalyzerTest<RiskTypeAnalyzer>
        {
            AspNetCore = true,
            Sources = "var app = WebApplication.Create();\n" + statement + "\n" + Types,
            Expected = { Diagnose.Id("RA1013").At(0).Severity(DiagnosticSeverity.Error) },
        }.RunAsync();

    [Theory]
    [InlineData("app.MapGet(\"/\", () => \"\").ExposedTo<Upload>();")]
    [InlineData("app.MapGroup(\"/\").ExposedTo(typeof(Upload), typeof(Quiet));")]
    [InlineData("app.MapGet(\"/\", () => typeof(NoRisk).Name);")]
    public Task Endpoint_exposed_to_a_risk_is_silent(string statement)
        => new AnalyzerTest<RiskTypeAnalyzer> { AspNetCore = true, Sources = "var app = WebApplication.Create();\n" + statement + "\n" + Types }.RunAsync();

    [Theory]
    [InlineData("[ExposedTo(typeof(Upload), typeof(Quiet))] class C;")]
    [InlineData("[Detects(typeof(Upload))] class C;")]
    [InlineData("class C { [AcceptedRisk(typeof(Quiet), \"why\")] void M() { } }")]
    [InlineData("partial class C { [DetectionPoint(Risk = typeof(Upload))] static partial void Left(); }")]
    [InlineData("class C { void M() => Detections.Subscribe<Upload>(_ => { }); }")]
    [InlineData("class C { IDisposable M<TRisk>() where TRisk : class => Detections.Subscribe<TRisk>(_ => { }); }")]
    [InlineData("class C { [ExpectedIndicator(typeof(IOException), \"why\")] void M() { } }")]
    [InlineData("class C { void Own<TRisk>() { } void M() => Own<NoRisk>(); }")]
    [InlineData("[Obsolete] class C { object M() => typeof(NoRisk); }")]
    [InlineData("[ExposedTo(typeof({|CS0246:Unknown|}))] class C;")]
    public Task Risk_or_another_place_is_silent(string source) => Verify.Analyzer<RiskTypeAnalyzer>(Types + source);

    [Fact]
    public Task Risk_of_a_reference_is_silent()
        => new AnalyzerTest<RiskTypeAnalyzer>
        {
            Sources = "[ExposedTo(typeof(Far))] class C;",
            References = { TestAssembly.Compile("Library", "[Risk(\"FAR-1\", \"Title\", Impact = 80)] public sealed partial class Far;").AsReferenceImage() },
        }.RunAsync();

    private static Task Reports(string source)
        => new AnalyzerTest<RiskTypeAnalyzer>
        {
            Sources = source,
            Expected = { Diagnose.Id("RA1013").At(0).Severity(DiagnosticSeverity.Error) },
        }.RunAsync();
}
