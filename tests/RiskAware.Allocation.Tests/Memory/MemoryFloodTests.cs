using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Testing;

namespace RiskAware.Allocation.Tests.Memory;

/// <summary>What an attacker who invents subjects can make the engine keep.</summary>
public sealed class MemoryFloodTests
{
    // docs/engine.md, "Memory": a suspect incident with its report, name and decision, and the table.
    private const long MostPerSubject = 800;

    [Fact]
    public void A_million_invented_addresses_that_are_certain_evict_no_suspect_and_fill_no_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeClock())
            .AddSingleton<IRiskEventSink>(new NoSink())
            .AddRiskAware(static o => o.Mode = RiskAwareMode.Enforce)
            .BuildServiceProvider();
        var engine = provider.GetRequiredService<IRiskEngine>();
        var risk = new RiskDescriptor(
            typeof(MemoryFloodTests), "UPL-1", "Path traversal", 80, "0123456789ab", "Shop", TimeSpan.FromHours(1), null, null, null, null, null, null, null,
            [new(ResponseKind.BlockClient, 70, TimeSpan.FromMinutes(15)), new(ResponseKind.LockAccount, 70, TimeSpan.FromMinutes(15))]);
        var point = new DetectionPointDescriptor(
            risk, "LeftRoot", "Shop.LeftRoot", 1, LogLevel.Warning, 95, PointKind.Invariant, Stage.Attempt, "seen", [], "0123456789ab", null, null, null, null, null);
        var suspects = Enumerable.Range(0, 10).Select(i => Report(engine, point, SubjectKind.Account, "suspect" + i, true).IncidentId).ToArray();
        for (var i = 0; i < 1_000_000; i++)
        {
            Report(engine, point, SubjectKind.ClientAddress, $"{10 + (i >> 16)}.{(i >> 12) & 15}.{(i >> 8) & 15}.{i & 255}", false);
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.All(suspects, incident => Assert.NotNull(engine.Explain(incident)));
        Assert.All(Enumerable.Range(0, 10), i => Assert.True(engine.Check([new(SubjectKind.Account, "suspect" + i, true)], [typeof(MemoryFloodTests)]).IsDenied));
        Assert.InRange(engine.Status.OpenIncidents, 10, engine.Options.Ceilings.ClientAddresses + 10);
        Assert.InRange(kept, 0, engine.Options.Ceilings.ClientAddresses * MostPerSubject);
    }

    private static RiskDecision Report(IRiskEngine engine, DetectionPointDescriptor point, SubjectKind kind, string name, bool proven)
    {
        var subjects = default(DetectionSubjects);
        subjects.Set(kind, DetectionValue.From(name), proven);
        return engine.Report(new Detection(point, null, in subjects, default));
    }

    private sealed class NoSink : IRiskEventSink
    {
        public void Write(RiskEvent riskEvent)
        {
        }
    }
}
