using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware.Testing.Tests.Record;

namespace RiskAware.Testing.Tests;

public sealed class HostRecordingTests : IDisposable
{
    private readonly RecordedFile _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task Detections_of_a_host_are_heard_with_what_its_engine_decided()
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        using var detections = DetectionRecorder.On(app.Services);

        using var answer = await client.GetAsync("/files/a..b");

        Assert.NotEqual(Guid.Empty, detections.Detected<Traversal>("LeftRoot").Decision.IncidentId);
        detections.NobodyDenied();
        detections.Decided<Traversal>(DecisionKind.Observe);
        Assert.NotEmpty(app.Services.GetRequiredService<RiskEventRecorder>().Wrote<Traversal>());
        Assert.Throws<DetectionAssertionException>(() => detections.Decided<Traversal>(DecisionKind.Block));
    }

    [Fact]
    public async Task Detections_of_another_host_are_not_heard()
    {
        await using var app = await StartAsync();
        await using var other = await StartAsync();
        using var client = other.GetTestClient();
        using var detections = DetectionRecorder.On(app.Services);

        using var answer = await client.GetAsync("/files/a..b");

        detections.NothingDetected();
    }

    [Fact]
    public async Task Detection_outside_of_a_request_is_heard_by_the_recorder_of_its_engine()
    {
        await using var app = await StartAsync();
        await using var other = await StartAsync();
        var engine = app.Services.GetRequiredService<IRiskEngine>();
        using var detections = DetectionRecorder.On(app.Services);
        using var others = DetectionRecorder.On(other.Services);

        using (new RiskAwareScope(engine, new SubjectClaim(SubjectKind.Account, "anna", true)))
        {
            Detections.Report(Traversal.LeftRoot);
        }

        detections.Detected<Traversal>("LeftRoot", times: 1);
        others.NothingDetected();
    }

    [Fact]
    public void Host_without_an_engine_is_refused_with_a_sentence()
    {
        using var services = new ServiceCollection().BuildServiceProvider();

        Assert.Contains("AddRiskAware", Assert.Throws<InvalidOperationException>(() => DetectionRecorder.On(services)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_of_the_test_is_the_clock_of_the_engine()
    {
        var clock = new FakeClock(new(2031, 5, 1, 0, 0, 0, TimeSpan.Zero));
        await using var app = await StartAsync(clock);
        using var client = app.GetTestClient();

        using var answer = await client.GetAsync("/files/a..b");

        Assert.All(
            app.Services.GetRequiredService<RiskEventRecorder>().Wrote<Traversal>(),
            static e => Assert.Equal(2031, DateTimeOffset.FromUnixTimeMilliseconds(e.EventTime).Year));
    }

    [Fact]
    public async Task Attack_and_honest_request_are_recorded_with_their_endpoint()
    {
        await AttackAsync("/files/a..b");
        await HonestAsync("/files/x", HttpStatusCode.OK);

        Assert.Equal(["UPL-1.LeftRoot fires [GET /files/{name}] AttackAsync", "UPL-1.LeftRoot silent [GET /files/{name}] HonestAsync"], _record.Lines);
    }

    [Theory]
    [InlineData("/files/refused", HttpStatusCode.Forbidden)]
    [InlineData("/files/broken", HttpStatusCode.InternalServerError)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Request_that_was_not_served_is_no_honest_use(string path, HttpStatusCode expected)
    {
        await HonestAsync(path, expected);

        Assert.Empty(_record.Lines);
    }

    [DetectionTest(typeof(Traversal), "LeftRoot")]
    private async Task AttackAsync(string path)
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        using var detections = DetectionRecorder.For(this, app.Services);
        using var answer = await client.GetAsync(path);
        detections.Detected<Traversal>();
    }

    [DetectionTest(typeof(Traversal), "LeftRoot", Fires = false)]
    private async Task HonestAsync(string path, HttpStatusCode expected)
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        using var detections = DetectionRecorder.For(this, app.Services);
        using var answer = await client.GetAsync(path);
        Assert.Equal(expected, answer.StatusCode);
        detections.NothingDetected();
    }

    private static async Task<WebApplication> StartAsync(FakeClock? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(HostRecordingTests).Assembly.GetName().Name });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddRiskAware().AddRiskAwareTesting(clock).AddRiskAwareTesting();
        var app = builder.Build();
        app.UseExceptionHandler(static handler => handler.Run(static _ => Task.CompletedTask));
        app.UseRiskAware();
        app.UseRouting();
        app.MapGet("/files/{name}", static (string name) =>
        {
            if (name == "broken")
            {
                throw new InvalidOperationException();
            }

            return Storage.Open(name) == 0 && name != "refused" ? Results.Ok() : Results.StatusCode(StatusCodes.Status403Forbidden);
        });
        await app.StartAsync();
        return app;
    }
}
