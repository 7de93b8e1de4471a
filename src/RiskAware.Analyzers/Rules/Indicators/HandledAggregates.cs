using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary><c>AggregateException.Handle</c> with a condition that says yes without a look.</summary>
internal static class HandledAggregates
{
    internal static WithoutCatch? Find(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "Handle", Parameters.Length: 1 } || !call.TargetMethod.ContainingType.Is("System.AggregateException")
            || IsLookedAtElsewhere(call))
        {
            return null;
        }

        return FunctionEnds.OfDelegate(call.Arguments[0].Value, Flow.NormalEnd.UnlessFalse, context) is { } function && function.IsSwallowing
            ? new(NameOf(call), "'Handle' that says yes without a look", function.Exception, null, "*")
            : null;
    }

    // The aggregate itself is logged or detected before its parts are waved through, or a filter has looked at them.
    private static bool IsLookedAtElsewhere(IInvocationOperation call)
    {
        if (call.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>() is { Filter: not null })
        {
            return true;
        }

        return call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } }
            && call.Syntax.FirstAncestorOrSelf<BlockSyntax>() is { } block
            && block.DescendantNodes().OfType<ArgumentSyntax>().Any(a => a.Expression is IdentifierNameSyntax passed && passed.Identifier.ValueText == name.Identifier.ValueText);
    }

    private static Location NameOf(IInvocationOperation call)
        => call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.GetLocation() : call.Syntax.GetLocation();
}
