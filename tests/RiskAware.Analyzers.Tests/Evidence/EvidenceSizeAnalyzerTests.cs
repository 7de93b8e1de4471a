using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Evidence;

public sealed class EvidenceSizeAnalyzerTests
{
    private const string Risk = """
        [Risk("UPL-1", "Title", Impact = 80)]
        public sealed partial class Upload
        {
            [DetectionPoint] public static partial void Names(IEnumerable<string> names);
            [DetectionPoint] public static partial void Bytes(byte[] bytes);
            [DetectionPoint] public static partial void Pairs(IDictionary<string, string> pairs);
            [DetectionPoint] public static partial void Some(params string[] some);
            [DetectionPoint] public static partial void Span(ReadOnlySpan<byte> bytes);
            [DetectionPoint] public static partial void Text(string text);
            [DetectionPoint] public static partial void Hidden([Sensitive] List<string> names);
            [DetectionPoint] public static void External(IEnumerable<string> names) => Console.WriteLine(1);
        }

        """;

    [Theory]
    [InlineData("Stream [|content|]")]
    [InlineData("MemoryStream [|content|]")]
    [InlineData("TextReader [|content|]")]
    [InlineData("HttpRequestMessage [|request|]")]
    [InlineData("System.Text.Json.JsonElement [|body|]")]
    [InlineData("System.Xml.XmlDocument [|body|]")]
    [InlineData("System.Xml.Linq.XElement [|body|]")]
    public Task Body_that_a_point_takes_is_reported(string parameter)
        => Run($"[Risk(\"UPL-2\", \"Title\", Impact = 80)] public sealed partial class Other {{ [DetectionPoint] static partial void Left(ILogger logger, {parameter}); }}");

    [Fact]
    public Task Request_that_a_point_takes_is_reported()
        => new AnalyzerTest<EvidenceSizeAnalyzer>
        {
            Sources = "[Risk(\"UPL-2\", \"Title\", Impact = 80)] public sealed partial class Other { [DetectionPoint] static partial void Left(ILogger logger, HttpRequest [|request|], IFormFile [|file|]); }",
            AspNetCore = true,
            Level = "Recommended",
        }.RunAsync();

    [Theory]
    [InlineData("string content")]
    [InlineData("long length")]
    [InlineData("ReadOnlySpan<byte> content")]
    [InlineData("IEnumerable<string> names")]
    [InlineData("object content")]
    [InlineData("Uri address")]
    [InlineData("IOException exception")]
    public Task Other_value_that_a_point_takes_is_silent(string parameter)
        => Run($"[Risk(\"UPL-2\", \"Title\", Impact = 80)] public sealed partial class Other {{ [DetectionPoint] static partial void Left(ILogger logger, {parameter}); }}");

    [Theory]
    [InlineData("Upload.Names([|names|]);")]
    [InlineData("Upload.Names(names: [|names|]);")]
    [InlineData("Upload.Names([|names.Where(n => n.Length > 3)|]);")]
    [InlineData("Upload.Names([|names.Concat(names)|]);")]
    [InlineData("Upload.Names([|[.. names]|]);")]
    [InlineData("Upload.Names([|text.Split(',')|]);")]
    [InlineData("Upload.Names([|new List<string>(names)|]);")]
    [InlineData("var copy = names.ToList(); Upload.Names([|copy|]);")]
    [InlineData("Upload.Names([|text.Length > 3 ? names : names.Take(3)|]);")]
    [InlineData("Upload.Some([|names|]);")]
    [InlineData("Upload.Bytes([|File.ReadAllBytes(text)|]);")]
    [InlineData("Upload.Bytes([|new byte[text.Length]|]);")]
    [InlineData("Upload.Pairs([|new Dictionary<string, string>()|]);")]
    [InlineData("Upload.Hidden([|names.ToList()|]);")]
    public Task Collection_of_any_size_that_a_call_passes_is_reported(string call) => Run(Risk + Method(call));

    [Theory]
    [InlineData("Upload.Names(names.Take(20));")]
    [InlineData("Upload.Names(names.Where(n => n.Length > 3).Take(20).Select(n => n.Trim()).ToList());")]
    [InlineData("Upload.Names(names?.Take(20)!);")]
    [InlineData("Upload.Names([text, \"b\"]);")]
    [InlineData("Upload.Names([text, .. names.Take(3)]);")]
    [InlineData("Upload.Names(new[] { text });")]
    [InlineData("Upload.Names(new string[3]);")]
    [InlineData("Upload.Names(text.Split(',', 5));")]
    [InlineData("var some = names.Take(5); Upload.Names(some);")]
    [InlineData("Upload.Names(names[..3]);")]
    [InlineData("Upload.Names(s_known);")]
    [InlineData("Upload.Names(null!);")]
    [InlineData("Upload.Names(Array.Empty<string>());")]
    [InlineData("Upload.Names(Enum.GetNames<DayOfWeek>());")]
    [InlineData("Upload.Some(text, text);")]
    [InlineData("Upload.Bytes(new byte[16]);")]
    [InlineData("Upload.Span(File.ReadAllBytes(text));")]
    [InlineData("Upload.Text(File.ReadAllText(text));")]
    [InlineData("Upload.External(names);")]
    [InlineData("Names(names); void Names(string[] all) { }")]
    public Task Collection_that_has_a_bound_is_silent(string call) => Run(Risk + Method(call));

    [Theory]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    public Task Report_is_a_warning_that_says_why(string level)
        => new AnalyzerTest<EvidenceSizeAnalyzer>
        {
            Sources = Risk + Method("Upload.Names({|#0:names|});")
                + "[Risk(\"UPL-2\", \"Title\", Impact = 80)] public sealed partial class Other { [DetectionPoint] static partial void Left(Stream {|#1:content|}); }",
            Level = level,
            Expected =
            {
                Diagnose.Id("RA4005").At(0).Severity(DiagnosticSeverity.Warning)
                    .Message("'names' of 'Names' gets a collection of any size: evidence keeps its first items only, and an attacker puts what matters behind them. Pass the items that matter, or how many there are."),
                Diagnose.Id("RA4005").At(1).Severity(DiagnosticSeverity.Warning)
                    .Message("'content' of 'Left' is a whole 'Stream': its size and content are the attacker's, and the log keeps a type name or a cut-off piece. Pass what was measured: a length, a hash, the field that gave it away."),
            },
        }.RunAsync();

    [Fact]
    public Task Starter_level_is_silent() => Verify.Analyzer<EvidenceSizeAnalyzer>(Risk + Method("Upload.Names(names);"));

    [Fact]
    public Task Test_projects_are_left_alone()
        => new AnalyzerTest<EvidenceSizeAnalyzer> { Sources = Risk + Method("Upload.Names(names);"), Level = "Strict", Properties = { ["IsTestProject"] = "true" } }.RunAsync();

    [Theory]
    [InlineData("Upload.Names(")]
    [InlineData("Upload.Names(nam")]
    [InlineData("Upload.Names(names.")]
    [InlineData("Upload.Names(names: ")]
    public Task Call_in_half_typed_code_is_silent(string call)
        => new AnalyzerTest<EvidenceSizeAnalyzer> { Sources = Risk + Method(call), Level = "Strict", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    private static string Method(string body)
        => "internal static class Storage { private static readonly string[] s_known = [\"a\"]; internal static void Read(string[] names, string text) { " + body + " } } ";

    private static Task Run(string source) => new AnalyzerTest<EvidenceSizeAnalyzer> { Sources = source, Level = "Recommended" }.RunAsync();
}
