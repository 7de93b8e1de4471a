using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

internal static partial class RuleDescriptors
{
    internal static readonly DiagnosticDescriptor RA1001_ShapeCannotBeGenerated = Make(
        "RA1001",
        DeclarationsCategory,
        "Declaration has a shape that can be generated",
        "{0}",
        DiagnosticSeverity.Error,
        "A risk or detection point whose shape is wrong gets no generated code. The build fails, because a detection must never die silently.",
        WellKnownDiagnosticTags.NotConfigurable);

    internal static readonly DiagnosticDescriptor RA1002_IdNotUsable = Make(
        "RA1002",
        DeclarationsCategory,
        IdTitle,
        "{0}",
        DiagnosticSeverity.Error,
        IdDescription,
        WellKnownDiagnosticTags.NotConfigurable);

    internal static readonly DiagnosticDescriptor RA1002_IdAlsoInReference = Make(
        "RA1002",
        DeclarationsCategory,
        IdTitle,
        "{0}",
        DiagnosticSeverity.Error,
        IdDescription);

    internal static readonly DiagnosticDescriptor RA1003_MessageDisagrees = Make(
        "RA1003",
        DeclarationsCategory,
        "Message template and parameters agree",
        "{0}",
        DiagnosticSeverity.Warning,
        "The holes of the message are filled by parameters of the same name. A hole that nothing fills stays in the text, and the evidence is lost.");

    internal static readonly DiagnosticDescriptor RA1004_RiskWithoutPoint = Make(
        "RA1004",
        DeclarationsCategory,
        "Risk has a detection point",
        "Nothing can detect '{0}' ({1}): no detection point names this risk, so an attack on it is never seen. Declare a partial method with [DetectionPoint].",
        DiagnosticSeverity.Warning,
        "A risk without a detection point is a line in a document. The points of a public risk of a library may be declared downstream.");

    internal static readonly DiagnosticDescriptor RA1005_PointNeverCalled = Make(
        "RA1005",
        DeclarationsCategory,
        "Detection point is called",
        "Nothing calls '{0}' ({1}), so what it should see goes unseen. Call it where the application refuses, or remove it.",
        DiagnosticSeverity.Warning,
        "A detection point that no code calls detects nothing, however it is declared.");

    internal static readonly DiagnosticDescriptor RA1006_EvidenceTooWeak = Make(
        "RA1006",
        DeclarationsCategory,
        "Evidence that is called suffices for the responses",
        "{0}",
        DiagnosticSeverity.Warning,
        "A response waits for a probability. Where the points that code calls cannot come to it together, the response is promised and never comes.");

    internal static readonly DiagnosticDescriptor RA1007_ReferenceUnknown = Make(
        "RA1007",
        DeclarationsCategory,
        "Technique, attack pattern or weakness exists",
        "{0}",
        DiagnosticSeverity.Warning,
        "Ids of ATT&CK, CAPEC and CWE lead from a report about attacks to the risk, and from the risk to queries. A wrong one leads nowhere.");

    internal static readonly DiagnosticDescriptor RA1008_NumberOutOfRange = Make(
        "RA1008",
        DeclarationsCategory,
        "Impact, confidence, thresholds and windows are in range",
        "{0}",
        DiagnosticSeverity.Error,
        "Scores are computed from these numbers; outside their ranges there is no score.",
        WellKnownDiagnosticTags.NotConfigurable);

    internal static readonly DiagnosticDescriptor RA1009_QualityMissing = Make(
        "RA1009",
        DeclarationsCategory,
        "Risk says what the SOC needs to know",
        "'{0}' ({1}) aims at {2} and says no '{3}': {4}",
        DiagnosticSeverity.Warning,
        "An event that arrives without an owner, an instruction or its limits is closed unread. What is missing is asked for where a graduation is aimed at.");

    internal static readonly DiagnosticDescriptor RA1010_ResponseCannotHappen = Make(
        "RA1010",
        DeclarationsCategory,
        "Response can happen, ends, and grows with the score",
        "{0}",
        DiagnosticSeverity.Warning,
        "A response that can never take effect looks like protection and is none.");

    internal static readonly DiagnosticDescriptor RA1011_AcceptanceEnded = Make(
        "RA1011",
        DeclarationsCategory,
        "Accepted risk has a reason, and an end that is not past",
        "{0}",
        DiagnosticSeverity.Warning,
        "An acceptance is a decision of the team for a time. After it, or without a reason, it is a gap that nobody decided.");

    internal static readonly DiagnosticDescriptor RA1013_TypeIsNoRisk = Make(
        "RA1013",
        DeclarationsCategory,
        "Type that stands for a risk is a risk",
        "'{0}' is no risk: it has no [Risk], so nothing detects it and nothing is required here. Name a class that carries [Risk].",
        DiagnosticSeverity.Error,
        "A risk is referred to by its class. A class without [Risk] cannot be detected, exposed or accepted.",
        WellKnownDiagnosticTags.NotConfigurable);

    internal static readonly DiagnosticDescriptor RA1014_DetectionAsControl = Make(
        "RA1014",
        DeclarationsCategory,
        "Application refuses by itself, not by the decision of a detection",
        "Only the decision of '{0}' refuses here: in Monitor, without an engine and below the score the bad request passes. Refuse it in any case; a decision is about what comes next.",
        DiagnosticSeverity.Warning,
        "A detection is never the control. The application refuses the bad request itself, in every mode; a decision only adds friction for the subject.");

    internal static readonly DiagnosticDescriptor RA1015_TargetNotReached = Make(
        "RA1015",
        DeclarationsCategory,
        "Detection reaches the graduation that it aims at",
        "'{0}' ({1}) has not reached '{2}': {3}.",
        DiagnosticSeverity.Warning,
        "How far a detection has come is computed. Target says how far it has to come, and each thing that is missing is told with what the SOC needs it for.");

    internal static readonly DiagnosticDescriptor RA1016_GraduationFileWrong = Make(
        "RA1016",
        DeclarationsCategory,
        "Files about graduation can be read and agree with the declarations",
        "{0}: {1}.",
        DiagnosticSeverity.Warning,
        "Which detections are tested, what the SOC demands and what it has signed off stands in files beside the code. What is wrong in them lets no alert through.");

    private const string IdTitle = "Id is well formed and unique";

    private const string IdDescription = "Logs, events and queries tell risks and detection points apart by their ids.";
}
