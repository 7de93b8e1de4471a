using Microsoft.Extensions.Logging;
using RiskAware;

namespace Storefront.Risks;

[Risk("SUP-1", "Conversations of others with the support are joined", Impact = 60,
    Cwe = [CweId.AuthorizationBypassThroughUserControlledKey], Owner = "support-team", Instruction = "Close the connection, then runbook SUP-1",
    Description = "Somebody joins a conversation that another account has with the support, to read along.",
    EventType = "authz_fail")]
[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
public sealed partial class ForeignConversation
{
    // The page only ever names the own conversation.
    [DetectionPoint("Conversation {Conversation} belongs to somebody else", Confidence = Confidence.Certain, Kind = PointKind.AccessControl, AppSensor = "ACE1")]
    public static partial void Joined(ILogger logger, [Subject(SubjectKind.Account)] string account, string conversation);
}
