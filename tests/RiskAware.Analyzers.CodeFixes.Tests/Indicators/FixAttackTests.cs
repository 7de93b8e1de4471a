using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.CodeFixes.Indicators;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Indicators;

/// <summary>The indicator fixes where code is written so that a change of text goes wrong easily.</summary>
public class FixAttackTests
{
    private const string Risk = """
        [Risk("UPL-1", "Traversal", Impact = 80, Cwe = new[] { 22 })]
        public static partial class Traversal
        {
            [DetectionPoint("Storage refused {Path}")]
            public static partial void Refused(ILogger logger, UnauthorizedAccessException exception, string path);
        }
        """;

    [Theory]
    [InlineData("{ /* why\n   it is so */\n    return;\n}", "{ @CALL /* why\n   it is so */\n    return;\n}")]
    [InlineData("{ // open\n    /* why\n    it is so */ return;\n}", "{ // open\n    @CALL\n    /* why\n    it is so */ return;\n}")]
    [InlineData("{ ; }", "{ @CALL ; }")]
    [InlineData("{ { } }", "{ @CALL { } }")]
    [InlineData("{ goto end; }", "{ @CALL goto end; }")]
    public Task Comments_and_odd_statements_stay(string before, string after) => Observe(
        Method("[|catch (UnauthorizedAccessException)|] " + before),
        Method("catch (UnauthorizedAccessException exception) " + after.Replace("@CALL", "Traversal.Refused(log, exception, path);", StringComparison.Ordinal)));

    [Theory]
    [InlineData("public class C(ILogger log) { void M(string path, string Traversal) { try { File.Delete(path + Traversal); } @CATCH } }", "global::Traversal.Refused(log, exception, path);")]
    [InlineData("public class C(ILogger log) { int Traversal => 1; void M(string path) { try { File.Delete(path + Traversal); } @CATCH } }", "global::Traversal.Refused(log, exception, path);")]
    [InlineData("public class C<T> { public class D<U>(ILogger<Dictionary<string, List<U>>> log) { void M(string path) { try { File.Delete(path); } @CATCH } } }", "Traversal.Refused(log, exception, path);")]
    [InlineData("namespace @event.@class; public partial class C { void M(string path) { try { File.Delete(path); } @CATCH } } public partial class C(ILogger @lock);", "Traversal.Refused(@lock, exception, path);")]
    [InlineData("namespace A { namespace B { public record C(ILogger Log) { public Action<string> F => path => { try { File.Delete(path); } @CATCH }; } } }", "Traversal.Refused(Log, exception, path);")]
    [InlineData("public class C(ILogger log) { public string this[string path] { get { try { File.Delete(path); } @CATCH return path; } } }", "Traversal.Refused(log, exception, path);")]
    [InlineData("public struct C { private readonly ILogger _log; public C(ILogger log, string path) { _log = log; try { File.Delete(path); } @CATCH } }", "Traversal.Refused(log, exception, path);")]
    public Task Names_bind_in_every_kind_of_type(string source, string call) => Observe(
        source.Replace("@CATCH", "[|catch (UnauthorizedAccessException)|] { return; }", StringComparison.Ordinal).Replace("{ return; } return", "{ return \"\"; } return", StringComparison.Ordinal),
        source.Replace("@CATCH", "catch (UnauthorizedAccessException exception) { " + call + " return; }", StringComparison.Ordinal).Replace("return; } return", "return \"\"; } return", StringComparison.Ordinal));

    [Fact]
    public Task Top_level_statements_are_mended_in_place() => Observe(
        """
        ILogger log = null!;
        var path = args[0];
        try { File.Delete(path); } [|catch (UnauthorizedAccessException)|] { return 1; }
        return 0;
        """,
        """
        ILogger log = null!;
        var path = args[0];
        try { File.Delete(path); } catch (UnauthorizedAccessException exception) { Traversal.Refused(log, exception, path); return 1; }
        return 0;
        """);

    [Theory]
    [InlineData(
        "{\n    if (path.Length > 3)\n        // so that it is found\n        [|log.LogError(ex, \"x\")|];\n    else throw;\n}",
        "{\n    if (path.Length > 3)\n        // so that it is found\n    {\n        @CALL\n        log.LogError(ex, \"x\");\n    }\n    else throw;\n}")]
    [InlineData(
        "{\n    if (path.Length > 3) // why\n        [|log.LogError(ex, \"x\")|];\n    else throw;\n}",
        "{\n    if (path.Length > 3) // why\n    {\n        @CALL\n        log.LogError(ex, \"x\");\n    }\n    else throw;\n}")]
    [InlineData("{ if (path.Length > 3) [|log.LogError(ex, \"x\")|]; else throw; }", "{ if (path.Length > 3) { @CALL log.LogError(ex, \"x\"); } else throw; }")]
    [InlineData("{ switch (path.Length) { case 1: [|log.LogError(ex, \"x\")|]; break; default: throw; } }", "{ switch (path.Length) { case 1: @CALL log.LogError(ex, \"x\"); break; default: throw; } }")]
    [InlineData("{ path.Trim(); lock (log) [|log.LogError(ex, \"x\")|]; }", "{ path.Trim(); lock (log) { @CALL log.LogError(ex, \"x\"); } }")]
    public async Task Detection_beside_a_log_call_keeps_what_stands_around_it(string before, string after)
    {
        await Logged(before, after, "\n");
        await Logged(before, after, "\r\n");
    }

