using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.References;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Declarations;

public sealed class ReferenceAnalyzerTests
{
    [Theory]
    [InlineData("Attack = [{|#0:\"T9999\"|}]", "'T9999' is no technique of ATT&CK v19.0, so no search finds it. Take the id from 'AttackTechnique'")]
    [InlineData("Attack = [\"T1190\", {|#0:\"T1190.001\"|}]", "'T1190.001' is no technique of ATT&CK v19.0, so no search finds it. Take the id from 'AttackTechnique'")]
    [InlineData("Attack = [{|#0:\"Phishing\"|}]", "'Phishing' is no technique of ATT&CK v19.0, so no search finds it. Take the id from 'AttackTechnique'")]
    [InlineData("Attack = [{|#0:\"\"|}]", "'' is no technique of ATT&CK v19.0, so no search finds it. Take the id from 'AttackTechnique'")]
    [InlineData("Attack = [{|#0:\"t1110_003\"|}]", "'t1110_003' is no technique of ATT&CK v19.0, so no search finds it: the id is written 'T1110.003'")]
    [InlineData("Attack = new[] { {|#0:\"T1562\"|} }", "'T1562' (Impair Defenses) is revoked: whoever searches for its successor 'T1685' (Disable or Modify Tools) does not find this. Name the successor")]
    [InlineData("Attack = new string[] { {|#0:AttackTechnique.T1562_002|} }", "'T1562.002' (Disable Windows Event Logging) is revoked: whoever searches for its successor 'T1685.001' (Disable or Modify Windows Event Log) does not find this. Name the successor")]
    [InlineData("Attack = [{|#0:\"T1064\"|}]", "'T1064' (Scripting) is deprecated: no report of an attack names it any more, so none leads here. Name what describes the attack today, from 'AttackTechnique'")]
    [InlineData("Attack = [{|#0:\"T1110\"|}, \"T1110.003\"]", "'T1110' stands beside its own sub-technique 'T1110.003', and whoever counts attacks counts one twice. Leave 'T1110' out")]
    [InlineData("Cwe = [22, {|#0:264|}]", "CWE-264 is the category 'Permissions, Privileges, and Access Controls' and no weakness: nobody can tell from it what to look for. Name the weakness, from 'CweId'")]
    [InlineData("Cwe = [{|#0:712|}]", "'CWE-712' is no weakness of CWE 4.19.1, so no search finds it; it may be a category or a view. Take the id from 'CweId'")]
    [InlineData("Cwe = [{|#0:-1|}]", "'CWE--1' is no weakness of CWE 4.19.1, so no search finds it; it may be a category or a view. Take the id from 'CweId'")]
    [InlineData("Cwe = [{|#0:132|}]", "'CWE-132' (Miscalculated Null Termination) is deprecated: whoever searches for its successor 'CWE-170' (Improper Null Termination) does not find this. Name the successor")]
    [InlineData("Capec = [{|#0:213|}]", "'CAPEC-213' (Directory Traversal) is deprecated: whoever searches for its successor 'CAPEC-126' (Path Traversal) does not find this. Name the successor")]
    [InlineData("Capec = [{|#0:9999|}]", "'CAPEC-9999' is no attack pattern of CAPEC 3.9, so no search finds it. Take the id from 'CapecId'")]
    public Task Reference_of_a_risk_that_leads_nowhere_is_reported(string argument, string message)
        => Reports($"[Risk(\"UPL-1\", \"Title\", Impact = 80, {argument})] internal sealed partial class Upload;", message);

    [Fact]
    public Task Reference_of_a_point_that_leads_nowhere_is_reported()
        => Reports(
            """
            [Risk("UPL-1", "Title", Impact = 80)] internal sealed partial class Upload
            {
                [DetectionPoint(Attack = [{|#0:"T1562"|}])] static partial void Left();
            }
            """,
            "'T1562' (Impair Defenses) is revoked: whoever searches for its successor 'T1685' (Disable or Modify Tools) does not find this. Name the successor");

    [Fact]
    public Task Reference_of_an_indicator_that_leads_nowhere_is_reported()
        => Reports(
            "[assembly: IndicatorException(typeof(IOException), Indicator = \"media.converter\", Cwe = [{|#0:20000|}])]",
            "'CWE-20000' is no weakness of CWE 4.19.1, so no search finds it; it may be a category or a view. Take the id from 'CweId'");

