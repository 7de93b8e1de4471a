using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Incremental;

public class DeterminismTests
{
    [Fact]
    public void Order_of_the_files_changes_no_byte()
    {
        var text = Shop.Run().AllText;
        Assert.Equal(text, GeneratorTest.Run(Shop.Other, Shop.Logins, Shop.Files).AllText);
        Assert.Equal(text, GeneratorTest.Run(Shop.Logins, Shop.Other, Shop.Files).AllText);
    }

    [Fact]
    public void Order_of_partial_declarations_changes_no_byte()
    {
        string[] parts =
        [
            """[Risk("R-1", "t", Impact = 1)] [Response(ResponseKind.Delay, AtScore = 1, ForMinutes = 5)] public sealed partial class Danger { [DetectionPoint] public static partial void B(ILogger log); }""",
            """[Response(ResponseKind.Alert, AtScore = 1)] public sealed partial class Danger { [DetectionPoint] public static partial void A(ILogger log); }""",
        ];
        Assert.Equal(GeneratorTest.Run(parts).AllText, GeneratorTest.Run([parts[1], parts[0]]).AllText);
    }

    [Fact]
    public void Culture_changes_no_byte()
    {
        var text = Shop.Run().AllText;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(string.Empty)
            {
                NumberFormat = { NegativeSign = "~", NumberGroupSeparator = "'", NumberDecimalSeparator = ";" },
                DateTimeFormat = { TimeSeparator = "h" },
            };
            Assert.Equal(text, Shop.Run().AllText);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Newlines_of_the_source_change_no_byte()
    {
        var run = Shop.Run();
        var other = run.RunAgain(c => c.RemoveAllSyntaxTrees().AddSyntaxTrees(c.SyntaxTrees.Select(t => CSharpSyntaxTree.ParseText(
            SourceText.From(t.ToString().ReplaceLineEndings("\r\n"), System.Text.Encoding.UTF8), (CSharpParseOptions)t.Options, t.FilePath))));
        Assert.Equal(run.AllText, other.AllText);
        Assert.DoesNotContain('\r', other.AllText);
    }

    [Fact]
    public void Folder_of_the_source_changes_no_byte()
    {
        var run = Shop.Run();
        var other = run.RunAgain(c => c.RemoveAllSyntaxTrees().AddSyntaxTrees(c.SyntaxTrees.Select(t => t.WithFilePath("/elsewhere" + t.FilePath))));
        Assert.Equal(run.AllText, other.AllText);
        Assert.DoesNotContain("/src/", run.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_emit_identical_assemblies() => Assert.Equal(Shop.Run().Emit(), Shop.Run().Emit());

    [Fact]
    public void Body_edit_leaves_the_reference_assembly_identical()
    {
        var run = Shop.Run();
        Assert.Equal(run.Emit(referenceAssembly: true), run.RunAgain("a + b", "b - a").Emit(referenceAssembly: true));
    }
}
