using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RiskAware.AspNetCore.Tests.Support;
using RiskAware.CompilerServices;

namespace RiskAware.AspNetCore.Tests.Enforcement;

public class RefusalTests
{
    private static readonly Guid s_incident = Guid.Parse("0190c0de-0000-7000-8000-000000000001");

    [Theory]
    [InlineData(DecisionKind.Challenge, 403)]
    [InlineData(DecisionKind.Delay, 429)]
    [InlineData(DecisionKind.Reject, 403)]
    [InlineData(DecisionKind.Block, 403)]
    [InlineData(DecisionKind.LogOut, 401)]
    [InlineData(DecisionKind.Lock, 403)]
    [InlineData(DecisionKind.Disable, 403)]
    public async Task A_denied_request_is_answered_before_its_handler_runs(DecisionKind kind, int status)
    {
        var handled = false;
        await using var site = await StartAsync(kind, enforced: true, () => handled = true);

        Assert.Equal(status, await site.StatusAsync(HttpMethod.Post, "/files"));
        Assert.False(handled);
    }

    [Theory]
    [InlineData(DecisionKind.Allow, true)]
    [InlineData(DecisionKind.Observe, true)]
    [InlineData(DecisionKind.Lock, false)]
    public async Task What_is_not_denied_reaches_its_handler(DecisionKind kind, bool enforced)
    {
        await using var site = await StartAsync(kind, enforced);

        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/files"));
    }

    [Theory]
    [InlineData(DecisionKind.Delay)]
    [InlineData(DecisionKind.Block)]
    [InlineData(DecisionKind.Lock)]
    public async Task An_answer_tells_nothing_but_a_reference(DecisionKind kind)
    {
        await using var site = await StartAsync(kind, enforced: true);

        using var response = await site.SendAsync(HttpMethod.Post, "/files");
        var body = await response.Content.ReadAsStringAsync();

        using var json = JsonDocument.Parse(body);
        Assert.Equal(["type", "title", "status", "reference"], json.RootElement.EnumerateObject().Select(static p => p.Name));
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal((int)response.StatusCode, json.RootElement.GetProperty("status").GetInt32());
        Assert.Matches("^[0-9a-f]{16}$", json.RootElement.GetProperty("reference").GetString());
        foreach (var word in new[] { "UPL-1", "risk", "score", "lock", "block", "delay", "incident", s_incident.ToString() })
        {
            Assert.DoesNotContain(word, body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, response.Headers.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Two_answers_have_the_same_size_and_different_references()
    {
        await using var site = await StartAsync(DecisionKind.Block, enforced: true);

        var first = await (await site.SendAsync(HttpMethod.Post, "/files")).Content.ReadAsStringAsync();
        var second = await (await site.SendAsync(HttpMethod.Post, "/files")).Content.ReadAsStringAsync();

        Assert.Equal(first.Length, second.Length);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_delay_says_coarsely_when_to_come_back()
    {
        await using var site = await StartAsync(DecisionKind.Delay, enforced: true);

        using var response = await site.SendAsync(HttpMethod.Post, "/files");

        Assert.Equal(TimeSpan.FromMinutes(15), response.Headers.RetryAfter?.Delta);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_log_ties_the_reference_to_the_incident()
    {
        await using var site = await StartAsync(DecisionKind.Block, enforced: true);

        using var response = await site.SendAsync(HttpMethod.Post, "/files?card=4111");
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        var line = Assert.Single(site.Log.All, static l => l.Contains("Refused", StringComparison.Ordinal));
        Assert.Equal(
            "Information: Refused POST /files with 403 (Block): reference " + json.RootElement.GetProperty("reference").GetString() + ", incident " + s_incident,
            line);
    }

    [Fact]
    public async Task A_head_request_is_refused_without_a_body()
    {
        await using var site = await StartAsync(DecisionKind.Block, enforced: true);

        using var response = await site.SendAsync(HttpMethod.Head, "/files");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Logging_out_takes_the_cookie_away()
    {
        await using var site = await Site.StartAsync(
            static app => app.MapPost("/files", static () => "done").ExposedTo<Traversal>(),
            engine: Engine(DecisionKind.LogOut, enforced: true),
            services: static s => s.AddAuthentication("Cookies").AddCookie("Cookies"));

        using var response = await site.SendAsync(HttpMethod.Post, "/files");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(".AspNetCore.Cookies=; expires=Thu, 01 Jan 1970", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_check_lets_the_request_pass_and_is_counted()
    {
        var before = OwnFailures.CountOf(OwnFailure.EngineThrew);
        await using var site = await Site.StartAsync(
            static app => app.MapPost("/files", static () => "done").ExposedTo<Traversal>(),
            engine: new FakeEngine { Failure = new InvalidOperationException("broken") });

        Assert.Equal(200, await site.StatusAsync(HttpMethod.Post, "/files"));
        Assert.True(OwnFailures.CountOf(OwnFailure.EngineThrew) > before);
    }

    private static FakeEngine Engine(DecisionKind kind, bool enforced)
        => new() { Decision = new(kind, enforced, s_incident, 77, DateTimeOffset.UtcNow.AddMinutes(10)) };

    private static Task<Site> StartAsync(DecisionKind kind, bool enforced, Action? handled = null)
        => Site.StartAsync(
            app => app.MapMethods("/files", ["POST", "HEAD"], () =>
            {
                handled?.Invoke();
                return "done";
            }).ExposedTo<Traversal>(),
            engine: Engine(kind, enforced));
}
