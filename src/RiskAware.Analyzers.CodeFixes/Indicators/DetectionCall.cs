using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>A call of a detection point that can stand in a handler: every argument comes from scope.</summary>
/// <param name="Point">The point.</param>
/// <param name="Receiver">The instance that is called; null: the type itself, or this.</param>
/// <param name="Arguments">The arguments, in order; named where an optional one before was left out.</param>
internal sealed record DetectionCall(DeclaredPoint Point, string? Receiver, IReadOnlyList<string> Arguments)
{
    /// <summary>The id of the point, such as <c>UPL-1.StorageRefused</c>.</summary>
    internal string Id => Point.Model.Id;

    /// <summary>The call, without a semicolon.</summary>
    internal string Text(ObservableHandler handler)
    {
        var target = Receiver is not null ? Receiver + "."
            : Point.Symbol.IsStatic ? HandlerText.NameOf(Point.Symbol.ContainingType, handler.Model, handler.Clause.Block.SpanStart) + "."
            : string.Empty;
        return target + Escaped(Point.Symbol.Name) + "(" + string.Join(", ", Arguments) + ")";
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>
    /// The calls that fit a handler, the best first: the point takes the exception, most specific type first, and shares a CWE or
    /// ATT&amp;CK id with the indicator.
    /// </summary>
    internal static IReadOnlyList<DetectionCall> For(ObservableHandler handler, CancellationToken cancellation)
    {
        var scope = new ScopeAtHandler(handler);
        return RiskIndex.Of(handler.Model.Compilation, cancellation).Accepting(handler.Exception)
            .Where(p => IsCallable(p, handler, scope))
            .Select(p => (Point: p, Cwe: Shared(p, handler), Attack: SharedAttack(p, handler)))
            .Where(p => p.Cwe + p.Attack > 0)
            .Select(p => (Call: Bind(p.Point, handler, scope), p.Cwe, p.Attack))
            .Where(c => c.Call is not null)
            .OrderBy(c => Distance(handler.Exception, c.Call!.Point.ExceptionType!))
            .ThenByDescending(c => c.Cwe)
            .ThenByDescending(c => c.Attack)
            .ThenByDescending(c => c.Call!.Point.IsOwn)
            .ThenBy(c => c.Call!.Point.Model.DocId, System.StringComparer.Ordinal)
            .Select(c => c.Call!)
            .ToList();
    }

    private static bool IsCallable(DeclaredPoint point, ObservableHandler handler, ScopeAtHandler scope)
        => point.Symbol is { IsGenericMethod: false, ContainingType.IsGenericType: false }
            && !point.Model.IsBlocked
            && handler.Model.IsAccessible(scope.Position, point.Symbol);

    private static int Shared(DeclaredPoint point, ObservableHandler handler)
    {
        var own = point.Model.Cwe.Count + point.Model.Attack.Count > 0;
        return (own ? point.Model.Cwe.Items : point.Model.Risk?.Cwe.Items ?? []).Count(handler.Cwe.Contains);
    }

    private static int SharedAttack(DeclaredPoint point, ObservableHandler handler)
    {
        var own = point.Model.Cwe.Count + point.Model.Attack.Count > 0;
        return (own ? point.Model.Attack.Items : point.Model.Risk?.Attack.Items ?? []).Count(handler.Attack.Contains);
    }

    private static int Distance(ITypeSymbol? type, ITypeSymbol to)
    {
        var steps = 0;
        for (; type is not null && !SymbolEqualityComparer.Default.Equals(type, to); type = type.BaseType)
        {
            steps++;
        }

        return steps;
    }

    private static DetectionCall? Bind(DeclaredPoint point, ObservableHandler handler, ScopeAtHandler scope)
    {
        string? receiver = null;
        if (!point.Symbol.IsStatic && !(scope.IsInstance && IsWithin(scope.ContainingType, point.Symbol.ContainingType)))
        {
            receiver = scope.Typed(point.Symbol.ContainingType);
            if (receiver is null)
            {
                return null;
            }
        }

        var arguments = new List<string>();
        var isNamed = false;
        for (var i = 0; i < point.Symbol.Parameters.Length && i < point.Model.Parameters.Count; i++)
        {
            var parameter = point.Symbol.Parameters[i];
            var value = parameter.RefKind is not RefKind.None and not RefKind.In ? null : point.Model.Parameters[i].Role switch
            {
                ParameterRole.Exception => handler.VariableName,
                ParameterRole.Logger => scope.Typed(parameter.Type, "logger", "log"),
                ParameterRole.Sink => scope.Typed(parameter.Type),
                _ => scope.Named(parameter.Name, parameter.Type),
            };
            if (value is null)
            {
                if (!parameter.IsOptional && !parameter.IsParams)
                {
                    return null;
                }

                isNamed = true;
                continue;
            }

            arguments.Add(isNamed ? Escaped(parameter.Name) + ": " + value : value);
        }

        return new(point, receiver, arguments);
    }

    private static bool IsWithin(ITypeSymbol? type, ITypeSymbol other)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, other))
            {
                return true;
            }
        }

        return false;
    }
}
