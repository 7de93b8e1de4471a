using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Reach;

public sealed class EndpointFactTests
{
    private const string Hint = "RiskAware.Endpoints.g.cs";

    private const string Risks = """

        [Risk("UPL-1", "Path traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);
        }

        [Risk("INJ-1", "Injection", Impact = 60)]
        public sealed partial class Injection
        {
            [DetectionPoint("Odd {Text}")]
            public static partial void OddText(ILogger logger, string text);
        }
        """;

    private const string App = """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapMethods("/a", ["PUT", "GET"], Files.Save).ExposedTo(typeof(Traversal), typeof(Injection));
        app.MapPost("/b", (ILogger<Program> log, string q) => { if (q == "") { Injection.OddText(log, q); } }).RequireAuthorization();
        app.Run();
        """;

    private const string Files = """
        public static class Files { public static void Save(ILogger<Marker> log, string path) { if (path.Length > 9) { Traversal.LeftRoot(log, path); } } }
        public sealed class Marker;
        """;

    [Fact]
    public void Endpoints_say_what_they_are_and_what_they_detect()
        => Assert.Equal(
            [
                """RiskFactAttribute(1, "endpoint", "M:Files.Save(Microsoft.Extensions.Logging.ILogger{Marker},System.String)", "kind=Route&verb=GET&verb=PUT&pattern=/a&access=Anonymous&exposed=T:Injection&state=Absent&exposed=T:Traversal&state=Present&covers=T:Traversal")""",
                """RiskFactAttribute(1, "endpoint", "M:Program.{Main}$(System.String[])", "kind=Route&verb=POST&pattern=/b&access=Authorized&covers=T:Injection")""",
            ],
            Lines(Run(App, Files, Risks).Sources[Hint]));

    [Fact]
    public void What_cannot_be_seen_is_open_and_unknown()
    {
        var fact = Assert.Single(Lines(Run("""
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/a", (Func<int> given) => given()).ExposedTo<Traversal>();
            app.Run();
            """, Risks).Sources[Hint]));
        Assert.Contains("exposed=T:Traversal&state=Unknown", fact);
    }

    [Fact]
    public void Order_and_edits_elsewhere_change_no_byte()
    {
        var run = Run(App, Files, Risks);
        Assert.Equal(run.Sources[Hint], Run(Risks, Files, App).Sources[Hint]);
        Assert.Equal(run.Sources[Hint], run.RunAgain("if (path.Length > 9)", "Console.WriteLine();\n\n if (path.Length > 99)").Sources[Hint]);
        Assert.NotEqual(run.Sources[Hint], run.RunAgain("Traversal.LeftRoot(log, path);", "").Sources[Hint]);
    }

    [Fact]
    public void Assembly_without_endpoints_says_nothing()
    {
        Assert.DoesNotContain(Hint, Run(Files, Risks).Sources.Keys);
        Assert.DoesNotContain(Hint, GeneratorTest.Run(new TestSetup { Sources = "public class A { public void MapGet() { } }" + Risks }).Sources.Keys);
    }

    [Fact]
    public void Design_time_build_gets_no_endpoint_facts()
    {
        var setup = new TestSetup { Sources = new SourceList { App, Files, Risks }, AspNetCore = true };
        setup.Properties["DesignTimeBuild"] = "true";
        Assert.DoesNotContain(Hint, GeneratorTest.Run(setup).Sources.Keys);
    }

    [Fact]
    public void Long_patterns_are_cut_to_open()
    {
        var fact = Assert.Single(Lines(Run($$"""
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/{{new string('a', 2000)}}", () => 1);
            app.Run();
            """, Risks).Sources[Hint]));
        Assert.DoesNotContain("aaaa", fact);
        Assert.Contains("open=Pattern", fact);
    }

    private static GeneratorRun Run(params string[] sources)
    {
        var list = new SourceList();
        foreach (var source in sources)
        {
            list.Add(source);
        }

        return GeneratorTest.Run(new TestSetup { Sources = list, AspNetCore = true });
    }

    private static string[] Lines(string text)
        => [.. text.Split('\n').Where(l => l.StartsWith("[assembly:", StringComparison.Ordinal))
            .Select(l => l[l.IndexOf("RiskFactAttribute", StringComparison.Ordinal)..].TrimEnd(']', '\r'))];
}
