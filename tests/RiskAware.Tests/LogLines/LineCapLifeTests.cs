using Microsoft.Extensions.Configuration;
using RiskAware.CompilerServices;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.LogLines;

/// <summary>The cap over the life of an engine: configuration, several threads, the end.</summary>
[Collection(ProcessDefault.Name)]
public sealed class LineCapLifeTests
{
    private readonly DetectionPointDescriptor _point = Point(Risk(), confidence: 5);
    private readonly RecordingLog _log = new();

    [Fact]
    public void The_timer_of_a_running_engine_tells_what_was_left_out()
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        _log.Detect(test, 15, _point, Account());
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(5, _log.LeftOut);
    }

    [Fact]
    public void An_engine_that_stops_tells_what_is_pending_and_leaves_nothing_out_any_more()
    {
        using var test = new EngineTest();
        var running = test.Engine.Start();
        _log.Detect(test, 15, _point, Account());
        running.Dispose();
        Assert.Equal((10, 5L), (_log.Lines.Length, _log.LeftOut));
        _log.Detect(test, 15, _point, Account());
        Assert.Equal(25, _log.Lines.Length);
    }

    [Fact]
    public void An_engine_that_was_never_started_tells_what_is_pending_when_it_is_disposed()
    {
        using var test = new EngineTest();
        _log.Detect(test, 15, _point, Account());
        test.Dispose();
        Assert.Equal(5, _log.LeftOut);
    }

    [Fact]
    public void Zero_is_no_cap()
    {
        using var test = new EngineTest(configure: static o => (o.Log.LinesPerSubject, o.Log.LinesPerPoint) = (0, 0));
        _log.Detect(test, 1000, _point, Account());
        Assert.Equal(1000, _log.Lines.Length);
    }

    [Fact]
    public void A_reload_changes_the_cap_at_once_and_one_that_is_refused_leaves_it()
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        Set(test, "RiskAware:Log:LinesPerSubject", "3");
        _log.Detect(test, 5, _point, Account());
        Assert.Equal(3, _log.Lines.Length);
        Set(test, "RiskAware:Log:LinesPerSubject", "-3");
        _log.Detect(test, 5, _point, Account());
        Assert.Equal((3, 1L), (_log.Lines.Length, test.Engine.Status.ReloadsRefused));
        Set(test, "RiskAware:Log:LinesPerSubject", "0");
        _log.Detect(test, 5, _point, Account());
        Assert.Equal(8, _log.Lines.Length);
    }

    [Fact]
    public void Without_an_engine_no_line_is_left_out()
    {
        for (var i = 0; i < 50; i++)
        {
            DetectionLog.Write(_log, _point, default(Values0), null, default);
        }

        Assert.Equal(50, _log.Lines.Length);
    }

    [Fact]
    public void However_many_threads_detect_each_line_is_written_or_told_once()
    {
        const int Threads = 4;
        const int Each = 5000;
        using var test = new EngineTest(configure: static o => o.Log.LinesPerPoint = 100);
        var engine = test.Engine;
        using var start = new Barrier(Threads + 1);
        var detecting = Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < Each; i++)
            {
                _log.Detect(test, _point, Address("10.0.0." + (i % 40)));
            }
        })).ToArray();
        Array.ForEach(detecting, static t => t.Start());
        start.SignalAndWait();
        while (Array.Exists(detecting, static t => t.IsAlive))
        {
            test.Clock.Advance(TimeSpan.FromSeconds(20));
            engine.Tick();
            Thread.Yield();
        }

        test.Dispose();
        Assert.Equal(Threads * Each, _log.Lines.Length + _log.LeftOut);
        Assert.Equal(Threads * Each, engine.Status.Detections);
        Assert.NotEmpty(_log.Summaries);
    }

    private static void Set(EngineTest test, string key, string value)
    {
        test.Configuration[key] = value;
        ((IConfigurationRoot)test.Configuration).Reload();
    }
}
