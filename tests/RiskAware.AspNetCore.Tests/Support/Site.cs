using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace RiskAware.AspNetCore.Tests.Support;

/// <summary>A web application in memory. Clients say in headers who they are and where they come from.</summary>
internal sealed class Site : IAsyncDisposable
{
    internal const string Account = "X-Test-Account";
    internal const string Address = "X-Test-Address";

    private readonly WebApplication _app;

    private Site(WebApplication app, RecordedLog log)
    {
        _app = app;
        Log = log;
        Client = app.GetTestClient();
    }

    internal HttpClient Client { get; }

    internal RecordedLog Log { get; }

    internal static async Task<Site> StartAsync(
        Action<WebApplication> map,
        RiskAwareMode mode = RiskAwareMode.Enforce,
        IRiskEngine? engine = null,
        Action<IServiceCollection>? services = null)
    {
        var log = new RecordedLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection([new("RiskAware:Mode", mode.ToString())]);
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("Test", null);
        if (engine is null)
        {
            builder.Services.AddRiskAware();
        }
        else
        {
            builder.Services.AddSingleton(engine);
        }

        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Address].FirstOrDefault() ?? "203.0.113.7");
            return next(context);
        });
        app.UseRiskAware();
        map(app);
        await app.StartAsync();
        return new(app, log);
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? account = null, string? address = null, string site = "same-origin")
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Sec-Fetch-Site", site);
        if (account is not null)
        {
            request.Headers.Add(Account, account);
        }

        if (address is not null)
        {
            request.Headers.Add(Address, address);
        }

        return await Client.SendAsync(request);
    }

    internal async Task<int> StatusAsync(HttpMethod method, string path, string? account = null, string? address = null, string site = "same-origin")
    {
        using var response = await SendAsync(method, path, account, address, site);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class HeaderAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers[Account].FirstOrDefault() is not { } account)
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account)], Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }
}
