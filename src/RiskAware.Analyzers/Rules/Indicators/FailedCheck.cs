using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>A security check whose no ends unseen.</summary>
/// <param name="Row">What says no.</param>
/// <param name="Place">The check.</param>
internal sealed record FailedCheck(SecurityResult Row, Location Place)
{
    /// <summary>The statement with which the branch of the no begins; null: there is none of its own.</summary>
    internal StatementSyntax? Refusal { get; init; }

    /// <summary>"'RSA.VerifyData'".</summary>
    internal string What
    {
        get
        {
            var type = Row.Type.Substring(Row.Type.LastIndexOf('.') + 1).Split('`')[0];
            return Row.Form is ResultForm.No or ResultForm.Yes ? $"'{type}'" : $"'{type}.{Row.Member}'";
        }
    }

    /// <summary>"an attacker guessing credentials (CWE-307)".</summary>
    internal string Who => IndicatorTable.Default.AttackerOf(Row.Who) + " (CWE-" + Row.Cwe[0].ToString(CultureInfo.InvariantCulture) + ")";

    internal ImmutableDictionary<string, string?> Properties => ImmutableDictionary<string, string?>.Empty
        .Add(IndicatorProperties.Indicator, Row.Who)
        .Add(IndicatorProperties.Cwe, string.Join(";", Row.Cwe.Select(static c => c.ToString(CultureInfo.InvariantCulture))))
        .Add(IndicatorProperties.Attack, string.Join(";", Row.Attack))
        .AddRange(Refusal is { } refusal ? [new(IndicatorProperties.Place, JudgedClause.PlaceOf(refusal.Span))] : []);
}
