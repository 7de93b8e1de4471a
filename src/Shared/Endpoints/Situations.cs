using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// The situations that a piece of code runs in, as far as some of its values depend on them: one per caller of the method that
/// it stands in, and per element of a loop over values that are written out. What stays unbound in a situation is open.
/// </summary>
internal sealed class Situations(Values values)
{
    /// <summary>How many situations of one place are told apart; past it they are one, of which nothing is known.</summary>
    internal const int Cap = 64;

    private const int Depth = 6;

    /// <summary>The situations that the values depend on; at least one.</summary>
    internal ImmutableArray<Situation> Of(IReadOnlyList<IOperation> dependents) => Of(dependents, Situation.None, 0);

    private ImmutableArray<Situation> Of(IReadOnlyList<IOperation> dependents, Situation start, int depth)
    {
        var done = ImmutableArray.CreateBuilder<Situation>();
        var open = new Stack<Situation>();
        open.Push(start);
        while (open.Count > 0)
        {
            values.Cancellation.ThrowIfCancellationRequested();
            if (done.Count + open.Count > Cap)
            {
                return ImmutableArray.Create(start);
            }

            var situation = open.Pop();
            if (Free(dependents, situation) is not { } free)
            {
                done.Add(situation);
                continue;
            }

            foreach (var next in Bind(free, situation, depth).Reverse())
            {
                open.Push(next);
            }
        }

        return done.ToImmutable();
    }

    /// <summary>A use of a parameter or loop variable that the values depend on and that nothing is said of yet; else null.</summary>
    private static IOperation? Free(IEnumerable<IOperation> dependents, Situation situation)
    {
        var seen = new HashSet<IOperation>();
        var open = new Stack<IOperation>(dependents);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!seen.Add(current) || current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            switch (current)
            {
                case IParameterReferenceOperation parameter when situation.Find(parameter.Parameter) is null && !IsApplication(parameter.Type):
                    return parameter;
                case ILocalReferenceOperation local when situation.Find(local.Local) is null && !IsApplication(local.Type):
                    var uses = LocalUses.Of(local);
                    if (uses.ValueOf(local.Local) is { } value)
                    {
                        open.Push(value);
                    }
                    else if (uses.LoopOf(local.Local) is not null)
                    {
                        return local;
                    }

                    break;
            }

            foreach (var child in current.ChildOperations)
            {
                open.Push(child);
            }
        }

