using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>Answers whether a text or a collection has something in it, where it is known that it has.</summary>
internal static class Emptiness
{
    /// <summary>How a condition comes out for what is filled; null: it asks something else.</summary>
    internal static bool? Of(IOperation condition, Func<IOperation, bool> isFilled) => condition switch
    {
        IPropertyReferenceOperation { Property.Name: "IsEmpty", Instance: { } instance } when isFilled(instance) => false,
        IInvocationOperation { TargetMethod.Name: "Any", Arguments: { Length: 1 } arguments } when isFilled(arguments[0].Value) => true,
        IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, Arguments: { Length: 1 } arguments } when isFilled(arguments[0].Value) => false,
        IBinaryOperation binary when IsCount(binary.LeftOperand, isFilled) => Compared(binary.OperatorKind, binary.RightOperand),
        IBinaryOperation binary when IsCount(binary.RightOperand, isFilled) => Compared(Turned(binary.OperatorKind), binary.LeftOperand),
        IIsPatternOperation test => Matched(test.Value, test.Pattern, isFilled),
        _ => null,
    };

    private static bool? Matched(IOperation value, IPatternOperation pattern, Func<IOperation, bool> isFilled) => pattern switch
    {
        INegatedPatternOperation negated => !Matched(value, negated.Pattern, isFilled),
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns: { Length: 0 } } when isFilled(value) => true,
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns: { Length: 1 } parts } when isFilled(value) && IsCounter(parts[0].Member)
            => Matched(parts[0].Pattern),
        IDeclarationPatternOperation { MatchedType: { } type } when isFilled(value) && value.Type.DerivesFromOrEquals(type) => true,
        _ => IsCount(value, isFilled) ? Matched(pattern) : null,
    };

    private static bool? Matched(IPatternOperation count) => count switch
    {
        IRelationalPatternOperation relational => Compared(relational.OperatorKind, relational.Value),
        IConstantPatternOperation constant => Compared(BinaryOperatorKind.Equals, constant.Value),
        INegatedPatternOperation negated => !Matched(negated.Pattern),
        _ => null,
    };

    private static bool IsCount(IOperation value, Func<IOperation, bool> isFilled) => value switch
    {
        IPropertyReferenceOperation { Instance: { } instance } => IsCounter(value) && isFilled(instance),
        IInvocationOperation { TargetMethod.Name: "Count", Arguments: { Length: 1 } arguments } => isFilled(arguments[0].Value),
        _ => false,
    };

    private static bool IsCounter(IOperation member) => member is IPropertyReferenceOperation { Property.Name: "Count" or "Length" };

    /// <summary>What "one or more" is, compared with a number.</summary>
    private static bool? Compared(BinaryOperatorKind how, IOperation with)
        => with.ConstantValue is not { HasValue: true, Value: int number } ? null : how switch
        {
            BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals when number < 1 => true,
            BinaryOperatorKind.GreaterThanOrEqual when number <= 1 => true,
            BinaryOperatorKind.Equals or BinaryOperatorKind.LessThanOrEqual when number < 1 => false,
            BinaryOperatorKind.LessThan when number <= 1 => false,
            _ => null,
        };

    private static BinaryOperatorKind Turned(BinaryOperatorKind how) => how switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => how,
    };
}
