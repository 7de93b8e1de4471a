using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Comments;

/// <summary>
/// What an IDE shows where somebody hovers over a risk: it asks the symbol for its documentation comment, which the compiler joins
/// from all parts of the class.
/// </summary>
public sealed class RiskCommentTests
{
    private const string Points = """
        [DetectionPoint("{path} left the storage root", Confidence = Confidence.Certain, Kind = PointKind.Invariant)]
        public static partial void LeftRoot(ILogger logger, string path);

        [DetectionPoint("Storage refused {path}", Kind = PointKind.PlatformException)]
        public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
        """;

    private const string Responses = "[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)] [Response(ResponseKind.BlockClient, AtScore = 77, ForMinutes = 15)] [Response(ResponseKind.Alert, AtScore = 80)]";

    [Fact]
    public void Comment_says_what_the_points_reach_and_which_responses_that_allows()
    {
        var comment = Comment($"{Risk()} {Responses} public sealed partial class Upload {{ {Points} }}");

        Assert.Equal("Path traversal (UPL-1).", comment.Element("summary")!.Value);
        Assert.Equal(
            [
                "Impact 80. LeftRoot alone 76 critical; StorageRefused alone 20 low; both 77 critical.",
                "Delay from 40: LeftRoot suffices; BlockClient from 77: needs several points; Alert from 80: these points do not suffice.",
            ],
            comment.Element("remarks")!.Elements("para").Select(p => p.Value));
    }

    [Fact]
    public void Comment_names_the_strongest_of_many_points()
    {
        var points = string.Concat(Enumerable.Range(1, 6).Select(i => $"[DetectionPoint(Confidence = {10 * i})] public static partial void P{i}(); "));

        Assert.Equal(
            "Impact 100. P6 alone 60 high; P5 alone 50 high; P4 alone 40 medium; P3 alone 30 medium; 2 more are weaker or alike; all 6 94 critical.",
            Remarks($"{Risk(100)} public sealed partial class Upload {{ {points} }}"));
    }

    [Fact]
    public void Comment_counts_points_of_one_kind_once_and_those_elsewhere_too()
        => Assert.Equal(
            "Impact 80. Left alone 48 high; Right alone 48 high; both 48 high.",
            Remarks(
                Risk() + """
                public sealed partial class Upload { [DetectionPoint(Confidence = 60, Kind = PointKind.Behaviour)] public static partial void Left(); }
                public static partial class Elsewhere { [DetectionPoint(Confidence = 60, Kind = PointKind.Behaviour, Risk = typeof(Upload))] public static partial void Right(ILogger logger); }
                """));

    [Fact]
    public void Comment_says_that_nothing_sees_the_risk()
        => Assert.Equal("Impact 80. No detection point of this assembly sees it.", Remarks($"{Risk()} public sealed partial class Upload;"));

    [Fact]
    public void Threshold_counts_with_its_own_confidence()
        => Assert.Equal(
            "Impact 100. Many alone 70 high.",
            Remarks($"{Risk(100)} public sealed partial class Upload {{ [DetectionPoint, Threshold(Count = 5, Confidence = 70)] public static partial void Many(); }}"));

    [Fact]
    public void Comment_of_the_developer_keeps_its_summary_and_gets_remarks()
    {
        var comment = Comment($"/// <summary>Mine.</summary>\n{Risk()} public sealed partial class Upload {{ {Points} }}");

        Assert.Equal("Mine.", Assert.Single(comment.Elements("summary")).Value);
        Assert.StartsWith("Impact 80.", Assert.Single(comment.Elements("remarks")).Value.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/// <summary>Mine.</summary>\n/// <remarks>All mine.</remarks>")]
    [InlineData("/** <summary>Mine.</summary><remarks>All mine.</remarks> */")]
    [InlineData("/// <remarks>All mine.</remarks>")]
    [InlineData("/// <inheritdoc/>")]
    [InlineData("/// <include file='texts.xml' path='x'/>")]
    public void Remarks_of_the_developer_stand_alone(string comment)
    {
        var run = Run($"{comment}\n{Risk()} public sealed partial class Upload {{ {Points} }}");

        Assert.DoesNotContain("///", run.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("Impact 80.", Of(run).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Comment_on_another_part_counts_too()
    {
        var comment = Comment($"{Risk()} public sealed partial class Upload {{ {Points} }}\n/// <summary>Mine.</summary>\npartial class Upload;");

        Assert.Equal("Mine.", Assert.Single(comment.Elements("summary")).Value);
    }

    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\n} class Evil { //", "a  } class Evil { //")]
    [InlineData("a\u2028public int X;\u0085\u2029", "a public int X;  ")]
    [InlineData("</summary><script>&amp;", "</summary><script>&amp;")]
    [InlineData("*/ ]]> -- \\u000a", "*/ ]]> -- \\u000a")]
    [InlineData("\u202Ereversed\u0000\uFFFF", " reversed  ")]
    [InlineData("a whole \uD83D\uDE00", "a whole \uD83D\uDE00")]
    public void Hostile_title_stays_inside_the_comment(string title, string shown)
    {
        var run = Run($"[Risk(\"UPL-1\", {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(title, quote: true)}, Impact = 80)] public sealed partial class Upload {{ {Points} }}");

        Assert.Equal(shown + " (UPL-1).", Of(run.AssertCompiles()).Element("summary")!.Value);
    }

    [Fact]
    public void Half_of_a_pair_of_characters_stays_out_of_the_comment()
        => Assert.Equal(
            "half   of a pair (UPL-1).",
            Comment("[Risk(\"UPL-1\", \"half \\ud83d of a pair\", Impact = 80)] public sealed partial class Upload;").Element("summary")!.Value);

    // The title is the documentation of the risk; the points keep theirs, or the lack of it.
    [Theory]
    [InlineData("")]
    [InlineData("/// <summary>Mine.</summary>\n")]
    public void Documentation_file_gets_no_warning_from_the_class(string comment)
    {
        var run = Run($"{comment}{Risk()} public sealed partial class Upload {{ }}");

        Assert.DoesNotContain(run.Compilation.GetDiagnostics(), d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Point_without_documentation_is_still_told()
    {
        var run = Run($"{Risk()} public sealed partial class Upload {{ [DetectionPoint] public static partial void Left(); }}");

        Assert.Equal("Upload.Left()", Assert.Single(run.Compilation.GetDiagnostics(), d => d.Id == "CS1591").GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\'')[1]);
    }

    [Fact]
    public void Edit_of_the_developers_text_changes_no_generated_file()
    {
        var first = Run($"/// <summary>Mine.</summary>\n{Risk()} public sealed partial class Upload {{ {Points} }}");
        var second = first.RunAgain("Mine.", "Mine, and better.");

        Assert.All(second.Steps[GeneratorSteps.File], r => Assert.True(r is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, r.ToString()));
    }

    private static string Risk(int impact = 80) => $"[Risk(\"UPL-1\", \"Path traversal.\", Impact = {impact})]";

    private static string Remarks(string source) => Comment(source).Element("remarks")!.Value.Trim();

    private static XElement Comment(string source) => Of(Run(source).AssertCompiles());

    private static XElement Of(GeneratorRun run) => XElement.Parse(run.Compilation.GetTypeByMetadataName("Upload")!.GetDocumentationCommentXml() is { Length: > 0 } xml ? xml : "<member/>");

    private static GeneratorRun Run(string source) => GeneratorTest.Run(new TestSetup { Sources = source, Documented = true });
}
