using System.Net;
using System.Net.Sockets;

namespace Storefront.Attack;

/// <summary>
/// A client with cookies and an address of its own. The address is a real one of the loopback network where the system has
/// them all; elsewhere a proxy that the shop trusts seems to forward it.
/// </summary>
internal sealed class LoopbackClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly string? _forwardedFor;

    internal LoopbackClient(Uri shop, IPAddress address, bool forwarded)
    {
        _forwardedFor = forwarded ? address.ToString() : null;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            ConnectCallback = (context, cancellation) => ConnectAsync(context, forwarded ? IPAddress.Loopback : address, cancellation),
        };
        _http = new(handler) { BaseAddress = shop, Timeout = TimeSpan.FromSeconds(10) };
    }

    /// <summary>Whether this system lets a socket have any address of the loopback network.</summary>
    internal static bool CanHaveAddresses()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(new IPAddress([127, 0, 1, 1]), 0));
            return true;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressNotAvailable)
        {
            return false;
        }
    }

    internal async Task<Answer> SendAsync(Step step)
    {
        using var request = new HttpRequestMessage(step.Method, step.Path);
        request.Headers.Add("Sec-Fetch-Site", step.Site);
        if (_forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", _forwardedFor);
        }

        if (step.Body is not null)
        {
            request.Content = JsonContent.Create(step.Body);
        }

        using var response = await _http.SendAsync(request);
        var isRefusal = response.Content.Headers.ContentType?.MediaType == "application/problem+json"
            && (await response.Content.ReadAsStringAsync()).Contains("\"reference\"", StringComparison.Ordinal);
        return new((int)response.StatusCode, isRefusal);
    }

    public void Dispose() => _http.Dispose();

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, IPAddress from, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
