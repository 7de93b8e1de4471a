using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>An indicator that a task can carry.</summary>
internal sealed record CarriedIndicator(ITypeSymbol Exception, FoundIndicator Found, string Source);

/// <summary>
/// Which indicator a task can carry to whoever awaits it: what its code calls, awaits or runs can throw by the table, less what handlers
/// on the way take. What cannot be seen carries nothing.
/// </summary>
internal sealed class CarriedIndicators
{
    private const int DepthCap = 5;

    private static readonly ConditionalWeakTable<Compilation, CarriedIndicators> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<IMethodSymbol, CarriedIndicator?> _known = new(SymbolEqualityComparer.Default);

    private readonly Indicators _indicators;

    private CarriedIndicators(Compilation compilation, Indicators indicators)
    {
        _compilation = compilation;
        _indicators = indicators;
    }

    internal static CarriedIndicators Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var carried = new CarriedIndicators(compilation, Indicators.Of(compilation, options, cancellation));
            known = s_perCompilation.GetValue(compilation, _ => carried);
        }

        return known;
    }

    /// <summary>The least noisy indicator that a task can carry, or null.</summary>
    internal CarriedIndicator? Find(IOperation task, CancellationToken cancellation) => OfTask(task, 0, cancellation);

    private CarriedIndicator? OfTask(IOperation task, int depth, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (task)
        {
            case IConversionOperation conversion:
                return OfTask(conversion.Operand, depth, cancellation);
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "Unwrap", Instance: { } instance }:
                return OfTask(instance, depth, cancellation);
            case IInvocationOperation { TargetMethod: { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" }, Arguments: { Length: > 0 } arguments }:
                return OfDelegate(arguments[0].Value, depth, cancellation);
            case IInvocationOperation invocation:
                return OfMethod(invocation.TargetMethod, depth, cancellation) ?? OfTable(invocation.TargetMethod, invocation);
            default:
                return null;
        }
    }

    private CarriedIndicator? OfDelegate(IOperation value, int depth, CancellationToken cancellation)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return (value as IDelegateCreationOperation)?.Target switch
        {
            IAnonymousFunctionOperation lambda => OfBody(lambda.Body, depth + 1, cancellation),
            IMethodReferenceOperation { Method: { } method } => OfMethod(method, depth, cancellation),
            _ => null,
        };
    }

    private CarriedIndicator? OfMethod(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        if (depth >= DepthCap || method.IsAbstract || method.IsVirtual || method.IsOverride || FlowContext.Of(_compilation).Points.IsDetection(method)
            || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _compilation.Assembly))
        {
            return null;
        }

        if (_known.TryGetValue(method, out var known))
        {
            return known;
        }

        var body = MethodBodies.Of(_compilation).TryGet(method, cancellation);
        var found = body is null ? null
            : method.IsAsync || !IsTask(method.ReturnType) ? OfBody(body, depth + 1, cancellation)
            : Least(body.DescendantsIn().OfType<IReturnOperation>().Select(r => r.ReturnedValue is { } value ? OfTask(value, depth + 1, cancellation) : null));
        if (depth == 0)
        {
            _known.TryAdd(method, found);
        }

        return found;
    }

    private CarriedIndicator? OfBody(IOperation body, int depth, CancellationToken cancellation)
        => Least(body.DescendantsIn().Select(operation => operation switch
        {
            IInvocationOperation invocation when !IsTask(invocation.Type) || IsAwaited(invocation) => Escaping(invocation, invocation.TargetMethod, body, depth, cancellation),
            IObjectCreationOperation { Constructor: { } constructor } creation => Escaping(creation, constructor, body, depth, cancellation),
            _ => null,
        }));

    private CarriedIndicator? Escaping(IOperation operation, IMethodSymbol method, IOperation body, int depth, CancellationToken cancellation)
        => (OfMethod(method, depth, cancellation) ?? OfTable(method, operation)) is { } found && !IsTaken(operation, found.Exception, body) ? found : null;

    private CarriedIndicator? OfTable(IMethodSymbol method, IOperation operation)
        => Least(_indicators.Throws.Of(method).Select(thrown => Row(thrown.Indicator, method, operation)));

    private CarriedIndicator? Row(INamedTypeSymbol type, IMethodSymbol method, IOperation operation)
        => _indicators.Find(type, new TryCalls(operation.Parent ?? operation), options: null) is { Noise: not Noise.High } found
            ? new(type, found, new TryCall(method, operation).Name)
            : null;

    private static CarriedIndicator? Least(IEnumerable<CarriedIndicator?> found)
        => found.Where(static f => f is not null)
            .OrderBy(static f => f!.Found.Noise)
            .ThenByDescending(static f => f!.Found.Cwe.Count + f!.Found.Attack.Count)
            .ThenBy(static f => f!.Exception.Name, System.StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool IsTaken(IOperation operation, ITypeSymbol exception, IOperation body)
    {
        IOperation from = operation;
        for (var up = operation.Parent; up is not null && from != body; from = up, up = up.Parent)
        {
            // A filter may take it: that is not known here.
            if (up is ITryOperation tried && from == tried.Body && tried.Catches.Any(c => exception.DerivesFromOrEquals(c.ExceptionType) || c.ExceptionType.SpecialType == SpecialType.System_Object))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsTask(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace: { } space } && space.ToDisplayString() == "System.Threading.Tasks";

    private static bool IsAwaited(IOperation task)
    {
        var up = task.Parent;
        while (up is IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" })
        {
            up = up.Parent;
        }

        return up is IAwaitOperation or IReturnOperation;
    }
}
