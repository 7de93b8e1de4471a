using System.Buffers;
using System.Threading.Channels;
using RiskAware.CompilerServices;

namespace RiskAware.Sinks;

/// <summary>
/// Writes risk events behind a bounded queue: a slow disk or network never holds up a request. What fails is counted and tried
/// again, with longer and longer waits; what does not fit into the queue meanwhile is dropped and counted.
/// </summary>
internal sealed class QueuedSink : IRiskEventSink, ISinkState, IDisposable
{
    private const int MostBytes = 256 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_firstWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(30);

    private readonly IByteOutput _output;
    private readonly Action<RiskEvent, IBufferWriter<byte>> _encode;
    private readonly TimeProvider _time;
    private readonly Channel<RiskEvent> _queue;
    private readonly CancellationTokenSource _ending = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _writing;
    private int _waiting;
    private long _latest;
    private long _failures;
    private long _dropped;
    private long _acknowledged;
    private volatile bool _isFailing;

    internal QueuedSink(IByteOutput output, Action<RiskEvent, IBufferWriter<byte>> encode, int queueLength, TimeProvider time)
    {
        _output = output;
        _encode = encode;
        _time = time;
        _queue = Channel.CreateBounded<RiskEvent>(
            new BoundedChannelOptions(queueLength) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true },
            _ => CountDropped(1));
        _writing = Task.Run(WriteAllAsync);
    }

    /// <summary>Where it writes to, without the place: a path may tell more than whoever reads it should know.</summary>
    internal string Name => _output.GetType().Name.Replace("Output", string.Empty, StringComparison.Ordinal);

    public long Failures => Interlocked.Read(ref _failures);

    public long Dropped => Interlocked.Read(ref _dropped);

    public bool IsFailing => _isFailing;

    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    public void Write(RiskEvent riskEvent)
    {
        if (!_queue.Writer.TryWrite(riskEvent))
        {
            CountDropped(1);
        }
    }

    /// <summary>Writes what is queued, and ends; waits a few seconds at most, and counts what is left then.</summary>
    public void Dispose()
    {
        if (!_queue.Writer.TryComplete())
        {
            return;
        }

        _ending.Cancel();
        if (!_writing.Wait(s_patience))
        {
            _ended.Cancel();
            _ = _writing.Wait(s_patience);
        }
    }

    private async Task WriteAllAsync()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        while (await _queue.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            buffer.ResetWrittenCount();
            _waiting = 0;
            while (buffer.WrittenCount < MostBytes && _queue.Reader.TryRead(out var riskEvent))
            {
                Encode(riskEvent, buffer);
            }

            if (!await TryWriteAsync(buffer.WrittenMemory).ConfigureAwait(false))
            {
                CountDropped(_waiting);
            }
        }

        Close();
    }

    private void CountDropped(int events)
    {
        Interlocked.Add(ref _dropped, events);
        for (; events > 0; events--)
        {
            OwnFailures.Count(OwnFailure.EventDropped);
        }
    }

    private void Encode(RiskEvent riskEvent, ArrayBufferWriter<byte> buffer)
    {
        try
        {
            _encode(riskEvent, buffer);
            _waiting++;
            _latest = riskEvent.Sequence;
        }
        catch (Exception exception)
        {
            CountFailure(exception);
        }
    }

    private void CountFailure(Exception exception)
    {
        Interlocked.Increment(ref _failures);
        OwnFailures.Count(OwnFailure.EventSinkThrew, exception);
    }

    // While the host runs, for as long as it takes; when it stops, once more.
    private async Task<bool> TryWriteAsync(ReadOnlyMemory<byte> bytes)
    {
        for (var wait = s_firstWait; !_ended.IsCancellationRequested; wait = wait * 2 < s_longestWait ? wait * 2 : s_longestWait)
        {
            var last = _ending.IsCancellationRequested;
            try
            {
                await _output.WriteAsync(bytes, _ended.Token).ConfigureAwait(false);
                Interlocked.Exchange(ref _acknowledged, _latest);
                _isFailing = false;
                return true;
            }
            catch (Exception exception)
            {
                _isFailing = true;
                CountFailure(exception);
            }

            if (last)
            {
                return false;
            }

            await Task.Delay(wait, _time, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return false;
    }

    private void Close()
    {
        try
        {
            _output.Dispose();
        }
        catch (Exception exception)
        {
            CountFailure(exception);
        }
    }
}
