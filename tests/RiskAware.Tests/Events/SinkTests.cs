using System.Text.Json;
using RiskAware.CompilerServices;
using RiskAware.Events;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Events;

public sealed class SinkTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "riskaware-" + Guid.NewGuid().ToString("N"));

    private string File => Path.Combine(_folder, "events.jsonl");

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, true);
        }
    }

    [Fact]
    public void Events_are_appended_to_a_file_as_json_lines()
    {
        for (var run = 0; run < 2; run++)
        {
            using var test = new EngineTest(configure: o => o.RiskEvents.Path = File);
            test.Report(Point(Risk()), Account("alice\n"));
            test.Report(Point(Risk()), Account("bob"));
        }

        var lines = System.IO.File.ReadAllLines(File);
        Assert.Equal(["alice\n", "bob", "alice\n", "bob"], lines.Select(static l => JsonDocument.Parse(l).RootElement.GetProperty("Subject").GetString()));
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_counted_and_throws_nothing()
    {
        Directory.CreateDirectory(File);
        var before = OwnFailures.CountOf(OwnFailure.EventSinkThrew);
        using (var test = new EngineTest(configure: o => o.RiskEvents.Path = File))
        {
            test.Report(Point(Risk()), Account());
            Assert.Single(test.Events);
        }

        Assert.True(OwnFailures.CountOf(OwnFailure.EventSinkThrew) > before);
    }

    [Fact]
    public void What_does_not_fit_into_the_queue_is_dropped_and_counted()
    {
        using var gate = new ManualResetEventSlim();
        var before = OwnFailures.CountOf(OwnFailure.EventDropped);
        var output = new MemoryStream();
        using (var sink = new JsonLinesSink(() => Wait(gate, output), 2))
        {
            using var test = new EngineTest();
            test.Report(Point(Risk()), Account());
            for (var i = 0; i < 50; i++)
            {
                sink.Write(test.Events[0]);
            }

            gate.Set();
        }

        Assert.InRange(OwnFailures.CountOf(OwnFailure.EventDropped) - before, 47, 48);
    }

    [Fact]
    public void A_sink_that_throws_stops_neither_the_others_nor_the_detection()
    {
        var before = OwnFailures.CountOf(OwnFailure.EventSinkThrew);
        var clock = new EngineClock(new FakeClock());
        var after = new RecordingSink();
        using var test = new EngineTest();
        test.Report(Point(Risk()), Account());
        new RiskEventWriter(clock, [new Throwing(), after]).Write(test.Events[0]);
        Assert.Single(after.Events);
        Assert.True(OwnFailures.CountOf(OwnFailure.EventSinkThrew) > before);
    }

    private static MemoryStream Wait(ManualResetEventSlim gate, MemoryStream output)
    {
        gate.Wait();
        return output;
    }

    private sealed class Throwing : IRiskEventSink
    {
        public void Write(RiskEvent riskEvent) => throw new InvalidOperationException();
    }
}
