using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Context;

/// <summary>
/// The base of every rule: leaves early where RiskAware is not referenced, and leaves test projects and generated code alone.
/// </summary>
public abstract class RiskAwareAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(ReportsWhereItLooks ? GeneratedCodeAnalysisFlags.ReportDiagnostics : GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
#pragma warning disable RS1012 // The actions are registered by the rule, through its context.
        context.RegisterCompilationStartAction(start =>
#pragma warning restore RS1012
        {
            var known = new KnownTypes(start.Compilation);
            if (!known.IsRiskAwareReferenced)
            {
                return;
            }

            var rules = new RuleContext(start.Compilation, start.Options, known) { Start = start };
            if (!rules.IsTestProject || AppliesToTestProjects)
            {
                Register(rules);
            }
        });
    }

    /// <summary>Whether the rule also runs in test projects: only for what cannot work at run time.</summary>
    private protected virtual bool AppliesToTestProjects => false;

    /// <summary>
    /// Whether the rule reports only in the code that the driver hands it. Generated code is not handed to it, so its reports need no
    /// second look: at the first report in a file the driver reads every token of it for a generated-code attribute, which costs more
    /// than all that the indicator rules do.
    /// </summary>
    private protected virtual bool ReportsWhereItLooks => false;

    private protected abstract void Register(RuleContext context);
}
