using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Analyzers.Arrivals;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Data;
using RiskAware.TestKit;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>The data of the indicator rules against the reference packs.</summary>
public sealed class ThrowTableTests
{
    private static readonly Lazy<CSharpCompilation> s_packs = new(() => CSharpCompilation.Create("packs", references: TestReferences.AspNetCore));

    // Packages that are in no reference pack, though their namespaces look like the platform's.
    private static readonly string[] s_packages =
    [
        "System.Data.SqlClient.", "System.DirectoryServices.", "System.IdentityModel.", "System.ServiceProcess.", "System.Security.Cryptography.Xml.",
        "Microsoft.Data.", "Microsoft.EntityFrameworkCore.", "Microsoft.Azure.", "Microsoft.Identity.", "Microsoft.IdentityModel.", "Microsoft.Playwright.",
        "Microsoft.AspNetCore.JsonPatch.", "Microsoft.AspNetCore.Authentication.JwtBearer.", "Microsoft.AspNetCore.Authentication.OpenIdConnect.",
        "Microsoft.AspNetCore.Authentication.WsFederation.", "Microsoft.AspNetCore.Authentication.Certificate.", "Microsoft.AspNetCore.Authentication.Negotiate.",
    ];

    [Fact]
    public void Every_type_of_the_platform_is_in_the_reference_packs()
    {
        var types = ThrowTable.Default.Rows.SelectMany(r => new[] { r.Type, r.Thrown.Thrown, r.Thrown.Indicator }).Concat(IndicatorTable.Default.Types);

        var missing = types.Distinct().Where(IsOfPlatform).Where(t => TypeOf(t) is null).ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_member_of_the_platform_is_in_the_reference_packs()
    {
        var missing = ThrowTable.Default.Rows.Where(r => IsOfPlatform(r.Type)).Select(r => (r.Type, r.Member)).Distinct()
            .Where(r => TypeOf(r.Type) is not { } type || !Has(type, r.Member)).ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public void Everything_thrown_derives_from_exception_and_has_a_row()
    {
        foreach (var name in ThrowTable.Default.Rows.Select(r => r.Thrown.Indicator).Distinct())
        {
            if (TypeOf(name) is { } type)
            {
                Assert.Contains(Bases(type), b => b.Name == "Exception");
                Assert.Contains(Bases(type), b => IndicatorTable.Default.RowsOf(IndicatorsName(b)).Any(r => r.Condition != RowCondition.Never));
            }
            else
            {
                Assert.NotEmpty(IndicatorTable.Default.RowsOf(name));
            }
        }
    }

    [Fact]
    public void Receivers_of_exceptions_and_results_of_checks_are_in_the_reference_packs()
    {
        var names = DataFiles.Read("exception-receivers.csv").Skip(1).Concat(DataFiles.Read("security-results.csv").Skip(1))
            .SelectMany(fields => fields[1].Split('|').Select(member => (Type: fields[0], Member: member)))
            .Where(n => IsOfPlatform(n.Type))
            .ToList();

        var missing = names.Where(n => TypeOf(n.Type) is not { } type || !Bases(type).Any(b => b.GetMembers(n.Member).Length > 0)).ToList();

        Assert.Empty(missing);
        Assert.True(names.Count > 25);
    }

    [Fact]
    public void Data_of_indicators_and_coverage_is_small() => Assert.InRange(
        Bytes(n => n != "references.txt"), 50_000, 100_000);

    [Fact]
    public void Data_of_techniques_and_weaknesses_is_small() => Assert.InRange(
        Bytes(n => n == "references.txt"), 10_000, 40_000);

    [Theory]
    [InlineData("M:System.IO.File.ReadAllText(System.String)", "UnauthorizedAccessException")]
    [InlineData("M:System.IO.File.ReadAllTextAsync(System.String,System.Threading.CancellationToken)", "UnauthorizedAccessException")]
    [InlineData("M:System.IO.FileStream.#ctor(System.String,System.IO.FileMode)", "UnauthorizedAccessException")]
    [InlineData("M:System.Xml.Linq.XDocument.Parse(System.String)", "XmlException")]
    [InlineData("M:System.Xml.Serialization.XmlSerializer.Deserialize(System.IO.Stream)", "InvalidOperationException")]
    [InlineData("M:System.Data.Common.DbConnection.Open", "DbException")]
    [InlineData("M:System.Data.Common.DbCommand.ExecuteReaderAsync", "DbException")]
    [InlineData("M:System.Net.Http.HttpClient.GetStringAsync(System.Uri)", "HttpRequestException")]
    [InlineData("M:System.IO.Compression.ZipFile.ExtractToDirectory(System.String,System.String)", "IOException")]
    [InlineData("M:System.Formats.Tar.TarFile.ExtractToDirectoryAsync(System.String,System.String,System.Boolean,System.Threading.CancellationToken)", "IOException")]
    [InlineData("M:System.Security.Cryptography.AesGcm.Decrypt(System.Byte[],System.Byte[],System.Byte[],System.Byte[],System.Byte[])", "AuthenticationTagMismatchException")]
    [InlineData("P:Microsoft.AspNetCore.Http.HttpRequest.Form", "InvalidDataException")]
    public void Member_throws(string id, string exception) => Assert.Contains(exception, Of(id));

    [Theory]
    [InlineData("M:System.Activator.CreateInstance(System.Type)")]
    [InlineData("M:System.String.Trim")]
    [InlineData("M:System.IO.File.Exists(System.String)")]
    [InlineData("M:System.IO.File.GetLastWriteTime(System.String)", "DirectoryNotFoundException")]
    [InlineData("M:System.Text.StringBuilder.Append(System.String)")]
    [InlineData("M:System.Console.WriteLine(System.String)")]
    [InlineData("M:System.Text.RegularExpressions.Regex.#ctor(System.String)", "RegexMatchTimeoutException")]
    [InlineData("M:System.Net.Sockets.Socket.SetSocketOption(System.Net.Sockets.SocketOptionLevel,System.Net.Sockets.SocketOptionName,System.Int32)")]
    public void Member_does_not_throw(string id, string? exception = null)
    {
        if (exception is null)
        {
            Assert.Empty(Of(id));
        }
        else
        {
            Assert.DoesNotContain(exception, Of(id));
        }
    }

    [Fact]
    public void Override_throws_what_its_base_is_said_to_throw()
    {
        var compilation = s_packs.Value.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C : System.Data.Common.DbConnection { public override void Open() { } }"));
        var open = compilation.GetTypeByMetadataName("C")!.GetMembers("Open").Single();

        Assert.Contains("System.Data.Common.DbException", ThrowTable.Default.Of(open).Select(t => t.Thrown));
    }

    private static IEnumerable<string> Of(string id)
    {
        var member = Assert.Single(DocumentationCommentId.GetSymbolsForDeclarationId(id, s_packs.Value));
        return ThrowTable.Default.Of(member).Select(t => t.Thrown[(t.Thrown.LastIndexOf('.') + 1)..]);
    }

    private static long Bytes(Func<string, bool> counts)
    {
        var assembly = typeof(ThrowTable).Assembly;
        return assembly.GetManifestResourceNames().Where(counts).Sum(n =>
        {
            using var stream = assembly.GetManifestResourceStream(n)!;
            return stream.Length;
        });
    }

    private static bool Has(INamedTypeSymbol type, string member)
    {
        var open = member.IndexOfAny(['(', '`']);
        var name = open < 0 ? member : member[..open];
        var named = type.GetMembers().Where(m => m.MetadataName == (name == "#ctor" ? ".ctor" : name)).ToList();
        return open < 0 ? named.Count > 0 : named.Any(m => Overload(m).EndsWith("." + member, StringComparison.Ordinal));
    }

    // What a conversion returns stands in its id, not in the table.
    private static string Overload(ISymbol member) => member.GetDocumentationCommentId()!.Split('~')[0];

    private static bool IsOfPlatform(string type)
        => (type.StartsWith("System.", StringComparison.Ordinal) || type.StartsWith("Microsoft.", StringComparison.Ordinal))
            && !s_packages.Any(p => type.StartsWith(p, StringComparison.Ordinal));

    private static INamedTypeSymbol? TypeOf(string name) => s_packs.Value.GetTypeByMetadataName(name) ?? s_packs.Value.GetTypesByMetadataName(name).FirstOrDefault();

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var up = type; up is not null; up = up.BaseType)
        {
            yield return up;
        }
    }

    private static string IndicatorsName(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
}
