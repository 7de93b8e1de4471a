using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>Where a rule about one declaration reports.</summary>
internal readonly struct DeclarationReport(RuleContext rules, SymbolAnalysisContext symbol)
{
    internal RuleContext Rules => rules;

    internal System.Threading.CancellationToken Cancellation => symbol.CancellationToken;

    internal void At(
        Location? location,
        DiagnosticDescriptor descriptor,
        LeveledSeverity severity,
        IEnumerable<Location>? more = null,
        ImmutableDictionary<string, string?>? properties = null,
        params object?[] arguments)
        => rules.Report(symbol.ReportDiagnostic, descriptor, severity, location, more, properties, arguments);
}
