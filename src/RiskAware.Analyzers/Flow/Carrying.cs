using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>Whether a value is the exception, or holds it: wrapped, in a tuple, in a collection, captured by a lambda.</summary>
internal sealed class Carrying(Variables variables, SyntaxNode? declaration)
{
    private const int DepthCap = 40;

    internal bool In(IOperation? value, PathState state) => In(value, state, 0);

    /// <summary>The variable that an operation reads or writes as a whole, or null.</summary>
    internal static object? VariableOf(IOperation? target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IDeclarationExpressionOperation declared => VariableOf(declared.Expression),
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        _ => null,
    };

    /// <summary>The creation of an exception that a value is, or null.</summary>
    internal static IObjectCreationOperation? CreatedException(IOperation? value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value is IObjectCreationOperation creation && creation.Type.IsOrDerivesFrom(KnownNames.Exception) ? creation : null;
    }

    /// <summary>Whether a text shows the exception as a whole: type, message and stack.</summary>
    internal bool IsShownIn(IOperation? value, PathState state) => IsShownIn(value, state, 0);

    /// <summary>Whether some code passes a variable that holds the exception on to a call that has to do with another one.</summary>
    internal bool IsPassedIn(SyntaxNode code, string with, PathState state)
        => code.DescendantNodes().OfType<ArgumentSyntax>().Any(a => a.Expression is IdentifierNameSyntax name && IsNameOfCarrier(name, state)
            && a.Parent?.Parent is { } call && call.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == with));

    // An inner exception, or the one that the arguments of an event hold.
    internal static bool IsInner(ISymbol property)
        => property.Name is "InnerException" or "InnerExceptions" || (property as IPropertySymbol)?.Type.IsOrDerivesFrom(KnownNames.Exception) == true;

    internal static bool IsInner(IOperation member) => member is IPropertyReferenceOperation { Property: { } property } && IsInner(property);

    internal static bool IsAnswer(ITypeSymbol? type) => type.IsOrImplements(KnownNames.IResult) || type.IsOrImplements(KnownNames.IActionResult);

    private bool IsShownIn(IOperation? value, PathState state, int depth)
    {
        depth++;
        return depth <= DepthCap && value switch
        {
            IConversionOperation conversion => IsShownIn(conversion.Operand, state, depth),
            IParenthesizedOperation parenthesized => IsShownIn(parenthesized.Operand, state, depth),
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Any(e => IsShownIn(e, state, depth)),
            IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>()
                .Any(p => In(p.Expression, state) || IsShownIn(p.Expression, state, depth)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum
                => In(sum.LeftOperand, state) || In(sum.RightOperand, state)
                    || IsShownIn(sum.LeftOperand, state, depth) || IsShownIn(sum.RightOperand, state, depth),
            IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } instance } => In(instance, state),
            IInvocationOperation { TargetMethod: { Name: "Format" or "Concat", ContainingType.SpecialType: SpecialType.System_String } } call
                => call.Arguments.Any(a => In(a.Value, state) || IsShownIn(a.Value, state, depth)),
            _ => false,
        };
    }

    private bool In(IOperation? value, PathState state, int depth)
    {
        if (value is null || depth > DepthCap)
        {
            return false;
        }

        depth++;
        switch (value)
        {
            case ICaughtExceptionOperation caught:
                return declaration is not null && caught.Syntax == declaration;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return VariableOf(value) is { } variable && variables.TryFind(variable, out var number) && state.Carries(number);
            case IConversionOperation conversion:
                return In(conversion.Operand, state, depth);
            case IParenthesizedOperation parenthesized:
                return In(parenthesized.Operand, state, depth);
            case IAwaitOperation awaited:
                return In(awaited.Operation, state, depth);
            case IObjectCreationOperation or IInvocationOperation when IsAnswer(value.Type):
                // Shown to the caller, who may be the attacker.
                return false;
            case IObjectCreationOperation creation:
                return creation.Arguments.Any(a => In(a.Value, state, depth)) || In(creation.Initializer, state, depth);
            case IAnonymousObjectCreationOperation anonymous:
                return anonymous.Initializers.Any(i => In(i, state, depth));
            case IObjectOrCollectionInitializerOperation initializer:
                return initializer.Initializers.Any(i => In(i, state, depth));
            case ISimpleAssignmentOperation assignment:
                return In(assignment.Value, state, depth);
            case ITupleOperation tuple:
                return tuple.Elements.Any(e => In(e, state, depth));
            case IArrayCreationOperation array:
                return In(array.Initializer, state, depth);
            case IArrayInitializerOperation array:
                return array.ElementValues.Any(e => In(e, state, depth));
            case ICollectionExpressionOperation collection:
                return collection.Elements.Any(e => In(e, state, depth));
            case ISpreadOperation spread:
                return In(spread.Operand, state, depth);
            case IWithOperation with:
                return In(with.Operand, state, depth) || In(with.Initializer, state, depth);
            case IDelegateCreationOperation creation:
                return In(creation.Target, state, depth);
            case IFlowAnonymousFunctionOperation lambda:
                return Captures(lambda.Syntax, state);
            case IMethodReferenceOperation method:
                return In(method.Instance, state, depth);
            case IPropertyReferenceOperation property:
                // An inner exception is as good as the outer one; text and codes taken from it are not.
                return IsInner(property.Property) && In(property.Instance, state, depth);
            case IInvocationOperation invocation:
                return Passes(invocation, state, depth);
            case IBinaryOperation or IInterpolatedStringOperation:
                return false;
            default:
                return false;
        }
    }

    // What a call returns holds the exception if it was made from it: Wrap(exception), ExceptionDispatchInfo.Capture(exception).
    private bool Passes(IInvocationOperation invocation, PathState state, int depth)
    {
        var type = invocation.Type;
        if (type is null || type.SpecialType is not SpecialType.None and not SpecialType.System_Object)
        {
            return false;
        }

        return (invocation.TargetMethod.Name is "GetBaseException" or "Flatten" or "GetException" && In(invocation.Instance, state, depth))
            || invocation.Arguments.Any(a => In(a.Value, state, depth));
    }

    private bool Captures(SyntaxNode lambda, PathState state)
        => lambda.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => IsNameOfCarrier(name, state));

    private bool IsNameOfCarrier(IdentifierNameSyntax name, PathState state)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            if (state.Carries(i) && variables[i] is ISymbol symbol && symbol.Name == name.Identifier.ValueText)
            {
                return true;
            }
        }

        return false;
    }
}
