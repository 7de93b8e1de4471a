using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>The tables of effects and of dangerous input name types and members that there are, in the platform and its web framework.</summary>
public sealed class TableTests
{
    private static readonly CSharpCompilation s_platform = CSharpCompilation.Create("Names", references: TestReferences.AspNetCore);

    [Fact]
    public void Every_effect_is_a_member_of_a_type_of_the_platform()
    {
        var own = Effects.Members.Where(static m => !IsElsewhere(m.Type)).ToList();
        Assert.True(own.Count > 30);
        Assert.DoesNotContain(own, static m => !Has(m.Type, m.Member));
    }

    [Fact]
    public void Every_type_of_dangerous_input_is_of_the_platform()
    {
        var types = InputKind.All.SelectMany(static k => k.Types).Select(static t => t.TrimEnd('*')).ToList();
        Assert.True(types.Count > 10);
        Assert.DoesNotContain(types, static t => s_platform.GetTypeByMetadataName(t) is null);
    }

    [Fact]
    public void What_is_elsewhere_is_of_a_library_that_is_named_here()
        => Assert.Equal(["Microsoft.EntityFrameworkCore.DbContext", "Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions"],
            Effects.Members.Select(static m => m.Type).Where(IsElsewhere).Distinct().Order(StringComparer.Ordinal));

    private static bool IsElsewhere(string type) => type.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal);

    private static bool Has(string type, string member)
        => s_platform.GetTypeByMetadataName(type)?.GetMembers().OfType<IMethodSymbol>()
            .Any(m => member[^1] == '*' ? m.Name.StartsWith(member[..^1], StringComparison.Ordinal) : m.Name == member) == true;
}
