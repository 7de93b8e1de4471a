using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A general clause at which indicators arrive, the weightiest first, and what becomes of them.</summary>
internal sealed record GeneralIndicators(ITypeSymbol Exception, IReadOnlyList<ArrivedIndicator> Arrived, HandlerVerdict Verdict, ClausePlace Place)
    : JudgedClause(Exception, Verdict, Place)
{
    private const int Named = 3;

    /// <summary>"'UnauthorizedAccessException' from 'File.ReadAllText' and 'XmlException' from 'XDocument.Load'".</summary>
    internal override string What
    {
        get
        {
            var texts = Shown.Select(a => a.Text).ToList();
            return texts.Count == 1 ? texts[0] : string.Join(", ", texts.Take(texts.Count - 1)) + " and " + texts[texts.Count - 1];
        }
    }

    internal override LeveledSeverity Severity => IndicatorSeverity.General(Weightiest.Noise, Arrived[0].Placed.IsDirect, Place);

    internal override LeveledSeverity AdviceSeverity => IndicatorSeverity.Advice(Weightiest.Noise, Arrived[0].Placed.IsDirect, Place);

    /// <summary>The throwing calls that the message names, then the exits that miss.</summary>
    internal IEnumerable<Location> Locations => Sources.Concat(Verdict.Exits).Distinct();

    internal override ImmutableDictionary<string, string?> Properties
        => PropertiesOf(Arrived.SelectMany(a => a.Found.Cwe).Distinct(), Arrived.SelectMany(a => a.Found.Attack).Distinct());

    protected override FoundIndicator Weightiest => Arrived[0].Found;

    protected override IEnumerable<Location> Sources => Shown.Select(a => a.Placed.Place.Syntax.GetLocation());

    // One exception of each call: that File.Delete can throw three things says no more than one of them.
    private IEnumerable<ArrivedIndicator> Shown
        => Arrived.GroupBy(a => a.Placed.Call is null ? a.Text : a.Call).Select(g => g.First()).Take(Named);
}
