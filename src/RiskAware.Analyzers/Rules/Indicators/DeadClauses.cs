using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Finds code that certainly never runs.</summary>
internal static class DeadClauses
{
    /// <summary>Half a sentence; null: it may run.</summary>
    internal static string? WhyDead(ICatchClauseOperation clause)
    {
        if (clause.Parent is not ITryOperation tried)
        {
            return null;
        }

        return FilterTruth.Of(clause) == false ? "its filter is always false"
            : tried.Catches.TakeWhile(c => c.Syntax != clause.Syntax).FirstOrDefault(c => TakesAll(c, clause.ExceptionType)) is not null
                ? "a handler before it takes everything that could arrive"
            : tried.Body.DescendantsIn().All(CannotThrow) ? "nothing in its 'try' can throw"
            : null;
    }

    /// <summary>Whether no path leads to a call.</summary>
    internal static bool IsUnreachable(IInvocationOperation call, ControlFlowGraph root, CancellationToken cancellation)
    {
        if (CatchRegions.GraphOf(call, root, cancellation) is not { } graph)
        {
            return false;
        }

        foreach (var block in graph.Blocks)
        {
            if (!block.IsReachable && block.AllOperations().Any(o => o.Syntax == call.Syntax && o is IInvocationOperation))
            {
                return true;
            }
        }

        return false;
    }

    // Without a filter the compiler has said so.
    private static bool TakesAll(ICatchClauseOperation earlier, ITypeSymbol type)
        => earlier.Filter is not null && (earlier.ExceptionType.Is(KnownNames.Exception) || type.DerivesFromOrEquals(earlier.ExceptionType))
            && FilterTruth.Of(earlier) == true;

    // Only what certainly cannot: everything else may.
    private static bool CannotThrow(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.OperatorMethod is null && (conversion.ConstantValue.HasValue || conversion.Conversion is { IsIdentity: true } or { IsReference: true, IsImplicit: true }),
        IBinaryOperation binary => binary.OperatorMethod is null && binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            or BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan,
        IUnaryOperation unary => unary.OperatorKind == UnaryOperatorKind.Not && unary.OperatorMethod is null,
        ISimpleAssignmentOperation assignment => assignment.Target is ILocalReferenceOperation or IParameterReferenceOperation,
        IReturnOperation returned => returned.Kind == OperationKind.Return,
        _ => operation is IBlockOperation or IExpressionStatementOperation or IEmptyOperation or ILiteralOperation or ILocalReferenceOperation or IParameterReferenceOperation
            or IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableDeclaratorOperation or IVariableInitializerOperation or IConditionalOperation
            or IDefaultValueOperation or INameOfOperation or ITypeOfOperation or IParenthesizedOperation or IDiscardOperation or ILocalFunctionOperation,
    };
}
