using Microsoft.Extensions.Logging;
using RiskAware;

namespace Storefront.Risks;

[Risk("AUT-1", "Password spraying: one address tries many account names", Impact = 70,
    Attack = [AttackTechnique.T1110_003], Cwe = [CweId.ExcessiveAuthenticationAttempts], Capec = [CapecId.PasswordSpraying], Owner = "identity-team", Instruction = "Look for sign-ins that succeeded from the address, then runbook AUT-1",
    Description = "Somebody tries a few common passwords on many account names, so that no single account notices.",
    FalsePositives = "Many people behind one address who all forget their password within five minutes.",
    EventType = "authn_login_fail_max")]
[Response(ResponseKind.BlockClient, AtScore = 65, ForMinutes = 15)]
public sealed partial class PasswordSpraying
{
    // What somebody types as a name can be a password in the wrong field: only different names are counted, none is shown.
    [DetectionPoint("Sign-in as {UserName} failed", Kind = PointKind.Authentication, AppSensor = "AE2")]
    [Threshold(Count = 10, Within = "00:05:00", Confidence = Confidence.Certain, DistinctBy = nameof(userName))]
    public static partial void SignInFailed(ILogger logger, [Sensitive] string userName);
}
