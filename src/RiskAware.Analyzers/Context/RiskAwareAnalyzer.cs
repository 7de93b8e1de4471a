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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
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

    private protected abstract void Register(RuleContext context);
}
