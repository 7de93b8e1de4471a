using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Pipelines;

/// <summary>
/// Finds where a call stands on the pipeline, from the builder that it is made on: through locals, branches, and the callers of
/// the method that it stands in. A builder that comes from elsewhere is taken as that of the application.
/// </summary>
internal sealed class PipelinePlaces(Values values)
{
    private const int Depth = 5, Steps = 64;

    /// <summary>The places of a call that adds to a pipeline; one for each way to the code that it stands in.</summary>
    internal IReadOnlyList<PipelinePlace> Of(IInvocationOperation call)
        => Of(Operations.Receiver(call), Operations.NameOf(call).SpanStart, PipelineWay.Same, isEndpoint: false, 0).Select(static s => new PipelinePlace(s)).ToList();

    /// <summary>The places where the endpoints of a call are run that maps some.</summary>
    internal IReadOnlyList<PipelinePlace> OfEndpoints(IInvocationOperation call)
        => Of(Operations.Receiver(call), Operations.NameOf(call).SpanStart, PipelineWay.Same, isEndpoint: true, 0).Select(static s => new PipelinePlace(s)).ToList();

    internal static bool IsOnPipeline(IInvocationOperation call)
        => call.TargetMethod is { IsExtensionMethod: true, Parameters.IsEmpty: false } method && method.Parameters[0].Type.Is(KnownNames.IApplicationBuilder)
            && method.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Builder";

    private IEnumerable<ImmutableArray<PipelineStep>> Of(IOperation? builder, int at, PipelineWay way, bool isEndpoint, int depth)
    {
        IOperation? last = null;
        for (var steps = 0; builder is not null && steps < Steps; steps++)
        {
            last = builder = Operations.Unwrap(builder);
            if (isEndpoint && Situations.IsApplication(builder.Type))
            {
                return [ApplicationOf(builder) is { } application ? ImmutableArray.Create(PipelinePlace.EndOf(application)) : ImmutableArray<PipelineStep>.Empty];
            }

            switch (builder)
            {
                case IParameterReferenceOperation parameter:
                    return OfParameter(parameter, at, way, isEndpoint, depth);
                case IInvocationOperation call when Operations.Receiver(call) is { } receiver && IsBuilder(Operations.Unwrap(receiver).Type):
                    builder = receiver;
                    break;
                case ILocalReferenceOperation local when LocalUses.Of(local).ValueOf(local.Local) is { } value && IsBuilder(Operations.Unwrap(value).Type):
                    builder = value;
                    break;
                default:
                    builder = null;
                    break;
            }
        }

        return [last is null || isEndpoint ? ImmutableArray<PipelineStep>.Empty : ImmutableArray.Create(new PipelineStep(ApplicationOf(last) ?? Operations.Root(last).Syntax, at, way))];
    }

    /// <summary>The call that makes the application which a value is; null: it cannot be seen.</summary>
    private static InvocationExpressionSyntax? ApplicationOf(IOperation value)
    {
        for (var steps = 0; value is ILocalReferenceOperation local && steps < Steps; steps++)
        {
            if (LocalUses.Of(local).ValueOf(local.Local) is not { } held)
            {
                return null;
            }

            value = Operations.Unwrap(held);
        }

        return value is IInvocationOperation { TargetMethod: { Name: "Build" or "Create" } maker } made && Situations.IsApplication(made.Type)
            && maker.ContainingType.Name is "WebApplicationBuilder" or "WebApplication" ? made.Syntax as InvocationExpressionSyntax : null;
    }

    private static bool IsBuilder(ITypeSymbol? type)
        => type is not null && (type.IsOrImplements(KnownNames.IApplicationBuilder) || type.IsOrImplements(KnownNames.IEndpointRouteBuilder));

