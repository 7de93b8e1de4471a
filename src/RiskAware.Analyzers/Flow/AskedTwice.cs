using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>The flags of a graph that more than one condition asks: only for those it pays to remember the answer.</summary>
internal sealed class AskedTwice(ControlFlowGraph graph)
{
    private HashSet<ISymbol>? _all;

    internal bool Is(ISymbol variable) => (_all ??= Read()).Contains(variable);

    private HashSet<ISymbol> Read()
    {
        var once = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var twice = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var block in graph.Blocks)
        {
            var condition = block.ConditionKind == ControlFlowConditionKind.None ? null : block.BranchValue;
            while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
            {
                condition = not.Operand;
            }

            if (Carrying.VariableOf(condition) is ISymbol variable and (ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol { RefKind: RefKind.None }) && !once.Add(variable))
            {
                twice.Add(variable);
            }
        }

        return twice;
    }
}
