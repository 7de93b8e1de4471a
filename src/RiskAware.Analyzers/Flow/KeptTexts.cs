using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// What of an exception is kept as text: its message in a variable or in a list. Who throws that later, throws an exception that
/// does not hold the first one.
/// </summary>
internal sealed class KeptTexts(Variables variables, Carrying carrying)
{
    private const int DepthCap = 40;

    private static readonly string[] s_adds =
        ["Add", "TryAdd", "Enqueue", "Push", "Insert", "AddFirst", "AddLast", "Append", "AppendLine", "AppendFormat", "AppendJoin"];

    private static readonly string[] s_removals = ["Clear", "Dequeue", "TryDequeue", "Pop", "TryPop", "TryTake"];

    /// <summary>Whether a value is text of the exception, or holds some.</summary>
    internal bool In(IOperation? value, PathState state) => !carrying.In(value, state) && In(value, state, 0);

    /// <summary>The collection, or text, that a call adds text of the exception to; else null.</summary>
    internal IOperation? AddedTo(IInvocationOperation call, PathState state)
        => call.Instance is { } instance && s_adds.Contains(call.TargetMethod.Name, StringComparer.Ordinal) && IsStore(instance.Type)
            && call.Arguments.Any(a => In(a.Value, state)) ? instance : null;

    /// <summary>Whether a call takes something out of what it is called on.</summary>
    internal static bool IsRemoval(IInvocationOperation call)
        => call.Instance is { Type: { } type } && IsStore(type)
            && (s_removals.Contains(call.TargetMethod.Name, StringComparer.Ordinal) || call.TargetMethod.Name.StartsWith("Remove", StringComparison.Ordinal))
            && type.SpecialType != SpecialType.System_String;

    /// <summary>Whether a variable of the type can keep a text.</summary>
    internal static bool IsStore(ITypeSymbol? type)
        => type is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol || type.Is("System.Text.StringBuilder")
            || (type is INamedTypeSymbol && type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable));

    private bool In(IOperation? value, PathState state, int depth)
    {
        if (value is null || depth > DepthCap)
        {
            return false;
        }

        depth++;
        return value switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation
                => Carrying.VariableOf(value) is { } variable && variables.TryFind(variable, out var number) && state.HoldsText(number),
            IConversionOperation conversion => In(conversion.Operand, state, depth),
            IParenthesizedOperation parenthesized => In(parenthesized.Operand, state, depth),
            IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_String } property => carrying.In(property.Instance, state),
            IInvocationOperation call => IsStore(call.Type)
                && (IsPart(call.Instance, state, depth) || call.Arguments.Any(a => IsPart(a.Value, state, depth))),
            IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Any(p => IsPart(p.Expression, state, depth)),
            IBinaryOperation { Type.SpecialType: SpecialType.System_String } sum => IsPart(sum.LeftOperand, state, depth) || IsPart(sum.RightOperand, state, depth),
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Any(e => In(e, state, depth)),
            ICollectionExpressionOperation collection => collection.Elements.Any(e => In(e, state, depth)),
            ISpreadOperation spread => In(spread.Operand, state, depth),
            _ => false,
        };
    }

    private bool IsPart(IOperation? value, PathState state, int depth) => carrying.In(value, state) || In(value, state, depth);
}
