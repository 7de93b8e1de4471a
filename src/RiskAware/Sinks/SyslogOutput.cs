using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace RiskAware.Sinks;

/// <summary>A syslog receiver over TCP, with TLS after RFC 5425 or without. Connects when there is something to write, and again when the receiver went away.</summary>
internal sealed class SyslogOutput(SyslogOptions options) : IByteOutput
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private Socket? _socket;
    private Stream? _stream;

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            var stream = IsAlive() ? _stream! : await ConnectAsync(patience.Token).ConfigureAwait(false);
            await stream.WriteAsync(bytes, patience.Token).ConfigureAwait(false);
            await stream.FlushAsync(patience.Token).ConfigureAwait(false);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _socket?.Dispose();
        (_stream, _socket) = (null, null);
    }

    // A receiver sends nothing: what can be read is the end of the connection, and without a look at it the next write would be lost.
    private bool IsAlive() => _stream is not null && _socket is { Connected: true } socket && !(socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0);

    private async Task<Stream> ConnectAsync(CancellationToken cancellation)
    {
        Dispose();
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        await _socket.ConnectAsync(options.Host!, options.Port, cancellation).ConfigureAwait(false);
        _stream = new NetworkStream(_socket);
        if (options.Tls)
        {
            var secured = new SslStream(_stream);
            _stream = secured;
            await secured.AuthenticateAsClientAsync(Authentication(), cancellation).ConfigureAwait(false);
        }

        return _stream;
    }

    private SslClientAuthenticationOptions Authentication()
    {
        var authentication = new SslClientAuthenticationOptions { TargetHost = options.Host };
        if (!string.IsNullOrWhiteSpace(options.AuthorityFile))
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.ImportFromPemFile(options.AuthorityFile);
            authentication.CertificateChainPolicy = policy;
        }

        return authentication;
    }
}
