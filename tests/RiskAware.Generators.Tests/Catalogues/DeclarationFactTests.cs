using RiskAware.Declarations;
using RiskAware.Facts;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Catalogues;

public class DeclarationFactTests
{
    [Fact]
    public void Facts_name_risks_and_points_with_id_and_hash()
    {
        var run = Shop.Run();
        var facts = AssemblyFacts.Of(run.Compilation.Assembly);
        Assert.Equal(["T:Shop.Stuffing", "T:Shop.Traversal"], facts.OfKind(FactKinds.Risk).Select(f => f.Key));
        Assert.Equal(3, facts.OfKind(FactKinds.Point).Count);
        var point = facts.Find(FactKinds.Point, "M:Shop.Logins.Failed(System.String)")!;
        Assert.Equal(("CRD-1.Failed", "T:Shop.Stuffing"), (point.Field("id"), point.Field("risk")));
        Assert.Equal(Declared.Point(run, "Shop.Logins", "Failed").Hash, point.Field("hash"));
        Assert.False(facts.HasNewerFormat);
    }

    [Fact]
    public void Facts_stand_sorted_in_one_file()
    {
        var lines = Shop.Run().Sources["RiskAware.Facts.g.cs"].Split('\n').Where(l => l.StartsWith('[')).ToArray();
        Assert.Equal(5, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Facts_of_a_newer_format_are_not_read_but_noticed()
    {
        var library = TestAssembly.Compile("Library", """[assembly: RiskAware.CompilerServices.RiskFact(2, "risk", "T:A", "")]""", withGenerator: false);
        var setup = new TestSetup { Sources = string.Empty };
        setup.References.Add(library);
        var run = GeneratorTest.Run(setup);
        var facts = AssemblyFacts.Of(run.Input.SourceModule.ReferencedAssemblySymbols.Single(a => a.Name == "Library"));
        Assert.True(facts.HasNewerFormat);
        Assert.Empty(facts.OfKind(FactKinds.Risk));
    }

    [Fact]
    public void Index_finds_own_declarations_by_their_source_also_behind_aliases()
    {
        var run = GeneratorTest.Run("""
            global using R = RiskAware.RiskAttribute;
            """, """
            using P = RiskAware.DetectionPointAttribute;
            namespace Shop.Deep { public static partial class Outer<T> { [RiskAware.Risk("R-1", "t", Impact = 1)] public sealed partial class A { [P] public static partial void Seen(ILogger log, T t); } } }
            namespace Shop { [R("R-2", "t", Impact = 1)] public sealed partial class B { [DetectionPoint] public static void External(InvalidOperationException e) { } } }
            """, """
            [System.Obsolete] public class Risk; public class NoRisk { [Risk2] public void M() { } } public class Risk2Attribute : Attribute;
            """);
        var index = RiskIndex.Of(run.Compilation, default);
        Assert.Equal(["Shop.B", "Shop.Deep.Outer.A"], index.Risks.Select(r => r.Model.Type.ReaderName));
        Assert.Equal(["External", "Seen"], index.Points.Select(p => p.Model.MethodName));
        Assert.All(index.Points, p => Assert.True(p.IsOwn));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Index_finds_declarations_of_references(int form)
    {
        var library = TestAssembly.Compile("Library", """
            namespace Lib;
            [Risk("R-1", "t", Impact = 1)] public sealed partial class Danger { [DetectionPoint] public static partial void Refused(ILogger log, UnauthorizedAccessException e, string path); }
            [Risk("R-2", "t", Impact = 1)] internal sealed partial class Hidden { [DetectionPoint] internal static partial void Thrown(ILogger log, Exception e); }
            public static partial class More { [DetectionPoint(Risk = typeof(Danger))] public static partial void Broken(ILogger log, IOException e); }
            """);
        var setup = new TestSetup { Sources = "using Lib;" };
        setup.References.Add(form switch { 0 => library.AsProject(), 1 => library.AsImage(), _ => library.AsReferenceImage() });
        var compilation = GeneratorTest.Run(setup).Compilation;
        var index = RiskIndex.Of(compilation, default);

        var danger = index.Risks.Single(r => r.Model.Id == "R-1");
        Assert.False(danger.IsOwn);
        Assert.Same(danger, index.Find(danger.Symbol));
        Assert.Equal(["R-1.Refused", "R-1.Broken"], index.PointsOf(danger.Model).Select(p => p.Model.Id));
        var exception = compilation.GetTypeByMetadataName("System.UnauthorizedAccessException")!;
        Assert.Contains("R-1.Refused", index.Accepting(exception).Select(p => p.Model.Id));
        Assert.DoesNotContain("R-1.Broken", index.Accepting(exception).Select(p => p.Model.Id));
    }
}
