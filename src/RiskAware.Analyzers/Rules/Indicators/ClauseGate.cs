using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>What the text of a clause says before anything is bound: most clauses of real code need no more.</summary>
internal static class ClauseGate
{
    /// <summary>How many tries of one function a clause may stand in; deeper down it is unknown. Only generated code nests that deep.</summary>
    internal const int NestingCap = 40;

    /// <summary>Whether nothing can be found at a clause.</summary>
    internal static bool IsClosed(SyntaxNode clause) => clause is not CatchClauseSyntax written || Rethrows(written) || IsTooDeep(written);

    // A filter before it may keep the exception from the clause; then it is not caught either.
    private static bool Rethrows(CatchClauseSyntax clause) => clause.Block.Statements.Count > 0 && clause.Block.Statements[0] is ThrowStatementSyntax { Expression: null };

    private static bool IsTooDeep(CatchClauseSyntax clause)
    {
        var tries = 0;
        for (SyntaxNode? up = clause; up is not null and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); up = up.Parent)
        {
            if (up is TryStatementSyntax && ++tries > NestingCap)
            {
                return true;
            }
        }

        return false;
    }
}
