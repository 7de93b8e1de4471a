using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Calls;
using RiskAware.TestKit;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Tests.Arrivals;

/// <summary>What the names rule out is not bound; counted, not timed.</summary>
public class ThrowPruningTests
{
    private const string Usings = "using System; using System.IO; using System.Linq; using System.Collections.Generic; using System.Threading.Tasks;\n";

    [Theory]
    [InlineData("public static int M$(string text) => text.Length + text.ToString().Length;")]
    [InlineData("public static string M$(List<string> texts) { texts.Add(\"x\"); foreach (var t in texts) { return t; } return texts.Count + nameof(texts); }")]
    [InlineData("public static string M$(IDisposable one, Type other) { using (one) { return other.Name; } }")]
    [InlineData("public static void M$(Stream stream) { stream.Position = 3; stream.Write([1], 0, 1); stream.Flush(); stream.Close(); }")]
    public void Names_that_everything_has_bind_no_body(string method)
    {
        var (facts, bound) = Facts([.. Enumerable.Range(0, 10).Select(f => Usings + $"public static class L{f} {{ {string.Concat(Enumerable.Range(0, 50).Select(i => Numbered(method, i)))} }}")]);

        Assert.Equal(0, facts);
        Assert.InRange(bound, 0, 5);
    }

    [Theory]
    [InlineData("public static long M(FileInfo file) => file.Length;")]
    [InlineData("public static long M(string path) => new FileInfo(path).Length;")]
    [InlineData("public static long M(DirectoryInfo all) => all.GetFiles().Sum(f => f.Length);")]
    [InlineData("public static long M() => Files.One().Length;", "public static class Files { public static FileInfo One() => null!; }")]
    [InlineData("public static long M(Kept kept) => kept.One.Length;", "public record Kept(FileInfo One);")]
    [InlineData("public static long M(Kept kept) => kept.One.Length;", "public class Kept { public F One => null!; }", "global using F = System.IO.FileInfo;")]
    [InlineData("public static long M(Kept kept) { var n = 0L; foreach (var f in kept) { n += f.Length; } return n; }", "public class Kept : List<FileInfo>;")]
    [InlineData("public static long M(Kept kept) { var (f, _) = kept; return f.Length; }", "public record Kept(FileInfo One, int Two);")]
    [InlineData("public static int M(string text, string pattern) => Count(text, pattern);", "", "global using static System.Text.RegularExpressions.Regex;")]
    [InlineData("public static async Task<string> M(string path) => await File.ReadAllTextAsync(path);")]
    public void File_that_can_hold_an_object_of_the_type_tells(string member, string other = "", string directives = "")
    {
        var (facts, _) = Facts([Usings + $"public static class L {{ {member} }}", Usings + other, directives]);

        Assert.Equal(1, facts);
    }

    private static string Numbered(string method, int number) => method.Replace("$", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n";

    private static (int Facts, int Bound) Facts(string[] sources)
    {
        var compilation = CSharpCompilation.Create("library", sources.Select(static s => CSharpSyntaxTree.ParseText(s)), TestReferences.RiskAware, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var throws = ExportedThrows.Of(compilation);
        var facts = compilation.Assembly.GlobalNamespace.GetTypeMembers().Where(static t => t.IsStatic && t.Name.StartsWith('L')).SelectMany(static t => t.GetMembers().OfType<IMethodSymbol>())
            .Count(m => throws.FactOf(m, CancellationToken.None) is not null);
        return (facts, MethodBodies.Of(compilation).Count);
    }
}
