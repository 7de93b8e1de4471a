using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>
/// Walks the operations of one body. A lambda is taken as invoked where it stands; a local function where it is named; what
/// follows a constant false or a jump is left out.
/// </summary>
internal sealed partial class CallCollector : OperationWalker
{
    private static readonly HashSet<string> s_resolving =
    [
        "GetService", "GetServices", "GetRequiredService", "GetKeyedService", "GetKeyedServices", "GetRequiredKeyedService", "CreateInstance", "GetServiceOrCreateInstance",
        "UseMiddleware", "AddEndpointFilter", "AddFilter",
    ];

    private readonly IOperation _root;
    private readonly ISymbol? _method;
    private readonly ImmutableArray<IMethodSymbol>.Builder _calls = ImmutableArray.CreateBuilder<IMethodSymbol>();
    private readonly ImmutableArray<IMethodSymbol>.Builder _baseCalls = ImmutableArray.CreateBuilder<IMethodSymbol>();
    private readonly ImmutableArray<INamedTypeSymbol>.Builder _created = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
    private readonly ImmutableArray<ITypeSymbol>.Builder _resolved = ImmutableArray.CreateBuilder<ITypeSymbol>();
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
            collector._baseCalls.ToImmutable(),
            collector._created.ToImmutable(),
            collector._resolved.ToImmutable(),
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

            dead |= BodyEnds.Never(statement);
        }
    }

    public override void VisitCatchClause(ICatchClauseOperation operation)
    {
        if (Truth.Of(operation.Filter) != false)
        {
            base.VisitCatchClause(operation);
        }
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        var target = operation.TargetMethod;
        if (CompiledOut.Is(target, operation.Syntax.SyntaxTree))
        {
            return;
        }

        if (target.MethodKind == MethodKind.DelegateInvoke)
        {
            _unknown |= operation.Instance is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
                or IPropertyReferenceOperation or IConditionalAccessInstanceOperation or IDelegateCreationOperation or IConversionOperation
                or IParenthesizedOperation or IInvocationOperation);
        }
        else
        {
            if (operation.Instance is IInstanceReferenceOperation { Syntax: BaseExpressionSyntax })
            {
                _baseCalls.Add(target);
            }
            else
            {
                Add(target);
            }

            AddTypeArguments(target, operation);
            _unknown |= IsReflection(target) || IsQueue(target) || (IsDelegate(operation.Type) && !IsSource(target));
        }

        base.VisitInvocation(operation);
    }

    public override void VisitArgument(IArgumentOperation operation)
    {
        // Code from outside may call back what it is given through the interfaces that it knows.
        if (Unwrap(operation.Value).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && IsOwn(type))
        {
            _created.Add(type);
        }

        // A delegate that comes out of the platform (of a dictionary, say) is anyone's.
        _unknown |= operation.Parameter is { RefKind: RefKind.Out } && IsDelegate(operation.Value.Type)
            && operation.Parent is IInvocationOperation { TargetMethod: { } method } && !IsSource(method);
        base.VisitArgument(operation);
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        Add(operation.Constructor);
        if (operation.Type is INamedTypeSymbol type && IsOwn(type))
        {
            _created.Add(type);
            AddMade(type.TypeParameters, type.TypeArguments);
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

        // Who set it, or put it into the collection, is not looked for.
        _unknown |= !isTarget && IsDelegate(operation.Type);
        base.VisitPropertyReference(operation);
    }

    public override void VisitFieldReference(IFieldReferenceOperation operation)
    {
        if (IsSource(operation.Field) && operation.Field.ContainingType.TypeKind != TypeKind.Enum
            && !(operation.Parent is IAssignmentOperation assignment && assignment.Target == operation))
        {
            var initializer = operation.Field.IsConst ? null : InitializerOf(operation.Field);
            if (initializer is not null)
            {
                _initializers.Add(initializer);
            }

            _unknown |= IsDelegate(operation.Type) && (initializer is null || !operation.Field.IsReadOnly);
        }

        base.VisitFieldReference(operation);
    }

    public override void VisitParameterReference(IParameterReferenceOperation operation)
    {
        _runsOwnDelegate |= IsDelegate(operation.Type) && _method is not null
            && SymbolEqualityComparer.Default.Equals(operation.Parameter.ContainingSymbol, _method);
        base.VisitParameterReference(operation);
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

    private void Add(IMethodSymbol? method)
    {
        if (method is not null)
        {
            _calls.Add(method.ReducedFrom ?? method);
        }
    }

    private static SyntaxNode? InitializerOf(IFieldSymbol field)
        => field is { DeclaringSyntaxReferences.Length: > 0 }
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

    // Of the platform, nothing leads back to the code; of another library, a message may.
    private static bool IsOwn(INamedTypeSymbol type)
        => type.SpecialType == SpecialType.None
            && (IsSource(type) || !(type.ContainingNamespace is { IsGlobalNamespace: false } space && Outermost(space) is "System" or "Microsoft"));

    private static string Outermost(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space.Name;
    }

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
