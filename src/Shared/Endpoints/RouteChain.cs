using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// What is said about an endpoint by calls on its builder and on the groups around it: chained, or through a local, a
/// parameter, or an extension method of the same compilation.
/// </summary>
internal sealed class RouteChain(MethodBodies bodies, CancellationToken cancellation)
{
    private const int Depth = 4;

    private readonly List<Exposure> _exposures = [];
    private readonly List<Wrapper> _wrappers = [];
    private readonly HashSet<IOperation> _seen = [];

    internal IReadOnlyList<Exposure> Exposures => _exposures;

    internal IReadOnlyList<Wrapper> Wrappers => _wrappers;

    internal Access Access { get; private set; }

    /// <summary>The pattern of the groups around, as far as it is constant; null: it is not.</summary>
    internal string? Prefix { get; private set; } = string.Empty;

    /// <summary>Follows the calls that are made on the builder which an operation returns.</summary>
    internal void Outward(IOperation builder, int depth = 0)
    {
        var current = builder;
        while (Operations.CallOn(current) is { } call && !IsMap(call))
        {
            if (!_seen.Add(call))
            {
                return;
            }

            Apply(call, depth);
            current = call;
        }

        while (current.Parent is IConversionOperation)
        {
            current = current.Parent;
        }

        ISymbol? local = current.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == current => target.Local,
            _ => null,
        };
        if (local is not null)
        {
            Uses(current, local, depth);
        }
        else if (current.Parent is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call } && !IsMap(call))
        {
            Into(call, parameter.Ordinal, depth);
        }
    }

    /// <summary>Follows a receiver to the groups that it comes from.</summary>
    internal void Inward(IOperation? receiver)
    {
        for (var steps = 0; receiver is not null && steps < 64; steps++)
        {
            receiver = Operations.Unwrap(receiver);
            switch (receiver)
            {
                case IInvocationOperation call when IsGroup(call):
                    Prefix = Prefix is null || PatternOf(call) is not { } pattern ? null : Join(pattern, Prefix);
                    receiver = Operations.Receiver(call);
                    break;
                case IInvocationOperation call:
                    if (_seen.Add(call))
                    {
                        Apply(call, 0);
                    }

                    receiver = Operations.Receiver(call);
                    break;
                case ILocalReferenceOperation local:
                    Uses(local, local.Local, 0);
                    receiver = LocalUses.Of(local).ValueOf(local.Local);
                    break;
                case IParameterReferenceOperation parameter:
                    Uses(parameter, parameter.Parameter, 0);
                    Prefix = parameter.Parameter.Type.Name == "WebApplication" ? Prefix : null;
                    return;
                default:
                    return;
            }
        }
    }

    internal static string Join(string prefix, string pattern)
        => pattern.Length == 0 ? prefix : prefix.TrimEnd('/') + "/" + pattern.TrimStart('/');

    internal static bool IsMap(IInvocationOperation call)
        => call.TargetMethod.Name.StartsWith("Map", System.StringComparison.Ordinal)
            && call.TargetMethod.Parameters.Length > 0
            && call.TargetMethod.Parameters[0].Type.Is(KnownNames.IEndpointRouteBuilder);

    private static bool IsGroup(IInvocationOperation call) => call.TargetMethod.Name == "MapGroup" && IsMap(call);

    private static string? PatternOf(IInvocationOperation call)
        => call.TargetMethod.Parameters.Length > 1 && call.TargetMethod.Parameters[1].Type.SpecialType == SpecialType.System_String
            ? Operations.Text(Operations.Argument(call, 1))
            : null;

    private void Uses(IOperation at, ISymbol symbol, int depth)
    {
        foreach (var use in LocalUses.Of(at).UsesOf(symbol))
        {
            if (_seen.Add(use) && Operations.CallOn(use) is { } call && !IsMap(call))
            {
                Outward(use, depth);
            }
        }
    }

    private void Apply(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (method.Name == "ExposedTo" && method.ContainingType.Is(KnownNames.EndpointExposureExtensions))
        {
            AddExposures(call);
        }
        else if (method.Name is "AddEndpointFilter" or "AddEndpointFilterFactory")
        {
            AddFilter(call);
        }
        else if (method.Name is "AllowAnonymous" or "RequireAuthorization")
        {
            Access = Access == Access.Anonymous || method.Name == "AllowAnonymous" ? Access.Anonymous : Access.Authorized;
        }
        else
        {
            Into(call, 0, depth);
        }
    }

    /// <summary>An extension method of this compilation says about its parameter what it says about the builder.</summary>
    private void Into(IInvocationOperation call, int ordinal, int depth)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        if (depth >= Depth || method.DeclaringSyntaxReferences.IsEmpty || ordinal >= method.Parameters.Length
            || bodies.TryGet(method, cancellation) is not { } body)
        {
            return;
        }

        foreach (var use in LocalUses.Of(body).UsesOf(method.OriginalDefinition.Parameters[ordinal]))
        {
            Outward(use, depth + 1);
        }
    }

    private void AddExposures(IInvocationOperation call)
    {
        var location = Operations.NameOf(call).GetLocation();
        foreach (var type in call.TargetMethod.TypeArguments.Concat(call.Arguments.SelectMany(a => a.Descendants().OfType<ITypeOfOperation>()
            .Where(t => a.Parameter?.Ordinal > 0).Select(t => t.TypeOperand))))
        {
            if (type is INamedTypeSymbol { TypeKind: not TypeKind.Error } risk)
            {
                _exposures.Add(new Exposure(risk, location));
            }
        }
    }

    private void AddFilter(IInvocationOperation call)
    {
        // The last type argument is the filter; the one before it, if any, is the builder.
        if (call.TargetMethod.TypeArguments.LastOrDefault() is INamedTypeSymbol filter && call.TargetMethod.Parameters.Length == 1)
        {
            _wrappers.Add(Wrapper.Of(filter));
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal > 0 && Wrapper.Of(argument.Value) is { } wrapper)
            {
                _wrappers.Add(wrapper);
            }
        }
    }
}
