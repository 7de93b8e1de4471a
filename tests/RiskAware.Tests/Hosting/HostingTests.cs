using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using RiskAware.Tests.Support;
using static RiskAware.Tests.Support.EngineTest;
using static RiskAware.Tests.Support.TestRisk;

namespace RiskAware.Tests.Hosting;

[Collection(ProcessDefault.Name)]
public sealed class HostingTests
{
    private static readonly DetectionPointDescriptor s_point = Point(Risk());

    [Fact]
    public async Task The_engine_takes_the_detections_of_the_process_while_the_host_runs()
    {
        using var provider = Services(static _ => { });
        var service = provider.GetServices<IHostedService>().Single();
        await service.StartAsync(default);
        var running = Detections.Report(s_point, null, Account());
        await service.StopAsync(default);
        var stopped = Detections.Report(s_point, null, Account());
        Assert.Equal(48, running.Score);
        Assert.NotEqual(Guid.Empty, running.IncidentId);
        Assert.Equal(default, stopped);
    }

    [Fact]
    public void Registering_many_times_makes_one_engine_and_keeps_every_configuration()
    {
        using var provider = Services(static services => services.AddRiskAware(static o => o.AlertFloor = 30).AddRiskAware(static o => o.ActiveAccounts = 7).AddRiskAware());
        Assert.Single(provider.GetServices<IRiskEngine>());
        Assert.Single(provider.GetServices<IHostedService>());
        var options = provider.GetRequiredService<IRiskEngine>().Options;
        Assert.Equal((30, 7), (options.AlertFloor, options.ActiveAccounts));
    }

    [Fact]
    public void Without_any_configuration_the_engine_runs_in_monitor()
    {
        using var provider = Services(static _ => { });
        var engine = provider.GetRequiredService<IRiskEngine>();
        Assert.Equal((true, RiskAwareMode.Monitor, 22), (engine.Options.Enabled, engine.Options.Mode, engine.Options.AlertFloor));
    }

