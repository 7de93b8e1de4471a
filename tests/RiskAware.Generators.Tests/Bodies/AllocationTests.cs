using Microsoft.Extensions.Logging;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Bodies;

public sealed class AllocationTests : IDisposable
{
    private readonly LoadedAssembly _shop = GeneratorTest.Run("""
        namespace Shop;
        [Risk("R-1", "t", Impact = 1)]
        public sealed partial class Danger
        {
            [DetectionPoint("{a} {b} {c} {d}")] [Threshold(Count = 2, DistinctBy = "a")]
            public static partial RiskDecision Seen(ILogger log, [Subject(SubjectKind.Account)] string a, int b, Guid c, DateTimeOffset d, long? e, DayOfWeek f, InvalidOperationException? g);
        }
        public static class Loop
        {
            public static void Run(ILogger log, int times)
            {
                for (var i = 0; i < times; i++) Danger.Seen(log, "ann", i, Guid.Empty, default, 5L, DayOfWeek.Monday, null);
            }
        }
        """).Load();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Level_that_is_off_costs_no_byte() => Assert.Equal(0, Bytes(new Discarding(false)));

    [Fact]
    public void Provider_that_discards_costs_no_byte() => Assert.Equal(0, Bytes(new Discarding(true)));

    [Fact]
    public void Hand_over_costs_no_byte()
    {
        var sink = new Counting();
        Detections.TryAttach(new RecordingSink(), out var attachment);
        using (attachment)
        using (new RiskAwareScope(sink))
        {
            Assert.Equal(0, Bytes(new Discarding(true)));
            Assert.True(sink.Count > 1000);
        }
    }

    private long Bytes(ILogger logger)
    {
        var run = _shop.Type("Shop.Loop").GetMethod("Run")!.CreateDelegate<Action<ILogger, int>>();
        run(logger, 200);
        var before = GC.GetAllocatedBytesForCurrentThread();
        run(logger, 1000);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Discarding(bool enabled) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => enabled;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
        }
    }

    private sealed class Counting : IDetectionSink
    {
        public int Count { get; private set; }

        public RiskDecision Report(in Detection detection)
        {
            Count++;
            return default;
        }

        public void Supply(in Detection detection, in RiskDecision decision, IReadOnlyList<KeyValuePair<string, object?>> values) => Count += 1_000_000;
    }
}
