using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>What single calls, accesses and values throw.</summary>
internal sealed partial class ThrowWalk
{
    private Thrown Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return call.Instance is null ? new() : Pipeline(call, call.Instance) ?? Run(call.Instance);
        }

        if (_handlers.Count > 0 && method is { Name: "Throw", ContainingType.Name: "ExceptionDispatchInfo" })
        {
            var rethrown = call.Arguments.Length == 1 ? call.Arguments[0].Value
                : call.Instance is { } info && Operations.Unwrap(info) is IInvocationOperation { TargetMethod.Name: "Capture", Arguments: { Length: 1 } captured } ? captured[0].Value
                : null;
            Again(rethrown is not null && PartOf(rethrown) is var part and not Part.None ? part : Part.Itself, null);
            return new();
        }

        var thrown = Target(method, call.Arguments, call.Instance, call);
        if (ReflectedCalls.Of(call) is { IsDefaultOrEmpty: false } reflected)
        {
            foreach (var target in reflected)
            {
                var inner = new Thrown();
                inner.Add(_summaries.OfCall(target, _scope), call, target);
                thrown.Now.AddRange(Wrapped(inner.Now, ReflectedCalls.Wrapper));
                thrown.Later.AddRange(inner.Later);
            }
        }
        else if (ReflectedCalls.DelegateOf(call) is { } invoked)
        {
            thrown.Now.AddRange(Wrapped(Run(invoked).Now, ReflectedCalls.Wrapper));
        }
        else if (Deferral.Blocks(method))
        {
            thrown.Now.AddRange(Wrapped(Receivers(call).SelectMany(Later)));
        }
        else if (method.Name == "GetResult" && call.Instance is IInvocationOperation { TargetMethod.Name: "GetAwaiter" } awaiter)
        {
            thrown.Now.AddRange(Later(awaiter));
        }
        else if (!_summaries.IsSource(method) && !Deferral.IsLazyOperator(method))
        {
            // Who gets a sequence outside of the source enumerates it.
            thrown.Now.AddRange(call.Arguments.Where(static a => Deferral.IsSequence(a.Parameter?.Type)).SelectMany(a => Later(a.Value)));
        }

        return thrown;
    }

    private Thrown? Pipeline(IInvocationOperation call, IOperation invoked)
    {
        if (PipelineDelegates.Of(invoked) is not { } rest || _summaries.Known.Get(KnownNames.Exception) is not { } any)
        {
            return null;
        }

        var thrown = new Thrown();
        thrown.Later.Add(new(Arrival.OfPipeline(any, rest), call, rest, IsDirect: true));
        return thrown;
    }

    private IEnumerable<PlacedArrival> Create(IMethodSymbol constructor, IObjectCreationOperation creation)
    {
        Start(constructor, creation);
        return Target(constructor, creation.Arguments, null, creation).Now;
    }

    /// <summary>The first use of a type runs its static constructor, and what that throws arrives wrapped; code of the type itself runs after it.</summary>
    private void Start(ISymbol used, IOperation place)
    {
        if (!(used.IsStatic || used is IMethodSymbol { MethodKind: MethodKind.Constructor }) || used.ContainingType is not { } type || !_summaries.IsSource(type)
            || _summaries.StarterOf(type) is not { } starter || (starter.IsImplicitlyDeclared && used is IMethodSymbol)
            || type.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == place.Syntax.SyntaxTree && r.Span.Contains(place.Syntax.Span))
            || _summaries.Known.Get("System.TypeInitializationException") is not { } wrapper)
        {
            return;
        }

        var initial = new Thrown();
        initial.Add(_summaries.OfCall(starter, _scope), place, used is IMethodSymbol { ReducedFrom: { } extension } ? extension : used);
        _now.AddRange(initial.Now.Select(t => t with { Arrival = t.Arrival.WrappedIn(wrapper) }));
    }

    private Thrown Access(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.Name == "Result" && Deferral.IsTaskLike(property.ContainingType) && reference.Instance is { } task)
        {
            var blocked = new Thrown();
            blocked.Now.AddRange(Wrapped(Later(task)));
            return blocked;
        }

        var isTarget = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
        var thrown = new Thrown();
        if (!isTarget || reference.Parent is not ISimpleAssignmentOperation)
        {
            Accessor(property, property.GetMethod, reference, thrown);
        }

        if (isTarget)
        {
            Accessor(property, property.SetMethod, reference, thrown);
        }

        return thrown;
    }

    private void Accessor(IPropertySymbol property, IMethodSymbol? accessor, IPropertyReferenceOperation reference, Thrown thrown)
    {
        if (accessor is null)
        {
            return;
        }

        thrown.Add(_summaries.OfCall(accessor, _scope), reference, property);
        if (!_summaries.IsSource(property))
        {
            thrown.Now.AddRange(Documented(property, reference.Arguments, reference.Instance, reference));
        }
    }

    private void Operator(IMethodSymbol method, IOperation place)
        => _now.AddRange(Target(method, ImmutableArray<IArgumentOperation>.Empty, null, place).Now);

    private void Enumerate(IForEachLoopOperation loop)
    {
        var collection = Operations.Unwrap(loop.Collection);
        _now.AddRange(Later(collection));
        Named(collection.Type, "GetEnumerator", loop.Collection, andLater: true);
        Named(collection.Type, "GetAsyncEnumerator", loop.Collection, andLater: true);
    }

    private void Dispose(IOperation resources)
    {
        var types = resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(static d => d.Declarators).Select(static d => d.Symbol.Type)
            : Operations.Unwrap(resources).Type is { } one ? new[] { one } : [];
        foreach (var type in types)
        {
            Named(type, "Dispose", resources, andLater: false);
            Named(type, "DisposeAsync", resources, andLater: true);
        }
    }

    private void Named(ITypeSymbol? type, string name, IOperation place, bool andLater)
    {
        if (type is null || !_summaries.IsSource(type))
        {
            return;
        }

        foreach (var method in type.GetMembers(name).OfType<IMethodSymbol>().Where(static m => m.Parameters.All(static p => p.IsOptional)))
        {
            var thrown = new Thrown();
            thrown.Add(_summaries.OfCall(method, _scope), place, method);
            _now.AddRange(thrown.Now);
            if (andLater)
            {
                _now.AddRange(thrown.Later);
            }
        }
    }

    private Thrown Target(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, IOperation? instance, IOperation place)
    {
        var thrown = new Thrown();
        var summary = _summaries.OfCall(method, _scope);
        var called = method.ReducedFrom ?? method;
        thrown.Add(summary, place, called);
        Substitute(thrown.Now, arguments);
        Substitute(thrown.Later, arguments);
        if (_summaries.IsSource(method) && !method.IsAbstract)
        {
            return thrown;
        }

        (Deferral.IsTaskLike(method.ReturnType) ? thrown.Later : thrown.Now).AddRange(Documented(method, arguments, instance, place));
        if (!Deferral.Registers(method) && !_summaries.IsTold(method))
        {
            foreach (var argument in arguments.Where(static a => a.Parameter?.Type is { TypeKind: TypeKind.Delegate }))
            {
                var run = Run(argument.Value);
                if (Deferral.IsParallel(method))
                {
                    thrown.Now.AddRange(Wrapped(run.Now));
                }
                else if (Deferral.IsTaskLike(method.ReturnType))
                {
                    thrown.Later.AddRange(Deferral.Starts(method) ? run.Now : run.Now.Concat(run.Later));
                }
                else
                {
                    (Deferral.IsLazyOperator(method) ? thrown.Later : thrown.Now).AddRange(run.Now);
                }
            }
        }

        return thrown;
    }

    private IEnumerable<PlacedArrival> Documented(ISymbol member, ImmutableArray<IArgumentOperation> arguments, IOperation? instance, IOperation place)
    {
        var called = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member;
        foreach (var type in _summaries.Throws.Of(called))
        {
            if (!Improbable.Is(type.Indicator, called, arguments, instance))
            {
                yield return new(Arrival.Of(type, called), place, called, IsDirect: true);
            }
        }
    }

    /// <summary>Puts what a delegate throws in the place of the parameter that holds it.</summary>
    private void Substitute(List<PlacedArrival> thrown, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var marker in thrown.Where(static t => t.Arrival.Thrown is null).ToList())
        {
            thrown.Remove(marker);
            if (arguments.FirstOrDefault(a => a.Parameter?.Ordinal == marker.Arrival.Delegate) is { } argument)
            {
                var run = Run(argument.Value);
                thrown.AddRange(run.Now.Concat(run.Later));
            }
        }
    }

    /// <summary>What a delegate throws when it is invoked.</summary>
    private Thrown Run(IOperation value)
    {
        var thrown = new Thrown();
        value = Operations.Unwrap(value);
        switch (value)
        {
            case IDelegateCreationOperation creation:
                return Run(creation.Target);
            case IAnonymousFunctionOperation lambda when _followed.Add(lambda.Syntax):
                var walk = new ThrowWalk(_summaries, lambda.Symbol, _summarised, _scope);
                walk._followed.UnionWith(_followed);
                walk.Visit(lambda.Body, 0);
                _followed.Remove(lambda.Syntax);
                (lambda.Symbol.IsAsync ? thrown.Later : thrown.Now).AddRange(walk._now);
                thrown.Later.AddRange(walk._later);
                break;
            case IMethodReferenceOperation reference:
                return Target(reference.Method, ImmutableArray<IArgumentOperation>.Empty, reference.Instance, reference);
            case IParameterReferenceOperation { Parameter: var parameter } when _summarised is not null && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _summarised):
                thrown.Now.Add(new(Arrival.OfDelegate(parameter.Ordinal), value, null, IsDirect: false));
                break;
            case IConditionalAccessInstanceOperation or IConditionalAccessOperation:
                break;
            case ILocalReferenceOperation local when _followed.Add(local.Local):
                if (LocalUses.Of(local).ValueOf(local.Local) is { } held)
                {
                    thrown = Run(held);
                }

                _followed.Remove(local.Local);
                break;
        }

        return thrown;
    }

    /// <summary>What awaiting or enumerating a value throws.</summary>
    private IEnumerable<PlacedArrival> Later(IOperation value)
    {
        value = Operations.Unwrap(value);
        switch (value)
        {
            case IInvocationOperation call when Deferral.IsTransparent(call.TargetMethod) || Deferral.IsCombination(call.TargetMethod):
                return Receivers(call).SelectMany(Later);
            case IInvocationOperation call when Deferral.IsLazyOperator(call.TargetMethod):
                return Receivers(call).SelectMany(Later).Concat(Call(call).Later);
            case IInvocationOperation call:
                return Call(call).Later;
            case IPropertyReferenceOperation property when property.Property.Name != "Result":
                return Access(property).Later;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Later(choice.WhenTrue).Concat(Later(otherwise));
            case ICoalesceOperation coalesce:
                return Later(coalesce.Value).Concat(Later(coalesce.WhenNull));
            case ISwitchExpressionOperation choice:
                return choice.Arms.SelectMany(a => Later(a.Value));
            case IArrayCreationOperation { Initializer: { } initializer }:
                return initializer.ElementValues.SelectMany(Later);
            case ICollectionExpressionOperation collection:
                return collection.Elements.SelectMany(Later);
            case ILocalReferenceOperation local when _followed.Add(local.Local):
                var held = LocalUses.Of(local).ValueOf(local.Local) is { } known ? Later(known).ToList() : [];
                _followed.Remove(local.Local);
                return held;
            default:
                return [];
        }
    }

    private static IEnumerable<IOperation> Receivers(IInvocationOperation call)
        => (call.Instance is { } instance ? [instance] : Enumerable.Empty<IOperation>()).Concat(call.Arguments.Where(static a => a.Parameter?.Type.TypeKind != TypeKind.Delegate).Select(static a => a.Value));

    private IEnumerable<PlacedArrival> Wrapped(IEnumerable<PlacedArrival> inner, string wrapper = "System.AggregateException")
        => _summaries.Known.Get(wrapper) is { } type ? inner.Select(t => t with { Arrival = t.Arrival.WrappedIn(type) }) : [];
}
