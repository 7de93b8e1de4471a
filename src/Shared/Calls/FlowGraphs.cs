using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>The control-flow graphs of methods, local functions and lambdas of one compilation.</summary>
internal sealed class FlowGraphs
{
    private static readonly ConditionalWeakTable<Compilation, FlowGraphs> s_perCompilation = new();

    private readonly MethodBodies _bodies;
    private readonly ConcurrentDictionary<SyntaxNode, ControlFlowGraph?> _roots = new();

    private FlowGraphs(Compilation compilation) => _bodies = MethodBodies.Of(compilation);

    internal static FlowGraphs Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new FlowGraphs(c));

    /// <summary>The graph of a root, or null where there is no body to be seen.</summary>
    internal ControlFlowGraph? TryGet(CallRoot root, CancellationToken cancellation)
    {
        var body = root.Body ?? _bodies.TryGet(root.Method, cancellation);
        if (body is null)
        {
            return null;
        }

        var top = body;
        while (top.Parent is { } parent)
        {
            top = parent;
        }

        var graph = _roots.GetOrAdd(top.Syntax, _ => Create(top, cancellation));
        return graph is null || body is not (IAnonymousFunctionOperation or ILocalFunctionOperation)
            ? graph
            : Nested(graph, body.Syntax, cancellation);
    }

    private static ControlFlowGraph? Create(IOperation top, CancellationToken cancellation)
        => top switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IBlockOperation body => ControlFlowGraph.Create(body, cancellation),
            IFieldInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
            IPropertyInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
            _ => null,
        };

    private static ControlFlowGraph? Nested(ControlFlowGraph graph, SyntaxNode target, CancellationToken cancellation)
    {
        foreach (var function in graph.LocalFunctions)
        {
            foreach (var reference in function.DeclaringSyntaxReferences)
            {
                var syntax = reference.GetSyntax(cancellation);
                if (Holds(syntax, target))
                {
                    var inner = graph.GetLocalFunctionControlFlowGraph(function, cancellation);
                    return syntax == target ? inner : Nested(inner, target, cancellation);
                }
            }
        }

        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            {
                foreach (var lambda in operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>())
                {
                    if (Holds(lambda.Syntax, target))
                    {
                        var inner = graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
                        return lambda.Syntax == target ? inner : Nested(inner, target, cancellation);
                    }
                }
            }
        }

        return null;
    }

    private static bool Holds(SyntaxNode outer, SyntaxNode inner) => outer.SyntaxTree == inner.SyntaxTree && outer.Span.Contains(inner.Span);
}
