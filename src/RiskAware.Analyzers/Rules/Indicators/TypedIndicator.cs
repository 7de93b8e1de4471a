using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A typed clause at which an indicator arrives, and what becomes of it.</summary>
internal sealed record TypedIndicator(ITypeSymbol Exception, FoundIndicator Found, HandlerVerdict Verdict, TryCall? Source, ClausePlace Place)
    : JudgedClause(Exception, Verdict, Place)
{
    internal override string What => Source is { } source ? $"'{Exception.Name}' from '{source.Name}'" : $"'{Exception.Name}'";

    internal override LeveledSeverity Severity => IndicatorSeverity.Typed(Found.Noise, Place);

    internal override LeveledSeverity AdviceSeverity => IndicatorSeverity.Advice(Found.Noise, isDirect: true, Place);

    internal override ImmutableDictionary<string, string?> Properties => PropertiesOf(Found.Cwe, Found.Attack)
        .Add(IndicatorProperties.Noise, Found.Noise.ToString())
        .AddRange(IndicatorTable.Default.BenignOf(Exception) is { } benign ? [new(IndicatorProperties.Benign, benign)] : []);

    protected override FoundIndicator Weightiest => Found;

    protected override IEnumerable<Location> Sources => Source is { } source ? [source.Operation.Syntax.GetLocation()] : [];
}
