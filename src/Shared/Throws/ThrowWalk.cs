using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>
/// Walks the operations of a body and collects what they can throw, less what handlers inside of it take. Lambdas and local
/// functions count where they are invoked, tasks where they are awaited, iterators where they are enumerated.
/// </summary>
internal sealed partial class ThrowWalk
{
    // Generated code nests expressions deeper than a thread's stack allows; deeper down is unknown.
    private const int NestingCap = 200;

    private readonly ThrowSummaries _summaries;
    private readonly ThrowScope _scope;
    private readonly IMethodSymbol? _summarised;
    private readonly bool _returnsLater;
    private readonly HashSet<object> _followed = [];
    private readonly Stack<(ICatchClauseOperation Clause, List<PlacedArrival> Taken)> _handlers = new();
    private readonly List<PlacedArrival> _later = [];
    private List<PlacedArrival> _now = [];

    /// <param name="summaries">What other methods throw.</param>
    /// <param name="function">The method, local function or lambda whose body is walked; null: a try.</param>
    /// <param name="summarised">The method whose summary it is part of; null: none.</param>
    /// <param name="scope">The question.</param>
    private ThrowWalk(ThrowSummaries summaries, IMethodSymbol? function, IMethodSymbol? summarised, ThrowScope scope)
    {
        _summaries = summaries;
        _summarised = summarised;
        _scope = scope;
        _returnsLater = function is { IsAsync: false } && (Deferral.IsTaskLike(function.ReturnType) || Deferral.IsSequence(function.ReturnType));
    }

    /// <summary>What the body of a try can throw, in the order of the text.</summary>
    internal static IReadOnlyList<PlacedArrival> OfTry(IBlockOperation body, ThrowSummaries summaries, ThrowScope scope)
    {
        var walk = new ThrowWalk(summaries, null, null, scope);
        walk.Visit(body, 0);
        return walk._now;
    }

    /// <summary>What a task can throw where it is awaited.</summary>
    internal static IEnumerable<PlacedArrival> OfTask(IOperation task, ThrowSummaries summaries, ThrowScope scope)
        => new ThrowWalk(summaries, null, null, scope).Later(task).Distinct();

    /// <summary>What a method can throw, given its body and, for a constructor, its initializers.</summary>
    internal static ThrowSummary Summarise(ThrowSummaries summaries, IMethodSymbol method, IEnumerable<IOperation> parts, ThrowScope scope)
    {
        var walk = new ThrowWalk(summaries, method, method, scope);
        var isIterator = false;
        foreach (var part in parts)
        {
            walk.Visit(part is ILocalFunctionOperation local ? local.Body : part, 0);
            isIterator |= Deferral.IsSequence(method.ReturnType) && part.Descendants().Any(static o => o.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak);
        }

        var now = Set(walk._now);
        return method is { IsAsync: true, ReturnsVoid: true } ? ThrowSummary.Nothing
            : method.IsAsync || isIterator ? new(ImmutableHashSet<Arrival>.Empty, now)
            : new(now, Set(walk._later));
    }

    private static ImmutableHashSet<Arrival> Set(IEnumerable<PlacedArrival> all) => all.Select(static p => p.Arrival).Distinct().Take(ThrowSummary.Cap).ToImmutableHashSet();

    private void Visit(IOperation? operation, int nesting)
    {
        if (operation is null || nesting > NestingCap)
        {
            return;
        }

        switch (operation)
        {
            case IAnonymousFunctionOperation or ILocalFunctionOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return;
            case ITryOperation tried:
                Try(tried, nesting);
                return;
            case IConditionalOperation choice:
                Choose(choice, nesting);
                return;
            case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value } when _returnsLater:
                _later.AddRange(Later(value));
                break;
        }

        foreach (var child in operation.ChildOperations)
        {
            Visit(child, nesting + 1);
        }

        Evaluate(operation);
    }

    private void Choose(IConditionalOperation choice, int nesting)
    {
        var truth = Truth.Of(choice.Condition);
        Visit(choice.Condition, nesting + 1);
        if (truth != false)
        {
            Visit(choice.WhenTrue, nesting + 1);
        }

        if (truth != true)
        {
            Visit(choice.WhenFalse, nesting + 1);
        }
    }

    private void Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case IThrowOperation thrown:
                Throw(thrown);
                break;
            case IInvocationOperation call:
                Start(call.TargetMethod, call);
                _now.AddRange(Call(call).Now);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                _now.AddRange(Create(constructor, creation));
                break;
            case IPropertyReferenceOperation property:
                Start(property.Property, property);
                _now.AddRange(Access(property).Now);
                break;
            case IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } field }:
                Start(field, operation);
                break;
            case IAwaitOperation awaited:
                _now.AddRange(Later(awaited.Operation));
                break;
            case IForEachLoopOperation loop:
                Enumerate(loop);
                break;
            case IUsingOperation used:
                Dispose(used.Resources);
                break;
            case IUsingDeclarationOperation used:
                Dispose(used.DeclarationGroup);
                break;
            case IConversionOperation { OperatorMethod: { } method }:
                Operator(method, operation);
                break;
            case IUnaryOperation { OperatorMethod: { } method }:
                Operator(method, operation);
                break;
            case IBinaryOperation { OperatorMethod: { } method }:
                Operator(method, operation);
                break;
            case ICompoundAssignmentOperation { OperatorMethod: { } method }:
                Operator(method, operation);
                break;
        }
    }

    private void Try(ITryOperation tried, int nesting)
    {
        var outer = _now;
        _now = [];
        Visit(tried.Body, nesting + 1);
        var open = _now;
        var added = new List<PlacedArrival>();
        foreach (var clause in tried.Catches)
        {
            var taken = open.Where(a => Takes(clause.ExceptionType, a.Arrival)).ToList();
            if (clause.Filter is null)
            {
                open.RemoveAll(taken.Contains);
            }

            // With a filter nobody knows whether it takes anything: what arrives may go on, and may be thrown again from here.
            _now = added;
            _handlers.Push((clause, taken));
            Visit(clause.Handler, nesting + 1);
            _handlers.Pop();
        }

        outer.AddRange(open);
        outer.AddRange(added);
        _now = outer;
        Visit(tried.Finally, nesting + 1);
    }

    /// <summary>Whether a clause without a filter certainly takes what arrives, or may as well.</summary>
    internal static bool Takes(ITypeSymbol? clause, Arrival arrival)
    {
        if (clause is null or { SpecialType: SpecialType.System_Object } || clause is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        {
            return true;
        }

        // The provider throws its own type, which the base class of all providers does not say.
        return arrival.Thrown.DerivesFromOrEquals(clause)
            || (arrival.Thrown?.Name == "DbException" && clause.DerivesFromOrEquals(arrival.Thrown));
    }
}
