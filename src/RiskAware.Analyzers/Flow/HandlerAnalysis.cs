using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>Answers what becomes of an exception that arrives at a catch clause.</summary>
internal static class HandlerAnalysis
{
    /// <summary>The verdict on the clause of an action; the graph of its member is asked for only where it is needed.</summary>
    /// <param name="context">The action.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="caught">What arrives at the clause.</param>
    internal static HandlerVerdict Verdict(OperationAnalysisContext context, ICatchClauseOperation clause, CaughtException caught)
        => PlainHandlers.Verdict(clause, FlowContext.Of(context.Compilation))
            ?? Verdict(clause, context.GetControlFlowGraph(), caught, context.Compilation, context.CancellationToken);

    /// <param name="clause">The clause.</param>
    /// <param name="root">The graph of the member that the clause stands in.</param>
    /// <param name="caught">What arrives at the clause.</param>
    internal static HandlerVerdict Verdict(
        ICatchClauseOperation clause, ControlFlowGraph root, CaughtException caught, Compilation compilation, CancellationToken cancellation)
    {
        if (CatchRegions.Find(clause, root, cancellation) is not { } region)
        {
            return HandlerVerdict.Unknown;
        }

        var context = FlowContext.Of(compilation);
        var walk = new PathWalk(context, region.Graph, region, clause, caught, new SummaryScope(cancellation));
        var block = ((CatchClauseSyntax)clause.Syntax).Block;
        var ends = walk.FromClause();
        if (ends.IsGivenUp)
        {
            context.GivenUp.Add(clause.Syntax);
        }

        if (Attempts.AreCounted((CatchClauseSyntax)clause.Syntax))
        {
            ends.LastAttemptThrows();
        }

        return ends.Verdict(clause.Syntax.SyntaxTree, block.CloseBraceToken.Span);
    }
}
