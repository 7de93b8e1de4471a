using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

internal static partial class RuleDescriptors
{
    internal static readonly DiagnosticDescriptor RA4001_SensitiveValueShown = Make(
        "RA4001",
        EvidenceCategory,
        "Evidence shows no secret and no personal data",
        "'{0}' of '{1}' is {2}, and every log and event of the detection would show it: {3}. Mark it [Sensitive].",
        DiagnosticSeverity.Warning,
        "What a detection logs is copied to places that many people read. A value that is [Sensitive] is masked, or replaced by a keyed hash, in every output.");

    internal static readonly DiagnosticDescriptor RA4002_NobodyToName = Make(
        "RA4002",
        EvidenceCategory,
        "A detection says whom it is about",
        "'{0}' ({1}) detects in {2}, where no request says whom it is about: it is scored for nobody, and no response can follow. Give it a [Subject] parameter, or open a RiskAwareScope around the work.",
        DiagnosticSeverity.Info,
        "Inside a request the subjects are known. A job or a consumer has no request, so a detection there is about nobody unless it says whom.");

    internal static readonly DiagnosticDescriptor RA4003_DetectionFiltered = Make(
        "RA4003",
        EvidenceCategory,
        "A detection is logged at a level that the settings let through",
        "'{0}' ({1}) is logged as '{2}', and '{3}' lets '{4}' and above through: the detection counts, and its line with the evidence is never written. Raise the level, or let this category through.",
        DiagnosticSeverity.Warning,
        "A log filter blinds no detection, but it takes the line away that an investigation begins with.");

    internal static readonly DiagnosticDescriptor RA4004_LevelBelowStage = Make(
        "RA4004",
        EvidenceCategory,
        "Success of an attack is logged as an error",
        "'{0}' ({1}) sees that an attack succeeded, and logs it as '{2}' among what was only tried. Leave the level out, or take Error.",
        DiagnosticSeverity.Info,
        "A success means that a control did not hold. Below Error it drowns among attempts, which are a hundred times as many.");

    internal static readonly DiagnosticDescriptor RA4005_EvidenceUnbounded = Make(
        "RA4005",
        EvidenceCategory,
        "Evidence has a bound",
        "{0}",
        DiagnosticSeverity.Warning,
        "Evidence is kept within a bound, and who attacks decides what stands before it. Choose what is kept, and pass a number, a hash or the first items.");
}
