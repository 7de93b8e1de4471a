using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>RA2008: a handler of cancellation that takes the time-outs of an outbound request too, and shows them to nobody.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeoutHiddenAnalyzer : IndicatorRule
{
    // Whoever names one of these has thought of time-outs.
    private static readonly ImmutableHashSet<string> s_tellsApart = ImmutableHashSet.Create("TimeoutException", "IsCancellationRequested", "ThrowIfCancellationRequested", "InfiniteTimeSpan");

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA2008_TimeoutHidden];

    private protected override void Register(RuleContext context)
        => context.Start.RegisterOperationAction(operation => Check(operation, context), OperationKind.CatchClause);

    private static void Check(OperationAnalysisContext operation, RuleContext context)
    {
        var clause = (ICatchClauseOperation)operation.Operation;
        if (clause.Parent is not ITryOperation tried || clause.Syntax.Parent is not TryStatementSyntax syntax
            || !(clause.ExceptionType.Is("System.OperationCanceledException") || clause.ExceptionType.Is("System.Threading.Tasks.TaskCanceledException"))
            || syntax.Catches.Any(TellsApart)
            || OutboundCalls.Of(context.Compilation).First(tried.Body, operation.CancellationToken) is not { } call
            || TokenInScope.Of(tried, operation.ContainingSymbol) is not { } token
            || ExpectedIndicators.Covers(operation.ContainingSymbol, clause.ExceptionType, FlowContext.Of(context.Compilation).Known)
            || HasNoTimeout(clause.Syntax))
        {
            return;
        }

        var verdict = HandlerAnalysis.Verdict(operation, clause, new Cancellation(clause.ExceptionType));
        if (verdict.Outcome is HandlerOutcome.Swallowed or HandlerOutcome.SomePath)
        {
            context.Report(
                operation.ReportDiagnostic, RuleDescriptors.RA2008_TimeoutHidden, LeveledSeverity.NoneInfoInfo, IndicatorSwallowedAnalyzer.HeadOf(clause.Syntax),
                [call.Syntax.GetLocation()], ImmutableDictionary<string, string?>.Empty.Add(IndicatorProperties.Token, token),
                clause.ExceptionType.Name, NameOf(call), token);
        }
    }

    private static bool TellsApart(CatchClauseSyntax clause)
        => clause.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => s_tellsApart.Contains(n.Identifier.ValueText));

    // A client that its type never lets time out.
    private static bool HasNoTimeout(SyntaxNode clause)
        => clause.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == "InfiniteTimeSpan");

    private static string NameOf(IInvocationOperation call)
    {
        var type = call.TargetMethod.ReducedFrom is not null || call.TargetMethod.IsExtensionMethod ? "HttpClient" : call.TargetMethod.ContainingType.Name;
        return type + "." + call.TargetMethod.Name;
    }
}