    [Theory]
    [InlineData("Attack = [\"T1190\"]")]
    [InlineData("Attack = [AttackTechnique.T1190, AttackTechnique.T1110_003]")]
    [InlineData("Attack = [\"T1110.001\", \"T1110.003\"]")]
    [InlineData("Attack = new[] { \"T1190\", \"T1110\" }")]
    [InlineData("Attack = []")]
    [InlineData("Attack = null!")]
    [InlineData("Cwe = [22]")]
    [InlineData("Cwe = new[] { CweId.PathTraversal, CweId.SqlInjection }")]
    [InlineData("Cwe = [20, 284, 1434]")]
    [InlineData("Capec = [126]")]
    [InlineData("Capec = new int[] { CapecId.PathTraversal, CapecId.SqlInjection }")]
    [InlineData("Capec = []")]
    [InlineData("Owner = \"T9999\"")]
    public Task Reference_that_its_catalogue_holds_is_silent(string argument)
        => Verify.Analyzer<ReferenceAnalyzer>($"[Risk(\"UPL-1\", \"Title\", Impact = 80, {argument})] internal sealed partial class Upload;");

    [Fact]
    public Task Point_that_names_a_sub_technique_of_its_risk_is_silent()
        => Verify.Analyzer<ReferenceAnalyzer>(
            """
            [Risk("ACC-1", "Title", Impact = 80, Attack = ["T1110"])] internal sealed partial class Spraying
            {
                [DetectionPoint(Attack = ["T1110.003"])] static partial void Many();
            }
            """);

    [Fact]
    public Task Other_attributes_of_the_same_words_are_silent()
        => Verify.Analyzer<ReferenceAnalyzer>(
            """
            [assembly: Other.IndicatorException(Cwe = new[] { 20000 })]
            [Other.Risk(Attack = new[] { "T9999" })] internal sealed class Upload;

            namespace Other
            {
                internal sealed class RiskAttribute : Attribute { public string[] Attack { get; set; } = []; }
                internal sealed class IndicatorExceptionAttribute : Attribute { public int[] Cwe { get; set; } = []; }
            }
            """);

    [Fact]
    public Task Test_projects_are_left_alone()
        => new AnalyzerTest<ReferenceAnalyzer>
        {
            Sources = "[Risk(\"UPL-1\", \"Title\", Impact = 80, Attack = [\"T9999\"])] internal sealed partial class Upload;",
            Properties = { ["IsTestProject"] = "true" },
        }.RunAsync();

    [Theory]
    [InlineData("[Risk(\"UPL-1\", \"Title\", Impact = 80, Attack = [\"T1190\", ")]
    [InlineData("[Risk(\"UPL-1\", \"Title\", Impact = 80, Cwe = [nothing])] internal sealed partial class Upload;")]
    [InlineData("[Risk(\"UPL-1\", \"Title\", Impact = 80, Attack = [22])] internal sealed partial class Upload;")]
    [InlineData("[Risk(\"UPL-1\", \"Title\", Impact = 80, Attack = [null])] internal sealed partial class Upload;")]
    [InlineData("[assembly: IndicatorException(Cwe = [")]
    [InlineData("class C { [IndicatorException(")]
    public async Task Half_typed_reference_is_the_compilers_affair(string source)
    {
        var test = new AnalyzerTest<ReferenceAnalyzer> { Sources = source, CompilerDiagnostics = CompilerDiagnostics.None };
        Assert.DoesNotContain(await test.DiagnosticsAsync(), d => d.Id == "RA1007");
    }

    [Theory]
    [InlineData("T1190", 1190000)]
    [InlineData("T1110.003", 1110003)]
    [InlineData("T119", 0)]
    [InlineData("T1190.", 0)]
    [InlineData("T1190.01", 0)]
    [InlineData("T1190-001", 0)]
    [InlineData("T119O", 0)]
    [InlineData("X1190", 0)]
    [InlineData("T١١٩٠", 0)]
    public void Id_of_a_technique_has_one_form(string id, int code)
    {
        Assert.Equal(code, ThreatCatalogue.CodeOf(id));
        Assert.True(code == 0 || ThreatCatalogue.Attack.IdOf(code) == id);
    }

    [Fact]
    public void Every_constant_is_in_use_or_outdated()
    {
        var techniques = typeof(AttackTechnique).GetFields().Select(f => ThreatCatalogue.CodeOf((string)f.GetRawConstantValue()!)).ToList();

        Assert.All(techniques, t => Assert.True(ThreatCatalogue.Attack.IsActive(t) ^ ThreatCatalogue.Attack.Outdated(t) is not null));
        Assert.All(typeof(CweId).GetFields(), f => Assert.True(ThreatCatalogue.Cwe.IsActive((int)f.GetRawConstantValue()!)));
        Assert.All(typeof(CapecId).GetFields(), f => Assert.True(ThreatCatalogue.Capec.IsActive((int)f.GetRawConstantValue()!)));
        Assert.Equal((697, 558, 944), (techniques.Count(ThreatCatalogue.Attack.IsActive), typeof(CapecId).GetFields().Length, typeof(CweId).GetFields().Length));
    }

    private static Task Reports(string source, string message)
        => new AnalyzerTest<ReferenceAnalyzer>
        {
            Sources = source,
            Expected = { Diagnose.Id("RA1007").At(0).Severity(DiagnosticSeverity.Warning).Message(message) },
        }.RunAsync();
}
