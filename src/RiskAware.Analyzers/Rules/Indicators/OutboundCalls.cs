using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Finds requests of HttpClient, which end in a cancellation when they time out, also behind methods of the compilation.</summary>
internal sealed class OutboundCalls
{
    private const int DepthCap = 3;
    private const string HttpClient = "System.Net.Http.HttpClient";

    private static readonly ConditionalWeakTable<Compilation, OutboundCalls> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    private OutboundCalls(Compilation compilation) => _compilation = compilation;

    internal static OutboundCalls Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new OutboundCalls(c));

    /// <summary>The first call of a block that is, or leads to, a request; null: none can be seen.</summary>
    internal IInvocationOperation? First(IOperation body, CancellationToken cancellation)
        => body.DescendantsIn().OfType<IInvocationOperation>().FirstOrDefault(c => IsOutbound(c, 0, cancellation));

    private bool IsOutbound(IInvocationOperation call, int depth, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        if (method.Name.EndsWith("Async", System.StringComparison.Ordinal) && ReceiverOf(call).IsOrDerivesFrom(HttpClient))
        {
            return true;
        }

        return depth < DepthCap && !call.IsVirtual && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _compilation.Assembly)
            && IsOutbound(method.OriginalDefinition, depth + 1, cancellation);
    }

    private bool IsOutbound(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        if (_known.TryGetValue(method, out var known))
        {
            return known;
        }

        // Recursion: until it is known, a method is taken as none.
        _known.TryAdd(method, false);
        var found = MethodBodies.Of(_compilation).TryGet(method, cancellation) is { } body
            && body.DescendantsIn().OfType<IInvocationOperation>().Any(c => IsOutbound(c, depth, cancellation));
        _known[method] = found;
        return found;
    }

    private static ITypeSymbol? ReceiverOf(IInvocationOperation call)
        => call.Instance?.Type ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? Unconverted(call.Arguments[0].Value).Type : null);

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation conversion ? conversion.Operand : value;
}
