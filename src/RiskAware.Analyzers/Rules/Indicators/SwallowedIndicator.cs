using System.Globalization;
using System.Linq;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A typed clause at which an indicator arrives, and what becomes of it.</summary>
internal sealed record SwallowedIndicator(
    ITypeSymbol Exception, FoundIndicator Found, HandlerVerdict Verdict, TryCall? Source, bool IsStartUp)
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

    internal LeveledSeverity Severity => (Found.Noise, IsStartUp) switch
    {
        (Noise.Low, false) => LeveledSeverity.Warning,
        (Noise.Low, true) => LeveledSeverity.Info,
        (Noise.Medium, false) => LeveledSeverity.NoneInfoWarning,
        (Noise.Medium, true) => new(null, null, DiagnosticSeverity.Info),
        (_, false) => new(null, null, DiagnosticSeverity.Info),
        _ => new(null, null, null),
    };

    /// <summary>What a fix needs to know.</summary>
    internal ImmutableDictionary<string, string?> Properties => ImmutableDictionary<string, string?>.Empty
        .Add(IndicatorProperties.ExceptionType, Exception.GetDocumentationCommentId())
        .Add(IndicatorProperties.Indicator, Found.Name)
        .Add(IndicatorProperties.Cwe, string.Join(";", Found.Cwe.Select(c => c.ToString(CultureInfo.InvariantCulture))))
        .Add(IndicatorProperties.Attack, string.Join(";", Found.Attack));
}
