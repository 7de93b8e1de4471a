using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>
/// Whether a conditional refuses (returns or throws) only because of a decision: no refusal before it, and the path on which
/// nothing is denied goes on.
/// </summary>
internal static class Refusal
{
    internal static bool DependsOn(IConditionalOperation conditional, DecisionTest test)
    {
        var (denied, allowed) = test.IsNegated ? (conditional.WhenFalse, conditional.WhenTrue) : (conditional.WhenTrue, conditional.WhenFalse);
        return conditional.Syntax.IsKind(SyntaxKind.ConditionalExpression)
            ? ExpressionDependsOn(conditional, denied!, allowed!, test)
            : StatementDependsOn(conditional, denied, allowed, test);
    }

    private static bool StatementDependsOn(IConditionalOperation statement, IOperation? denied, IOperation? allowed, DecisionTest test)
    {
        var deniedEnd = denied is null ? null : LastOf(denied);
        var refusal = Leaves(deniedEnd) ? deniedEnd : test.IsNegated && denied is null && Leaves(Next(statement)) ? Next(statement) : null;
        if (refusal is null || FollowsRefusal(statement, test.Call))
        {
            return false;
        }

        var after = (allowed is not null && Leaves(LastOf(allowed)) ? LastOf(allowed) : null)
            ?? (ReferenceEquals(refusal, deniedEnd) ? LastOf(Following(statement)) : null);
        if (after is IThrowOperation || SameEnd(refusal, after))
        {
            return false;
        }

        // Behind a condition of its own, leaving means refusing: the honest path does not come here.
        return !(Leaves(after) && !test.Guards && IsGuarded(statement));
    }

    private static bool ExpressionDependsOn(IConditionalOperation expression, IOperation denied, IOperation allowed, DecisionTest test)
    {
        if (Unwrap(denied) is IThrowOperation)
        {
            return Unwrap(allowed) is not IThrowOperation && !FollowsRefusal(expression, test.Call);
        }

        var returned = (IOperation)expression;
        while (returned.Parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            returned = returned.Parent;
        }

        return returned.Parent is IReturnOperation && !test.Guards && !IsGuarded(expression) && !FollowsRefusal(expression, test.Call)
            && !SyntaxFactory.AreEquivalent(denied.Syntax, allowed.Syntax);
    }

    private static IOperation Unwrap(IOperation operation) => operation is IConversionOperation conversion ? Unwrap(conversion.Operand) : operation;

    private static bool Leaves(IOperation? operation) => operation is IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation };

    private static IOperation? LastOf(IOperation operation) => operation is IBlockOperation block ? LastOf(block.Operations) : operation;

    private static IOperation? LastOf(IEnumerable<IOperation> operations)
        => operations.LastOrDefault(static o => o is not (IReturnOperation { IsImplicit: true } or ILocalFunctionOperation)) is { } last ? LastOf(last) : null;

    private static bool SameEnd(IOperation first, IOperation? second)
        => second is not null && SyntaxFactory.AreEquivalent(first.Syntax, second.Syntax);

    private static IOperation? Next(IOperation statement) => Following(statement).FirstOrDefault();

    private static IEnumerable<IOperation> Following(IOperation statement)
    {
        var siblings = Siblings(statement);
        return siblings.Skip(siblings.IndexOf(statement) + 1);
    }

    private static ImmutableArray<IOperation> Siblings(IOperation statement) => statement.Parent is IBlockOperation block ? block.Operations : [statement];

    /// <summary>Whether an earlier statement of this method already refuses in some case.</summary>
    private static bool FollowsRefusal(IOperation from, IOperation call)
    {
        for (var current = from; current is not null && !IsMember(current); current = current.Parent)
        {
            var siblings = Siblings(current);
            if (siblings.Take(siblings.IndexOf(current)).Any(s => !s.Descendants().Contains(call) && s.DescendantsAndSelf().Any(o => Leaves(o) && !IsInside<IAnonymousFunctionOperation>(o, s))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the statement runs only on a condition, in a handler or a branch.</summary>
    private static bool IsGuarded(IOperation from)
    {
        for (var current = from.Parent; current is not null && !IsMember(current); current = current.Parent)
        {
            if (current is IConditionalOperation or ICatchClauseOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMember(IOperation operation)
        => operation is IAnonymousFunctionOperation or ILocalFunctionOperation or IMethodBodyBaseOperation;

    private static bool IsInside<T>(IOperation operation, IOperation within)
        where T : IOperation
    {
        for (var current = operation; current is not null && !ReferenceEquals(current, within.Parent); current = current.Parent)
        {
            if (current is T or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
