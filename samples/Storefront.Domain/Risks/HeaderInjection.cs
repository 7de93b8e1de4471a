using Microsoft.Extensions.Logging;
using RiskAware;

namespace Storefront.Risks;

[Risk("MSG-1", "Mail headers are injected through the contact form", Impact = 50,
    Attack = [AttackTechnique.T1190], Cwe = [CweId.CrlfInjection], Capec = [CapecId.UsingMetaCharactersInEMailHeadersToInjectMaliciousPayloads], Owner = "support-team", Instruction = "Block the address, then runbook MSG-1",
    Description = "Somebody puts line breaks into the subject of a message, so that the mail goes to people who never asked for it.",
    EventType = "input_validation_fail", Target = Graduation.Tested)]
[Response(ResponseKind.BlockClient, AtScore = 45, ForMinutes = 15)]
public sealed partial class HeaderInjection
{
    // No browser lets a line break into a field of one line.
    [DetectionPoint("The subject of a message holds a line break", Confidence = Confidence.Certain, Kind = PointKind.InputValidation, AppSensor = "IE1")]
    public static partial void LineBreakInSubject(ILogger logger, string subject);
}