    [Fact]
    public Task Documents_are_mended_at_once_and_each_by_its_own() => new FixTest<IndicatorLoggedOnlyAnalyzer, ObserveIndicatorFixProvider>
    {
        Level = "Strict",
        EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
        Sources = new() { { "A.cs", Class("A", "[|log.LogError(e, \"x\")|];") }, { "B.cs", Class("B", "path.Trim(); [|log.LogError(e, \"x\")|];") }, { "Risk.cs", Risk } },
        Fixed = new()
        {
            { "A.cs", Class("A", "Traversal.Refused(log, e, path); log.LogError(e, \"x\");") },
            { "B.cs", Class("B", "path.Trim(); Traversal.Refused(log, e, path); log.LogError(e, \"x\");") },
            { "Risk.cs", Risk },
        },
    }.RunAsync();

    [Theory]
    [InlineData("throw [|new Failure<Dictionary<string, List<int>>>(\"x\")|];", "throw new Failure<Dictionary<string, List<int>>>(\"x\", ex);")]
    [InlineData("throw [|new Failure<int> { Source = \"x\" }|];", "throw new Failure<int>(ex) { Source = \"x\" };")]
    [InlineData("throw [|new Failure<int>(\n    // why\n    \"x\")|];", "throw new Failure<int>(\n    // why\n    \"x\", ex);")]
    [InlineData("throw [|new Failure<int>(/* none */)|];", "throw new Failure<int>(ex/* none */);")]
    [InlineData("_ = path.Length > 3 ? path : throw [|new Failure<int>(\"x\")|]; throw ex;", "_ = path.Length > 3 ? path : throw new Failure<int>(\"x\", ex); throw ex;")]
    public Task Cause_is_passed_on_to_creations_of_every_form(string before, string after) => new FixTest<IndicatorLostAnalyzer, PassInnerExceptionFixProvider>
    {
        Level = "Strict",
        Sources = Method("catch (UnauthorizedAccessException ex) { " + before + " }") + Failure,
        Fixed = Method("catch (UnauthorizedAccessException ex) { " + after + " }") + Failure,
    }.RunAsync();

    [Fact]
    public Task Text_that_is_thrown_behind_the_handler_gets_no_cause_that_is_out_of_scope()
    {
        var source = "public class C { void M(string path) { var text = \"\"; try { File.Delete(path); } catch (UnauthorizedAccessException e) { text = e.Message; } if (text.Length > 0) throw [|new IOException(text)|]; } }";
        return new FixTest<IndicatorLostAnalyzer, PassInnerExceptionFixProvider> { Level = "Strict", Sources = source, Fixed = source, Offered = [], FixAll = [] }.RunAsync();
    }

    [Theory]
    [InlineData("CancellationToken @event", "@event")]
    [InlineData("CancellationToken token, int @class", "token")]
    public Task Token_with_a_keyword_for_a_name_binds(string parameter, string token) => new FixTest<TimeoutHiddenAnalyzer, NarrowCancellationFixProvider>
    {
        Level = "Strict",
        FixAll = [],
        Sources = Client(parameter, "[|catch (OperationCanceledException)|]"),
        Fixed = Client(parameter, $"catch (OperationCanceledException) when ({token}.IsCancellationRequested)"),
    }.RunAsync();

    [Fact]
    public async Task Every_prefix_of_a_handler_is_survived_by_every_fix()
    {
        const string head = "public class C(ILogger log)\n{\n    public async Task<string?> M(HttpClient http, string path, bool flag, CancellationToken token)\n    {\n        ";
        const string sample = head + """
            try { File.Delete(path); } /* a */ catch (UnauthorizedAccessException e) when (e != null) // b
            {
                // c
                if (flag)
                    // d
                    log.LogError(e, "x");
                else { throw new IOException(/* f */ e.Message); }
            }

            try { File.Delete(path); } catch (Exception) { /* g
                h */ return null; }
            try { return await http.GetStringAsync(path); } catch (OperationCanceledException) { return /* i */ null; }
            try { File.Delete(path); } catch { throw new IOException("x"); }
            }
            }
            """;
        var survival = new FixSurvival(
            [new IndicatorSwallowedAnalyzer(), new IndicatorUnobservedOnPathAnalyzer(), new GeneralCatchAnalyzer(), new IndicatorLoggedOnlyAnalyzer(), new IndicatorLostAnalyzer(), new FilterAlwaysTrueAnalyzer(), new TimeoutHiddenAnalyzer()],
            [new ObserveIndicatorFixProvider(), new PassInnerExceptionFixProvider(), new RemoveFilterFixProvider(), new NarrowCancellationFixProvider()])
        {
            Level = "Strict",
            Sources = new() { { "Risk.cs", Risk }, { "C.cs", "" } },
        };

        var applied = 0;
        for (var length = head.Length; length <= sample.Length; length += 7)
        {
            applied += await survival.ApplyAllAsync(sample[..length]);
        }

        Assert.True(applied > 100, $"{applied} actions were applied.");
        Assert.True(await survival.ApplyAllAsync(sample) >= 6);
    }

