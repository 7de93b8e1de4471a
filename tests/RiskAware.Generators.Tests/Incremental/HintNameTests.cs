using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Incremental;

public class HintNameTests
{
    [Fact]
    public void Names_that_look_alike_never_meet()
    {
        var point = """[DetectionPoint(Risk = typeof(Danger), Id = "P#")] internal static partial void Seen(Microsoft.Extensions.Logging.ILogger log);""";
        string[] types =
        [
            "namespace A.B { internal partial class C { % } }",
            "namespace A { internal partial class B_C { % } }",
            "namespace A { internal partial class D { internal partial class C { % } } }",
            "namespace A { internal partial class D_C { % } }",
            "namespace A_B { internal partial class C { % } }",
            "namespace a.b { internal partial class c { % } }",
            "namespace A.B { internal partial class C<T> { % } }",
            "namespace A.B { internal partial class C<T, U> { % } }",
            "namespace A.B { internal partial class C_1 { % } }",
            "internal partial class A_B_C { % }",
            "internal partial class Größe { % }",
            "internal partial class Gr__e { % }",
        ];
        var run = GeneratorTest.Run(["""[RiskAware.Risk("R-1", "t", Impact = 1)] internal sealed partial class Danger;""",
            .. types.Select((t, i) => t.Replace("%", point.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture))))]);
        run.AssertCompiles();
        Assert.Equal(types.Length, run.Sources.Keys.Where(k => k.Contains('.') && run.Sources[k].Contains("void Seen(")).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Name_is_readable_and_bounded()
    {
        var name = new string('x', 300);
        var run = GeneratorTest.Run($$"""namespace Shop; [Risk("R-1", "t", Impact = 1)] internal sealed partial class Danger; [Risk("R-2", "t", Impact = 1)] internal sealed partial class {{name}};""");
        run.AssertCompiles();
        Assert.Contains(run.Sources.Keys, k => k.StartsWith("Shop.Danger.", StringComparison.Ordinal));
        Assert.All(run.Sources.Keys, k => Assert.InRange(k.Length, 1, 120));
    }

    [Fact]
    public void Assembly_names_that_look_alike_have_different_catalogues()
    {
        string[] names = ["My.App", "My_App", "My-App", "1App", "_1App", "Ünï"];
        Assert.Equal(names.Length, names.Select(Group.GeneratedNames.Catalogue).Distinct().Count());
        Assert.Equal("My_AppCatalogue", Group.GeneratedNames.Catalogue("My.App"));
    }
}
