using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>What the framework runs to make the arguments of a handler: binding, parsing and validation of the types of its parameters.</summary>
internal static class Binding
{
    // Whether a request brings what is bound, is not known: honest use may pass by.
    internal static IEnumerable<Wrapper> Of(IMethodSymbol? handler)
        => All(handler).Select(static w => w with { Level = CoverageLevel.Handler, IsConditional = true });

    private static IEnumerable<Wrapper> All(IMethodSymbol? handler)
    {
        foreach (var parameter in handler?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            foreach (var wrapper in Validators(parameter))
            {
                yield return wrapper;
            }

            foreach (var type in Elements(parameter.Type).Where(IsSource).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
            {
                foreach (var method in Binders(type))
                {
                    yield return Wrapper.Of(CallRoot.Of(method, ownDelegatesAreKnown: true));
                }

                foreach (var wrapper in type.GetMembers().OfType<IPropertySymbol>().SelectMany(Validators))
                {
                    yield return wrapper;
                }
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Elements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Elements(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Elements).Concat([named]),
        _ => [],
    };

    // By what a request brings a value is made and checked; what a service implements beside is not called for that.
    private static IEnumerable<IMethodSymbol> Binders(INamedTypeSymbol type)
        => type.OriginalDefinition.GetMembers().OfType<IMethodSymbol>().Where(m =>
            m is { IsStatic: true, Name: "BindAsync" or "TryParse" } or { MethodKind: MethodKind.PropertySet, IsStatic: false }
            || (m.Name == "Validate" && type.AllInterfaces.Any(i => i.Name == "IValidatableObject")));

    // An attribute of the own code that checks or binds, and the types that an attribute names.
    private static IEnumerable<Wrapper> Validators(ISymbol symbol)
        => symbol.GetAttributes().SelectMany(a => new[] { a.AttributeClass }.Concat(a.ConstructorArguments
                .Select(c => c.Kind == TypedConstantKind.Type ? c.Value as INamedTypeSymbol : null))
                .Concat(a.AttributeClass?.TypeArguments.OfType<INamedTypeSymbol>() ?? []))
            .OfType<INamedTypeSymbol>().Where(IsSource).Select(Wrapper.Of);

    private static bool IsSource(INamedTypeSymbol type)
        => type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;
}
