using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints;

/// <summary>Where the locals and parameters of one body are used and what locals start with; looked up once per body.</summary>
internal sealed class LocalUses
{
    private static readonly ConditionalWeakTable<IOperation, LocalUses> s_perRoot = new();

    private readonly Dictionary<ISymbol, List<IOperation>> _uses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _loops = new(SymbolEqualityComparer.Default);

    private LocalUses(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    Add(local.Local, local);
                    break;
                case IParameterReferenceOperation parameter:
                    Add(parameter.Parameter, parameter);
                    break;
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop:
                    _loops[variable.Symbol] = loop.Collection;
                    break;
                case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator:
                    _values[declarator.Symbol] = value;
                    break;
            }

            if (WrittenUnseen(operation) is { } written)
            {
                _values[written] = null;
            }

            if (operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation assigned } assignment)
            {
                // Assigned twice: which of the two, depends on the path.
                _values[assigned.Local] = _values.ContainsKey(assigned.Local) ? null : assignment.Value;
            }
        }
    }

    internal static LocalUses Of(IOperation operation) => s_perRoot.GetValue(Operations.Root(operation), static r => new LocalUses(r));

    internal IReadOnlyList<IOperation> UsesOf(ISymbol symbol) => _uses.TryGetValue(symbol, out var uses) ? uses : [];

    /// <summary>The one value that a local has, or null.</summary>
    internal IOperation? ValueOf(ISymbol symbol) => _values.TryGetValue(symbol, out var value) ? value : null;

    /// <summary>What a variable of a <c>foreach</c> runs over, or null.</summary>
    internal IOperation? LoopOf(ISymbol symbol) => _loops.TryGetValue(symbol, out var collection) ? collection : null;

    /// <summary>The local that gets a value here that is no expression of its own: of a callee, a part of another value, or changed in place.</summary>
    private static ILocalSymbol? WrittenUnseen(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { IsDeclaration: true } declared => declared.Local,
        ILocalReferenceOperation local when IsHandedOut(local) => local.Local,
        IDeclarationPatternOperation pattern => pattern.DeclaredSymbol as ILocalSymbol,
        IRecursivePatternOperation pattern => pattern.DeclaredSymbol as ILocalSymbol,
        IListPatternOperation pattern => pattern.DeclaredSymbol as ILocalSymbol,
        ICatchClauseOperation { ExceptionDeclarationOrExpression: IVariableDeclaratorOperation caught } => caught.Symbol,
        _ => null,
    };

    private static bool IsHandedOut(ILocalReferenceOperation local) => local.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.IsRef && assignment.Value == local,
        IAssignmentOperation assignment => assignment.Target == local,
        IIncrementOrDecrementOperation or IAddressOfOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.IsRef,
        ITupleOperation tuple => IsTarget(tuple),
        _ => false,
    };

    private static bool IsTarget(IOperation tuple)
    {
        while (tuple.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            tuple = tuple.Parent;
        }

        return tuple.Parent is IDeconstructionAssignmentOperation assignment && assignment.Target == tuple;
    }

    private void Add(ISymbol symbol, IOperation use)
    {
        if (!_uses.TryGetValue(symbol, out var uses))
        {
            _uses.Add(symbol, uses = []);
        }

        uses.Add(use);
    }
}
