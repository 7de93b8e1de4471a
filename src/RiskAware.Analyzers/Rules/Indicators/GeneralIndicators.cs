using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A general clause at which indicators arrive, the weightiest first, and what becomes of them.</summary>
internal sealed record GeneralIndicators(ITypeSymbol Exception, IReadOnlyList<ArrivedIndicator> Arrived, HandlerVerdict Verdict, ClausePlace Place)
{
    private const int Named = 3;

    /// <summary>"'UnauthorizedAccessException' from 'File.ReadAllText' and 'XmlException' from 'XDocument.Load'".</summary>
    internal string What
    {
        get
        {
            var texts = Shown.Select(a => a.Text).ToList();
            return texts.Count == 1 ? texts[0] : string.Join(", ", texts.Take(texts.Count - 1)) + " and " + texts[texts.Count - 1];
        }
    }

    /// <summary>"an attacker probing paths (CWE-22)".</summary>
    internal string Who
    {
        get
        {
            var found = Arrived[0].Found;
            var attacker = IndicatorTable.Default.AttackerOf(found.Name);
            return found.Cwe.Count == 0 ? attacker : attacker + " (CWE-" + found.Cwe[0].ToString(CultureInfo.InvariantCulture) + ")";
        }
    }

    internal LeveledSeverity Severity => IndicatorSeverity.General(Arrived[0].Found.Noise, Arrived[0].Placed.IsDirect, Place);

    /// <summary>The throwing calls that the message names, then the exits that miss.</summary>
    internal IEnumerable<Location> Locations => Shown.Select(a => a.Placed.Place.Syntax.GetLocation()).Concat(Verdict.Exits).Distinct();

    /// <summary>What a fix needs to know.</summary>
    internal ImmutableDictionary<string, string?> Properties => ImmutableDictionary<string, string?>.Empty
        .Add(IndicatorProperties.ExceptionType, Exception.GetDocumentationCommentId())
        .Add(IndicatorProperties.Indicator, Arrived[0].Found.Name)
        .Add(IndicatorProperties.Cwe, string.Join(";", Arrived.SelectMany(a => a.Found.Cwe).Distinct().Select(c => c.ToString(CultureInfo.InvariantCulture))))
        .Add(IndicatorProperties.Attack, string.Join(";", Arrived.SelectMany(a => a.Found.Attack).Distinct()));

    // One exception of each call: that File.Delete can throw three things says no more than one of them.
    private IEnumerable<ArrivedIndicator> Shown
        => Arrived.GroupBy(a => a.Placed.Call is null ? a.Text : a.Call).Select(g => g.First()).Take(Named);
}
