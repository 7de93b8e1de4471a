using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// What source methods do for an exception, found by walking their bodies. Recursion starts from the best assumption and is
/// lowered until it holds, so a helper that calls itself is judged by the paths that end.
/// </summary>
internal sealed class Summaries(FlowContext context)
{
    private const int RoundCap = 6;

    private readonly ConcurrentDictionary<string, MethodSummary> _known = new();
    private readonly ConcurrentDictionary<IMethodSymbol, ControlFlowGraph?> _graphs = new(SymbolEqualityComparer.Default);
    private int _walks;

    /// <summary>How many bodies were walked so far.</summary>
    internal int Walks => _walks;

    internal MethodSummary OfCall(IMethodSymbol method, IOperation? receiver, bool isVirtual, IReadOnlyCollection<IParameterSymbol> passed, SummaryScope scope)
    {
        var places = passed.Select(p => p.Ordinal).OrderBy(o => o).ToList();
        var target = method.OriginalDefinition;
        if (!isVirtual || target.ContainingType.IsSealed || receiver?.Type is { IsSealed: true })
        {
            return OfMethod(target, places, scope);
        }

        var bodies = context.Implementations.Of(target);
        if (bodies.Count == 0)
        {
            // Whoever implements it elsewhere may observe; without the exception only where RiskAware is known at all.
            return places.Count > 0 || ReferencedObservers.KnowsRiskAware(target.ContainingAssembly)
                ? Referenced(target, places, MethodSummary.Unknown) : MethodSummary.Nothing;
        }

        var all = bodies.Select(b => OfMethod(b, places, scope)).ToList();
        if (all.Any(s => s != MethodSummary.Recursion))
        {
            all.RemoveAll(s => s == MethodSummary.Recursion);
        }

        return all.All(s => s == all[0]) ? all[0]
            : all.Contains(MethodSummary.Unknown) ? MethodSummary.Unknown
            : all.Contains(MethodSummary.Nothing) || all.Contains(MethodSummary.Sometimes) ? MethodSummary.Sometimes
            : MethodSummary.Logs;
    }

    internal MethodSummary OfLocalFunction(ControlFlowGraph graph, IMethodSymbol function, IEnumerable<ISymbol> carriers, SummaryScope scope)
    {
        var definition = (IMethodSymbol)function.OriginalDefinition;
        var arriving = carriers.Select(c => c is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction } } p
            && SymbolEqualityComparer.Default.Equals(p.ContainingSymbol.OriginalDefinition, definition) ? definition.Parameters[p.Ordinal] : c).ToList();
        var owner = graph;
        while (owner is not null && !owner.LocalFunctions.Any(f => SymbolEqualityComparer.Default.Equals(f, definition)))
        {
            owner = owner.Parent;
        }

        if (owner is null)
        {
            return MethodSummary.Unknown;
        }

        var key = "local " + definition.Locations.FirstOrDefault()?.SourceSpan + definition.Name + string.Join(",", arriving.Select(a => a.Name));
        return Fixpoint(key, owner.GetLocalFunctionControlFlowGraph(definition, scope.Cancellation), arriving, isKept: false, scope);
    }

    internal MethodSummary OfLambda(ControlFlowGraph graph, IFlowAnonymousFunctionOperation lambda, IEnumerable<ISymbol> carriers, SummaryScope scope)
    {
        var arriving = carriers.ToList();
        var key = "lambda " + lambda.Syntax.SyntaxTree.FilePath + lambda.Syntax.Span + string.Join(",", arriving.Select(a => a.Name));
        return Fixpoint(key, graph.GetAnonymousFunctionControlFlowGraph(lambda, scope.Cancellation), arriving, isKept: false, scope);
    }

    private MethodSummary OfMethod(IMethodSymbol method, List<int> places, SummaryScope scope)
    {
        if (context.IsObserver(method))
        {
            return MethodSummary.Observes;
        }

        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, context.Compilation.Assembly))
        {
            var silent = places.Count > 0 || ReferencedObservers.IsBlank(method.ContainingAssembly) ? MethodSummary.Unknown : MethodSummary.Nothing;
            return Referenced(method, places, silent);
        }

        if (method.IsImplicitlyDeclared)
        {
            return MethodSummary.Nothing;
        }

        var key = method.GetDocumentationCommentId() + (scope.HasException ? "|" : "||") + string.Join(",", places);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (method.IsAbstract || method.IsExtern)
        {
            return places.Count > 0 ? MethodSummary.Unknown : MethodSummary.Nothing;
        }

        if (GraphOf(method, scope) is not { } graph)
        {
            return places.Count > 0 ? MethodSummary.Unknown : MethodSummary.Nothing;
        }

        // The parameters of the part that has the body: those are the symbols that its operations refer to.
        var owner = method.PartialImplementationPart ?? method;
        return Fixpoint(key, graph, places.Where(p => p < owner.Parameters.Length).Select(p => (ISymbol)owner.Parameters[p]).ToList(), isKept: true, scope);
    }

    private ControlFlowGraph? GraphOf(IMethodSymbol method, SummaryScope scope)
        => _graphs.GetOrAdd(method, m => MethodBodies.Of(context.Compilation).TryGet(m, scope.Cancellation) switch
        {
            IMethodBodyOperation { Parent: null } body => ControlFlowGraph.Create(body, scope.Cancellation),
            IConstructorBodyOperation { Parent: null } body => ControlFlowGraph.Create(body, scope.Cancellation),
            _ => null,
        });

    private MethodSummary Referenced(IMethodSymbol method, List<int> places, MethodSummary otherwise)
        => ReferencedObservers.Observes(method, passesException: places.Count > 0) ? MethodSummary.Observes : otherwise;

    private MethodSummary Fixpoint(string key, ControlFlowGraph graph, List<ISymbol> carriers, bool isKept, SummaryScope scope)
    {
        if (graph.Blocks.Any(b => b.Operations.Any(o => o.Kind == OperationKind.YieldReturn)))
        {
            // An iterator runs where it is enumerated.
            return carriers.Count > 0 ? MethodSummary.Unknown : MethodSummary.Nothing;
        }

        if (scope.Assumed.TryGetValue(key, out var assumed))
        {
            scope.Used.Add(key);
            return assumed == MethodSummary.Observes ? MethodSummary.Recursion : assumed;
        }

        if (!scope.Enter())
        {
            return MethodSummary.Unknown;
        }

        var result = MethodSummary.Observes;
        for (var round = 0; ; round++)
        {
            scope.Assumed[key] = result;
            Interlocked.Increment(ref _walks);
            var next = new PathWalk(context, graph, null, null, null, scope).FromEntry(carriers).Summary();
            scope.Assumed.Remove(key);
            var wasUsed = scope.Used.Remove(key);
            if (next == MethodSummary.Recursion && scope.Used.Count == 0)
            {
                next = MethodSummary.Observes;
            }

            if (next == result || !wasUsed)
            {
                result = next;
                break;
            }

            result = round < RoundCap ? next : MethodSummary.Unknown;
            if (round >= RoundCap)
            {
                break;
            }
        }

        // What rests on an assumption about a method that is still being summarised holds for this question only.
        if (isKept && scope.Used.Count == 0 && (result != MethodSummary.Unknown || scope.Assumed.Count == 0))
        {
            _known.TryAdd(key, result);
        }

        return result;
    }
}
