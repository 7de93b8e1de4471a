using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>Conditions whose value the compiler knows: code behind a constant false is not there.</summary>
internal static class Truth
{
    /// <summary>The value of a condition, or null.</summary>
    internal static bool? Of(IOperation? condition)
    {
        switch (condition)
        {
            case null:
                return null;
            case { ConstantValue: { HasValue: true, Value: bool value } }:
                return value;
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !Of(not.Operand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } and:
                return Of(and.LeftOperand) == false || Of(and.RightOperand) == false ? false : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } or:
                return Of(or.LeftOperand) == true || Of(or.RightOperand) == true ? true : null;
            default:
                return null;
        }
    }
}
