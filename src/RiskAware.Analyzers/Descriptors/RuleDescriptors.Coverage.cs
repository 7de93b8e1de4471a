using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

internal static partial class RuleDescriptors
{
    private const string BlindEndpointTitle = "An endpoint that is exposed to a risk reaches a detection point of it";
    private const string BlindEndpointMessage = "{0} is exposed to '{1}' ({2}), but nothing it calls reaches {3}.{4}";
    private const string BlindEndpointDescription =
        "An attacker can bring the risk about through the endpoint, and no detection point of the risk can be reached from it: neither by its handler, nor by the filters and the middleware around it. Such an attack goes unseen.";

    internal static readonly DiagnosticDescriptor RA3001_EndpointIsBlind = Make(
        "RA3001", CoverageCategory, BlindEndpointTitle, BlindEndpointMessage, DiagnosticSeverity.Warning, BlindEndpointDescription);

    /// <summary>
    /// The same rule where coverage is enforced: only an accepted risk silences it. The compiler does not let
    /// <c>SuppressMessage</c> silence what carries its own tag.
    /// </summary>
    internal static readonly DiagnosticDescriptor RA3001_EndpointIsBlindEnforced = Make(
        "RA3001", CoverageCategory, BlindEndpointTitle, BlindEndpointMessage, DiagnosticSeverity.Error, BlindEndpointDescription,
        WellKnownDiagnosticTags.NotConfigurable,
        WellKnownDiagnosticTags.Compiler);

    private const string RequiredDetectionTitle = "An endpoint that a requirement matches reaches a detection point of its risk";
    private const string RequiredDetectionMessage = "{0} must detect '{1}' ({2}): the assembly requires it for {3}, but nothing it calls reaches {4}.{5}";
    private const string RequiredDetectionDescription =
        "The assembly demands by [RequireDetection] that every endpoint of a kind detects a risk. An endpoint that does not is the one that an attacker looks for.";

    internal static readonly DiagnosticDescriptor RA3002_RequirementIsNotMet = Make(
        "RA3002", CoverageCategory, RequiredDetectionTitle, RequiredDetectionMessage, DiagnosticSeverity.Warning, RequiredDetectionDescription);

    /// <summary>The same rule where coverage is enforced.</summary>
    internal static readonly DiagnosticDescriptor RA3002_RequirementIsNotMetEnforced = Make(
        "RA3002", CoverageCategory, RequiredDetectionTitle, RequiredDetectionMessage, DiagnosticSeverity.Error, RequiredDetectionDescription,
        WellKnownDiagnosticTags.NotConfigurable,
        WellKnownDiagnosticTags.Compiler);

    /// <summary>A requirement that can never match: it demands nothing, whatever its author believes.</summary>
    internal static readonly DiagnosticDescriptor RA3002_RouteCannotBeRead = Make(
        "RA3002",
        CoverageCategory,
        RequiredDetectionTitle,
        "The route '{0}' cannot be read: {1}. Nothing is required by it.",
        DiagnosticSeverity.Error,
        RequiredDetectionDescription,
        WellKnownDiagnosticTags.NotConfigurable);

    internal static readonly DiagnosticDescriptor RA3002_RequirementMatchesNothing = Make(
        "RA3002",
        CoverageCategory,
        RequiredDetectionTitle,
        "No endpoint of this project is one that the requirement for {0} is about; it demands nothing. Correct it, or remove it.",
        DiagnosticSeverity.Warning,
        RequiredDetectionDescription);

    internal static readonly DiagnosticDescriptor RA3003_NoRiskIsNamed = Make(
        "RA3003",
        CoverageCategory,
        "An endpoint that an attacker would choose names its risks, or detects one",
        "{0} {1}, but names no risk and reaches no detection point; whatever is tried there goes unseen. Say with ExposedTo which risk it is exposed to.",
        DiagnosticSeverity.Warning,
        "Endpoints that change something, and endpoints that anybody may call, are where attacks begin. Whoever names the risk of one is told when nothing detects it.");

    internal static readonly DiagnosticDescriptor RA3004_DetectedAfterEffect = Make(
        "RA3004",
        CoverageCategory,
        "A detection point is reached before the effect that it guards",
        "'{0}' is only reached after '{1}' has taken effect in {2}; the attempt that it reports has succeeded by then. Check and detect first, or declare the point with Stage.Success.",
        DiagnosticSeverity.Info,
        "A point of stage Attempt says that the control held. Behind the write, the deletion or the started process it reports a success as an attempt.");

    internal static readonly DiagnosticDescriptor RA3005_NothingIsExposed = Make(
        "RA3005",
        CoverageCategory,
        "A risk has an entry point that is exposed to it",
        "No entry point is exposed to '{0}' ({1}); nobody checks whether an attack on it would be seen. Name it with ExposedTo at the endpoints through which it can come about.",
        DiagnosticSeverity.Info,
        "Coverage is judged at the endpoints that are exposed to a risk. A risk that none is exposed to is never judged.");

    internal static readonly DiagnosticDescriptor RA3006_InputWithoutRisk = Make(
        "RA3006",
        CoverageCategory,
        "An endpoint that takes dangerous input is exposed to a risk of that kind",
        "{0} takes {1} ('{2}'), but is exposed to no risk of that kind; {3} would go unseen. Declare a risk with {4} and expose the endpoint to it.",
        DiagnosticSeverity.Info,
        "Files, paths, URLs, SQL, commands, type names, templates, XML and credentials each have a classic attack. An endpoint that takes one should name its risk.");

    internal static readonly DiagnosticDescriptor RA3007_AccidentalEndpoint = Make(
        "RA3007",
        CoverageCategory,
        "A method is an endpoint on purpose",
        "'{0}' is an endpoint by accident: {1}. A request from outside can call it. {2}",
        DiagnosticSeverity.Info,
        "The framework takes every public method of a controller or hub for an endpoint. A helper among them is a door that nobody watches.");

    internal static readonly DiagnosticDescriptor RA3008_ReferenceIsUnknown = Make(
        "RA3008",
        CoverageCategory,
        "References say what they detect, in a format that can be read",
        "What '{0}' detects is unknown: {1}. Nobody can say whether {2} would see an attack on '{3}' ({4}). {5}",
        DiagnosticSeverity.Info,
        "Coverage through a reference is read from the facts that RiskAware writes into its assembly. Without them it is unknown, and unknown is never reported as missing.",
        WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor RA3009_HonestUseIsDetected = Make(
        "RA3009",
        CoverageCategory,
        "A detection point is reached only where something betrays an attack",
        "'{0}' is reached on every normal path of {1} ({2}); honest use would be detected as an attack. Call it behind the condition that tells an attacker from a user.",
        DiagnosticSeverity.Warning,
        "A detection point that every request reaches accuses every user. A detection belongs behind a condition: the refusal, the failed check, the caught exception.");
}
