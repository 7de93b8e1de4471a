using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Endpoints.Mvc;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>What the framework runs to make the arguments of a handler: binding, parsing and validation of the types of its parameters.</summary>
internal static class Binding
{
    // Whether a request brings what is bound, is not known: honest use may pass by.
    internal static IEnumerable<Wrapper> Of(IMethodSymbol? handler)
        => Marked((handler?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty).SelectMany(static p => All(p, p.Type)));

    /// <summary>What makes the values of the properties that a page or controller has filled in.</summary>
    internal static IEnumerable<Wrapper> OfProperties(INamedTypeSymbol type)
        => Marked(InheritedAttributes.Bases(type).SelectMany(static t => t.GetMembers().OfType<IPropertySymbol>().Where(p => IsBound(p, t)))
            .SelectMany(static p => All(p, p.Type).Concat(p.SetMethod is { DeclaringSyntaxReferences.Length: > 0 } set ? [Wrapper.Of(CallRoot.Of(set))] : [])));

    private static bool IsBound(IPropertySymbol property, INamedTypeSymbol type)
        => property is { SetMethod: not null, IsStatic: false }
            && (InheritedAttributes.Own(property, KnownNames.BindPropertyAttribute) || InheritedAttributes.Own(type, KnownNames.BindPropertiesAttribute));

    private static IEnumerable<Wrapper> Marked(IEnumerable<Wrapper> wrappers)
        => wrappers.Select(static w => w with { Level = CoverageLevel.Handler, IsConditional = true });

    private static IEnumerable<Wrapper> All(ISymbol bound, ITypeSymbol boundType)
    {
        foreach (var wrapper in Validators(bound))
        {
            yield return wrapper;
        }

        foreach (var type in Elements(boundType).Where(IsSource).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            foreach (var method in Binders(type))
            {
                yield return Wrapper.Of(CallRoot.Of(method, ownDelegatesAreKnown: true));
            }

            foreach (var wrapper in type.GetMembers().OfType<IPropertySymbol>().Prepend<ISymbol>(type).SelectMany(Validators))
            {
                yield return wrapper;
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
