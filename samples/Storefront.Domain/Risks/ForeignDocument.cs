using Microsoft.Extensions.Logging;
using RiskAware;

namespace Storefront.Risks;

[Risk("DOC-1", "Documents of others are read by their number", Impact = 70,
    Cwe = [CweId.AuthorizationBypassThroughUserControlledKey], Capec = [CapecId.AccessingFunctionalityNotProperlyConstrainedByACLs], Owner = "orders-team", Instruction = "Look which documents the account asked for, then runbook DOC-1",
    Description = "Somebody counts up the number of a document to see what others have bought.",
    FalsePositives = "A link to a document that was sent to somebody else.",
    EventType = "authz_fail", Target = Graduation.Tested)]
[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
public sealed partial class ForeignDocument
{
    [DetectionPoint("Document {Number} belongs to somebody else", Confidence = Confidence.Likely, Kind = PointKind.AccessControl, AppSensor = "ACE1")]
    public static partial void AskedFor(ILogger logger, [Subject(SubjectKind.Account)] string account, int number);
}
