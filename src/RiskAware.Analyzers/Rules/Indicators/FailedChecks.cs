using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Follows the branch that takes the no of a security check.</summary>
internal static class FailedChecks
{
    /// <summary>A refusal that is handed to the caller is the caller's to observe; one that goes to the client ends here.</summary>
    private static readonly NormalEnd s_refusal = new(null, OfReturn);

    private static readonly string[] s_answers =
        ["Microsoft.AspNetCore.Mvc.IActionResult", "Microsoft.AspNetCore.Http.IResult"];

    private const string Lease = "System.Threading.RateLimiting.RateLimitLease";
    private const string Authorization = "Microsoft.AspNetCore.Authorization.AuthorizationResult";

    internal static FailedCheck? Find(OperationAnalysisContext context)
    {
        var (member, instance) = context.Operation switch
        {
            IInvocationOperation call => ((ISymbol)call.TargetMethod, null),
            IPropertyReferenceOperation property => (property.Property, property.Instance),
            IFieldReferenceOperation { Field: var field } when SecurityResults.MayBe(field.Name) && field is { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } => (field, null),
            _ => (default(ISymbol), default(IOperation)),
        };
        if (member is null || SecurityResults.Of(member) is not { } row)
        {
            return null;
        }

        if (row.Form == ResultForm.Call && IsDropped(context.Operation))
        {
            return new(row, context.Operation.Syntax.GetLocation());
        }

        if (IsReturned(context.Operation))
        {
            // No branch of this function decides by it.
            return null;
        }

        if (row.Type == Authorization && AsksWhatToShow(context.Operation.Syntax))
        {
            return null;
        }

        if (IsPassedOn(instance) || (row.Form == ResultForm.Yes && MentionsAny(context.Operation.Syntax, row.Unless)) || CatchRegions.GraphOf(context.Operation, context.GetControlFlowGraph(), context.CancellationToken) is not { } graph)
        {
            return null;
        }

        var tests = new ResultTests(graph, context.Operation.Syntax, row);
        var flow = FlowContext.Of(context.Compilation);
        foreach (var branch in tests.FailingBranches())
        {
            if (row.Type == Lease && RetryLoop.Holds(branch, row))
            {
                continue;
            }

            var walk = new PathWalk(
                flow, graph, clause: null, syntax: null, new RefusedResult(row, flow), new SummaryScope(context.CancellationToken, hasException: false), s_refusal);
            var verdict = walk.FromBranch(branch, LocalOf(instance) is { } local ? [local] : []).Verdict(context.Operation.Syntax.SyntaxTree, context.Operation.Syntax.Span);
            if (verdict.Outcome is HandlerOutcome.Swallowed or HandlerOutcome.SomePath)
            {
                return new(row, context.Operation.Syntax.GetLocation()) { Refusal = StatementOf(branch, context.Operation.Syntax) };
            }
        }

        return null;
    }

    // Where only the no leads: a detection can go before it.
    private static StatementSyntax? StatementOf(ControlFlowBranch branch, SyntaxNode check)
        => branch.Destination is { Predecessors.Length: 1 } block && (block.Operations.FirstOrDefault() ?? block.BranchValue) is { } first
            && first.Syntax.FirstAncestorOrSelf<StatementSyntax>() is { } statement and not BlockSyntax && !statement.Span.Contains(check.Span)
            && statement is not LocalDeclarationStatementSyntax
                ? statement
                : null;

    // "if (result.Succeeded) { ViewData["CanEdit"] = true; }": nothing is refused, both answers go on alike.
    private static bool AsksWhatToShow(SyntaxNode check)
        => check.FirstAncestorOrSelf<StatementSyntax>() is IfStatementSyntax { Else: null } choice && choice.Condition.Span.Contains(check.Span)
            && !check.Ancestors().TakeWhile(a => a != choice).Any(static a => a.RawKind is (int)SyntaxKind.LogicalNotExpression or (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression or (int)SyntaxKind.IsPatternExpression)
            && (choice.Statement is BlockSyntax block ? block.Statements.LastOrDefault() : choice.Statement)
                is not (null or ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax);

    // "rsa.VerifyData(...);": nobody looks at the answer at all.
    private static bool IsDropped(IOperation call)
    {
        var up = call.Parent;
        while (up is IConversionOperation or IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
        {
            up = up.Parent;
        }

        return up is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
    }

    private static bool IsReturned(IOperation check)
    {
        var up = check.Parent;
        while (up is IConversionOperation or IParenthesizedOperation or IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
        {
            up = up.Parent;
        }

        return up is IReturnOperation { Kind: OperationKind.Return };
    }

    private static ISymbol? LocalOf(IOperation? instance) => instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // Whoever gets the result, or holds it, may observe it: that is not known here.
    private static bool IsPassedOn(IOperation? instance)
    {
        if (LocalOf(instance) is not { } local)
        {
            return instance is IFieldReferenceOperation;
        }

        var body = instance!.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() as SyntaxNode;
        return body is null || body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == local.Name
            && (n.Parent is ArgumentSyntax or AssignmentExpressionSyntax { Right: IdentifierNameSyntax } or EqualsValueClauseSyntax));
    }

    private static bool MentionsAny(SyntaxNode check, IReadOnlyList<string> names)
        => check.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText)) == true;

    private static PathEnd? OfReturn(IOperation value)
    {
        if (NormalEnd.ConstantOf(value) == false)
        {
            return PathEnd.NotCaught;
        }

        var type = Unconverted(value).Type;
        return s_answers.Any(a => type.IsOrImplements(a) || (type as INamedTypeSymbol)?.TypeArguments.Any(t => t.IsOrImplements(a)) == true)
            || (type is { Name: "Task" or "ValueTask" } and INamedTypeSymbol { IsGenericType: false }) ? null : PathEnd.Unknown;
    }

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    /// <summary>What the walk asks about a result: the members that explain a no.</summary>
    private sealed class RefusedResult(SecurityResult row, FlowContext flow) : CaughtException
    {
        internal override ITypeSymbol Type => flow.Compilation.ObjectType;

        internal override bool IsExplainedByCancellation => true;

        internal override bool IsIndicator(ITypeSymbol narrowed) => true;

        internal override bool IsBenign(IPropertySymbol member, IOperation value) => false;

        internal override bool IsExcusedBy(IPropertySymbol member) => row.Unless.Contains(member.Name);
    }
}
