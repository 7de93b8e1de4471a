using Microsoft.Extensions.Logging;
using RiskAware;

using var subscription = Detections.Subscribe<OrderTampering>(detection =>
    Console.WriteLine($"{detection.Point.Id}: {detection["item"]} for {detection["price"]}, by {detection.Subjects[0]}"));

foreach (var (item, price) in new[] { ("lamp", 20m), ("sofa", -300m) })
{
    if (price < 0)
    {
        OrderTampering.NegativePrice(null, "mallory", item, price);
        Console.WriteLine("refused");
    }
}

[Risk("ORD-1", "A client changes the price of an order", Impact = 60)]
internal sealed partial class OrderTampering
{
    [DetectionPoint("{Item} was ordered for {Price}", Confidence = Confidence.Certain)]
    internal static partial void NegativePrice(ILogger? logger, [Subject(SubjectKind.Account)] string account, string item, decimal price);
}
