using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Descriptors;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>How severe an unobserved indicator is, by its noise and by where the handler stands.</summary>
internal static class IndicatorSeverity
{
    private static readonly LeveledSeverity s_none = new(null, null, null);
    private static readonly LeveledSeverity s_onPath = new(null, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning);
    private static readonly LeveledSeverity s_strictInfo = new(null, null, DiagnosticSeverity.Info);

    /// <summary>A clause of the indicator's own type.</summary>
    internal static LeveledSeverity Typed(Noise noise, ClausePlace place) => Lowered(noise switch
    {
        Noise.Low => LeveledSeverity.Warning,
        Noise.Medium => place.IsOnEndpointPath ? s_onPath : LeveledSeverity.NoneInfoWarning,
        _ => place.IsOnEndpointPath || place.IsAfterValidation ? s_strictInfo : s_none,
    }, place.IsStartUp ? 1 : 0);

    /// <summary>A clause that is wider than the indicator.</summary>
    internal static LeveledSeverity General(Noise noise, bool isDirect, ClausePlace place) => Lowered(noise switch
    {
        Noise.High => place.IsOnEndpointPath || place.IsAfterValidation ? s_strictInfo : s_none,
        _ => place.IsOnEndpointPath ? s_onPath : LeveledSeverity.NoneInfoWarning,
    }, (place.IsStartUp ? 1 : 0) + (isDirect ? 0 : 1));

    /// <summary>
    /// Advice about an indicator that the log has, or that goes on as something else. A clause that is wider is told the same
    /// as one of its own type.
    /// </summary>
    internal static LeveledSeverity Advice(Noise noise, bool isDirect, ClausePlace place) => Lowered(
        noise != Noise.High ? LeveledSeverity.NoneInfoInfo : place.IsOnEndpointPath || place.IsAfterValidation ? s_strictInfo : s_none,
        (place.IsStartUp ? 1 : 0) + (isDirect ? 0 : 1));

    private static LeveledSeverity Lowered(LeveledSeverity severity, int steps)
    {
        for (; steps > 0; steps--)
        {
            severity = severity.OneStepLower();
        }

        return severity;
    }
}