    private IEnumerable<ImmutableArray<PipelineStep>> OfParameter(IParameterReferenceOperation reference, int at, PipelineWay way, bool isEndpoint, int depth)
    {
        if (reference.Parameter.ContainingSymbol is not IMethodSymbol function || FunctionOf(reference, function) is not { } code)
        {
            return [ImmutableArray<PipelineStep>.Empty];
        }

        var uses = depth >= Depth ? null : UsesOf(code, function);
        if (uses is { Count: 0 } && !isEndpoint && IsDead(function))
        {
            return [];
        }

        var ways = WaysInto(uses ?? [], reference.Parameter, isEndpoint, depth).ToList();
        var own = new PipelineStep(code.Syntax, at, way);
        return ways.Count > 0 ? ways.Select(w => w.IsDefault ? ImmutableArray<PipelineStep>.Empty : PipelinePlace.IsEndOf(w) ? w : w.Add(own))
            : [isEndpoint ? ImmutableArray<PipelineStep>.Empty : ImmutableArray.Create(own)];
    }

    /// <summary>The steps to the calls that run a function; a default one: the endpoints that it maps are those of the application.</summary>
    private IEnumerable<ImmutableArray<PipelineStep>> WaysInto(IReadOnlyList<IOperation> uses, IParameterSymbol parameter, bool isEndpoint, int depth)
    {
        foreach (var use in uses)
        {
            if (use is IInvocationOperation call)
            {
                var given = call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value;
                foreach (var steps in given is null ? [] : Of(given, Operations.NameOf(call).SpanStart, PipelineWay.Same, isEndpoint, depth + 1))
                {
                    yield return isEndpoint && steps.IsEmpty ? default : steps;
                }
            }
            else if (Handed(use) is { Parent: IInvocationOperation taker } && IsOnPipeline(taker) && WayOf(taker.TargetMethod.Name) is { } way)
            {
                foreach (var steps in Of(Operations.Receiver(taker), Operations.NameOf(taker).SpanStart, way, isEndpoint: false, depth + 1))
                {
                    yield return steps;
                }
            }
        }
    }

    private static PipelineWay? WayOf(string name) => name switch
    {
        "Map" or "MapWhen" or "UseExceptionHandler" or "UseStatusCodePages" => PipelineWay.Branch,
        "UseWhen" => PipelineWay.Detour,
        "UseEndpoints" => PipelineWay.Same,
        _ => null,
    };

    /// <summary>Whether nobody calls a method: what an application does not use itself, it does not use.</summary>
    private bool IsDead(IMethodSymbol function)
        => values.Compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary && function.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction
            && !TypeHierarchy.IsDispatched(function);

    /// <summary>Where a function is called or handed over; null: it cannot be seen.</summary>
    private IReadOnlyList<IOperation>? UsesOf(IOperation code, IMethodSymbol function)
    {
        switch (function.MethodKind)
        {
            case MethodKind.AnonymousFunction:
                var held = code;
                while (held.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
                {
                    held = held.Parent;
                }

                // A lambda that a local holds is handed over by the local's name.
                return held.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? LocalUses.Of(code).UsesOf(declarator.Symbol) : [code];
            case MethodKind.LocalFunction:
                return Operations.Root(code).DescendantsAndSelf().Where(o => Targets(o, function)).ToList();

            // The host calls it, whatever else has this name.
            case MethodKind.Ordinary when function is { IsStatic: false, Name: "Configure" }:
                return null;
            default:
                return References.Of(values.Compilation).To(function, values.Cancellation);
        }
    }

    private static bool Targets(IOperation operation, IMethodSymbol function)
        => (operation is IInvocationOperation call && Same(call.TargetMethod, function)) || (operation is IMethodReferenceOperation reference && Same(reference.Method, function));

    /// <summary>The lambda, local function or whole body that a parameter belongs to.</summary>
    private static IOperation? FunctionOf(IOperation at, IMethodSymbol function)
    {
        for (var current = at; ; current = current.Parent)
        {
            if ((current is IAnonymousFunctionOperation lambda && Same(lambda.Symbol, function)) || (current is ILocalFunctionOperation local && Same(local.Symbol, function))
                || current.Parent is null)
            {
                return current;
            }
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

    private static bool Same(IMethodSymbol left, IMethodSymbol right)
        => SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
