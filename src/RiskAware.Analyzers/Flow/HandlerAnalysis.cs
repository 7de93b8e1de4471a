using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>Answers what becomes of an exception that arrives at a catch clause.</summary>
internal static class HandlerAnalysis
{
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

        var walk = new PathWalk(FlowContext.Of(compilation), region.Graph, region, clause, caught, new SummaryScope(cancellation));
        var block = ((CatchClauseSyntax)clause.Syntax).Block;
        var ends = walk.FromClause();
        if (Attempts.AreCounted((CatchClauseSyntax)clause.Syntax))
        {
            ends.LastAttemptThrows();
        }

        return ends.Verdict(clause.Syntax.SyntaxTree, block.CloseBraceToken.Span);
    }
}
