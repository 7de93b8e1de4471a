using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>Finds what is all that a local variable ever holds.</summary>
internal static class DecisionLocal
{
    internal static IOperation? ValueOf(ILocalReferenceOperation reference)
    {
        var root = reference as IOperation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        IOperation? value = null;
        foreach (var operation in root.Descendants())
        {
            var written = operation switch
            {
                IVariableDeclaratorOperation declarator when Same(declarator.Symbol, reference) => (Is: declarator.Initializer is not null || declarator.Parent is IVariableDeclarationOperation { Initializer: not null }, Value: declarator.Initializer?.Value),
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Same(target.Local, reference) => (Is: true, assignment.Value),
                IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In), Value: ILocalReferenceOperation passed } when Same(passed.Local, reference) => (Is: true, Value: null),
                IDeconstructionAssignmentOperation deconstruction when deconstruction.Target.Descendants().OfType<ILocalReferenceOperation>().Any(t => Same(t.Local, reference)) => (Is: true, Value: null),
                _ => (Is: false, Value: null),
            };
            if (!written.Is)
            {
                continue;
            }

            if (value is not null || written.Value is null)
            {
                return null;
            }

            value = written.Value;
        }

        return value;
    }

    private static bool Same(ILocalSymbol local, ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(local, reference.Local);
}
