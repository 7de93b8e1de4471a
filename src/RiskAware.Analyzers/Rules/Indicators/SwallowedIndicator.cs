using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A typed clause at which an indicator arrives, and what becomes of it.</summary>
internal sealed record SwallowedIndicator(
    ITypeSymbol Exception, FoundIndicator Found, HandlerVerdict Verdict, TryCall? Source, ClausePlace Place)
{
    /// <summary>"'UnauthorizedAccessException' from 'File.ReadAllText'".</summary>
    internal string What => Source is { } source ? $"'{Exception.Name}' from '{source.Name}'" : $"'{Exception.Name}'";

    /// <summary>"an attacker probing paths (CWE-22)".</summary>
    internal string Who
    {
        get
        {
            var attacker = IndicatorTable.Default.AttackerOf(Found.Name);
            return Found.Cwe.Count == 0 ? attacker : attacker + " (CWE-" + Found.Cwe[0].ToString(CultureInfo.InvariantCulture) + ")";
        }
    }

    internal LeveledSeverity Severity => IndicatorSeverity.Typed(Found.Noise, Place);

    /// <summary>The severity of advice about an indicator that something sees, though not as what it is.</summary>
    internal LeveledSeverity AdviceSeverity => Place.IsStartUp ? default
        : Found.Noise == Noise.High ? new(null, null, DiagnosticSeverity.Info)
        : LeveledSeverity.NoneInfoInfo;

    /// <summary>The secondary places of a report that does not stand at the clause: its head, others of the same kind, the throwing call.</summary>
    internal IEnumerable<Location> PlacesAround(SyntaxNode clause, IEnumerable<IOperation> others)
    {
        var head = new[] { IndicatorSwallowedAnalyzer.HeadOf(clause) };
        return head.Concat(others.Select(o => o.Syntax.GetLocation())).Concat(Source is { } source ? [source.Operation.Syntax.GetLocation()] : []);
    }

    /// <summary>What the fix of a report that stands at a place in the handler needs to know.</summary>
    internal ImmutableDictionary<string, string?> PropertiesAt(SyntaxNode clause, SyntaxNode place)
    {
        var all = Properties.Add(IndicatorProperties.Clause, clause.SpanStart.ToString(CultureInfo.InvariantCulture))
            .Add(IndicatorProperties.Place, PlaceOf(place.Span));
        return clause is CatchClauseSyntax { Declaration.Identifier: { ValueText.Length: > 0 } variable } ? all.Add(IndicatorProperties.Variable, variable.Text) : all;
    }

    /// <summary><c>start;length</c>.</summary>
    internal static string PlaceOf(TextSpan span)
        => span.Start.ToString(CultureInfo.InvariantCulture) + ";" + span.Length.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a fix needs to know.</summary>
    internal ImmutableDictionary<string, string?> Properties => ImmutableDictionary<string, string?>.Empty
        .Add(IndicatorProperties.ExceptionType, Exception.GetDocumentationCommentId())
        .Add(IndicatorProperties.Indicator, Found.Name)
        .Add(IndicatorProperties.Cwe, string.Join(";", Found.Cwe.Select(c => c.ToString(CultureInfo.InvariantCulture))))
        .Add(IndicatorProperties.Attack, string.Join(";", Found.Attack))
        .Add(IndicatorProperties.Noise, Found.Noise.ToString())
        .AddRange(IndicatorTable.Default.BenignOf(Exception) is { } benign ? [new(IndicatorProperties.Benign, benign)] : []);
}
