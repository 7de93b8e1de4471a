using Microsoft.Extensions.Logging;
using RiskAware;

namespace Storefront.Risks;

[Risk("UPL-1", "Path traversal through an attachment's file name", Impact = 80,
    Attack = [AttackTechnique.T1190], Cwe = [CweId.PathTraversal], Capec = [CapecId.PathTraversal], Owner = "files-team", Instruction = "Revoke the session, then runbook UPL-1",
    Description = "Somebody names a file outside the folder of the account, to read or replace files of others or of the server.",
    EventType = "malicious_direct_reference")]
[Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
[Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]
public sealed partial class AttachmentTraversal
{
    [DetectionPoint("{Path} left the storage root", Confidence = Confidence.Certain, Kind = PointKind.Invariant, AppSensor = "IE4")]
    public static partial void LeftRoot(ILogger logger, [Subject(SubjectKind.Account)] string account, string path);

    [DetectionPoint("Storage refused {Path}", Confidence = Confidence.Suspicious, Kind = PointKind.PlatformException)]
    public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
}
