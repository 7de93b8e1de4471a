using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

// What the language calls without a name in the text: operators, patterns, loops, resources; and what type arguments decide.
internal sealed partial class CallCollector
{
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

    public override void VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation)
    {
        Add(operation.OperatorMethod);
        base.VisitIncrementOrDecrement(operation);
    }

    public override void VisitRecursivePattern(IRecursivePatternOperation operation)
    {
        Add(operation.DeconstructSymbol as IMethodSymbol);
        base.VisitRecursivePattern(operation);
    }

    public override void VisitListPattern(IListPatternOperation operation)
    {
        Add((operation.LengthSymbol as IPropertySymbol)?.GetMethod);
        Add((operation.IndexerSymbol as IPropertySymbol)?.GetMethod);
        base.VisitListPattern(operation);
    }

    public override void VisitWith(IWithOperation operation)
    {
        Add(operation.CloneMethod);
        base.VisitWith(operation);
    }

    public override void VisitCollectionExpression(ICollectionExpressionOperation operation)
    {
        Add(operation.ConstructMethod);
        base.VisitCollectionExpression(operation);
    }

    public override void VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation)
    {
        if (operation.Syntax is AssignmentExpressionSyntax assignment && operation.SemanticModel is { } model)
        {
            AddDeconstruction(model.GetDeconstructionInfo(assignment));
        }

        base.VisitDeconstructionAssignment(operation);
    }

    public override void VisitAwait(IAwaitOperation operation)
    {
        if (operation.Syntax is AwaitExpressionSyntax awaited && Unwrap(operation.Operation).Type is { } type && IsSource(type) && operation.SemanticModel is { } model)
        {
            var info = model.GetAwaitExpressionInfo(awaited);
            Add(info.GetAwaiterMethod);
            Add(info.IsCompletedProperty?.GetMethod);
            Add(info.GetResultMethod);
        }

        base.VisitAwait(operation);
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
        if (Unwrap(operation.Collection).Type is INamedTypeSymbol type && IsSource(type)
            && operation.Syntax is CommonForEachStatementSyntax loop && operation.SemanticModel is { } model)
        {
            var info = model.GetForEachStatementInfo(loop);
            Add(info.GetEnumeratorMethod);
            Add(info.MoveNextMethod);
            Add(info.CurrentProperty?.GetMethod);
            Add(info.DisposeMethod);
        }

        // A delegate out of a collection is anyone's.
        _unknown |= operation.LoopControlVariable is IVariableDeclaratorOperation { Symbol.Type: var element } && IsDelegate(element);

        base.VisitForEachLoop(operation);
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

    private void AddDeconstruction(DeconstructionInfo info)
    {
        Add(info.Method);
        foreach (var nested in info.Nested)
        {
            AddDeconstruction(nested);
        }
    }

    /// <summary>What a call makes of its type arguments: an object, by <c>new()</c> or by the container.</summary>
    private void AddTypeArguments(IMethodSymbol target, IInvocationOperation call)
    {
        if (target.IsGenericMethod)
        {
            AddMade(target.TypeParameters, target.TypeArguments);
        }

        if (s_resolving.Contains(target.Name) && !IsSource(target))
        {
            _resolved.AddRange(target.TypeArguments);
            _resolved.AddRange(call.Arguments.Select(a => Unwrap(a.Value)).OfType<ITypeOfOperation>().Select(t => t.TypeOperand));
            _unknown |= target.Name is "CreateInstance" or "GetService" or "GetRequiredService" && target.TypeArguments.IsEmpty
                && !call.Arguments.Any(a => Unwrap(a.Value) is ITypeOfOperation);
        }
    }

    private void AddMade(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
    {
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (parameters[i].HasConstructorConstraint && arguments[i] is INamedTypeSymbol made && IsSource(made))
            {
                Add(made.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty));
                _created.Add(made);
            }
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
}
