using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Filters, handlers and events that get an exception from the framework and let nobody see it.</summary>
internal static class SetAsideExceptions
{
    private static readonly NormalEnd s_whereSetObserved = new(IsSetObserved, null);

    /// <summary>A method that implements or overrides a receiver.</summary>
    internal static WithoutCatch? FindImplemented(OperationAnalysisContext context)
    {
        var body = (IMethodBodyOperation)context.Operation;
        if (context.ContainingSymbol is not IMethodSymbol method || ExceptionReceivers.OfMethod(method) is not { } receiver
            || (receiver.End.Marks is not null && receiver.MarkIn(body) is null)
            || FunctionEnds.Of(context.GetControlFlowGraph(), body, method, receiver.End, context) is not { IsSwallowing: true } function)
        {
            return null;
        }

        var place = receiver.MarkIn(body)?.Syntax.GetLocation() ?? method.Locations[0];
        return new(place, $"'{method.Name}'", function.Exception, null, receiver.Who);
    }

    /// <summary>A function that is assigned to a receiver.</summary>
    internal static WithoutCatch? FindAssigned(OperationAnalysisContext context)
    {
        var (target, value) = context.Operation switch
        {
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment => (member, assignment.Value),
            IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation raised } assignment => (raised, assignment.HandlerValue),
            _ => (default(IMemberReferenceOperation), default(IOperation)),
        };
        return target is not null && value is not null && ExceptionReceivers.OfTarget(target.Member) is { } receiver
            && FunctionEnds.OfDelegate(value, receiver.End, context) is { IsSwallowing: true } function
                ? new(NameOf(target.Syntax), $"'{target.Member.Name}'", function.Exception, null, receiver.Who)
                : null;
    }

    /// <summary><c>SetObserved()</c> on a path that has not looked at the exception.</summary>
    internal static WithoutCatch? FindObserved(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!IsSetObserved(call))
        {
            return null;
        }

        var lambda = default(IAnonymousFunctionOperation);
        for (IOperation? up = call.Parent; up is not null && lambda is null; up = up.Parent)
        {
            lambda = up as IAnonymousFunctionOperation;
        }

        var graph = lambda is null ? context.GetControlFlowGraph() : CatchRegions.GraphOf(lambda.Body, context.GetControlFlowGraph(), context.CancellationToken);
        var function = lambda?.Symbol ?? context.ContainingSymbol as IMethodSymbol;
        return graph is not null && function is not null
            && FunctionEnds.Of(graph, lambda is null ? call : lambda.Body, function, s_whereSetObserved, context) is { IsSwallowing: true } ends
                ? new(NameOf(call.Syntax), "'SetObserved'", ends.Exception, null, "*")
                : null;
    }

    private static bool IsSetObserved(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "SetObserved" } method } && method.ContainingType.Is("System.Threading.Tasks.UnobservedTaskExceptionEventArgs");

    private static Location NameOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
