using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RiskAware.Logging.Tests.Loggers;
using RiskAware.Logging.Tests.Shop;

namespace RiskAware.Logging.Tests.Arrival;

public sealed class EngineTests
{
    public static TheoryData<string> Structured => RealLogger.Structured;

    [Theory]
    [MemberData(nameof(Structured))]
    public async Task With_an_engine_the_ids_of_incident_and_detection_arrive_beside_the_values(string name)
    {
        await using var services = new ServiceCollection().AddLogging().AddRiskAware().BuildServiceProvider();
        var engine = services.GetServices<IHostedService>().ToList();
        foreach (var service in engine)
        {
            await service.StartAsync(CancellationToken.None);
        }

        using var log = RealLogger.Create(name);
        Traversal.LeftRoot(log.Logger, "a");
        Traversal.LeftRoot(log.Logger, "b");
        foreach (var service in engine)
        {
            await service.StopAsync(CancellationToken.None);
        }

        Traversal.LeftRoot(log.Logger, "c");

        var ids = log.Entries.Take(2).Select(e => (Incident: Guid.Parse(e["IncidentId"]!.ToString()!), Detection: Guid.Parse(e["DetectionId"]!.ToString()!))).ToList();
        Assert.NotEqual(Guid.Empty, ids[0].Incident);
        Assert.Equal(ids[0].Incident, ids[1].Incident);
        Assert.NotEqual(ids[0].Detection, ids[1].Detection);
        Assert.Equal(["a", "b", "c"], log.Entries.Select(e => e["Name"]));
        Assert.Equal(["DetectionId", "IncidentId", "Name", "{OriginalFormat}"], log.Entries[0].Values!.Keys);
        Assert.Equal(["Name", "{OriginalFormat}"], log.Entries[2].Values!.Keys);
    }
}
