using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>Filters that an own factory makes: what it creates, or asks the container for.</summary>
internal static class FilterFactories
{
    /// <summary>The wrappers, and behind a factory those that it makes.</summary>
    internal static IEnumerable<Wrapper> Followed(IEnumerable<Wrapper> wrappers, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var wrapper in wrappers)
        {
            yield return wrapper;
            foreach (var made in wrapper.Type is { } type && type.IsOrImplements(KnownNames.IFilterFactory) ? Made(type, compilation, cancellation) : [])
            {
                yield return Wrapper.Of(made) with { Level = wrapper.Level };
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Made(INamedTypeSymbol factory, Compilation compilation, CancellationToken cancellation)
    {
        var create = InheritedAttributes.Bases(factory).SelectMany(static t => t.GetMembers("CreateInstance")).OfType<IMethodSymbol>().FirstOrDefault();
        var body = create is null ? null : MethodBodies.Of(compilation).TryGet(create, cancellation);
        return (body?.DescendantsAndSelf() ?? []).SelectMany(static o => o switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol type } => [type],
            IInvocationOperation { TargetMethod.TypeArguments: var types } => types.OfType<INamedTypeSymbol>(),
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => [type],
            _ => Enumerable.Empty<INamedTypeSymbol>(),
        }).Where(static t => t.TypeKind == TypeKind.Class && t.IsOrImplements(KnownNames.IFilterMetadata)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }
}
