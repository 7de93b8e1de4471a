using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A clause at which indicators arrive, and what becomes of them.</summary>
internal abstract record JudgedClause(ITypeSymbol Exception, HandlerVerdict Verdict, ClausePlace Place)
{
    /// <summary>"'UnauthorizedAccessException' from 'File.ReadAllText'".</summary>
    internal abstract string What { get; }

    /// <summary>The severity where nobody sees it.</summary>
    internal abstract LeveledSeverity Severity { get; }

    /// <summary>The severity of advice about an indicator that something sees, though not as what it is.</summary>
    internal abstract LeveledSeverity AdviceSeverity { get; }

    /// <summary>"an attacker probing paths (CWE-22)".</summary>
    internal string Who
    {
        get
        {
            var attacker = IndicatorTable.Default.AttackerOf(Weightiest.Name);
            return Weightiest.Cwe.Count == 0 ? attacker : attacker + " (CWE-" + Weightiest.Cwe[0].ToString(CultureInfo.InvariantCulture) + ")";
        }
    }

    /// <summary>What a fix needs to know.</summary>
    internal abstract ImmutableDictionary<string, string?> Properties { get; }

    protected abstract FoundIndicator Weightiest { get; }

    /// <summary>The calls of the try that the message names.</summary>
    protected abstract IEnumerable<Location> Sources { get; }

    /// <summary>The clause of an operation, typed or general, as it was judged; null: nothing is said of it.</summary>
    internal static JudgedClause? Of(OperationAnalysisContext context)
        => (JudgedClause?)TypedClauses.Of(context.Compilation).Judge(context) ?? GeneralClauses.Of(context.Compilation).Judge(context);

    /// <summary><c>start;length</c>.</summary>
    internal static string PlaceOf(TextSpan span)
        => span.Start.ToString(CultureInfo.InvariantCulture) + ";" + span.Length.ToString(CultureInfo.InvariantCulture);

    /// <summary>The secondary places of a report that does not stand at the clause: its head, others of the same kind, the throwing calls.</summary>
    internal IEnumerable<Location> PlacesAround(SyntaxNode clause, IEnumerable<IOperation> others)
        => new[] { IndicatorSwallowedAnalyzer.HeadOf(clause) }.Concat(others.Select(static o => o.Syntax.GetLocation())).Concat(Sources).Distinct();

    /// <summary>What the fix of a report that stands at a place in the handler needs to know.</summary>
    internal ImmutableDictionary<string, string?> PropertiesAt(SyntaxNode clause, SyntaxNode place)
    {
        var all = Properties.Add(IndicatorProperties.Clause, clause.SpanStart.ToString(CultureInfo.InvariantCulture))
            .Add(IndicatorProperties.Place, PlaceOf(place.Span));
        return clause is CatchClauseSyntax { Declaration.Identifier: { ValueText.Length: > 0 } variable } ? all.Add(IndicatorProperties.Variable, variable.Text) : all;
    }

    protected ImmutableDictionary<string, string?> PropertiesOf(IEnumerable<int> cwe, IEnumerable<string> attack) => ImmutableDictionary<string, string?>.Empty
        .Add(IndicatorProperties.ExceptionType, Exception.GetDocumentationCommentId())
        .Add(IndicatorProperties.Indicator, Weightiest.Name)
        .Add(IndicatorProperties.Cwe, string.Join(";", cwe.Select(static c => c.ToString(CultureInfo.InvariantCulture))))
        .Add(IndicatorProperties.Attack, string.Join(";", attack));
}
