using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Throws;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Tasks whose exception nobody looks at: suppressed, continued without a look, or not awaited.</summary>
internal static class LostTasks
{
    private const int SuppressThrowing = 2;
    private const int NotOnFaulted = 131072;
    private const int OnlyOnRanToCompletion = 393216;

    private static readonly string[] s_looks =
        ["Exception", "IsFaulted", "IsCompletedSuccessfully", "Status", "GetAwaiter", "ConfigureAwait", "Wait", "WaitAsync", "Result"];

    /// <summary><c>ConfigureAwait(SuppressThrowing)</c> on a task that is at hand nowhere else, <c>ContinueWith</c> that never looks.</summary>
    internal static WithoutCatch? Find(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "ConfigureAwait" or "ContinueWith" } || call.Instance is not { } task || !Deferral.IsTask(call.TargetMethod.ContainingType))
        {
            return null;
        }

        var how = call.TargetMethod.Name switch
        {
            "ConfigureAwait" when call.Arguments.Any(IsSuppressing) => "'SuppressThrowing'",
            "ContinueWith" when IsBlind(call, FlowContext.Of(context.Compilation).Points) => "'ContinueWith' that never looks at the exception",
            _ => null,
        };
        return how is not null && CarriedIndicators.Find(task, context) is { } carried
            ? new(PlaceOf(call), how, carried)
            : null;
    }

    /// <summary>A call in a statement of its own, or discarded, whose task carries an indicator to nobody.</summary>
    internal static WithoutCatch? FindUnawaited(OperationAnalysisContext context)
    {
        var statement = ((IExpressionStatementOperation)context.Operation).Operation;
        if (statement is ISimpleAssignmentOperation { Target: IDiscardOperation, Value: { } discarded })
        {
            statement = discarded;
        }

        while (statement is IConversionOperation conversion)
        {
            statement = conversion.Operand;
        }

        return statement is IInvocationOperation { TargetMethod: { Name: not "ContinueWith" } } call && Deferral.IsTask(call.Type)
            && !IsWatched(context.Compilation)
            && CarriedIndicators.Find(call, context) is { } carried
                ? new(PlaceOf(call), $"'{new TryCall(call.TargetMethod, call).Name}' that nobody awaits", carried)
                : null;
    }

    // Whoever subscribes to the unobserved exceptions of all tasks sees those too.
    private static bool IsWatched(Compilation compilation)
        => UnobservedTaskWatch.Of(compilation).Exists;

    private static bool IsSuppressing(IArgumentOperation argument)
        => argument is { Parameter.Type.Name: "ConfigureAwaitOptions", Value.ConstantValue: { HasValue: true, Value: int options } } && (options & SuppressThrowing) != 0;

    private static bool IsBlind(IInvocationOperation call, DetectionCalls points)
    {
        if (call.Arguments.Select(static a => Function(a.Value)).FirstOrDefault(static f => f is not null) is not { } lambda
            || lambda.Body.DescendantsIn().OfType<IInvocationOperation>().Any(i => points.IsDetection(i.TargetMethod) || LogCalls.Effect(i, passesException: true) == CallEffect.Logs))
        {
            return false;
        }

        var options = call.Arguments.FirstOrDefault(static a => a.Parameter?.Type.Name == "TaskContinuationOptions")?.Value.ConstantValue;
        if (options is { HasValue: true, Value: int runs } && ((runs & NotOnFaulted) == NotOnFaulted || (runs & OnlyOnRanToCompletion) == OnlyOnRanToCompletion))
        {
            return true;
        }

        return options is null or { HasValue: true } && !lambda.Body.Descendants().Any(o => o is IParameterReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Parameter, lambda.Symbol.Parameters[0]) && Looks(reference));
    }

    // Passing the task on is a look too: whoever gets it may look.
    private static bool Looks(IParameterReferenceOperation task) => task.Parent switch
    {
        IPropertyReferenceOperation property => s_looks.Contains(property.Property.Name),
        IInvocationOperation call => s_looks.Contains(call.TargetMethod.Name),
        _ => true,
    };

    private static IAnonymousFunctionOperation? Function(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return (value as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation is { Symbol.Parameters.Length: > 0 } lambda ? lambda : null;
    }

    private static Location PlaceOf(IInvocationOperation call)
        => (call.Syntax as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.GetLocation(),
            MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
            { } name => name.GetLocation(),
            _ => call.Syntax.GetLocation(),
        };
}
