using System.Net;
using Microsoft.AspNetCore.DataProtection;
using RiskAware;
using Storefront.Accounts;

namespace Storefront.Attack;

/// <summary>
/// Starts the shop on a free port of the loopback network and lets everybody loose on it. One request at a time, in an order
/// drawn from a fixed seed: each run is the same.
/// </summary>
internal sealed class AttackRun(AttackOptions options)
{
    private const int Seed = 20261124;

    private readonly List<RiskEvent> _events = [];
    private readonly AttackLog _log = new();

    /// <summary>Called with each risk event, as it is written.</summary>
    internal Action<RiskEvent> OnEvent { get; init; } = static _ => { };

    /// <summary>Whether a trusted proxy forwards the addresses. Default: only where the system has no other way.</summary>
    internal bool Forwarded { get; init; } = !LoopbackClient.CanHaveAddresses();

    internal AttackBoard Board { get; } = new(Cast.Everybody());

    /// <summary>Runs the attack.</summary>
    /// <param name="progress">Called after each request.</param>
    internal async Task<AttackResult> RunAsync(Func<Task> progress)
    {
        var folder = Directory.CreateTempSubdirectory("storefront-attack-");
        try
        {
            var started = DateTimeOffset.UtcNow;
            await using var shop = Shop.Build([], builder => Configure(builder, folder.FullName));
            Open(shop.Services.GetRequiredService<AccountService>());
            await shop.StartAsync();
            await DriveAsync(new Uri(shop.Urls.First()), progress);
            await shop.StopAsync();
            return new(Board, _events, _log.Lines, started, DateTimeOffset.UtcNow);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Configure(WebApplicationBuilder builder, string folder)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RiskAware:Mode"] = options.Monitor ? "Monitor" : "Enforce",
            ["RiskAware:Enabled"] = options.DisableEngine ? "false" : "true",
            ["Logging:LogLevel:Default"] = "Information",
            ["Storefront:AttachmentRoot"] = folder,
            ["Storefront:Demo"] = "false",

            // Hundreds of sign-ins in seconds: the strength of the hash is not what is shown.
            ["Storefront:PasswordIterations"] = "500",

            // What is shown is about the attackers.
            ["RiskAware:RiskEvents:Heartbeat"] = "00:00:00",
        });
        if (Forwarded)
        {
            builder.Configuration.AddInMemoryCollection([new("Storefront:TrustedProxies:0", "127.0.0.1")]);
        }

        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Logging.ClearProviders().AddProvider(_log);
        builder.Services.AddSingleton<IRiskObserver>(Board);
        builder.Services.AddSingleton<IRiskEventSink>(new EventSink(this));
    }

    private void Open(AccountService accounts)
    {
        foreach (var (name, password) in Cast.Accounts())
        {
            var account = accounts.Register(name, password) ?? throw new InvalidOperationException("The account '" + name + "' exists.");
            Board.Introduce(account.Id, account.Name);
        }
    }

    private async Task DriveAsync(Uri shop, Func<Task> progress)
    {
        var clients = Board.Actors.ToDictionary(static a => a, a => new LoopbackClient(shop, a.Address, Forwarded));
        try
        {
            async Task ActAsync(Actor actor)
            {
                await actor.ActAsync(clients[actor]);
                await progress();
            }

            // Who shares an attacker's address has signed in before it is blocked, and is still there afterwards.
            foreach (var early in Board.Actors.Where(static a => a.Reserved > 0))
            {
                await ActAsync(early);
            }

            var random = new Random(Seed);
            var busy = Board.Actors.ToList();
            while (busy.Count > 0)
            {
                var index = random.Next(busy.Count);
                await ActAsync(busy[index]);
                if (busy[index].Left <= busy[index].Reserved)
                {
                    busy.RemoveAt(index);
                }
            }

            foreach (var late in Board.Actors.Where(static a => a.Reserved > 0))
            {
                while (late.Left > 0)
                {
                    await ActAsync(late);
                }
            }
        }
        finally
        {
            foreach (var client in clients.Values)
            {
                client.Dispose();
            }
        }
    }

    private sealed class EventSink(AttackRun run) : IRiskEventSink
    {
        public void Write(RiskEvent riskEvent)
        {
            lock (run._events)
            {
                run._events.Add(riskEvent);
                run.OnEvent(riskEvent);
            }
        }
    }
}
