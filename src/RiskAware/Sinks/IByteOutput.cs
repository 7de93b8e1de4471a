namespace RiskAware.Sinks;

/// <summary>Where bytes go. Used by one thread at a time.</summary>
internal interface IByteOutput : IDisposable
{
    /// <summary>Writes all of it, or throws: then the same bytes come again.</summary>
    /// <param name="bytes">One or more whole entries.</param>
    /// <param name="cancellation">Ends a wait when the host has waited long enough.</param>
    Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation);
}
