using System.Text.Json;
using RiskAware.CompilerServices;
using RiskAware.Events;
using RiskAware.Sinks;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Sinks;

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
    public void A_sink_that_throws_stops_neither_the_others_nor_the_detection()
    {
        var before = OwnFailures.CountOf(OwnFailure.EventSinkThrew);
        var clock = new EngineClock(new FakeClock());
        var after = new RecordingSink();
        using var test = new EngineTest();
        test.Report(Point(Risk()), Account());
        new RiskEventWriter(clock, [new WatchedSink(new Throwing(), "Throwing"), new WatchedSink(after, "after")]).Write(test.Events[0]);
        Assert.Single(after.Events);
        Assert.True(OwnFailures.CountOf(OwnFailure.EventSinkThrew) > before);
    }

    private sealed class Throwing : IRiskEventSink
    {
        public void Write(RiskEvent riskEvent) => throw new InvalidOperationException();
    }
}
