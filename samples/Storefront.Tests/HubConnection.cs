using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;

namespace Storefront.Tests;

/// <summary>A connection to a SignalR hub, by its protocol: JSON texts that end with a record separator.</summary>
internal sealed class HubConnection : IAsyncDisposable
{
    private const char End = '\x1e';

    private readonly WebSocket _socket;
    private readonly StringBuilder _read = new();
    private int _calls;

    private HubConnection(WebSocket socket) => _socket = socket;

    internal static async Task<HubConnection> OpenAsync(TestServer server, string path, string cookie)
    {
        var client = server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Cookie = cookie;
        var connection = new HubConnection(await client.ConnectAsync(new Uri(server.BaseAddress, path), CancellationToken.None));
        await connection.SendAsync("""{"protocol":"json","version":1}""");
        Assert.Equal("{}", await connection.ReadAsync());
        return connection;
    }

    /// <summary>Calls a method and waits for its result.</summary>
    internal async Task<JsonElement> CallAsync(string method, params string[] arguments)
    {
        var id = (++_calls).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await SendAsync(JsonSerializer.Serialize(new { type = 1, invocationId = id, target = method, arguments }));
        while (true)
        {
            var message = JsonDocument.Parse(await ReadAsync()).RootElement;
            if (message.TryGetProperty("invocationId", out var answered) && answered.GetString() == id)
            {
                Assert.False(message.TryGetProperty("error", out var error), error.ToString());
                return message.TryGetProperty("result", out var result) ? result : default;
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task SendAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text + End), WebSocketMessageType.Text, true, CancellationToken.None);

    private async Task<string> ReadAsync()
    {
        var buffer = new byte[4096];
        while (_read.ToString().IndexOf(End, StringComparison.Ordinal) < 0)
        {
            var received = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            Assert.NotEqual(WebSocketMessageType.Close, received.MessageType);
            _read.Append(Encoding.UTF8.GetString(buffer, 0, received.Count));
        }

        var end = _read.ToString().IndexOf(End, StringComparison.Ordinal);
        var text = _read.ToString(0, end);
        _read.Remove(0, end + 1);
        return text;
    }
}
