using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Finds where a graph decides by one result of a security check.</summary>
internal sealed class ResultTests(ControlFlowGraph graph, SyntaxNode check, SecurityResult row)
{
    private const int DepthCap = 20;

    private Dictionary<object, IOperation?>? _written;

    /// <summary>The branches that are taken when the check says no.</summary>
    internal IEnumerable<ControlFlowBranch> FailingBranches()
    {
        foreach (var block in graph.Blocks)
        {
            if (block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue is { } condition && FailsWhen(condition, 0) is { } fails)
            {
                var jumps = (block.ConditionKind == ControlFlowConditionKind.WhenTrue) == fails;
                if ((jumps ? block.ConditionalSuccessor : block.FallThroughSuccessor) is { } branch)
                {
                    yield return branch;
                }
            }
        }
    }

    /// <summary>The value of a condition that means no; null: the condition is about something else.</summary>
    private bool? FailsWhen(IOperation value, int depth)
    {
        if (depth > DepthCap)
        {
            return null;
        }

        value = Resolve(value);
        switch (value)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !FailsWhen(not.Operand, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                return Compared(equality.LeftOperand, equality.RightOperand, depth) is { } equal
                    ? equality.OperatorKind == BinaryOperatorKind.Equals ? equal : !equal
                    : null;
            case IIsPatternOperation test:
                return Matched(test.Value, test.Pattern, depth);
            default:
                return row.Form is ResultForm.Call or ResultForm.Property && value.Syntax == check ? false : null;
        }
    }

    private bool? Matched(IOperation value, IPatternOperation pattern, int depth) => pattern switch
    {
        INegatedPatternOperation negated when depth <= DepthCap => !Matched(value, negated.Pattern, depth + 1),
        IConstantPatternOperation constant => Compared(value, constant.Value, depth),
        _ => null,
    };

    /// <summary>Whether the equality of two values means no.</summary>
    private bool? Compared(IOperation left, IOperation right, int depth)
    {
        if (row.Form is ResultForm.No or ResultForm.Yes)
        {
            return Unconverted(left).Syntax == check || Unconverted(right).Syntax == check ? row.Form == ResultForm.No : null;
        }

        return right.ConstantValue is { HasValue: true, Value: bool second } ? Equal(FailsWhen(left, depth + 1), second)
            : left.ConstantValue is { HasValue: true, Value: bool first } ? Equal(FailsWhen(right, depth + 1), first)
            : null;
    }

    private static bool? Equal(bool? fails, bool constant) => fails is { } known ? known == constant : null;

    private IOperation Resolve(IOperation value)
    {
        for (var i = 0; i < DepthCap; i++)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    continue;
                case IAwaitOperation awaited:
                    value = awaited.Operation;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "GetResult" or "GetAwaiter", Instance: { } instance }:
                    value = instance;
                    continue;
                case IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } when Deferral.IsTask(task.Type):
                    value = task;
                    continue;
                case ILocalReferenceOperation or IFlowCaptureReferenceOperation when WrittenOnce(Carrying.VariableOf(value)) is { } only:
                    value = only;
                    continue;
                default:
                    return value;
            }
        }

        return value;
    }

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    // A variable that is written once holds what it was given.
    private IOperation? WrittenOnce(object? variable)
    {
        if (_written is null)
        {
            _written = new();
            foreach (var operation in graph.Blocks.SelectMany(static b => b.AllOperations()))
            {
                var (target, value) = operation switch
                {
                    ISimpleAssignmentOperation assignment => (Carrying.VariableOf(assignment.Target), assignment.Value),
                    IFlowCaptureOperation capture => (capture.Id, capture.Value),
                    ICompoundAssignmentOperation compound => (Carrying.VariableOf(compound.Target), null),
                    IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => (Carrying.VariableOf(argument.Value), null),
                    _ => (default(object), default(IOperation)),
                };
                if (target is not null)
                {
                    _written[target] = _written.ContainsKey(target) ? null : value;
                }
            }
        }

        return variable is not null && _written.TryGetValue(variable, out var only) ? only : null;
    }
}
