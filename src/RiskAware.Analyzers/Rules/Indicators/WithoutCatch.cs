using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>An exception that ends without a catch clause.</summary>
/// <param name="Place">Where.</param>
/// <param name="How">What ends it, with names in quotes.</param>
/// <param name="Exception">The exception; <c>System.Exception</c> where it can be any.</param>
/// <param name="Carried">The indicator that arrives; null: any exception does.</param>
/// <param name="Indicator">Whose attacker the message names.</param>
internal sealed record WithoutCatch(Location Place, string How, ITypeSymbol Exception, CarriedIndicator? Carried, string Indicator)
{
    internal WithoutCatch(Location place, string how, CarriedIndicator carried)
        : this(place, how, carried.Exception, carried, carried.Found.Name)
    {
    }

    /// <summary>"'UnauthorizedAccessException' from 'File.ReadAllText'", "every exception".</summary>
    internal string What => Carried is null ? "every exception" : $"'{Carried.Exception.Name}' from '{Carried.Source}'";

    internal string Who
    {
        get
        {
            var attacker = IndicatorTable.Default.AttackerOf(Indicator);
            return Carried is { Found.Cwe: { Count: > 0 } cwe } ? attacker + " (CWE-" + cwe[0].ToString(CultureInfo.InvariantCulture) + ")" : attacker;
        }
    }

    internal LeveledSeverity Severity
        => Carried is { Found.Noise: not Noise.Low } ? new(null, null, DiagnosticSeverity.Info) : LeveledSeverity.InfoWarningWarning;

    internal ImmutableDictionary<string, string?> Properties => ImmutableDictionary<string, string?>.Empty
        .Add(IndicatorProperties.ExceptionType, Exception.GetDocumentationCommentId())
        .Add(IndicatorProperties.Indicator, Indicator)
        .Add(IndicatorProperties.Cwe, string.Join(";", Carried?.Found.Cwe.Select(static c => c.ToString(CultureInfo.InvariantCulture)) ?? []))
        .Add(IndicatorProperties.Attack, string.Join(";", Carried?.Found.Attack ?? []));
}
