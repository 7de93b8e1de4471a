namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class RoutePatternTests
{
    [Theory]
    [InlineData("\"items\"")]
    [InlineData("\"/\"")]
    [InlineData("\"\"")]
    [InlineData("Names.Constant")]
    [InlineData("Names.ReadOnly")]
    [InlineData("Names.Property")]
    [InlineData("Names.Kept")]
    [InlineData("Names.Make(\"x\")")]
    [InlineData("nameof(Names)")]
    [InlineData("\"/\" + nameof(Names)")]
    [InlineData("\"/a/\" + Names.Constant + \"/{id}\"")]
    [InlineData("$\"/a/{Names.Constant}\"")]
    [InlineData("$\"/a/{Names.Number}\"")]
    [InlineData("$\"{Names.ReadOnly}/{{id}}\"")]
    [InlineData("string.Concat(\"/a\", Names.ReadOnly)")]
    [InlineData("\"\"\"/raw/{id:int}\"\"\"")]
    [InlineData("\"/a/{*rest}\"")]
    [InlineData("\"/\\u0061\"")]
    public void Text_that_is_known_when_it_is_compiled_is_the_pattern(string pattern)
        => GroundTruth.Agrees("", $"app.MapGet({pattern}, () => 1);", Names);

    [Theory]
    [InlineData("var text = \"/a\"; app.MapGet(text, () => 1);")]
    [InlineData("var text = \"/a\"; var more = text + \"/b\"; app.MapGet(more, () => 1);")]
    [InlineData("string text; text = \"/a\"; app.MapGet(text, () => 1);")]
    [InlineData("const string Text = \"/a\"; app.MapGet(Text + \"/b\", () => 1);")]
    public void Text_in_a_local_is_the_pattern(string mapping) => GroundTruth.Agrees("", mapping);

    [Theory]
    [InlineData("app.Map(Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(\"/a/{id}\"), () => 1);")]
    [InlineData("app.MapGroup(Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(\"/g\")).MapGet(\"/a\", () => 1);")]
    [InlineData("app.MapFallback(Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(\"/f/{*rest}\").RawText!, () => 1);", true)]
    public void Parsed_pattern_is_the_pattern(string mapping, bool isOpen = false)
    {
        if (isOpen)
        {
            Assert.Equal("Fallback MapFallback open: Pattern", GroundTruth.Read(mapping));
        }
        else
        {
            GroundTruth.Agrees("", mapping);
        }
    }

    [Theory]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) { app.MapGet(\"/\" + name, () => 1); }", 2)]
    [InlineData("string[] names = [\"a\", \"b\", \"c\"]; foreach (var name in names) { app.MapGet($\"/{name}\", () => 1); }", 3)]
    [InlineData("foreach (var name in Names.All) { app.MapGet(\"/\" + name, () => 1); app.MapPost(\"/\" + name, () => 1); }", 4)]
    [InlineData("foreach (var x in new[] { \"a\", \"b\" }) foreach (var y in new[] { \"1\", \"2\" }) app.MapGet(\"/\" + x + y, () => 1);", 4)]
    [InlineData("foreach (var group in new[] { app.MapGroup(\"/a\"), app.MapGroup(\"/b\").RequireAuthorization() }) { group.MapGet(\"/x\", () => 1); }", 2)]
    public void Loop_over_what_is_written_out_gives_one_endpoint_per_element(string mapping, int endpoints)
        => GroundTruth.Agrees("", mapping, Names, endpoints);

    [Fact]
    public void Conditional_mapping_is_listed()
        => Assert.Equal("Route GET /debug\nRoute GET /other", GroundTruth.Read("""
            if (app.Environment.EnvironmentName == "Development") { app.MapGet("/debug", () => 1); }
            else { app.MapGet("/other", () => 1); }
            """));

    [Theory]
    [InlineData("app.MapGet(Environment.MachineName, () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("app.MapGet(app.Configuration[\"path\"]!, () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("var text = \"/a\"; if (app.Urls.Count > 0) { text = \"/b\"; } app.MapGet(text, () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("app.MapGet(app.Urls.Count > 0 ? \"/a\" : \"/b\", () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("foreach (var url in app.Urls) { app.MapGet(url, () => 1); }", "Route GET MapGet open: Pattern")]
    [InlineData("for (var i = 0; i < 3; i++) { app.MapGet(\"/\" + i, () => 1); }", "Route GET MapGet open: Pattern")]
    [InlineData("app.MapGet(Names.Settable, () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("app.MapGet(Names.Twice, () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("app.MapGet($\"/{Names.Number:D3}\", () => 1);", "Route GET MapGet open: Pattern")]
    [InlineData("app.MapMethods(\"/a\", Names.Verbs(), () => 1);", "Route /a open: Verbs")]
    [InlineData("app.MapMethods(\"/a\", new[] { \"GET\", Environment.MachineName }, () => 1);", "Route /a open: Verbs")]
    [InlineData("app.Map(\"/a\", () => 1).WithMetadata(new HttpMethodMetadata([\"LINK\"]));", "Route /a open: Verbs")]
    public void What_is_decided_when_it_runs_is_open(string mapping, string expected)
        => Assert.Equal(expected, GroundTruth.Read(mapping, Names));

    private const string Names = """
        public static class Names
        {
            public const string Constant = "constant";
            public const int Number = 7;
            public static readonly string ReadOnly = "/read-only";
            private static string s_kept = "/kept";
            internal static string Twice = "/one";
            public static string Settable = "/set";
            public static readonly string[] All = ["x", "y"];
            public static string Property => "/property";
            internal static string Kept => s_kept;
            public static string Make(string name) => "/made/" + name;
            public static string[] Verbs() => Environment.GetCommandLineArgs();
            public static void Change() => Twice = "/two";
        }
        """;
}
