using RiskAware.Endpoints;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>A point that honest use always meets, told from one behind a condition.</summary>
public sealed class AlwaysReachedTests
{
    private const string Helpers = """
        public static class Helpers
        {
            public static bool Odd(ILogger log, string path) { if (path.Contains("..")) { Traversal.LeftRoot(log, path); return true; } return false; }
            public static bool Straight(ILogger log, string path) { Traversal.LeftRoot(log, path); return true; }
            public static string Checked(ILogger log, string? path) => path ?? throw Refused(log);
            private static Exception Refused(ILogger log) { Traversal.LeftRoot(log, "x"); return new InvalidOperationException(); }
            public static async IAsyncEnumerable<int> Parts(ILogger log) { await Task.Yield(); Traversal.LeftRoot(log, "x"); yield return 1; }
            public static IEnumerable<int> Lazily(ILogger log) { Traversal.LeftRoot(log, "x"); yield return 1; }
            public static async Task Later(ILogger log) { await Task.Yield(); Traversal.LeftRoot(log, "x"); }
        }

        """;

    [Theory]
    [InlineData("Helpers.Straight(log, path);")]
    [InlineData("if (Helpers.Straight(log, path)) { return; }")]
    [InlineData("await Helpers.Later(log);")]
    [InlineData("var s = path.Length > 3 ? Helpers.Straight(log, path) : Helpers.Straight(log, \"x\");")]
    [InlineData("switch (path) { case \"a\": Helpers.Straight(log, path); break; default: Helpers.Straight(log, \"x\"); break; }")]
    [InlineData("switch (path) { case \"a\": throw new Exception(); default: Helpers.Straight(log, \"x\"); break; }")]
    [InlineData("_ = path switch { \"a\" => Helpers.Straight(log, path), _ => Helpers.Straight(log, \"x\") };")]
    [InlineData("_ = path switch { \"a\" => throw new Exception(), _ => Helpers.Straight(log, \"x\") };")]
    [InlineData("_ = Helpers.Straight(log, path) && path.Length > 3;")]
    [InlineData("try { Helpers.Straight(log, path); } catch (IOException) { Traversal.LeftRoot(log, path); }")]
    [InlineData("try { File.ReadAllText(path); Helpers.Straight(log, path); } catch (IOException) { throw; }")]
    [InlineData("while (true) { Helpers.Straight(log, path); if (path.Length > 3) { break; } }")]
    [InlineData("await Local(); async Task Local() { await Task.Yield(); Helpers.Straight(log, path); }")]
    [InlineData("using (log.BeginScope(\"x\")) { Helpers.Straight(log, path); }")]
    [InlineData("lock (log) { Helpers.Straight(log, path); }")]
    public void Unguarded(string statements) => Assert.Equal(["LeftRoot"], Always(statements));

    [Theory]
    [InlineData("Helpers.Odd(log, path);")]
    [InlineData("if (Helpers.Odd(log, path)) { return; }")]
    [InlineData("_ = Helpers.Checked(log, path);")]
    [InlineData("await foreach (var part in Helpers.Parts(log)) { Traversal.LeftRoot(log, path); }")]
    [InlineData("foreach (var part in Helpers.Lazily(log).Where(p => p > 3)) { Traversal.LeftRoot(log, path); }")]
    [InlineData("for (var i = 0; i < path.Length; i++) { Helpers.Straight(log, path); }")]
    [InlineData("while (path.Length > 3) { Helpers.Straight(log, path); break; }")]
    [InlineData("_ = Helpers.Lazily(log);")]
    [InlineData("var s = path.Length > 3 ? Helpers.Straight(log, path) : false;")]
    [InlineData("string? s = path; s ??= Helpers.Straight(log, path) ? \"a\" : \"b\";")]
    [InlineData("_ = (path.Length > 3 ? path : null) ?? (Helpers.Straight(log, path) ? \"a\" : \"b\");")]
    [InlineData("_ = path.Length > 3 && Helpers.Straight(log, path);")]
    [InlineData("_ = path.Length > 3 || Helpers.Straight(log, path);")]
    [InlineData("switch (path) { case \"a\": Helpers.Straight(log, path); break; }")]
    [InlineData("_ = path switch { \"a\" => Helpers.Straight(log, path), _ => false };")]
    [InlineData("if (path.Length == 0) { return; } Helpers.Straight(log, path);")]
    [InlineData("try { File.ReadAllText(path); } catch (IOException) { Helpers.Straight(log, path); }")]
    [InlineData("try { File.ReadAllText(path); Helpers.Straight(log, path); } catch (IOException) { }")]
    [InlineData("Func<bool> later = () => Helpers.Straight(log, path); _ = path.Length > 3 && later();")]
    [InlineData("async Task Local() { await Task.Yield(); Helpers.Straight(log, path); } if (path.Length > 3) { await Local(); }")]
    public void Guarded(string statements) => Assert.Empty(Always(statements));

    [Theory]
    [InlineData("Traversal.LeftRoot(log, \"x\"); return await next(context);", true)]
    [InlineData("var result = await next(context); Traversal.LeftRoot(log, \"x\"); return result;", true)]
    [InlineData("if (context.Arguments.Count > 9) { Traversal.LeftRoot(log, \"x\"); } return await next(context);", false)]
    [InlineData("try { return await next(context); } catch (UnauthorizedAccessException e) { Traversal.StorageRefused(log, e, \"x\"); throw; }", false)]
    public void Filter_that_always_detects_is_told_from_a_guarded_one(string body, bool isAlways)
    {
        var points = Points("""app.MapGet("/x", () => 1).AddEndpointFilter<Gate>();""", $$"""
            public sealed class Gate(ILogger<Gate> log) : IEndpointFilter
            {
                public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { {{body}} }
            }

            """);
        Assert.Equal(isAlways, Assert.Single(points).IsAlways);
    }

    private static IEnumerable<string> Always(string statements)
        => Points($$"""app.MapGet("/x", async (ILogger<Program> log, string path) => { await Task.Yield(); {{statements}} });""", Helpers)
            .Where(static p => p.IsAlways).Select(static p => p.Point.Name);

    private static IEnumerable<PointReached> Points(string mapping, string declarations)
    {
        var compilation = TestAssembly.Compile("App", App(mapping, declarations), aspNetCore: true).Compilation;
        return new EndpointCoverage(compilation, default).PointsReached(Assert.Single(EndpointInventory.Of(compilation, default).Endpoints, static e => e.Pattern == "/x"));
    }
}
