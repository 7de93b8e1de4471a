using RiskAware.Analyzers.CodeFixes.Evidence;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Evidence;

public sealed class CapEvidenceFixTests
{
    private const string Points = """
        [Risk("UPL-1", "Title", Impact = 80)]
        public sealed partial class Upload
        {
            [DetectionPoint] public static partial void Names(IEnumerable<string>? names);
            [DetectionPoint] public static partial void List(IReadOnlyList<string> names);
            [DetectionPoint] public static partial void Bytes(byte[] bytes);
            [DetectionPoint] public static partial void Pairs(IDictionary<string, string> pairs);
        }

        """;

    [Theory]
    [InlineData("Upload.Names([|names|] /* all */);", "Upload.Names(names.Take(20) /* all */);")]
    [InlineData("Upload.Names(names: [|names.Where(n => n != \"\")|]);", "Upload.Names(names: names.Where(n => n != \"\").Take(20));")]
    [InlineData("Upload.Names([|text is null ? names : names|]);", "Upload.Names((text is null ? names : names).Take(20));")]
    [InlineData("Upload.Names([|maybe|]);", "Upload.Names(maybe?.Take(20));")]
    [InlineData("Upload.List([|names|]);", "Upload.List(names.Take(20).ToList());")]
    [InlineData("Upload.Bytes([|File.ReadAllBytes(text)|]); Upload.List([|names|]);", "Upload.Bytes(File.ReadAllBytes(text).Take(20).ToArray()); Upload.List(names.Take(20).ToList());")]
    public Task Collection_is_cut_to_its_first_items(string before, string after) => Run(before, after, true);

    [Theory]
    [InlineData("Upload.Pairs([|new Dictionary<string, string>()|]);")]
    [InlineData("Upload.Names([|[.. names]|]);")]
    public Task Collection_whose_first_items_no_call_gives_is_left_to_the_developer(string call) => Run(call, call, false);

    [Fact]
    public Task Body_is_left_to_the_developer()
        => new FixTest<EvidenceSizeAnalyzer, CapEvidenceFixProvider>
        {
            Sources = "[Risk(\"UPL-2\", \"Title\", Impact = 80)] public sealed partial class Other { [DetectionPoint] static partial void Left(Stream [|content|]); }",
            Fixed = "[Risk(\"UPL-2\", \"Title\", Impact = 80)] public sealed partial class Other { [DetectionPoint] static partial void Left(Stream [|content|]); }",
            Offered = [],
            Level = "Recommended",
        }.RunAsync();

    private static Task Run(string before, string after, bool offered)
        => new FixTest<EvidenceSizeAnalyzer, CapEvidenceFixProvider>
        {
            Sources = Points + Method(before),
            Fixed = Points + Method(after),
            Offered = offered ? ["Keep the first 20 items"] : [],
            Level = "Recommended",
        }.RunAsync();

    private static string Method(string body)
        => "internal static class Storage { internal static void Read(string[] names, string text, List<string>? maybe) { " + body + " } }";
}
