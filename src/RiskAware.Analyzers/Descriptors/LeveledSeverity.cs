using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

/// <summary>How severe a report is at each <c>RiskAwareLevel</c>; null: not reported.</summary>
internal readonly struct LeveledSeverity(DiagnosticSeverity? starter, DiagnosticSeverity? recommended, DiagnosticSeverity? strict)
{
    internal static readonly LeveledSeverity Error = new(DiagnosticSeverity.Error, DiagnosticSeverity.Error, DiagnosticSeverity.Error);
    internal static readonly LeveledSeverity Warning = new(DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning);

    /// <summary>Starter info, then warning.</summary>
    internal static readonly LeveledSeverity InfoWarningWarning = new(DiagnosticSeverity.Info, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning);

    /// <summary>Starter nothing, then info, then warning.</summary>
    internal static readonly LeveledSeverity NoneInfoWarning = new(null, DiagnosticSeverity.Info, DiagnosticSeverity.Warning);

    /// <summary>Starter nothing, then info.</summary>
    internal static readonly LeveledSeverity NoneInfoInfo = new(null, DiagnosticSeverity.Info, DiagnosticSeverity.Info);

    /// <summary>Nothing before strict, then info.</summary>
    internal static readonly LeveledSeverity NoneNoneInfo = new(null, null, DiagnosticSeverity.Info);

    /// <summary>Info, always.</summary>
    internal static readonly LeveledSeverity Info = new(DiagnosticSeverity.Info, DiagnosticSeverity.Info, DiagnosticSeverity.Info);

    /// <summary>Warnings become info, info is not reported.</summary>
    internal LeveledSeverity OneStepLower() => new(Lower(starter), Lower(recommended), Lower(strict));

    internal DiagnosticSeverity? At(RiskAwareLevel level) => level switch
    {
        RiskAwareLevel.Recommended => recommended,
        RiskAwareLevel.Strict => strict,
        _ => starter,
    };

    private static DiagnosticSeverity? Lower(DiagnosticSeverity? severity) => severity switch
    {
        DiagnosticSeverity.Error => DiagnosticSeverity.Warning,
        DiagnosticSeverity.Warning => DiagnosticSeverity.Info,
        _ => null,
    };
}
