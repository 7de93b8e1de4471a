using Microsoft.Extensions.Logging;
using RiskAware;

namespace Storefront.Risks;

[Risk("VCH-1", "Voucher codes are guessed", Impact = 40,
    Cwe = [CweId.GenerationOfPredictableNumbersOrIdentifiers], Capec = [CapecId.BruteForce], Owner = "sales-team", Instruction = "Look which vouchers were redeemed from the address, then runbook VCH-1",
    Description = "Somebody tries made-up codes until one of them is worth money.",
    FalsePositives = "Somebody who copies a code from a blurred letter and errs five times in a row.",
    EventType = "input_validation_fail")]
[Response(ResponseKind.Delay, AtScore = 30, ForMinutes = 5)]
public sealed partial class VoucherGuessing
{
    // Anybody mistypes a code; nobody mistypes five different ones within five minutes.
    [DetectionPoint("Voucher {Code} was never given out", Kind = PointKind.InputValidation, AppSensor = "IE5")]
    [Threshold(Count = 5, Within = "00:05:00", Confidence = Confidence.Certain, DistinctBy = nameof(code))]
    public static partial void UnknownCode(ILogger logger, string code);
}
