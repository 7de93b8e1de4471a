using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>What a local of a delegate type runs: known where it is assigned once, a lambda or a method.</summary>
internal sealed class DelegateTargets(ControlFlowGraph graph)
{
    private Dictionary<ILocalSymbol, IOperation?>? _targets;

    /// <summary>An <c>IFlowAnonymousFunctionOperation</c> of the graph or an <c>IMethodReferenceOperation</c>; null: anything.</summary>
    internal IOperation? Of(IOperation? receiver)
    {
        if (receiver is not ILocalReferenceOperation { Local: { } local })
        {
            return null;
        }

        _targets ??= Read();
        return _targets.TryGetValue(local, out var target) ? target : null;
    }

    private Dictionary<ILocalSymbol, IOperation?> Read()
    {
        var targets = new Dictionary<ILocalSymbol, IOperation?>(SymbolEqualityComparer.Default);
        foreach (var operation in graph.Blocks.SelectMany(b => b.AllOperations()))
        {
            switch (operation)
            {
                case IAssignmentOperation { Target: ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Delegate } local } } assignment:
                    targets[local] = targets.ContainsKey(local) || assignment is not ISimpleAssignmentOperation ? null : Target(assignment.Value);
                    break;
                case IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation passed }:
                    targets[passed.Local] = null;
                    break;
            }
        }

        return targets;
    }

    private static IOperation? Target(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation or IMethodReferenceOperation } creation ? creation.Target : null;
    }
}
