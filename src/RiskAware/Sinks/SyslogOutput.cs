using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace RiskAware.Sinks;

/// <summary>A syslog receiver over TCP, with TLS after RFC 5425 or without. Connects when there is something to write, and again when the receiver went away.</summary>
internal sealed class SyslogOutput(SyslogOptions options) : IByteOutput
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private Connection? _connection;

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            if (_connection is not { IsGone: false })
            {
                Dispose();
                _connection = new(await ConnectAsync(patience.Token).ConfigureAwait(false));
            }

            await _connection.Stream.WriteAsync(bytes, patience.Token).ConfigureAwait(false);
            await _connection.Stream.FlushAsync(patience.Token).ConfigureAwait(false);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _connection?.Stream.Dispose();
        _connection = null;
    }

    private async Task<Stream> ConnectAsync(CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Stream? stream = null;
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            await socket.ConnectAsync(options.Host!, options.Port, cancellation).ConfigureAwait(false);
            stream = new NetworkStream(socket, ownsSocket: true);
            if (options.Tls)
            {
                var secured = new SslStream(stream);
                stream = secured;
                await secured.AuthenticateAsClientAsync(Authentication(), cancellation).ConfigureAwait(false);
            }

            return stream;
        }
        catch
        {
            if (stream is not null)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }

            socket.Dispose();
            throw;
        }
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

    /// <summary>A receiver sends nothing that matters; reading is how its end is seen, and without that the next write would be lost.</summary>
    private sealed class Connection
    {
        private volatile bool _isGone;

        internal Connection(Stream stream)
        {
            Stream = stream;
            _ = WatchAsync();
        }

        internal Stream Stream { get; }

        internal bool IsGone => _isGone;

        private async Task WatchAsync()
        {
            var ignored = new byte[256];
            try
            {
                while (await Stream.ReadAsync(ignored).ConfigureAwait(false) > 0)
                {
                }
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException)
            {
                // Gone as well; the next write says why it cannot connect.
            }

            _isGone = true;
        }
    }
}
