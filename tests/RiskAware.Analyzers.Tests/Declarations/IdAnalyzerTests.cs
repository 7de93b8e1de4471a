using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class IdAnalyzerTests
{
    private static readonly TestAssembly s_first = TestAssembly.Compile("First", Risk("UPL-1", "One"));
    private static readonly TestAssembly s_second = TestAssembly.Compile("Second", Risk("UPL-1", "Two"));

    private static readonly TestAssembly s_points = TestAssembly.Compile("Points", InRisk("[DetectionPoint] public static partial void Left(); [DetectionPoint] public static partial void SeenaGnS();"));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("UPL 1")]
    [InlineData("UPL.1")]
    [InlineData("ÜPL-1")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public Task Malformed_risk_id_is_reported_at_the_id(string id)
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = $"[Risk({{|#0:\"{id}\"|}}, \"Title\", Impact = 80)] public sealed partial class Upload;",
            Expected =
            {
                Diagnose.Id("RA1002").At(0).Severity(DiagnosticSeverity.Error)
                    .Message($"'{id}' cannot be the id of risk 'Upload': use 1 to 64 letters, digits, '-' and '_', beginning with a letter or digit, such as UPL-1"),
            },
        }.RunAsync();

    [Fact]
    public Task Risk_id_declared_twice_is_an_error_at_both_each_pointing_to_the_other()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources =
            {
                "namespace A; [Risk({|#0:\"UPL-1\"|}, \"Title\", Impact = 80)] public sealed partial class One;",
                "namespace B; [Risk({|#1:\"UPL-1\"|}, \"Title\", Impact = 80)] public sealed partial class Two;",
            },
            Expected =
            {
                Diagnose.Id("RA1002").At(0).Also(1).Message("Risk id 'UPL-1' is also the id of 'B.Two', and their events could not be told apart: give one of them another id"),
                Diagnose.Id("RA1002").At(1).Also(0).Message("Risk id 'UPL-1' is also the id of 'A.One', and their events could not be told apart: give one of them another id"),
            },
        }.RunAsync();

    [Fact]
    public Task Overloads_without_ids_of_their_own_are_reported()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = InRisk("[DetectionPoint] static partial void {|#0:Left|}(string a); [DetectionPoint] static partial void {|#1:Left|}(int a);"),
            Expected =
            {
                Diagnose.Id("RA1002").At(0).Also(1).Saying("Detection id 'UPL-1.Left' is also the id of 'Upload.Left'"),
                Diagnose.Id("RA1002").At(1).Also(0).Saying("set Id on one of them, as overloads must"),
            },
        }.RunAsync();

    [Fact]
    public Task Malformed_point_id_is_reported_at_the_id()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = InRisk("[DetectionPoint(Id = {|#0:\"a b\"|})] static partial void Left();"),
            Expected = { Diagnose.Id("RA1002").At(0).Saying("'a b' cannot be the id of detection point 'Left'") },
        }.RunAsync();

    [Fact]
    public Task Same_event_number_is_reported_at_both()
        // The two names were found by trying: FNV-1a gives both of the ids one number without its sign bit.
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = InRisk("[DetectionPoint] static partial void {|#0:SeenaGnS|}(); [DetectionPoint] static partial void {|#1:SeenYaZa|}();"),
            Expected =
            {
                Diagnose.Id("RA1002").At(0).Also(1).Saying("happen to have the same event number"),
                Diagnose.Id("RA1002").At(1).Also(0).Saying("happen to have the same event number"),
            },
        }.RunAsync();

    [Fact]
    public Task Id_that_a_reference_declares_too_is_information()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = "[Risk({|#0:\"UPL-1\"|}, \"Title\", Impact = 80)] public sealed partial class Upload;",
            References = { s_first },
            Expected = { Diagnose.Id("RA1002").At(0).Severity(DiagnosticSeverity.Info).Message("Risk id 'UPL-1' is also declared in assembly 'First'; events tell them apart by the assembly") },
        }.RunAsync();

    [Fact]
    public Task Id_that_two_references_declare_is_information_without_a_place()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = "public class Nothing;",
            References = { s_first, s_second },
            Expected =
            {
                Diagnose.Id("RA1002").Nowhere().Severity(DiagnosticSeverity.Info)
                    .Message("Risk id 'UPL-1' is declared in the referenced assemblies 'First' and 'Second'; events tell them apart by the assembly"),
            },
        }.RunAsync();

    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("UPL-1_x")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234")]
    public Task Well_formed_id_is_silent(string id) => Verify.Analyzer<IdAnalyzer>(Risk(id, "Upload"));

    [Fact]
    public Task Different_ids_are_silent() => Verify.Analyzer<IdAnalyzer>(Risk("UPL-1", "One") + Risk("UPL-2", "Two") + Risk("upl-1", "Three"));

    [Fact]
    public Task Risk_in_parts_is_silent()
        => Verify.Analyzer<IdAnalyzer>(Risk("UPL-1", "Upload") + "public sealed partial class Upload { }");

    [Fact]
    public Task Overloads_with_ids_are_silent()
        => Verify.Analyzer<IdAnalyzer>(InRisk("[DetectionPoint] static partial void Left(string a); [DetectionPoint(Id = \"LeftNumber\")] static partial void Left(int a);"));

    [Fact]
    public Task Same_name_in_two_risks_is_silent()
        => Verify.Analyzer<IdAnalyzer>(InRisk("[DetectionPoint] static partial void Left();")
            + "[Risk(\"UPL-2\", \"Title\", Impact = 80)] public sealed partial class Other { [DetectionPoint] static partial void Left(); }");

    [Fact]
    public Task Reference_with_another_id_is_silent()
        => new AnalyzerTest<IdAnalyzer> { Sources = Risk("UPL-9", "Upload"), References = { s_first } }.RunAsync();

    [Fact]
    public Task Point_that_a_reference_declares_too_is_information()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = "public static partial class More { [DetectionPoint(Risk = typeof(Upload))] static partial void {|#0:Left|}(); [DetectionPoint(Risk = typeof(Upload))] static partial void Right(); }",
            References = { s_points },
            Expected =
            {
                Diagnose.Id("RA1002").At(0).Severity(DiagnosticSeverity.Info).Message("Detection id 'UPL-1.Left' is also declared in assembly 'Points'; events tell them apart by the assembly"),
            },
        }.RunAsync();

    [Fact]
    public Task Event_number_that_a_point_of_a_reference_has_is_information()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = "public static partial class More { [DetectionPoint(Risk = typeof(Upload))] static partial void {|#0:SeenYaZa|}(); }",
            References = { s_points },
            Expected =
            {
                Diagnose.Id("RA1002").At(0).Severity(DiagnosticSeverity.Info)
                    .Message("'UPL-1.SeenYaZa' and 'UPL-1.SeenaGnS' of assembly 'Points' happen to have the same event number; set Id to tell them apart by it"),
            },
        }.RunAsync();

    [Fact]
    public Task Points_of_risks_that_share_an_id_with_a_reference_are_told_at_the_risk_only()
        => new AnalyzerTest<IdAnalyzer>
        {
            Sources = "namespace Own; [Risk({|#0:\"UPL-1\"|}, \"Title\", Impact = 80)] public sealed partial class Upload { [DetectionPoint] static partial void Left(); }",
            References = { s_points },
            Expected = { Diagnose.Id("RA1002").At(0).Severity(DiagnosticSeverity.Info) },
        }.RunAsync();

    private static string Risk(string id, string name) => $"[Risk(\"{id}\", \"Title\", Impact = 80)] public sealed partial class {name};\n";

    private static string InRisk(string members) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload {{ {members} }}\n";
}
