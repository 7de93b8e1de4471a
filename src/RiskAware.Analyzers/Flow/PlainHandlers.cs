using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// Handlers whose outcome their first statement decides, whatever stands around them: it needs no control-flow graph, which costs
/// more than all else. Only what the walk of the graph would say too; a test compares them.
/// </summary>
internal static class PlainHandlers
{
    private static readonly HandlerVerdict s_observed = new(HandlerOutcome.Observed, ImmutableArray<Location>.Empty);

    /// <summary>The outcome, or null: the paths have to be walked.</summary>
    internal static HandlerVerdict? Verdict(ICatchClauseOperation clause, FlowContext flow)
    {
        if (clause.Syntax is not CatchClauseSyntax { Parent: TryStatementSyntax tried, Block.Statements: { Count: > 0 } statements } written)
        {
            return null;
        }

        return statements[0] switch
        {
            ReturnStatementSyntax returned when statements.Count == 1 && written.Filter is null && tried.Finally is null && SaysNothing(returned.Expression) && EndsMember(tried)
                => new(HandlerOutcome.Swallowed, [Location.Create(returned.SyntaxTree, returned.Span)]),
            ThrowStatementSyntax { Expression: ObjectCreationExpressionSyntax } when !IsInsideTry(tried) && clause.Handler.Operations[0] is IThrowOperation thrown && Wraps(thrown, clause)
                => s_observed,
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } when call.ArgumentList.Arguments.All(static a => IsSimple(a.Expression))
                && clause.Handler.Operations[0] is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: var method } }
                && (flow.IsObserver(method) || flow.Points.IsExpectation(method))
                => s_observed,
            _ => null,
        };
    }

    private static bool SaysNothing(ExpressionSyntax? value)
        => value is null or LiteralExpressionSyntax or DefaultExpressionSyntax or MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax };

    private static bool IsSimple(ExpressionSyntax value)
        => value is LiteralExpressionSyntax or ThisExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax };

    // Nothing runs on the way out: no finally region, no dispose, no loop that goes on.
    private static bool EndsMember(TryStatementSyntax tried)
    {
        SyntaxNode node = tried;
        while (node.Parent is BlockSyntax or IfStatementSyntax or ElseClauseSyntax)
        {
            node = node.Parent;
            if (node is BlockSyntax block && block.Statements.Any(static s => s is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword }))
            {
                return false;
            }
        }

        return node is BlockSyntax && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax;
    }

    // A handler further out may take what is thrown.
    private static bool IsInsideTry(TryStatementSyntax tried)
    {
        for (SyntaxNode? up = tried.Parent; up is not null and not MemberDeclarationSyntax; up = up.Parent)
        {
            if (up is TryStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Wraps(IThrowOperation thrown, ICatchClauseOperation clause)
        => clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: var caught }
            && Carrying.CreatedException(thrown.Exception) is { Arguments: var arguments }
            && arguments.Any(a => Unconverted(a.Value) is ILocalReferenceOperation { Local: var passed } && SymbolEqualityComparer.Default.Equals(passed, caught))
            && arguments.All(static a => a.IsImplicit || HasNoBranch(a.Syntax));

    private static bool HasNoBranch(SyntaxNode argument)
        => !argument.DescendantNodes().Any(static n => n is ThrowExpressionSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax or AwaitExpressionSyntax or InvocationExpressionSyntax { Expression: not IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