    [Fact]
    public void A_section_of_its_own_is_bound()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Security:Detections:Mode", (string?)"Enforce")]).Build();
        var services = new ServiceCollection();
        services.AddRiskAware(configuration.GetSection("Security:Detections"));
        using var provider = services.BuildServiceProvider();
        Assert.Equal(RiskAwareMode.Enforce, provider.GetRequiredService<IRiskEngine>().Options.Mode);
    }

    [Theory]
    [InlineData("Development", null, ExceptionDetail.Full)]
    [InlineData("development", null, ExceptionDetail.Full)]
    [InlineData("Production", null, ExceptionDetail.Summary)]
    [InlineData("Staging", null, ExceptionDetail.Summary)]
    [InlineData("Development", "Summary", ExceptionDetail.Summary)]
    [InlineData("Production", "Full", ExceptionDetail.Full)]
    public async Task Exceptions_are_logged_whole_in_development_or_where_the_options_say_so(string environment, string? option, ExceptionDetail expected)
    {
        using var provider = In(environment, option);
        var service = provider.GetServices<IHostedService>().Single();
        await service.StartAsync(default);
        var running = Detections.ExceptionDetail;
        await service.StopAsync(default);
        Assert.Equal((expected, ExceptionDetail.Summary), (running, Detections.ExceptionDetail));
    }

    [Fact]
    public async Task A_reload_changes_what_is_logged_of_exceptions()
    {
        using var provider = In("Development", null);
        var service = provider.GetServices<IHostedService>().Single();
        await service.StartAsync(default);
        var configuration = (IConfigurationRoot)provider.GetRequiredService<IConfiguration>();
        configuration["RiskAware:ExceptionDetail"] = "Summary";
        configuration.Reload();
        var reloaded = Detections.ExceptionDetail;
        await service.StopAsync(default);
        Assert.Equal(ExceptionDetail.Summary, reloaded);
    }

    [Fact]
    public async Task Only_the_engine_of_the_process_says_what_is_logged_of_exceptions()
    {
        using var first = new EngineTest();
        using var second = In("Development", "Full");
        using var running = first.Engine.Start();
        var service = second.GetServices<IHostedService>().Single();
        await service.StartAsync(default);
        Assert.Equal(ExceptionDetail.Summary, Detections.ExceptionDetail);
        await service.StopAsync(default);
    }

    [Fact]
    public async Task A_host_starts_and_stops_again_and_again()
    {
        using var provider = In("Development", null);
        var service = provider.GetServices<IHostedService>().Single();
        for (var i = 0; i < 3; i++)
        {
            await service.StartAsync(default);
            await service.StartAsync(default);
            Assert.NotEqual(Guid.Empty, Detections.Report(s_point, null, Account()).IncidentId);
            Assert.Equal(ExceptionDetail.Full, Detections.ExceptionDetail);
            await service.StopAsync(default);
            await service.StopAsync(default);
            Assert.Equal(default, Detections.Report(s_point, null, Account()));
        }
    }

    [Fact]
    public void Two_engines_never_see_each_others_detections_inside_a_scope()
    {
        using var one = new EngineTest();
        using var two = new EngineTest();
        using var runningOne = one.Engine.Start();
        using var runningTwo = two.Engine.Start();
        using (two.Request(Account()))
        {
            Detections.Report(s_point);
        }

        Assert.Empty(one.Observer.Assessments);
        Assert.Single(two.Observer.Assessments);
    }

    [Fact]
    public void Risks_of_the_catalogue_are_known_from_the_start_and_others_from_their_first_detection()
    {
        using var test = new EngineTest(configure: static o => o.Catalogue = new Catalogue());
        using var running = test.Engine.Start();
        Assert.Contains(test.Loggers.Lines, static l => l.Contains("1 declared risks", StringComparison.Ordinal));
        Assert.Equal(48, test.Report(Point(Risk("NEW-1")), Account()).Score);
    }

    [Fact]
    public void The_timer_ends_what_has_expired()
    {
        using var test = new EngineTest();
        using var running = test.Engine.Start();
        test.Report(Point(Risk(responses: Response(ResponseKind.Delay, 10, 1))), Account());
        test.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(0, test.Engine.Status.ActiveDecisions);
    }

    [Fact]
    public void Points_without_a_logger_log_with_the_loggers_of_the_host()
    {
        using var test = new EngineTest();
        Assert.NotNull(test.Engine.GetLogger("Shop.Files"));
    }

    [Fact]
    public async Task Many_threads_at_once_lose_no_detection()
    {
        using var test = new EngineTest();
        var engine = test.Engine;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                test.Report(s_point, Account("a" + (i % 50)), Address("203.0.113." + thread));
            }
        })));
        Assert.Equal(4000, engine.Status.Detections);
        Assert.Equal(58, engine.Status.OpenIncidents);
        Assert.Equal(80, test.Observer.Assessments.Where(static a => a.Subject == "a7").Max(static a => a.Detections));
    }

    private static ServiceProvider In(string environment, string? detail) => Services(services =>
    {
        services.AddSingleton<IHostEnvironment>(new Environment { EnvironmentName = environment });
        services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection([new("RiskAware:ExceptionDetail", detail)]).Build());
    });

    private static ServiceProvider Services(Action<IServiceCollection> more)
    {
        var services = new ServiceCollection();
        services.AddRiskAware();
        more(services);
        return services.BuildServiceProvider();
    }

    private sealed class Environment : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "Tests";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }

    private sealed class Catalogue : RiskCatalogue
    {
        public override IReadOnlyList<RiskDescriptor> Risks { get; } = [Risk()];

        public override IReadOnlyList<DetectionPointDescriptor> Points => [Point(Risks[0])];

        public override IReadOnlyList<RiskCatalogue> References => [];
    }
}
