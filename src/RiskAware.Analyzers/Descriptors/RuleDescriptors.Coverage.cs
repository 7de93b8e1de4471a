using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Descriptors;

internal static partial class RuleDescriptors
{
    private const string BlindEndpointTitle = "An endpoint that is exposed to a risk reaches a detection point of it";
    private const string BlindEndpointMessage = "'{0}' is exposed to '{1}' ({2}), but nothing it calls reaches {3}.";
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

    internal static readonly DiagnosticDescriptor RA3009_HonestUseIsDetected = Make(
        "RA3009",
        CoverageCategory,
        "A detection point is reached only where something betrays an attack",
        "'{0}' is reached on every normal path of '{1}' ({2}); honest use would be detected as an attack. Call it behind the condition that tells an attacker from a user.",
        DiagnosticSeverity.Warning,
        "A detection point that every request reaches accuses every user. A detection belongs behind a condition: the refusal, the failed check, the caught exception.");
}
