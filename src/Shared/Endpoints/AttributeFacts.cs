using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints.Mvc;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>What attributes of a handler, its type and its assembly say about an endpoint.</summary>
internal static class AttributeFacts
{
    /// <summary>A method and what it overrides, its type and the bases, then the assembly: inherited attributes count.</summary>
    internal static IEnumerable<ISymbol> Carriers(IMethodSymbol? method, INamedTypeSymbol? type, IAssemblySymbol assembly)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            yield return current;
        }

        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }

        yield return assembly;
    }

    internal static IEnumerable<Exposure> Exposures(IEnumerable<ISymbol> carriers, CancellationToken cancellation)
    {
        foreach (var data in carriers.SelectMany(c => c.GetAttributes()))
        {
            if (data.AttributeClass.Is(KnownNames.ExposedToAttribute))
            {
                var location = data.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation();
                foreach (var risk in data.ConstructorArguments.SelectMany(Types))
                {
                    yield return new Exposure(risk, location);
                }
            }
        }
    }

    /// <summary>The filters that attributes put around an action: those that reflection gives for its method and its type.</summary>
    internal static IEnumerable<Wrapper> Filters(IEnumerable<ISymbol> carriers)
    {
        foreach (var data in Chains(carriers).SelectMany(InheritedAttributes.Of))
        {
            if (data.AttributeClass is not { } type || !type.IsOrImplements(KnownNames.IFilterMetadata))
            {
                continue;
            }

            if (!type.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore", System.StringComparison.Ordinal))
            {
                yield return Wrapper.Of(type);
            }

            // ServiceFilter and TypeFilter name the filter, by argument or by type argument.
            foreach (var named in data.ConstructorArguments.SelectMany(Types).Concat(type.TypeArguments.OfType<INamedTypeSymbol>()))
            {
                yield return Wrapper.Of(named);
            }
        }
    }

    internal static Access Access(IEnumerable<ISymbol> carriers)
    {
        var access = Endpoints.Access.Unknown;
        foreach (var data in carriers.SelectMany(c => c.GetAttributes()))
        {
            if (data.AttributeClass.IsOrImplements(KnownNames.IAllowAnonymous))
            {
                return Endpoints.Access.Anonymous;
            }

            if (data.AttributeClass.IsOrImplements(KnownNames.IAuthorizeData))
            {
                access = Endpoints.Access.Authorized;
            }
        }

        return access;
    }

    /// <summary>Each risk once, by the first place that names it.</summary>
    internal static ImmutableArray<Exposure> Distinct(IEnumerable<Exposure> exposures)
        => exposures.GroupBy(e => e.Risk.OriginalDefinition, SymbolEqualityComparer.Default).Select(g => g.First()).ToImmutableArray();

    /// <summary>The methods and types, each with what it inherits from together.</summary>
    private static List<List<ISymbol>> Chains(IEnumerable<ISymbol> carriers)
    {
        var chains = new List<List<ISymbol>>();
        ISymbol? before = null;
        foreach (var carrier in carriers.Where(static c => c is not IAssemblySymbol))
        {
            if (!SymbolEqualityComparer.Default.Equals(before is IMethodSymbol method ? method.OverriddenMethod : (before as INamedTypeSymbol)?.BaseType, carrier))
            {
                chains.Add([]);
            }

            chains[chains.Count - 1].Add(carrier);
            before = carrier;
        }

        return chains;
    }

    private static IEnumerable<INamedTypeSymbol> Types(TypedConstant constant)
        => constant.Kind == TypedConstantKind.Array
            ? (constant.Values.IsDefault ? [] : constant.Values.SelectMany(Types))
            : constant is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type } ? [type] : [];
}
