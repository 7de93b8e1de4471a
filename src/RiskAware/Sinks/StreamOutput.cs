namespace RiskAware.Sinks;

/// <summary>A stream that is open for the life of the process, such as the standard output.</summary>
internal sealed class StreamOutput(Stream stream) : IByteOutput
{
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => stream.Dispose();
}
