using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// Where the hubs and services of a compilation are mapped, and what is put around them. Their types are the endpoints; these
/// calls say under which pattern and for whom.
/// </summary>
internal sealed class MappedTypes
{
    private static readonly ConditionalWeakTable<Compilation, MappedTypes> s_perCompilation = new();

    private static readonly string[] s_names = ["MapHub", "MapGrpcService", "MapRazorComponents", "AddFilter", "Interceptors"];

    private readonly List<IInvocationOperation> _maps = [];
    private readonly List<(INamedTypeSymbol? Only, Wrapper Wrapper)> _hubFilters = [];
    private readonly List<(INamedTypeSymbol? Only, Wrapper Wrapper)> _interceptors = [];

    private MappedTypes(Compilation compilation, CancellationToken cancellation)
    {
        var calls = References.Of(compilation).Bodies(s_names, cancellation);
        foreach (var call in (calls ?? []).SelectMany(static b => b.DescendantsAndSelf()).OfType<IInvocationOperation>())
        {
            var method = call.TargetMethod;
            if (method.Name is "MapHub" or "MapGrpcService" or "MapRazorComponents" && RouteChain.IsMap(call))
            {
                _maps.Add(call);
            }
            else if (method.Name == "AddFilter" && Operations.Receiver(call) is { } given && Operations.Unwrap(given).Type is { } options && options.IsOrDerivesFrom("Microsoft.AspNetCore.SignalR.HubOptions"))
            {
                AddTo(_hubFilters, options, call);
            }
            else if (method.Name == "Add" && Operations.Receiver(call) is IPropertyReferenceOperation { Property.Name: "Interceptors", Instance.Type: { } grpc })
            {
                AddTo(_interceptors, grpc, call);
            }
        }
    }

    internal static MappedTypes Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var types = new MappedTypes(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => types);
        }

        return known;
    }

    /// <summary>The calls that map a hub or service.</summary>
    internal IEnumerable<IInvocationOperation> CallsFor(INamedTypeSymbol type, string name)
        => _maps.Where(c => c.TargetMethod.Name == name && c.TargetMethod.TypeArguments.FirstOrDefault() is { } mapped
            && SymbolEqualityComparer.Default.Equals(mapped.OriginalDefinition, type.OriginalDefinition));

    /// <summary>The calls that map all components of an assembly, by the root that they name.</summary>
    internal IEnumerable<IInvocationOperation> CallsForComponentsOf(IAssemblySymbol assembly)
        => _maps.Where(c => c.TargetMethod.Name == "MapRazorComponents" && SymbolEqualityComparer.Default.Equals(c.TargetMethod.TypeArguments.FirstOrDefault()?.ContainingAssembly, assembly));

    /// <summary>Whether a hub or service that is mapped derives from the type: then the type itself is a base, not one that is mapped elsewhere.</summary>
    internal bool IsBaseOfMapped(INamedTypeSymbol type)
        => _maps.SelectMany(static c => c.TargetMethod.TypeArguments).Any(t => Bases(t).Any(b => SymbolEqualityComparer.Default.Equals(b.OriginalDefinition, type.OriginalDefinition)));

    internal IEnumerable<Wrapper> HubFilters(INamedTypeSymbol hub) => For(_hubFilters, hub);

    internal IEnumerable<Wrapper> Interceptors(INamedTypeSymbol service) => For(_interceptors, service);

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    private static IEnumerable<Wrapper> For(IEnumerable<(INamedTypeSymbol? Only, Wrapper Wrapper)> wrappers, INamedTypeSymbol type)
        => wrappers.Where(w => w.Only is null || SymbolEqualityComparer.Default.Equals(w.Only.OriginalDefinition, type.OriginalDefinition)).Select(static w => w.Wrapper);

    // The options of one hub or service are generic in it.
    private static void AddTo(List<(INamedTypeSymbol? Only, Wrapper Wrapper)> list, ITypeSymbol options, IInvocationOperation call)
    {
        var only = (options as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() as INamedTypeSymbol;
        list.AddRange(call.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>().Select(t => (only, Wrapper.Of(t))));
        list.AddRange(call.Arguments.Where(static a => !(a.Parameter?.Ordinal == 0 && a.Parameter.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true }) && !a.IsImplicit)
            .Select(static a => Wrapper.Of(a.Value)).OfType<Wrapper>().Select(w => (only, w)));
    }
}
