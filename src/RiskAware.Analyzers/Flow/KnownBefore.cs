using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>
/// The variables whose value is known where a handler begins: declared before the try with a constant, and written nowhere but
/// in the handler or as the last thing that the try does. <c>var failed = false;</c> is what the code after the try tests.
/// </summary>
internal static class KnownBefore
{
    internal static IEnumerable<(ILocalSymbol Local, IOperation Value)> Of(ICatchClauseOperation clause)
    {
        // Read only where a variable could be known: most handlers stand behind none.
        ILookup<string, int>? written = null;
        for (IOperation? block = clause.Parent; block is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; block = block.Parent)
        {
            foreach (var declarator in (block as IBlockOperation)?.Operations.OfType<IVariableDeclarationGroupOperation>()
                .SelectMany(g => g.Declarations).SelectMany(d => d.Declarators) ?? [])
            {
                if (declarator.Initializer?.Value is { ConstantValue.HasValue: true } value
                    && declarator.Syntax.Span.End <= clause.Syntax.Parent!.SpanStart
                    && (written ??= WrittenAround(clause.Syntax))[declarator.Symbol.Name].All(w => CannotComeBefore(w, clause) && !IsRepeated(clause, block)))
                {
                    yield return (declarator.Symbol, value);
                }
            }
        }
    }

    private static ILookup<string, int> WrittenAround(SyntaxNode clause)
    {
        var member = clause.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? clause.SyntaxTree.GetRoot();
        return member.DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsWritten).ToLookup(n => n.Identifier.ValueText, n => n.SpanStart);
    }

    // In the handler itself, in one beside it, or where nothing of the try is left that could throw.
    private static bool CannotComeBefore(int write, ICatchClauseOperation clause)
    {
        var tried = (TryStatementSyntax)clause.Syntax.Parent!;
        return tried.Catches.Any(c => c.Block.Span.Contains(write)) || (tried.Block.Statements.LastOrDefault() is { } last
            && last is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Right: LiteralExpressionSyntax } }
            && last.Span.Contains(write));
    }

    // In a loop the handler may have run before, and where something behind it jumps back.
    private static bool IsRepeated(IOperation clause, IOperation block)
    {
        for (var up = clause; up is not null && up != block; up = up.Parent)
        {
            if (up is ILoopOperation)
            {
                return true;
            }
        }

        var tried = clause.Syntax.Parent!;
        return block.Syntax.DescendantNodes().OfType<GotoStatementSyntax>().Any(j => j.SpanStart > tried.SpanStart && MayLeadBefore(j, tried, block.Syntax));
    }

    private static bool MayLeadBefore(GotoStatementSyntax jump, SyntaxNode tried, SyntaxNode block)
        => jump.Expression is IdentifierNameSyntax label && jump.CaseOrDefaultKeyword.IsKind(SyntaxKind.None)
            ? block.DescendantNodes().OfType<LabeledStatementSyntax>().Any(l => l.Identifier.ValueText == label.Identifier.ValueText && l.SpanStart <= tried.SpanStart)
            : jump.FirstAncestorOrSelf<SwitchStatementSyntax>()?.Span.Contains(tried.Span) == true;

    internal static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PrefixUnaryExpressionSyntax prefix => !prefix.IsKind(SyntaxKind.LogicalNotExpression),
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax => true,
        _ => false,
    };
}
