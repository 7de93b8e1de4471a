using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// What is said about an endpoint by calls on its builder and on the groups around it: chained, or through a local, a
/// parameter, a field, or a method of the same compilation.
/// </summary>
internal sealed class RouteChain(Values values)
{
    private const int Depth = 4;

    /// <summary>How many steps from an endpoint to the application are followed; past it the rest is open.</summary>
    private const int Steps = 64;

    private readonly List<Exposure> _exposures = [];
    private readonly List<List<Wrapper>> _levels = [[]];
    private readonly HashSet<SyntaxNode> _seen = [];

    internal IReadOnlyList<Exposure> Exposures => _exposures;

    /// <summary>From the outermost group to the endpoint itself, of each level in the order in which the code adds them.</summary>
    internal IEnumerable<Wrapper> Wrappers => Enumerable.Reverse(_levels).SelectMany(static l => l);

    internal Access Access { get; private set; }

    /// <summary>The pattern of the groups around, as far as it is constant; null: it is not.</summary>
    internal string? Prefix { get; private set; } = string.Empty;

    /// <summary>Parts that what is said of the endpoint leaves open.</summary>
    internal OpenParts Open { get; private set; }

    /// <summary>Whether the endpoint is run as soon as its route is found.</summary>
    internal bool IsShortCircuited { get; private set; }

