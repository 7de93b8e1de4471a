using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Symbols;
using RiskAware.TestKit;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Tests.Arrivals;

/// <summary>The names by which the platform gives objects away are those of the reference packs.</summary>
public class AtHandTests
{
    private static readonly CSharpCompilation s_platform = CSharpCompilation.Create("platform", references: TestReferences.Platform);

    [Fact]
    public void Names_that_give_an_object_away_are_all_there()
    {
        var types = AtHand.Words.Keys.ToDictionary(static n => n, static n => s_platform.GetTypeByMetadataName(n) ?? throw new InvalidOperationException(n));
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var member in Members(s_platform.GlobalNamespace))
        {
            foreach (var (name, type) in types)
            {
                // What a collection gives away by a bracket or a loop has the name of the collection.
                var word = member is IPropertySymbol { IsIndexer: true } || member is IMethodSymbol { Name: "GetEnumerator" or ".ctor" } ? member.ContainingType.Name : member.Name;
                if (!IsOf(member.ContainingType, type) && !AtHand.Words[name].Contains(word) && word != type.Name && Gives(member).Any(t => IsOrHolds(t, type, 0)))
                {
                    missing.Add(name + " " + word);
                }
            }
        }

        Assert.True(!missing.Any(), string.Join('\n', missing));
    }

    [Fact]
    public void Types_derived_from_one_are_names_of_it()
    {
        var missing = Types(s_platform.GlobalNamespace).SelectMany(t => AtHand.Words.Where(w => s_platform.GetTypeByMetadataName(w.Key) is { } type
            && !SymbolEqualityComparer.Default.Equals(t, type) && t.DerivesFromOrEquals(type) && !w.Value.Contains(t.Name)).Select(w => w.Key + " " + t.Name));

        Assert.True(!missing.Any(), string.Join('\n', missing));
    }

    private static bool IsOf(INamedTypeSymbol? owner, INamedTypeSymbol type)
        => owner is not null && (SymbolEqualityComparer.Default.Equals(owner, type) || SymbolEqualityComparer.Default.Equals(owner, type.ContainingType) || IsOf(owner.ContainingType, type));

    // What comes out, and what a lambda is handed.
    private static IEnumerable<ITypeSymbol> Gives(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } => [],
        IMethodSymbol method => method.Parameters.Where(static p => p.RefKind is RefKind.Out or RefKind.Ref || p.Type.TypeKind == TypeKind.Delegate).Select(static p => p.Type).Append(method.ReturnType),
        IPropertySymbol property => [property.Type],
        IFieldSymbol field => [field.Type],
        _ => [],
    };

    private static bool IsOrHolds(ITypeSymbol given, INamedTypeSymbol type, int depth)
        => given.DerivesFromOrEquals(type)
            || (given is IArrayTypeSymbol array && IsOrHolds(array.ElementType, type, depth + 1))
            || (depth < 4 && given is INamedTypeSymbol named && named.TypeArguments.Any(a => IsOrHolds(a, type, depth + 1)));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static m => m is INamedTypeSymbol type ? Types(m).Prepend(type) : Types(m))
        .Where(static t => t.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);

    private static IEnumerable<ISymbol> Members(INamespaceSymbol root) => Types(root).SelectMany(static t => t.GetMembers())
        .Where(static m => m is IMethodSymbol or IPropertySymbol or IFieldSymbol && m.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);
}
