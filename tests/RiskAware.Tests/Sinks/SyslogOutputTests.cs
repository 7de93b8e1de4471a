using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using RiskAware.Formats;
using RiskAware.Sinks;
using RiskAware.Tests.Formats;

namespace RiskAware.Tests.Sinks;

public sealed class SyslogOutputTests : IDisposable
{
    private static readonly SyslogFormat s_format = new(RiskEventFormat.Cef, SyslogFacility.Audit, true);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SyslogOutputTests() => _listener.Start();

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task Messages_are_framed_by_their_length()
    {
        using var output = new SyslogOutput(Options());
        await SendAsync(output, "alice");
        using var client = await _listener.AcceptTcpClientAsync();
        await SendAsync(output, "naïve\n");
        var stream = client.GetStream();
        Assert.Contains("suser=alice", await FrameAsync(stream), StringComparison.Ordinal);
        Assert.Contains("suser=naïve\\n", await FrameAsync(stream), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receiver_that_went_away_is_connected_to_again()
    {
        using var output = new SyslogOutput(Options());
        await SendAsync(output, "first");
        using (var client = await _listener.AcceptTcpClientAsync())
        {
            Assert.Contains("first", await FrameAsync(client.GetStream()), StringComparison.Ordinal);
        }

        // The end of a connection takes a moment to arrive: what is sent until then may be lost, and is not looked at.
        var accepting = _listener.AcceptTcpClientAsync();
        while (!accepting.IsCompleted)
        {
            try
            {
                await SendAsync(output, "second");
            }
            catch (IOException)
            {
                // As the queue would: once more.
            }
        }

        using var again = await accepting;
        Assert.Contains("second", await FrameAsync(again.GetStream()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receiver_that_is_not_there_throws_to_be_tried_again()
    {
        var options = Options();
        _listener.Stop();
        using var output = new SyslogOutput(options);
        await Assert.ThrowsAnyAsync<SocketException>(() => SendAsync(output, "x"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Certificate_must_be_signed_by_an_authority_that_is_trusted(bool trusted)
    {
        using var authority = Authority();
        using var server = Signed(authority);
        var file = Path.Combine(Path.GetTempPath(), "riskaware-" + Guid.NewGuid().ToString("N") + ".pem");
        await File.WriteAllTextAsync(file, authority.ExportCertificatePem());
        try
        {
            var options = Options();
            options.Tls = true;
            options.AuthorityFile = trusted ? file : null;
            var serving = ServeAsync(server);
            using var output = new SyslogOutput(options);
            if (trusted)
            {
                await SendAsync(output, "secret");
                Assert.Contains("suser=secret", await serving, StringComparison.Ordinal);
            }
            else
            {
                await Assert.ThrowsAsync<AuthenticationException>(() => SendAsync(output, "secret"));
                Assert.Equal("refused", await serving);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private SyslogOptions Options() => new() { Host = "localhost", Port = ((IPEndPoint)_listener.LocalEndpoint).Port, Tls = false };

    private static async Task SendAsync(SyslogOutput output, string subject)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        BuiltInSinks.Frames(s_format)(OneEvent.Of(subject), buffer);
        await output.WriteAsync(buffer.WrittenMemory, CancellationToken.None);
    }

    private async Task<string> ServeAsync(X509Certificate2 certificate)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = new SslStream(client.GetStream());
        try
        {
            await stream.AuthenticateAsServerAsync(certificate);
            return await FrameAsync(stream);
        }
        catch (Exception exception) when (exception is IOException or AuthenticationException)
        {
            return "refused";
        }
    }

    private static async Task<string> FrameAsync(Stream stream)
    {
        var length = new StringBuilder();
        var one = new byte[1];
        while (one[0] != ' ')
        {
            await stream.ReadExactlyAsync(one);
            length.Append((char)one[0]);
        }

        var message = new byte[int.Parse(length.ToString(), CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(message);
        var text = Encoding.UTF8.GetString(message);
        Assert.StartsWith("<106>1 2026-03-01T12:00:00.123Z host_1 shop ", text, StringComparison.Ordinal);
        return text;
    }

    private static X509Certificate2 Authority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=RiskAware test authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
    }

    private static X509Certificate2 Signed(X509Certificate2 authority)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(authority, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1), [1, 2, 3, 4]);
        using var complete = certificate.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(complete.Export(X509ContentType.Pfx), null);
    }
}
