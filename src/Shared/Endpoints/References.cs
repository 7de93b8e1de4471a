using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>Where a method, field or property of a compilation is used. Found by its name in the syntax; only what mentions it is bound.</summary>
internal sealed class References
{
    /// <summary>How many pieces of code one question binds at most; past it the answer is unknown.</summary>
    internal const int Cap = 400;

    private static readonly ConditionalWeakTable<Compilation, References> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, IReadOnlyList<SyntaxNode>> _parts = new();
    private readonly ConcurrentDictionary<IOperation, ILookup<ISymbol, (IOperation Operation, int Order)>> _uses = new();

    private References(Compilation compilation) => _compilation = compilation;

    internal static References Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new References(c));

    /// <summary>The operations that name the symbol, or a member that it overrides or implements; null: too many to look at.</summary>
    internal IReadOnlyList<IOperation>? To(ISymbol symbol, CancellationToken cancellation)
        => _known.TryGetValue(symbol, out var known) ? known : _known.GetOrAdd(symbol, Find(symbol, cancellation));

    /// <summary>All pieces of code that mention one of the names; null: too many to look at.</summary>
    internal IReadOnlyList<IOperation>? Bodies(IEnumerable<string> names, CancellationToken cancellation)
    {
        var all = names.Distinct().ToList();
        var nodes = all.Count == 1 ? PartsMentioning(all[0], cancellation) : FindParts(all, cancellation);
        var bodies = MethodBodies.Of(_compilation);
        return nodes.Count > Cap ? null : nodes.Select(n => bodies.TryGet(n, cancellation)).OfType<IOperation>().ToList();
    }

    /// <summary>Kept by name: many methods of one project may be called <c>Map</c>.</summary>
    private IReadOnlyList<SyntaxNode> PartsMentioning(string name, CancellationToken cancellation)
        => _parts.TryGetValue(name, out var known) ? known
            : _parts.GetOrAdd(name, FindParts([name], cancellation));

    private List<SyntaxNode> FindParts(IReadOnlyList<string> names, CancellationToken cancellation)
        => BodyParts.Of(_compilation.SyntaxTrees.SelectMany(t => names.SelectMany(TreeNames.Of(t, cancellation).Mentioning))).Take(Cap + 1).ToList();

    private List<IOperation>? Find(ISymbol symbol, CancellationToken cancellation)
    {
        var targets = Same(symbol).Distinct<ISymbol>(SymbolEqualityComparer.Default).ToList();
        return Bodies(targets.Select(static t => t.Name.Substring(t.Name.LastIndexOf('.') + 1)), cancellation)?
            .Select(b => _uses.GetOrAdd(b, UsesIn))
            .SelectMany(u => targets.SelectMany(t => u[t]).OrderBy(static o => o.Order))
            .Select(static o => o.Operation)
            .ToList();
    }

    /// <summary>The uses in a body by what they name: a body that maps a thousand routes is asked a thousand times.</summary>
    private static ILookup<ISymbol, (IOperation Operation, int Order)> UsesIn(IOperation body)
        => body.DescendantsAndSelf().Select(static (o, i) => (Operation: o, Order: i, Target: Target(o))).Where(static u => u.Target is not null)
            .ToLookup(static u => u.Target!.OriginalDefinition, static u => (u.Operation, u.Order), SymbolEqualityComparer.Default);

    private static ISymbol? Target(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    private static IEnumerable<ISymbol> Same(ISymbol symbol)
    {
        yield return symbol.OriginalDefinition;
        if (symbol is not IMethodSymbol { IsStatic: false, ContainingType: { } type } method)
        {
            yield break;
        }

        for (var up = method.OverriddenMethod; up is not null; up = up.OverriddenMethod)
        {
            yield return up.OriginalDefinition;
        }

        foreach (var member in type.AllInterfaces.SelectMany(static i => i.GetMembers().OfType<IMethodSymbol>()))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
            {
                yield return member.OriginalDefinition;
            }
        }
    }
}