    /// <summary>Follows the calls that are made on the builder which an operation returns.</summary>
    internal void Outward(IOperation builder, int depth = 0)
    {
        var current = builder;
        while (Operations.CallOn(current) is { } call && !IsMap(call))
        {
            if (!_seen.Add(call.Syntax))
            {
                return;
            }

            Apply(call, depth);
            if (!GivesReceiver(call))
            {
                return;
            }

            current = call;
        }

        while (current.Parent is IConversionOperation)
        {
            current = current.Parent;
        }

        ISymbol? kept = current.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == current => target.Local,
            _ => null,
        };
        if (kept is not null)
        {
            Uses(current, kept, depth);
        }
        else if (current.Parent is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call } && !IsMap(call))
        {
            Into(call, parameter.Ordinal, depth);
        }
    }

    /// <summary>Follows a receiver to the groups that it comes from.</summary>
    internal void Inward(IOperation? receiver) => Inward(receiver, Situation.None);

    /// <summary>Follows a receiver, in one situation, to the groups that it comes from.</summary>
    internal void Inward(IOperation? receiver, Situation situation)
    {
        for (var steps = 0; receiver is not null && steps < Steps; steps++)
        {
            receiver = Operations.Unwrap(receiver);
            if (Situations.IsApplication(receiver.Type))
            {
                return;
            }

            if (receiver is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation)
            {
                UsesOf(receiver);
            }

            if (receiver is IInvocationOperation group && IsGroup(group))
            {
                _levels.Add([]);
                Prefix = Prefix is null || values.Text(Operations.Argument(group, 1), situation) is not { } pattern ? null
                    : _levels.Count == 2 ? pattern : Combine(pattern, Prefix);
                receiver = Operations.Receiver(group);
            }
            else if (values.Step(receiver, situation) is { } next)
            {
                if (next.IsApplication)
                {
                    return;
                }

                (receiver, situation) = (next.Value, next.In);
            }
            else if (receiver is IInvocationOperation call && GivesReceiver(call))
            {
                if (_seen.Add(call.Syntax))
                {
                    Apply(call, 0);
                }

                receiver = Operations.Receiver(call);
            }
            else
            {
                receiver = null;
            }
        }

        Prefix = null;
        Open |= OpenParts.Access;
    }

    /// <summary>A pattern under the groups around it; null: they cannot all be seen.</summary>
    internal string? Under(string pattern)
        => Prefix is null ? null : _levels.Count > 1 ? Combine(Prefix, pattern) : pattern.Length == 0 ? "/" : pattern;

    /// <summary>A template of a controller and one of its action.</summary>
    internal static string Join(string prefix, string pattern)
        => pattern.Length == 0 ? prefix : prefix.TrimEnd('/') + "/" + pattern.TrimStart('/');

    /// <summary>As the framework combines the patterns of groups: an empty one leaves its slash.</summary>
    private static string Combine(string prefix, string pattern) => prefix.TrimEnd('/') + "/" + pattern.TrimStart('/');

    internal static bool IsMap(IInvocationOperation call)
        => call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal)
            && call.TargetMethod.Parameters.Length > 0
            && call.TargetMethod.Parameters[0].Type.Is(KnownNames.IEndpointRouteBuilder);

    internal static bool IsGroup(IInvocationOperation call)
        => call.TargetMethod is { Name: "MapGroup", ContainingType.Name: "EndpointRouteBuilderExtensions" } && IsMap(call);

    /// <summary>Whether a call returns the builder that it is made on, as those that say something about an endpoint do.</summary>
    private bool GivesReceiver(IInvocationOperation call)
    {
        if (Operations.Receiver(call) is not { Type: { } given } receiver || IsMap(call))
        {
            return false;
        }

        if (!values.IsOwn(call.TargetMethod))
        {
            return call.Type is { } type && (Same(type, Operations.Unwrap(receiver).Type) || Same(type, given));
        }

        var first = call.TargetMethod.OriginalDefinition.Parameters.FirstOrDefault();
        var next = values.Step(call, Situation.None)?.Value;
        for (var steps = 0; next is not null && steps < Steps; steps++)
        {
            next = Operations.Unwrap(next);
            if (next is IParameterReferenceOperation parameter && SymbolEqualityComparer.Default.Equals(parameter.Parameter.OriginalDefinition, first))
            {
                return true;
            }

            next = next is IInvocationOperation inner && steps < Depth && GivesReceiver(inner) ? Operations.Receiver(inner)
                : next is ILocalReferenceOperation local ? LocalUses.Of(local).ValueOf(local.Local)
                : null;
        }

        return false;
    }

    private static bool Same(ITypeSymbol left, ITypeSymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    private void UsesOf(IOperation reference)
    {
        switch (reference)
        {
            case ILocalReferenceOperation local:
                Uses(local, local.Local, 0);
                break;
            case IParameterReferenceOperation parameter:
                Uses(parameter, parameter.Parameter, 0);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member when SymbolEqualityComparer.Default.Equals(member.Member.ContainingAssembly, values.Compilation.Assembly):
                foreach (var use in References.Of(values.Compilation).To(member.Member, values.Cancellation) ?? [])
                {
                    UseAt(use, 0);
                }

                break;
        }
    }

    private void Uses(IOperation at, ISymbol symbol, int depth)
    {
        foreach (var use in LocalUses.Of(at).UsesOf(symbol))
        {
            UseAt(use, depth);
        }
    }

    private void UseAt(IOperation use, int depth)
    {
        if (_seen.Add(use.Syntax) && Operations.CallOn(use) is { } call && !IsMap(call))
        {
            Outward(use, depth);
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
            Allow(method.Name == "AllowAnonymous" ? Access.Anonymous : Access.Authorized);
        }
        else if (method.Name == "ShortCircuit" && !values.IsOwn(method))
        {
            IsShortCircuited = true;
        }
        else if (method.Name is "WithMetadata" or "Add" or "Finally" && !values.IsOwn(method))
        {
            AddMetadata(call);
        }
        else if (values.IsOwn(method))
        {
            Into(call, 0, depth);
        }
        else if (method.ContainingAssembly?.Name is { } assembly && !assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            && !assembly.StartsWith("RiskAware", StringComparison.Ordinal) && method.IsExtensionMethod)
        {
            // A convention of a library may demand or waive a caller's rights.
            Open |= OpenParts.Access;
        }
    }

    private void Allow(Access access) => Access = Access == Access.Anonymous ? Access : access;

    /// <summary>Metadata that the framework reads. What a delegate adds may depend on the endpoint.</summary>
    private void AddMetadata(IInvocationOperation call)
    {
        var isCertain = call.TargetMethod.Name == "WithMetadata";
        foreach (var made in call.Arguments.Where(static a => !a.IsImplicit || a.ArgumentKind == ArgumentKind.ParamArray)
            .SelectMany(static a => a.Descendants()).OfType<IObjectCreationOperation>())
        {
            if (made.Type.IsOrImplements("Microsoft.AspNetCore.Authorization.IAllowAnonymous"))
            {
                Open |= isCertain ? OpenParts.None : OpenParts.Access;
                Allow(isCertain ? Access.Anonymous : Access);
            }
            else if (made.Type.IsOrImplements("Microsoft.AspNetCore.Authorization.IAuthorizeData") || made.Type.Is("Microsoft.AspNetCore.Authorization.AuthorizationPolicy"))
            {
                Open |= isCertain ? OpenParts.None : OpenParts.Access;
                Allow(isCertain ? Access.Authorized : Access);
            }
            else if (made.Type.IsOrImplements("Microsoft.AspNetCore.Routing.IHttpMethodMetadata"))
            {
                Open |= OpenParts.Verbs;
            }
        }
    }

    /// <summary>An extension method of this compilation says about its parameter what it says about the builder.</summary>
    private void Into(IInvocationOperation call, int ordinal, int depth)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        if (depth >= Depth || method.DeclaringSyntaxReferences.IsEmpty || ordinal >= method.Parameters.Length
            || values.Bodies.TryGet(method, values.Cancellation) is not { } body)
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
        var level = _levels[_levels.Count - 1];
        if (call.TargetMethod.TypeArguments.LastOrDefault() is INamedTypeSymbol filter && call.TargetMethod.Parameters.Length == 1)
        {
            level.Add(Wrapper.Of(filter));
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal > 0 && Wrapper.Of(argument.Value) is { } wrapper)
            {
                level.Add(wrapper);
            }
        }
    }
}