    [Fact]
    public async Task Every_prefix_of_a_failed_check_is_survived_by_its_fix()
    {
        const string head = "using System.Security.Cryptography;\npublic class C(ILogger log)\n{\n    public void M(byte[] key, bool flag)\n    {\n        ";
        const string sample = head + """
            if (!CryptographicOperations.FixedTimeEquals(key, key)) /* a */ { key[0] = 4; return; } // b
            if (CryptographicOperations.FixedTimeEquals(key, key) == false) { // c
                /* d */ log.LogDebug("x"); return; }
            if (CryptographicOperations.FixedTimeEquals(key, key)) { key[0] = 1; } else /* e */ { key[0] = 5; return; }
            if (!CryptographicOperations.FixedTimeEquals(key, key)) // f
                /* g */ key[0] = 2;
            }
            }
            """;
        var survival = new FixSurvival([new FailedCheckAnalyzer()], [new FailedCheckFixProvider()])
        {
            Level = "Strict",
            Sources = new()
            {
                { "Risk.cs", "[Risk(\"HOOK-1\", \"Forged calls\", Impact = 60, Cwe = new[] { 345, 208 })] public static partial class ForgedCall { [DetectionPoint(\"x\")] public static partial void Refused(ILogger logger); }" },
                { "C.cs", "" },
            },
        };

        var applied = 0;
        for (var length = head.Length; length <= sample.Length; length += 9)
        {
            applied += await survival.ApplyAllAsync(sample[..length]);
        }

        Assert.True(applied > 10, $"{applied} actions were applied.");
        Assert.True(await survival.ApplyAllAsync(sample) >= 2);
    }

    private const string Failure = """

        public class Failure<T> : Exception
        {
            public Failure() { }
            public Failure(Exception inner) : base("", inner) { }
            public Failure(string text, Exception? inner = null) : base(text, inner) { }
            public Failure(string text) : base(text) { }
        }
        """;

    private static string Method(string handler) => $$"""
        public class Files(ILogger log)
        {
            public void Delete(string path)
            {
                log.LogInformation("x");
                try
                {
                    File.Delete(path);
                }
                {{handler.Replace("\n", "\n        ", StringComparison.Ordinal)}}
                {{(handler.Contains("goto", StringComparison.Ordinal) ? "end: return;" : "")}}
            }
        }
        """;

    private static string Class(string name, string handler)
        => "public class " + name + "(ILogger log) { public void Delete(string path) { try { File.Delete(path); } catch (UnauthorizedAccessException e) { " + handler + " } } }";

    private static string Client(string parameters, string clause)
        => "public class C(HttpClient http) { async Task<string> M(" + parameters + ") { try { return await http.GetStringAsync(\"\"); } " + clause + " { return \"\"; } } }";

    private static Task Logged(string before, string after, string newLine) => new FixTest<IndicatorLoggedOnlyAnalyzer, ObserveIndicatorFixProvider>
    {
        Level = "Strict",
        EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
        Sources = new() { { "Files.cs", Method("catch (UnauthorizedAccessException ex) " + before).ReplaceLineEndings(newLine) }, { "Risk.cs", Risk } },
        Fixed = new()
        {
            {
                "Files.cs",
                Method("catch (UnauthorizedAccessException ex) " + after.Replace("@CALL", "Traversal.Refused(log, ex, path);", StringComparison.Ordinal)).ReplaceLineEndings(newLine)
            },
            { "Risk.cs", Risk },
        },
    }.RunAsync();

    private static Task Observe(string before, string after) => new FixTest<IndicatorSwallowedAnalyzer, ObserveIndicatorFixProvider>
    {
        EquivalenceKey = ObserveIndicatorFixProvider.DetectKey,
        Level = "Recommended",
        Sources = new() { { "Files.cs", before }, { "Risk.cs", Risk } },
        Fixed = new() { { "Files.cs", after }, { "Risk.cs", Risk } },
    }.RunAsync();
}
