using RiskAware.Analyzers.CodeFixes.Evidence;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Evidence;

public sealed class SensitiveFixTests
{
    [Fact]
    public Task Every_secret_is_marked_and_nothing_else_changes()
        => Verify.Fix<SensitiveValueAnalyzer, SensitiveFixProvider>(
            InRisk("static partial void Left(ILogger logger, string [|password|], // as typed\n    in Guid /* of the link */ [|resetToken|], string path);"),
            InRisk("static partial void Left(ILogger logger, [Sensitive] string password, // as typed\n    [Sensitive] in Guid /* of the link */ resetToken, string path);"));

    [Fact]
    public Task Attributes_that_are_there_stay()
        => Verify.Fix<SensitiveValueAnalyzer, SensitiveFixProvider>(
            "using System.Diagnostics.CodeAnalysis;\n" + InRisk("static partial void Left([AllowNull] string [|password|]);"),
            "using System.Diagnostics.CodeAnalysis;\n" + InRisk("static partial void Left([Sensitive] [AllowNull] string password);"));

    [Fact]
    public Task Mark_is_qualified_where_its_name_means_something_else()
        => Verify.Fix<SensitiveValueAnalyzer, SensitiveFixProvider>(
            InRisk("static partial void Left(string [|password|]); sealed class SensitiveAttribute : Attribute;"),
            InRisk("static partial void Left([RiskAware.Sensitive] string password); sealed class SensitiveAttribute : Attribute;"));

    private static string InRisk(string method) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload {{ [DetectionPoint] {method} }}";
}
