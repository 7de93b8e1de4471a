using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Catalogues;

public class CatalogueTests
{
    private const string Domain = """
        namespace Domain;
        [Risk("UPL-1", "Path traversal", Impact = 80, Cwe = [22], Attack = ["T1190"], Capec = [126], Window = "00:10:00", Owner = "o", Instruction = "i", Description = "d", EventType = "e")]
        [Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]
        [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
        public sealed partial class Traversal { [DetectionPoint] public static partial void LeftRoot(ILogger log, string path); }
        [Risk("CRD-1", "Credential stuffing", Impact = 60)]
        public sealed partial class Stuffing;
        """;

    private const string Web = """
        public static partial class Points
        {
            [DetectionPoint("late {path}", Risk = typeof(Domain.Traversal), Kind = PointKind.Decoy, Confidence = Confidence.Certain)] public static partial void Late(ILogger log, string path);
        }
        """;

    [Fact]
    public void Catalogue_lists_the_declarations_in_order()
    {
        using var loaded = GeneratorTest.Run(Domain).Load();
        var catalogue = RiskCatalogue.Of(loaded.Assembly)!;
        Assert.Equal(["CRD-1", "UPL-1"], catalogue.Risks.Select(r => r.Id));
        Assert.Equal(["UPL-1.LeftRoot"], catalogue.Points.Select(p => p.Id));
        Assert.Empty(catalogue.References);
        var risk = catalogue.Risks[1];
        Assert.Equal(("o", "i", "d", "e", TimeSpan.FromMinutes(10)), (risk.Owner, risk.Instruction, risk.Description, risk.EventType, risk.Window));
        Assert.Equal("22 T1190 126", $"{risk.Cwe[0]} {risk.Attack[0]} {risk.Capec[0]}");
        Assert.Equal([(ResponseKind.Delay, 40, 5.0), (ResponseKind.BlockClient, 70, 15.0)], risk.Responses.Select(r => (r.Kind, r.AtScore, r.Duration.TotalMinutes)));
        Assert.Same(risk, catalogue.Points[0].Risk);
    }

    [Fact]
    public void Closure_of_an_application_holds_the_risks_of_its_references()
    {
        var domain = TestAssembly.Compile("Shop.Domain", Domain);
        using var loaded = Application(domain, Web).Load(domain);
        var closure = RiskCatalogue.Of(loaded.Assembly)!.Closure();
        Assert.Equal(["Shop_DomainCatalogue", "TestProjectCatalogue"], closure.Select(c => c.GetType().Name));
        Assert.Equal(["CRD-1", "UPL-1"], closure.SelectMany(c => c.Risks).Select(r => r.Id));
        Assert.Equal(["UPL-1.LeftRoot", "UPL-1.Late"], closure.SelectMany(c => c.Points).Select(p => p.Id));
    }

    [Fact]
    public void Application_without_risks_of_its_own_still_lists_its_references()
    {
        var domain = TestAssembly.Compile("Shop.Domain", Domain);
        using var loaded = Application(domain, "public static class Program;").Load(domain);
        Assert.Equal(["Shop_DomainCatalogue"], RiskCatalogue.Of(loaded.Assembly)!.References.Select(c => c.GetType().Name));
    }

    [Fact]
    public void Assembly_without_risks_has_no_catalogue()
    {
        var run = GeneratorTest.Run("public static class Program;");
        Assert.Empty(run.Declarations());
    }

    [Fact]
    public void Point_in_another_assembly_carries_the_hash_of_its_risk()
    {
        var domain = TestAssembly.Compile("Shop.Domain", Domain);
        using var loaded = Application(domain, Web).Load(domain);
        var closure = RiskCatalogue.Of(loaded.Assembly)!.Closure();
        var late = closure[1].Points.Single();
        var declared = closure[0].Risks.Single(r => r.Id == "UPL-1");
        Assert.Equal((declared.Hash, declared.Type, "Shop.Domain"), (late.Risk.Hash, late.Risk.Type, late.Risk.Assembly));
        Assert.Equal(declared.Responses.Count, late.Risk.Responses.Count);
        var logger = new RecordingLogger();
        loaded.Call("Points", "Late", null, logger, "x");
        Assert.Equal("late x", logger.Single.Text);
    }

    [Fact]
    public void Project_image_and_reference_image_give_the_same_files()
    {
        var domain = TestAssembly.Compile("Shop.Domain", Domain);
        var text = Application(domain.AsImage(), Web).AllText;
        Assert.Equal(text, Application(domain.AsReferenceImage(), Web).AllText);
        Assert.Equal(text, Application(domain.AsProject(), Web).AllText);
    }

    [Fact]
    public void Two_references_with_the_same_risk_id_are_both_kept()
    {
        var one = TestAssembly.Compile("One", """namespace One; [Risk("R-1", "t", Impact = 1)] public sealed partial class A;""");
        var two = TestAssembly.Compile("Two", """namespace Two; [Risk("R-1", "t", Impact = 1)] public sealed partial class A;""");
        var setup = new TestSetup { Sources = """[Risk("R-1", "t", Impact = 1)] public sealed partial class A;""" };
        setup.References.AddRange([one, two]);
        using var loaded = GeneratorTest.Run(setup).Load(one, two);
        Assert.Equal(["One", "Two", "TestProject"], RiskCatalogue.Of(loaded.Assembly)!.Closure().SelectMany(c => c.Risks).Select(r => r.Assembly));
    }

    private static GeneratorRun Application(TestAssembly domain, string source) => Application(domain.AsImage(), source);

    private static GeneratorRun Application(Microsoft.CodeAnalysis.MetadataReference domain, string source)
    {
        var setup = new TestSetup { Sources = source };
        setup.References.Add(domain);
        return GeneratorTest.Run(setup).AssertCompiles();
    }
}
