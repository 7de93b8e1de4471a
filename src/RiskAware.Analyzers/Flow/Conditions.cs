using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>Whether a branch can be taken.</summary>
internal enum Side
{
    Possible,
    Impossible,

    /// <summary>Possible, but then the exception betrays nothing.</summary>
    Excused,
}

internal readonly record struct ConditionSplit(Side WhenTrue, Side WhenFalse)
{
    internal static readonly ConditionSplit Open = new(Side.Possible, Side.Possible);

    internal ConditionSplit Negated => new(WhenFalse, WhenTrue);

    internal static ConditionSplit Always(bool value) => value ? new(Side.Possible, Side.Impossible) : new(Side.Impossible, Side.Possible);

    internal static ConditionSplit Excuse => new(Side.Excused, Side.Possible);
}

/// <summary>Decides conditions as far as they are constant or speak of the caught exception.</summary>
internal sealed class Conditions(ControlFlowGraph graph, Variables variables, Carrying carrying, KeptTexts texts, CaughtException? caught)
{
    private const int DepthCap = 40;

    private Dictionary<CaptureId, IOperation?>? _captures;

    internal ConditionSplit Split(IOperation condition, PathState state) => Split(condition, state, 0);

    /// <summary>The text of a value that is known on this path, else null.</summary>
    internal string? ConstantOf(IOperation value, PathState state)
    {
        value = Resolve(value);
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => "null",
                bool b => b ? "true" : "false",
                IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
                _ => null,
            };
        }

        return value is IDefaultValueOperation { Type.IsReferenceType: true } ? "null"
            : Carrying.VariableOf(value) is { } variable && variables.TryFind(variable, out var number) ? state.ValueOf(number)
            : null;
    }

    /// <summary>The state in which names that a pattern gives to the exception hold it too.</summary>
    internal PathState Declare(IOperation condition, PathState state)
    {
        foreach (var part in condition.InEvaluationOrder())
        {
            if (part is not IIsPatternOperation test || Resolve(test.Value) is not { } value || !(carrying.In(value, state) || texts.In(value, state)))
            {
                continue;
            }

            var isText = !carrying.In(value, state);
            foreach (var name in NamesOf(test.Pattern))
            {
                if (variables.TryGet(name, out var number))
                {
                    state = isText ? state.WithText(number) : state.With(number, carries: true, value: null);
                }
            }
        }

        return state;
    }

    // With a stack of its own: "a or b or c ..." nests as deep as it is long.
    private static IEnumerable<ISymbol> NamesOf(IPatternOperation whole)
    {
        var pending = new Stack<IPatternOperation>();
        pending.Push(whole);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case IDeclarationPatternOperation { DeclaredSymbol: { } name }:
                    yield return name;
                    break;
                case IRecursivePatternOperation recursive:
                    if (recursive.DeclaredSymbol is { } all)
                    {
                        yield return all;
                    }

                    foreach (var part in recursive.PropertySubpatterns.Where(static p => Carrying.IsInner(p.Member)).Reverse())
                    {
                        pending.Push(part.Pattern);
                    }

                    break;
                case INegatedPatternOperation negated:
                    pending.Push(negated.Pattern);
                    break;
                case IBinaryPatternOperation binary:
                    pending.Push(binary.RightPattern);
                    pending.Push(binary.LeftPattern);
                    break;
            }
        }
    }

    private ConditionSplit Split(IOperation condition, PathState state, int depth)
    {
        condition = Resolve(condition);
        if (depth > DepthCap)
        {
            return ConditionSplit.Open;
        }

        if (ConstantOf(condition, state) is "true" or "false")
        {
            return ConditionSplit.Always(ConstantOf(condition, state) == "true");
        }

        if (Emptiness.Of(condition, value => ConstantOf(value, state) == PathState.Filled) is { } known)
        {
            return ConditionSplit.Always(known);
        }

        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Split(not.Operand, state, depth + 1).Negated;
            case IIsNullOperation isNull:
                return IsNull(isNull, state);
            case IIsTypeOperation isType when Holds(isType.ValueOperand, state):
                return IsType(isType.TypeOperand, isType.ValueOperand) is var split && isType.IsNegated ? split.Negated : split;
            case IIsPatternOperation test:
                return Pattern(test.Value, test.Pattern, state, depth + 1);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal:
                return AreEqual(equal.LeftOperand, equal.RightOperand, state);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal:
                return AreEqual(unequal.LeftOperand, unequal.RightOperand, state).Negated;
            case IPropertyReferenceOperation { Property: { Name: "IsCancellationRequested", ContainingType.Name: "CancellationToken" or "CancellationTokenSource" } }
                when caught is { IsExplainedByCancellation: true }:
                return ConditionSplit.Excuse;
            case IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_Boolean } property, Instance: { } instance }
                when caught is not null && Holds(instance, state) && caught.IsExcusedBy(property):
                return ConditionSplit.Excuse;
            case IInvocationOperation { TargetMethod: { Name: "IsEnabled", ContainingType.Name: "ILogger" } }:
                // A log level that is switched off is no path of the program.
                return ConditionSplit.Always(true);
            default:
                return ConditionSplit.Open;
        }
    }

    private ConditionSplit IsNull(IIsNullOperation test, PathState state)
    {
        if (carrying.In(test.Operand, state))
        {
            return ConditionSplit.Always(false);
        }

        return ConstantOf(test.Operand, state) is { } known ? ConditionSplit.Always(known == "null")
            : IsConditionalAccess(test) || MayObserve(Resolve(test.Operand)) ? ConditionSplit.Always(false)
            : IsFirstOfAll(test) ? ConditionSplit.Always(true)
            : ConditionSplit.Open;
    }

    // "if (onError != null) onError(exception)" means the same as "onError?.Invoke(exception)".
    private static bool MayObserve(IOperation value)
        => value.Type is { TypeKind: TypeKind.Delegate } || value.Type.IsOrImplements(KnownNames.ILogger);

    // "first ??= exception": what is kept already stands for those that come after it.
    private static bool IsFirstOfAll(IIsNullOperation test)
        => test.Operand.Syntax.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment && assignment.Left == test.Operand.Syntax;

    // "observer?.Seen(exception)": the observer that is not there is no path that anyone means.
    private static bool IsConditionalAccess(IIsNullOperation test)
        => test.Operand.Syntax.Parent is ConditionalAccessExpressionSyntax access && access.Expression == test.Operand.Syntax;

    private ConditionSplit AreEqual(IOperation left, IOperation right, PathState state)
    {
        left = Resolve(left);
        right = Resolve(right);
        if (ConstantOf(left, state) is { } first && ConstantOf(right, state) is { } second)
        {
            return (first, second) is (PathState.Filled, not "null") or (not "null", PathState.Filled) ? ConditionSplit.Open : ConditionSplit.Always(first == second);
        }

        if ((Holds(left, state) && ConstantOf(right, state) == "null") || (Holds(right, state) && ConstantOf(left, state) == "null"))
        {
            return ConditionSplit.Always(false);
        }

        if ((MayObserve(left) && ConstantOf(right, state) == "null") || (MayObserve(right) && ConstantOf(left, state) == "null"))
        {
            return ConditionSplit.Always(false);
        }

        return IsBenign(left, right, state) || IsBenign(right, left, state) ? ConditionSplit.Excuse : ConditionSplit.Open;
    }

    private bool IsBenign(IOperation member, IOperation value, PathState state)
        => member is IPropertyReferenceOperation property && Holds(property.Instance, state) && caught is not null
            && ((property.Property.Name == "CancellationToken" && caught.IsExplainedByCancellation) || caught.IsBenign(property.Property, value));

    private bool Holds(IOperation? value, PathState state) => value is not null && carrying.In(Resolve(value), state);

    private ConditionSplit IsType(ITypeSymbol type, IOperation value)
    {
        if (caught is null)
        {
            return ConditionSplit.Open;
        }

        if (Resolve(value) is IPropertyReferenceOperation { Property.Name: "InnerException" })
        {
            return new(caught.IsIndicatorWrapping(type) ? Side.Possible : Side.Excused, caught.IsIndicatorNotWrapping(type) ? Side.Possible : Side.Excused);
        }

        if (caught.Type.DerivesFromOrEquals(type))
        {
            return ConditionSplit.Always(true);
        }

        if (type.TypeKind == TypeKind.Class && !type.DerivesFromOrEquals(caught.Type))
        {
            return ConditionSplit.Always(false);
        }

        return new(caught.IsIndicator(type) ? Side.Possible : Side.Excused, caught.IsIndicatorOtherThan(type) ? Side.Possible : Side.Excused);
    }

    private ConditionSplit Pattern(IOperation value, IPatternOperation pattern, PathState state, int depth)
    {
        if (depth > DepthCap)
        {
            return ConditionSplit.Open;
        }

        value = Resolve(value);
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return Pattern(value, negated.Pattern, state, depth + 1).Negated;
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return ConditionSplit.Always(true);
            case ITypePatternOperation or IDeclarationPatternOperation or IRecursivePatternOperation when ConstantOf(value, state) == "null":
                return ConditionSplit.Always(false);
            case IConstantPatternOperation constant:
                return AreEqual(value, constant.Value, state);
            case ITypePatternOperation type when Holds(value, state):
                return IsType(type.MatchedType, value);
            case IDeclarationPatternOperation { MatchedType: { } matched } when Holds(value, state):
                return IsType(matched, value);
            case IRecursivePatternOperation recursive when Holds(value, state):
                return Recursive(value, recursive, state, depth);
            case IRecursivePatternOperation { PropertySubpatterns.Length: 0, DeconstructionSubpatterns.Length: 0 } present
                when MayObserve(value) && SymbolEqualityComparer.Default.Equals(present.MatchedType, value.Type):
                return ConditionSplit.Always(true);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or:
                return Or(Pattern(value, or.LeftPattern, state, depth + 1), Pattern(value, or.RightPattern, state, depth + 1));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and:
                return Or(Pattern(value, and.LeftPattern, state, depth + 1).Negated, Pattern(value, and.RightPattern, state, depth + 1).Negated).Negated;
            default:
                return ConditionSplit.Open;
        }
    }

    private ConditionSplit Recursive(IOperation value, IRecursivePatternOperation pattern, PathState state, int depth)
    {
        var type = pattern.MatchedType is { } matched ? IsType(matched, value) : ConditionSplit.Always(true);
        if (pattern.PropertySubpatterns.Length == 0 && pattern.DeconstructionSubpatterns.Length == 0)
        {
            return type;
        }

        var isExcused = type.WhenTrue == Side.Excused || pattern.PropertySubpatterns.Any(p =>
            p.Member is IPropertyReferenceOperation member && OnlyBenign(member.Property, p.Pattern, depth));
        return new(type.WhenTrue == Side.Impossible ? Side.Impossible : isExcused ? Side.Excused : Side.Possible, Side.Possible);
    }

    private bool OnlyBenign(IPropertySymbol member, IPatternOperation pattern, int depth) => depth <= DepthCap && pattern switch
    {
        IConstantPatternOperation constant => caught is not null && caught.IsBenign(member, Resolve(constant.Value)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or
            => OnlyBenign(member, or.LeftPattern, depth + 1) && OnlyBenign(member, or.RightPattern, depth + 1),
        IBinaryPatternOperation and => OnlyBenign(member, and.LeftPattern, depth + 1) || OnlyBenign(member, and.RightPattern, depth + 1),
        _ => false,
    };

    // Either may hold: harmless only if both are; impossible only if both are.
    private static ConditionSplit Or(ConditionSplit a, ConditionSplit b)
    {
        var whenTrue = a.WhenTrue == Side.Impossible ? b.WhenTrue
            : b.WhenTrue == Side.Impossible ? a.WhenTrue
            : a.WhenTrue == b.WhenTrue ? a.WhenTrue
            : Side.Possible;
        var whenFalse = a.WhenFalse == Side.Impossible || b.WhenFalse == Side.Impossible ? Side.Impossible
            : a.WhenFalse == Side.Excused || b.WhenFalse == Side.Excused ? Side.Excused
            : Side.Possible;
        return new(whenTrue, whenFalse);
    }

    /// <summary>What a value is without conversions: the lowered graph puts values that are used several times into temporaries.</summary>
    internal IOperation Resolve(IOperation operation)
    {
        for (var i = 0; i < DepthCap; i++)
        {
            switch (operation)
            {
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IConversionOperation { OperatorMethod: null } conversion when !conversion.ConstantValue.HasValue:
                    operation = conversion.Operand;
                    continue;
                case IFlowCaptureReferenceOperation reference when Captured(reference.Id) is { } value:
                    operation = value;
                    continue;
                default:
                    return operation;
            }
        }

        return operation;
    }

    private IOperation? Captured(CaptureId id)
    {
        if (_captures is null)
        {
            _captures = new();
            foreach (var capture in graph.Blocks.SelectMany(b => b.Operations).OfType<IFlowCaptureOperation>())
            {
                _captures[capture.Id] = _captures.ContainsKey(capture.Id) ? null : capture.Value;
            }
        }

        return _captures.TryGetValue(id, out var value) ? value : null;
    }
}
