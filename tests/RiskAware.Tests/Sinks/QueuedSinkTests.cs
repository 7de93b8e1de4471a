using System.Text;
using RiskAware.CompilerServices;
using RiskAware.Sinks;
using RiskAware.Tests.Formats;
using RiskAware.Tests.Support;

namespace RiskAware.Tests.Sinks;

/// <summary>Counts failures of the process: not beside tests that count the same.</summary>
[Collection(nameof(QueuedSinkTests))]
[CollectionDefinition(nameof(QueuedSinkTests), DisableParallelization = true)]
public sealed class QueuedSinkTests
{
    [Fact]
    public void What_failed_is_written_when_the_output_is_back()
    {
        var output = new FailingOutput(failures: 3);
        var before = OwnFailures.CountOf(OwnFailure.EventSinkThrew);
        using (var sink = new QueuedSink(output, Names, 16, new WithoutWaiting()))
        {
            sink.Write(OneEvent.Of("a"));
            Assert.True(output.Failed.WaitOne(TimeSpan.FromSeconds(60)));
            sink.Write(OneEvent.Of("b"));
            Assert.True(output.Succeeded.WaitOne(TimeSpan.FromSeconds(60)));
        }

        Assert.Equal("a\nb\n", output.Text);
        Assert.Equal(3, OwnFailures.CountOf(OwnFailure.EventSinkThrew) - before);
    }

    [Fact]
    public void What_does_not_fit_into_the_queue_is_dropped_and_counted()
    {
        var output = new FailingOutput(failures: 0) { Gate = new ManualResetEventSlim() };
        var before = OwnFailures.CountOf(OwnFailure.EventDropped);
        using (var sink = new QueuedSink(output, Names, 2, TimeProvider.System))
        {
            sink.Write(OneEvent.Of("first"));
            Assert.True(output.Entered.WaitOne(TimeSpan.FromSeconds(30)));
            for (var i = 0; i < 50; i++)
            {
                sink.Write(OneEvent.Of("x" + i));
            }

            output.Gate.Set();
        }

        Assert.Equal("first\nx0\nx1\n", output.Text);
        Assert.Equal(48, OwnFailures.CountOf(OwnFailure.EventDropped) - before);
    }

    [Fact]
    public void What_cannot_be_written_when_the_host_stops_is_counted()
    {
        var before = OwnFailures.CountOf(OwnFailure.EventDropped);
        var output = new FailingOutput(failures: int.MaxValue);
        using (var sink = new QueuedSink(output, Names, 16, new FakeClock()))
        {
            sink.Write(OneEvent.Of());
            Assert.True(output.Failed.WaitOne(TimeSpan.FromSeconds(30)));
            sink.Write(OneEvent.Of());
        }

        Assert.Equal(2, OwnFailures.CountOf(OwnFailure.EventDropped) - before);
        Assert.True(output.IsClosed);
    }

    [Fact]
    public void Event_that_cannot_be_encoded_takes_no_other_with_it()
    {
        var output = new FailingOutput(failures: 0);
        var before = OwnFailures.CountOf(OwnFailure.EventSinkThrew);
        using (var sink = new QueuedSink(output, static (e, o) => Names(e.Subject == "bad" ? throw new InvalidOperationException() : e, o), 16, TimeProvider.System))
        {
            sink.Write(OneEvent.Of("a"));
            sink.Write(OneEvent.Of("bad"));
            sink.Write(OneEvent.Of("b"));
        }

        Assert.Equal("a\nb\n", output.Text);
        Assert.Equal(1, OwnFailures.CountOf(OwnFailure.EventSinkThrew) - before);
    }

    private static void Names(RiskEvent riskEvent, System.Buffers.IBufferWriter<byte> output)
        => Encoding.UTF8.GetBytes(riskEvent.Subject + "\n", output);

    private sealed class WithoutWaiting : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            => System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private sealed class FailingOutput(int failures) : IByteOutput
    {
        private readonly StringBuilder _text = new();
        private int _tries;

        internal AutoResetEvent Failed { get; } = new(false);

        internal AutoResetEvent Succeeded { get; } = new(false);

        internal AutoResetEvent Entered { get; } = new(false);

        internal ManualResetEventSlim? Gate { get; init; }

        internal string Text => _text.ToString();

        internal bool IsClosed { get; private set; }

        public Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
        {
            Entered.Set();
            Gate?.Wait(cancellation);
            if (Interlocked.Increment(ref _tries) <= failures)
            {
                Failed.Set();
                throw new IOException("No space left on device");
            }

            _text.Append(Encoding.UTF8.GetString(bytes.Span));
            Succeeded.Set();
            return Task.CompletedTask;
        }

        public void Dispose() => IsClosed = true;
    }
}
