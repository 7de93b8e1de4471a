using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RiskAware.AspNetCore.Tests.Support;

namespace RiskAware.AspNetCore.Tests.Enforcement;

/// <summary>The engine and the pipeline together.</summary>
public class EnforcementTests
{
    private const string Attacker = "203.0.113.66";

    [Fact]
    public async Task An_account_that_attacked_has_to_wait_at_exposed_endpoints()
    {
        await using var site = await StartAsync();

        Assert.Equal(404, await site.StatusAsync(HttpMethod.Post, "/attack", "mallory", Attacker));
        Assert.Equal(429, await site.StatusAsync(HttpMethod.Post, "/files", "mallory", Attacker));
        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/news", "mallory", Attacker));
    }

    [Fact]
    public async Task In_monitor_nobody_is_refused()
    {
        await using var site = await StartAsync(RiskAwareMode.Monitor);

        Assert.Equal(404, await site.StatusAsync(HttpMethod.Post, "/attack", "mallory", Attacker));
        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/files", "mallory", Attacker));
    }

    [Fact]
    public async Task A_blocked_address_stops_strangers_and_nobody_who_is_signed_in()
    {
        await using var site = await StartAsync();
        await site.StatusAsync(HttpMethod.Post, "/attack", address: Attacker);

        Assert.Equal(403, await site.StatusAsync(HttpMethod.Post, "/files", address: Attacker));
        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/files", "anna", Attacker));
        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/news", address: Attacker));
        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/files", address: "203.0.113.67"));
    }

    [Fact]
    public async Task Whom_a_foreign_page_uses_is_never_refused()
    {
        await using var site = await StartAsync();

        Assert.Equal(404, await site.StatusAsync(HttpMethod.Post, "/attack", "anna", "203.0.113.8", site: "cross-site"));
        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/files", "anna", "203.0.113.8"));
    }

    [Fact]
    public async Task Exposure_to_another_risk_refuses_nobody()
    {
        await using var site = await StartAsync();
        await site.StatusAsync(HttpMethod.Post, "/attack", "mallory", Attacker);

        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/other", "mallory", Attacker));
    }

    private static Task<Site> StartAsync(RiskAwareMode mode = RiskAwareMode.Enforce) => Site.StartAsync(
        static app =>
        {
            app.MapPost("/attack", static () =>
            {
                Detections.Report(Traversal.LeftRoot);
                return Results.NotFound();
            }).ExposedTo<Traversal>();
            app.MapPost("/files", static () => "done").ExposedTo<Traversal>();
            app.MapPost("/other", static () => "done").ExposedTo<OtherRisk>();
            app.MapPost("/news", static () => "done");
        },
        mode);
}
