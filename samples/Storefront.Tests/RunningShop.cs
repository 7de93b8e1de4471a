using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware;
using RiskAware.Testing;
using Storefront.Accounts;

namespace Storefront.Tests;

/// <summary>A shop in memory with what it detects.</summary>
internal sealed class RunningShop : ILoggerProvider, IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _detected = new();
    private readonly WebApplication _shop;

    private RunningShop()
        => _shop = Shop.Build([], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders().AddProvider(this);
            builder.Configuration.AddInMemoryCollection([new("Storefront:PasswordIterations", "10")]);
            builder.Services.AddSingleton<IRiskEventSink>(Events);
        });

    internal RiskEventRecorder Events { get; } = new();

    /// <summary>The ids of the detections, in their order.</summary>
    internal IEnumerable<string> Detected => _detected;

    internal IServiceProvider Services => _shop.Services;

    internal TestServer Server => _shop.GetTestServer();

    internal static async Task<RunningShop> StartAsync()
    {
        var shop = new RunningShop();
        await shop._shop.StartAsync();
        return shop;
    }

    /// <summary>Somebody with an account of the name, signed in.</summary>
    internal async Task<Customer> SignInAsync(string name)
    {
        var account = _shop.Services.GetRequiredService<AccountService>().Register(name, "secret")!;
        var client = _shop.GetTestClient();
        using var signedIn = await client.PostAsJsonAsync("/sign-in", new { userName = name, password = "secret" });
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return new(client, account.Id, cookie);
    }

    internal HttpClient Anonymous() => _shop.GetTestClient();

    ILogger ILoggerProvider.CreateLogger(string categoryName) => new Recorder(_detected);

    public async ValueTask DisposeAsync() => await _shop.DisposeAsync();

    void IDisposable.Dispose()
    {
    }

    internal sealed record Customer(HttpClient Client, string Account, string Cookie) : IDisposable
    {
        public void Dispose() => Client.Dispose();
    }

    private sealed class Recorder(ConcurrentQueue<string> detected) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Name is { } name && RiskCatalogue.Of(typeof(Shop).Assembly)!.Closure().SelectMany(static c => c.Risks).Any(r => name.StartsWith(r.Id + ".", StringComparison.Ordinal)))
            {
                detected.Enqueue(name);
            }
        }
    }
}
