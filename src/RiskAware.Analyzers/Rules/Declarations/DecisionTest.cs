using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>A condition that looks at nothing but the decision of one detection.</summary>
/// <param name="Point">The method that made the decision.</param>
/// <param name="Call">Its call.</param>
/// <param name="IsNegated">Whether the condition holds where nothing is denied.</param>
/// <param name="Guards">What has to hold before the decision is even asked for: <c>!inside &amp;&amp; LeftRoot(...).IsDenied</c>.</param>
internal sealed record DecisionTest(IMethodSymbol Point, IInvocationOperation Call, bool IsNegated, bool Guards)
{
    internal static DecisionTest? Of(IOperation condition, KnownTypes known)
    {
        var negated = false;
        while (true)
        {
            switch (condition)
            {
                case IParenthesizedOperation parenthesized:
                    condition = parenthesized.Operand;
                    continue;
                case IConversionOperation conversion:
                    condition = conversion.Operand;
                    continue;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                    negated = !negated;
                    condition = not.Operand;
                    continue;
                case ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } local when DecisionLocal.ValueOf(local) is { } held:
                    condition = held;
                    continue;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when !negated && Of(both.LeftOperand, known) is null:
                    var right = Of(both.RightOperand, known);
                    return right is null ? null : right with { Guards = true };
            }

            break;
        }

        var leaf = FindCall(condition, known);
        return leaf is null ? null : new(leaf.TargetMethod, leaf, negated ^ SaysNothingDenied(condition), Guards: false);
    }

    /// <summary>The one call behind an expression of decisions and constants; null if anything else takes part.</summary>
    private static IInvocationOperation? FindCall(IOperation expression, KnownTypes known)
    {
        var calls = new HashSet<IInvocationOperation>();
        return Collect(expression, known, calls) && calls.Count == 1 ? calls.First() : null;
    }

    private static bool Collect(IOperation operation, KnownTypes known, HashSet<IInvocationOperation> calls)
    {
        if (operation.ConstantValue.HasValue)
        {
            return true;
        }

        switch (operation)
        {
            case IInvocationOperation call when IsDetection(call.TargetMethod, known):
                calls.Add(call);
                return true;
            case ILocalReferenceOperation local when local.Type.Is(KnownNames.RiskDecision):
                return DecisionLocal.ValueOf(local) is IInvocationOperation made && Collect(made, known, calls);
            case IPropertyReferenceOperation { Instance: { } instance } property when property.Property.ContainingType.Is(KnownNames.RiskDecision):
                return Collect(instance, known, calls);
            case IDefaultValueOperation or IPatternOperation:
                return true;
            case IBinaryOperation or IUnaryOperation or IConversionOperation or IParenthesizedOperation or IIsPatternOperation:
                return operation.ChildOperations.All(child => Collect(child, known, calls));
            default:
                return false;
        }
    }

    private static bool IsDetection(IMethodSymbol method, KnownTypes known)
        => method.ReturnType.Is(KnownNames.RiskDecision)
            && (known.Has(method.PartialDefinitionPart ?? method, KnownNames.DetectionPointAttribute)
                || (method.Name == "Report" && method.ContainingType.Is(KnownNames.Detections)));

    /// <summary>Whether a comparison holds where nothing is denied: <c>Kind == Allow</c>, <c>IsDenied == false</c>, <c>== default</c>.</summary>
    private static bool SaysNothingDenied(IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => IsNothing(equal.LeftOperand) || IsNothing(equal.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different => IsTrue(different.LeftOperand) || IsTrue(different.RightOperand),
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } => IsNothing(constant.Value),
        _ => false,
    };

    private static bool IsNothing(IOperation operation)
        => operation is IDefaultValueOperation || (operation is IConversionOperation conversion && IsNothing(conversion.Operand))
            || (operation.ConstantValue is { HasValue: true, Value: { } value } && value is false or 0);

    private static bool IsTrue(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: true };
}
