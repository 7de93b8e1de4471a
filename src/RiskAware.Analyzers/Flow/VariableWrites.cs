using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>What becomes of the variables on a path: which of them hold the exception, and which a known value.</summary>
internal sealed class VariableWrites(WalkedCode code)
{
    private readonly AskedTwice _asked = new(code.Graph);

    /// <summary>What is known where a handler begins.</summary>
    internal PathState AtClause()
    {
        var state = PathState.Start;
        if (code.Syntax!.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declared && code.Variables.TryGet(declared.Symbol, out var number))
        {
            state = state.With(number, carries: true, value: null);
        }

        foreach (var (local, value) in KnownBefore.Of(code.Syntax))
        {
            if (!IsWrittenElsewhere(local) && code.Variables.TryGet(local, out var known))
            {
                state = state.With(known, carries: false, code.Conditions.ConstantOf(value, state));
            }
        }

        return state;
    }

    /// <summary>An assignment. Its end, if the exception leaves by it; else null.</summary>
    internal PathEnd? Store(IOperation target, IOperation value, ref PathState state)
    {
        target = Assigned(target);
        if (Carrying.VariableOf(target) is not { } variable)
        {
            if (code.Texts.In(value, state))
            {
                return Keep(target, ref state);
            }

            if (code.Carrying.In(value, state) && target is not IDiscardOperation && code.Context.MayBeRead(target))
            {
                state = state.AtLeast(Seen.Unknown);
            }

            return null;
        }

        if (variable is IParameterSymbol { RefKind: not RefKind.None and not RefKind.In } && code.Carrying.In(value, state))
        {
            return code.Escapes;
        }

        if (code.Carrying.In(value, state) && variable is ILocalSymbol local && IsOfOuterFunction(local))
        {
            state = state.AtLeast(Seen.Unknown);
        }

        if (KeptTexts.IsStore(target.Type) && code.Texts.In(value, state))
        {
            state = KeepText(variable, state);
            return null;
        }

        Write(variable, value, ref state);
        return null;
    }

    /// <summary>Text of the exception comes into a field, which another method may throw.</summary>
    internal PathEnd? Keep(IOperation target, ref PathState state)
    {
        if (code.Syntax is not null && target is IFieldReferenceOperation { Field: { } field } && ThrownLater.With(field, code.Syntax.Syntax, code.Context) is { } creation)
        {
            state = state with { Later = creation };
        }

        return null;
    }

    // "text ??= message": the graph keeps in a temporary what is assigned to.
    private IOperation Assigned(IOperation target)
        => target is IFlowCaptureReferenceOperation && code.Conditions.Resolve(target) is (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation) and var held ? held : target;

    /// <summary>Text of the exception comes into a variable, or into the collection that it holds.</summary>
    internal PathState KeepText(object variable, PathState state)
        => variable is ILocalSymbol local && IsOfOuterFunction(local)
            ? code.Syntax is not null && ThrownLater.With(local, code.Syntax) is { } creation ? state with { Later = creation } : state
            : !IsWrittenElsewhere(variable) && code.Variables.TryGet(variable, out var number) ? state.WithText(number)
            : state;

    internal void Write(object variable, IOperation value, ref PathState state)
    {
        if (!code.Variables.TryGet(variable, out var number))
        {
            code.Ends.GiveUp();
            return;
        }

        if (variable is CaptureId && code.Texts.In(value, state))
        {
            state = state.WithText(number);
            return;
        }

        state = state.With(number, code.Carrying.In(value, state), IsWrittenElsewhere(variable) ? null : code.Conditions.ConstantOf(value, state));
    }

    internal PathState Deconstruct(IDeconstructionAssignmentOperation deconstruction, PathState state)
    {
        var isCarried = code.Carrying.In(deconstruction.Value, state);
        var target = deconstruction.Target is IDeclarationExpressionOperation declared ? declared.Expression : deconstruction.Target;
        foreach (var element in (target as ITupleOperation)?.Elements ?? ImmutableArray<IOperation>.Empty)
        {
            if (Carrying.VariableOf(element) is { } variable && code.Variables.TryGet(variable, out var number))
            {
                state = state.With(number, isCarried, null);
            }
            else if (isCarried && element is not IDiscardOperation)
            {
                state = state.AtLeast(Seen.Unknown);
            }
        }

        return state;
    }

    /// <summary>A sum, a count, a text that grows.</summary>
    internal PathState Compound(IOperation operation, PathState state)
        => operation is ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String } sum && Carrying.VariableOf(sum.Target) is { } text
            && (code.Carrying.In(sum.Value, state) || code.Texts.In(sum.Value, state) || code.Texts.In(sum.Target, state))
                ? KeepText(text, state)
                : Forget(operation.ChildOperations.FirstOrDefault(), state);

    /// <summary>Written with what is not followed.</summary>
    internal PathState Forget(IOperation? target, PathState state)
        => Carrying.VariableOf(target) is { } variable && code.Variables.TryGet(variable, out var number)
            ? state.With(number, carries: false, value: null)
            : state;

    /// <summary>What has gone out of scope would only tell equal states apart.</summary>
    internal PathState Forget(ImmutableArray<ControlFlowRegion> regions, PathState state)
    {
        foreach (var region in regions)
        {
            foreach (var variable in region.Locals.Cast<object>().Concat(region.CaptureIds.Cast<object>()))
            {
                if (code.Variables.TryFind(variable, out var number))
                {
                    state = state.With(number, carries: false, value: null);
                }
            }
        }

        return state;
    }

    /// <summary>A flag that is asked again further on has the same answer there.</summary>
    internal PathState Assume(IOperation condition, bool isTrue, PathState state)
    {
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not)
        {
            condition = not.Operand;
            isTrue = !isTrue;
        }

        return Carrying.VariableOf(condition) is ISymbol variable && _asked.Is(variable) && !IsWrittenElsewhere(variable)
            && code.Variables.TryGet(variable, out var number)
            ? state.With(number, carries: false, isTrue ? "true" : "false")
            : state;
    }

    private bool IsWrittenElsewhere(object variable)
        => variable is ISymbol symbol
            && (IsOfOuterFunction(symbol) || code.Context.NestedWrites.In(code.Graph.OriginalOperation.Syntax).Contains(symbol.Name));

    // A variable of an enclosing function outlives this one; who reads it later is not seen here.
    private bool IsOfOuterFunction(ISymbol local)
        => code.Graph.Parent is not null && local.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
            && !code.Graph.OriginalOperation.Syntax.Span.Contains(declared.Span);
}