        return null;
    }

    internal static bool IsApplication(ITypeSymbol? type) => type.Is("Microsoft.AspNetCore.Builder.WebApplication");

    private IEnumerable<Situation> Bind(IOperation free, Situation situation, int depth)
    {
        if (free is ILocalReferenceOperation local)
        {
            var elements = LocalUses.Of(local).LoopOf(local.Local) is { } collection ? values.Elements(collection, situation) : null;
            return elements is null or { Count: 0 } ? [situation.With(local.Local, Bound.Unseen)] : elements.Select(e => situation.With(local.Local, e));
        }

        var parameter = ((IParameterReferenceOperation)free).Parameter;
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return [situation.With(parameter, Bound.Unseen)];
        }

        var frames = depth >= Depth ? null
            : method.MethodKind == MethodKind.AnonymousFunction ? FramesOfLambda(free, method, depth)
            : FramesOf(free, method, depth);
        return frames is null or { Count: 0 }
            ? [method.Parameters.Aggregate(situation, static (s, p) => s.With(p, Bound.Unseen))]
            : frames.Select(f => method.Parameters.Aggregate(situation, (s, p) => s.With(p, f.Find(p) ?? Bound.Unseen)));
    }

    /// <summary>What the callers of a method hand to it; null: they cannot all be seen.</summary>
    private List<Situation>? FramesOf(IOperation at, IMethodSymbol method, int depth)
    {
        var uses = method.MethodKind == MethodKind.LocalFunction
            ? Operations.Root(at).DescendantsAndSelf().Where(o => o is IInvocationOperation call && Same(call.TargetMethod, method)
                || o is IMethodReferenceOperation reference && Same(reference.Method, method)).ToList()
            : References.Of(values.Compilation).To(method, values.Cancellation);
        var frames = new List<Situation>();
        foreach (var use in uses ?? [])
        {
            if (use is IInvocationOperation call)
            {
                frames.AddRange(Frames(call, method.OriginalDefinition.Parameters, depth));
            }
            else if (Handed(use) is { } argument)
            {
                frames.Add(FrameOfHanded(argument, method));
            }
        }

        return uses is null ? null : frames;
    }

    private IEnumerable<Situation> Frames(IInvocationOperation call, ImmutableArray<IParameterSymbol> parameters, int depth)
    {
        var arguments = call.Arguments.Where(static a => a.Parameter is not null).ToList();
        foreach (var outer in Of(arguments.Select(static a => a.Value).ToList(), Situation.None, depth + 1))
        {
            // By place: a caller may know the method as a member that it implements, or as a delegate.
            var frame = Situation.None;
            foreach (var argument in arguments.Where(a => a.Parameter!.Ordinal < parameters.Length))
            {
                frame = frame.With(parameters[argument.Parameter!.Ordinal], new Bound(argument.Value, outer));
            }

            yield return frame;
        }
    }

    private List<Situation>? FramesOfLambda(IOperation at, IMethodSymbol lambda, int depth)
    {
        IOperation? function = at;
        while (function is not null && !(function is IAnonymousFunctionOperation anonymous && Same(anonymous.Symbol, lambda)))
        {
            function = function.Parent;
        }

        if (function is null)
        {
            return null;
        }

        if (Handed(function) is { } argument)
        {
            return argument.Parent is IInvocationOperation { TargetMethod: var target } call && values.IsOwn(target)
                && values.Bodies.TryGet(target, values.Cancellation) is { } body
                    ? LocalUses.Of(body).UsesOf(target.OriginalDefinition.Parameters[argument.Parameter!.Ordinal])
                        .Select(static u => u.Parent).OfType<IInvocationOperation>().Where(static i => i.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
                        .SelectMany(i => FramesThrough(i, call, lambda, depth)).ToList()
                    : [FrameOfHanded(argument, lambda)];
        }

        // A lambda that a local holds is called by the local's name.
        var current = function;
        while (current.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        return current.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
            ? LocalUses.Of(function).UsesOf(declarator.Symbol).Select(static u => u.Parent).OfType<IInvocationOperation>()
                .SelectMany(i => Frames(i, lambda.Parameters, depth)).ToList()
            : null;
    }

    /// <summary>What a method that is handed a lambda hands to the lambda, where the method is called by one call.</summary>
    private IEnumerable<Situation> FramesThrough(IInvocationOperation invoke, IInvocationOperation call, IMethodSymbol lambda, int depth)
    {
        foreach (var outer in Of(call.Arguments.Select(static a => a.Value).ToList(), Situation.None, depth + 1))
        {
            var inner = Values.Frame(call, outer);
            yield return invoke.Arguments.Where(static a => a.Parameter is not null)
                .Aggregate(Situation.None, (f, a) => f.With(lambda.Parameters[a.Parameter!.Ordinal], new Bound(a.Value, inner)));
        }
    }

    /// <summary>The argument that a function is handed over as; else null.</summary>
    private static IArgumentOperation? Handed(IOperation function)
    {
        var current = function;
        while (current.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        return current.Parent is IArgumentOperation { Parameter: not null } argument ? argument : null;
    }

    private static Situation FrameOfHanded(IArgumentOperation argument, IMethodSymbol function)
        => argument.Parent is IInvocationOperation { TargetMethod: { Name: "UseEndpoints" } target } && target.Parameters[0].Type.Is(KnownNames.IApplicationBuilder)
            && function.Parameters.Length == 1
                ? Situation.None.With(function.Parameters[0], Bound.Application)
                : Situation.None;

    private static bool Same(IMethodSymbol left, IMethodSymbol right) => SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
