using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>Calls through reflection whose target the source names: what that throws arrives wrapped.</summary>
internal static class ReflectedCalls
{
    /// <summary>The exception that wraps what the target throws.</summary>
    internal const string Wrapper = "System.Reflection.TargetInvocationException";

    /// <summary>The methods that a call may lead to; empty: it is no such call, or its target is unknown.</summary>
    internal static ImmutableArray<IMethodSymbol> Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name == "CreateInstance" && method.ContainingType.Is("System.Activator"))
        {
            var type = method.TypeArguments.Length == 1 ? method.TypeArguments[0] : call.Arguments.Length > 0 ? Named(call.Arguments[0].Value) : null;
            return type is INamedTypeSymbol created ? created.InstanceConstructors : [];
        }

        return method.Name == "Invoke" && method.ContainingType.IsOrDerivesFrom("System.Reflection.MethodBase")
            && call.Instance is { } instance && Held(instance) is IInvocationOperation { TargetMethod.Name: "GetMethod", Instance: { } owner } found
            && Operations.Argument(found, 0) is { } argument && Operations.Text(argument) is { } name && Named(owner) is { } holder
            ? holder.GetMembers(name).OfType<IMethodSymbol>().ToImmutableArray()
            : [];
    }

    /// <summary>The delegate that a call invokes by reflection, or null.</summary>
    internal static IOperation? DelegateOf(IInvocationOperation call)
        => call.TargetMethod.Name == "DynamicInvoke" && call.TargetMethod.ContainingType.Is("System.Delegate") ? call.Instance : null;

    private static ITypeSymbol? Named(IOperation type) => Held(type) is ITypeOfOperation named ? named.TypeOperand : null;

    private static IOperation? Held(IOperation value)
    {
        value = Operations.Unwrap(value);
        return value is ILocalReferenceOperation local
            ? LocalUses.Of(local).ValueOf(local.Local) is { } held ? Operations.Unwrap(held) : null
            : value;
    }
}
