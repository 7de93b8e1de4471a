using System.Buffers;
using System.Threading.Channels;
using RiskAware.CompilerServices;

namespace RiskAware.Events;

/// <summary>
/// Appends risk events as JSON lines, behind a bounded queue: a slow disk never holds up a request. What does not fit is dropped
/// and counted; a failed write is counted, and the output opened anew for the next event.
/// </summary>
internal sealed class JsonLinesSink : IRiskEventSink, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly Func<Stream> _open;
    private readonly Channel<RiskEvent> _queue;
    private readonly Task _writing;

    internal JsonLinesSink(Func<Stream> open, int queueLength)
    {
        _open = open;
        _queue = Channel.CreateBounded<RiskEvent>(
            new BoundedChannelOptions(queueLength) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true },
            static _ => OwnFailures.Count(OwnFailure.EventDropped));
        _writing = Task.Run(WriteAllAsync);
    }

    internal static JsonLinesSink ToFile(string path, int queueLength) => new(
        () =>
        {
            var full = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            return new FileStream(full, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        },
        queueLength);

    internal static JsonLinesSink ToConsole(int queueLength) => new(Console.OpenStandardOutput, queueLength);

    public void Write(RiskEvent riskEvent)
    {
        if (!_queue.Writer.TryWrite(riskEvent))
        {
            OwnFailures.Count(OwnFailure.EventDropped);
        }
    }

    /// <summary>Writes what is queued, and ends; waits a few seconds at most.</summary>
    public void Dispose()
    {
        _queue.Writer.TryComplete();
        _writing.Wait(s_patience);
    }

    private async Task WriteAllAsync()
    {
        Stream? output = null;
        var buffer = new ArrayBufferWriter<byte>(1024);
        await foreach (var riskEvent in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                buffer.ResetWrittenCount();
                RiskEventJson.Write(riskEvent, buffer);
                buffer.Write("\n"u8);
                output ??= _open();
                await output.WriteAsync(buffer.WrittenMemory).ConfigureAwait(false);
                await output.FlushAsync().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                OwnFailures.Count(OwnFailure.EventSinkThrew, exception);
                output = Drop(output);
            }
        }

        Drop(output);
    }

    private static Stream? Drop(Stream? output)
    {
        try
        {
            output?.Dispose();
        }
        catch (IOException exception)
        {
            OwnFailures.Count(OwnFailure.EventSinkThrew, exception);
        }

        return null;
    }
}
