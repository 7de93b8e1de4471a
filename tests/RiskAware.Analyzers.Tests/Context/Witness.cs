using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.Analyzers.Tests.Context;

/// <summary>Keeps the compilation that the rules see: the driver analyses a copy of the one that it is given.</summary>
#pragma warning disable RS1001, RS2008 // It is no rule: no compiler loads it, and no release announces it.
internal sealed class Witness : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_nothing = new("TST0001", "Nothing", "Nothing", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_nothing];

    internal Compilation Seen { get => field ?? throw new InvalidOperationException("Nothing was analysed."); private set; }

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            Seen = start.Compilation;
            start.RegisterSemanticModelAction(static _ => { });
        });
    }
}
#pragma warning restore RS1001, RS2008
