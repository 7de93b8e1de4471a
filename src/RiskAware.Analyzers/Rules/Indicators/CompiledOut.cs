using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Detections that are missing in some builds: behind <c>[Conditional]</c>, or behind <c>#if DEBUG</c>.</summary>
internal static class CompiledOut
{
    private const string Attribute = "System.Diagnostics.ConditionalAttribute";

    internal static bool IsConditional(IMethodSymbol method) => SymbolOf(method) is not null;

    /// <summary>The symbol that the call needs; null: it is in every build.</summary>
    internal static string? By(IInvocationOperation call, bool detects, Compilation compilation, CancellationToken cancellation)
        => SymbolOf(call.TargetMethod) is { } symbol && (detects || HoldsDetection(call.TargetMethod, compilation, cancellation)) ? symbol
            : detects && IsBehindDebug(call.Syntax, cancellation) ? "DEBUG"
            : null;

    private static string? SymbolOf(IMethodSymbol method)
        => method.OriginalDefinition.GetAttributes().FirstOrDefault(a => a.AttributeClass.Is(Attribute))?.ConstructorArguments is { Length: 1 } arguments
            ? arguments[0].Value as string
            : null;

    private static bool HoldsDetection(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        var points = FlowContext.Of(compilation).Points;
        return MethodBodies.Of(compilation).TryGet(method, cancellation) is { } body
            && body.DescendantsIn().OfType<IInvocationOperation>().Any(c => points.IsDetection(c.TargetMethod));
    }

    private static bool IsBehindDebug(SyntaxNode call, CancellationToken cancellation)
    {
        var root = call.SyntaxTree.GetRoot(cancellation);
        if (!root.ContainsDirectives)
        {
            return false;
        }

        var open = new Stack<bool>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < call.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax condition:
                    open.Push(Needs(condition.Condition));
                    break;
                case ElifDirectiveTriviaSyntax condition when open.Count > 0:
                    open.Pop();
                    open.Push(Needs(condition.Condition));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    private static bool Needs(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == "DEBUG",
        ParenthesizedExpressionSyntax parenthesized => Needs(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and => Needs(and.Left) || Needs(and.Right),
        _ => false,
    };
}
