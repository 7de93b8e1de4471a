using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>
/// Walks the operations of one body. A lambda is taken as invoked where it stands; a local function where it is named; what
/// follows a constant false or a jump is left out.
/// </summary>
internal sealed class CallCollector : OperationWalker
{
    private readonly IOperation _root;
    private readonly ISymbol? _method;
    private readonly ImmutableArray<IMethodSymbol>.Builder _calls = ImmutableArray.CreateBuilder<IMethodSymbol>();
    private readonly ImmutableArray<INamedTypeSymbol>.Builder _created = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
    private readonly ImmutableArray<SyntaxNode>.Builder _initializers = ImmutableArray.CreateBuilder<SyntaxNode>();
    private bool _runsOwnDelegate;
    private bool _unknown;

    private CallCollector(IOperation root, ISymbol? method)
    {
        _root = root;
        _method = method;
    }

    internal static BodyCalls Collect(IOperation root, ISymbol? method)
    {
        var collector = new CallCollector(root, method);
        collector.Visit(root);
        return new BodyCalls(
            collector._calls.ToImmutable(),
            collector._created.ToImmutable(),
            collector._initializers.ToImmutable(),
            collector._runsOwnDelegate,
            collector._unknown);
    }

    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
        if (operation == _root)
        {
            base.VisitLocalFunction(operation);
        }
    }

    public override void VisitNameOf(INameOfOperation operation)
    {
    }

    public override void VisitConditional(IConditionalOperation operation)
    {
        var truth = Truth.Of(operation.Condition);
        Visit(operation.Condition);
        if (truth != false)
        {
            Visit(operation.WhenTrue);
        }

        if (truth != true)
        {
            Visit(operation.WhenFalse);
        }
    }

    public override void VisitBinaryOperator(IBinaryOperation operation)
    {
        Add(operation.OperatorMethod);
        Visit(operation.LeftOperand);
        var left = Truth.Of(operation.LeftOperand);
        if (!(operation.OperatorKind == BinaryOperatorKind.ConditionalAnd && left == false)
            && !(operation.OperatorKind == BinaryOperatorKind.ConditionalOr && left == true))
        {
            Visit(operation.RightOperand);
        }
    }

    public override void VisitWhileLoop(IWhileLoopOperation operation)
    {
        Visit(operation.Condition);
        if (!(operation.ConditionIsTop && Truth.Of(operation.Condition) == false))
        {
            Visit(operation.Body);
        }
    }

    public override void VisitForLoop(IForLoopOperation operation)
    {
        if (Truth.Of(operation.Condition) == false)
        {
            foreach (var before in operation.Before)
            {
                Visit(before);
            }

            Visit(operation.Condition);
            return;
        }

        base.VisitForLoop(operation);
    }

    public override void VisitBlock(IBlockOperation operation)
    {
        var dead = false;
        foreach (var statement in operation.Operations)
        {
            dead &= statement is not ILabeledOperation && !statement.Descendants().Any(d => d is ILabeledOperation);
            if (!dead)
            {
                Visit(statement);
            }

            dead |= statement is IReturnOperation { Kind: OperationKind.Return } or IBranchOperation or IThrowOperation
                or IExpressionStatementOperation { Operation: IThrowOperation };
        }
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        var target = operation.TargetMethod;
        if (target.MethodKind == MethodKind.DelegateInvoke)
        {
            _unknown |= operation.Instance is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                or IPropertyReferenceOperation or IConditionalAccessInstanceOperation or IDelegateCreationOperation or IConversionOperation
                or IParenthesizedOperation or IInvocationOperation);
        }
        else
        {
            Add(target);
            _unknown |= IsReflection(target) || IsQueue(target);
        }

        base.VisitInvocation(operation);
    }

    public override void VisitArgument(IArgumentOperation operation)
    {
        // Code from outside may call back what it is given through the interfaces that it knows.
        if (Unwrap(operation.Value).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && IsSource(type))
        {
            _created.Add(type);
        }

        base.VisitArgument(operation);
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        Add(operation.Constructor);
        if (operation.Type is INamedTypeSymbol type && IsSource(type))
        {
            _created.Add(type);
        }

        base.VisitObjectCreation(operation);
    }

    public override void VisitMethodReference(IMethodReferenceOperation operation)
    {
        Add(operation.Method);
        base.VisitMethodReference(operation);
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        var isTarget = operation.Parent is IAssignmentOperation assignment && assignment.Target == operation;
        if (!isTarget || operation.Parent is not ISimpleAssignmentOperation)
        {
            Add(operation.Property.GetMethod);
        }

        if (isTarget || operation.Parent is IIncrementOrDecrementOperation)
        {
            Add(operation.Property.SetMethod);
        }

        _unknown |= !isTarget && IsDelegate(operation.Type) && IsSource(operation.Property);
        base.VisitPropertyReference(operation);
    }

    public override void VisitFieldReference(IFieldReferenceOperation operation)
    {
        if (IsDelegate(operation.Type) && IsSource(operation.Field)
            && !(operation.Parent is IAssignmentOperation assignment && assignment.Target == operation))
        {
            if (InitializerOf(operation.Field) is { } initializer)
            {
                _initializers.Add(initializer);
            }
            else
            {
                _unknown = true;
            }
        }

        base.VisitFieldReference(operation);
    }

    public override void VisitParameterReference(IParameterReferenceOperation operation)
    {
        _runsOwnDelegate |= IsDelegate(operation.Type) && _method is not null
            && SymbolEqualityComparer.Default.Equals(operation.Parameter.ContainingSymbol, _method);
        base.VisitParameterReference(operation);
    }

    public override void VisitEventReference(IEventReferenceOperation operation)
    {
        _unknown |= operation.Parent is not IEventAssignmentOperation;
        base.VisitEventReference(operation);
    }

    public override void VisitEventAssignment(IEventAssignmentOperation operation)
    {
        if (operation.EventReference is IEventReferenceOperation { Event: { } @event })
        {
            Add(operation.Adds ? @event.AddMethod : @event.RemoveMethod);
        }

        base.VisitEventAssignment(operation);
    }

    public override void VisitConversion(IConversionOperation operation)
    {
        Add(operation.OperatorMethod);
        base.VisitConversion(operation);
    }

    public override void VisitUnaryOperator(IUnaryOperation operation)
    {
        Add(operation.OperatorMethod);
        base.VisitUnaryOperator(operation);
    }

    public override void VisitCompoundAssignment(ICompoundAssignmentOperation operation)
    {
        Add(operation.OperatorMethod);
        base.VisitCompoundAssignment(operation);
    }

    public override void VisitUsing(IUsingOperation operation)
    {
        AddDispose(operation.Resources);
        base.VisitUsing(operation);
    }

    public override void VisitUsingDeclaration(IUsingDeclarationOperation operation)
    {
        AddDispose(operation.DeclarationGroup);
        base.VisitUsingDeclaration(operation);
    }

    public override void VisitForEachLoop(IForEachLoopOperation operation)
    {
        if (Unwrap(operation.Collection).Type is INamedTypeSymbol type && IsSource(type))
        {
            AddNamed(type, "GetEnumerator");
            AddNamed(type, "GetAsyncEnumerator");
        }

        base.VisitForEachLoop(operation);
    }

    public override void VisitDynamicInvocation(IDynamicInvocationOperation operation)
    {
        _unknown = true;
        base.VisitDynamicInvocation(operation);
    }

    public override void VisitDynamicObjectCreation(IDynamicObjectCreationOperation operation)
    {
        _unknown = true;
        base.VisitDynamicObjectCreation(operation);
    }

    public override void VisitFunctionPointerInvocation(IFunctionPointerInvocationOperation operation)
    {
        _unknown = true;
        base.VisitFunctionPointerInvocation(operation);
    }

    public override void VisitInvalid(IInvalidOperation operation)
    {
        // Half-typed code: what it will call, nobody can say.
        _unknown = true;
        base.VisitInvalid(operation);
    }

    private void AddDispose(IOperation resources)
    {
        IEnumerable<ITypeSymbol> types = resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(d => d.Declarators).Select(d => d.Symbol.Type)
            : Unwrap(resources).Type is { } one ? [one] : [];
        foreach (var type in types.OfType<INamedTypeSymbol>().Where(IsSource))
        {
            AddNamed(type, "Dispose");
            AddNamed(type, "DisposeAsync");
        }
    }

    private void AddNamed(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers(name).OfType<IMethodSymbol>().Where(m => m.Parameters.All(p => p.IsOptional)))
            {
                Add(method);
            }
        }
    }

    private void Add(IMethodSymbol? method)
    {
        if (method is not null)
        {
            _calls.Add(method.ReducedFrom ?? method);
        }
    }

    private static SyntaxNode? InitializerOf(IFieldSymbol field)
        => field is { IsReadOnly: true, DeclaringSyntaxReferences.Length: > 0 }
            && field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer }
                ? initializer
                : null;

    // Whoever reads the channel goes on from here.
    private static bool IsQueue(IMethodSymbol method)
        => method is { Name: "WriteAsync" or "TryWrite", ContainingType: { Name: "ChannelWriter" } type } && type.ContainingNamespace.ToDisplayString() == "System.Threading.Channels";

    private static bool IsReflection(IMethodSymbol method)
        => method is { Name: "Invoke" or "InvokeMember" or "DynamicInvoke", ContainingType: { } type }
            && type.ToDisplayString() is "System.Reflection.MethodBase" or "System.Reflection.MethodInfo" or "System.Reflection.ConstructorInfo" or "System.Type" or "System.Delegate";

    private static bool IsDelegate(ITypeSymbol? type) => type is { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Delegate };

    private static bool IsSource(ISymbol symbol) => !symbol.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
