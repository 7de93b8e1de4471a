using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;

namespace RiskAware.Tests.Support;

/// <summary>An engine with a clock, a sink and an observer of its own. Not attached: detections are reported to it directly.</summary>
internal sealed class EngineTest : IDisposable
{
    private readonly Lazy<ServiceProvider> _provider;
    private readonly Action<RiskAwareOptions>? _configure;

    internal EngineTest(RiskAwareMode mode = RiskAwareMode.Enforce, Action<RiskAwareOptions>? configure = null)
    {
        _configure = options =>
        {
            options.Mode = mode;
            options.RiskEvents.Heartbeat = TimeSpan.Zero;
            configure?.Invoke(options);
        };
        Configuration = new ConfigurationManager();
        _provider = new(Build);
    }

    internal FakeClock Clock { get; } = new();

    internal RecordingSink Sink { get; } = new();

    internal List<IRiskEventSink> MoreSinks { get; } = [];

    internal List<IResponseHandler> Handlers { get; } = [];

    internal RecordingObserver Observer { get; } = new();

    internal RecordingLoggers Loggers { get; } = new();

    internal ConfigurationManager Configuration { get; }

    internal List<RiskEvent> Events => Sink.Events;

    internal RiskEngine Engine => _provider.Value.GetRequiredService<RiskEngine>();

    internal Assessment Latest => Observer.Assessments[^1];

    public void Dispose()
    {
        if (_provider.IsValueCreated)
        {
            _provider.Value.Dispose();
        }

        Configuration.Dispose();
    }

    /// <summary>Reports a detection outside of any request.</summary>
    internal RiskDecision Report(DetectionPointDescriptor point, params SubjectClaim[] subjects) => Report(point, null, default, subjects);

    internal RiskDecision Report(
        DetectionPointDescriptor point, Exception? exception, DetectionValue distinct, params SubjectClaim[] subjects)
    {
        var named = default(DetectionSubjects);
        foreach (var subject in subjects)
        {
            named.Set(subject.Kind, DetectionValue.From(subject.Value), subject.IsProven);
        }

        return Engine.Report(new Detection(point, exception, in named, distinct));
    }

    /// <summary>A request of the subjects.</summary>
    internal TestScope Request(params SubjectClaim[] subjects) => new(Engine, subjects);

    /// <summary>A request that a foreign page could have caused.</summary>
    internal TestScope Forgeable(params SubjectClaim[] subjects) => new(Engine, subjects) { Forgeable = true };

    /// <summary>What applies to a request of the subjects at an endpoint that is exposed to the test risks.</summary>
    internal RiskDecision Check(params SubjectClaim[] subjects)
    {
        using var scope = Request(subjects);
        return Engine.Check(scope, [typeof(TestRisk)]);
    }

    internal static SubjectClaim Account(string name = "alice", bool proven = true) => new(SubjectKind.Account, name, proven);

    internal static SubjectClaim Session(string name = "s1") => new(SubjectKind.Session, name, true);

    internal static SubjectClaim Address(string address = "203.0.113.7") => new(SubjectKind.ClientAddress, address, false);

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(Configuration);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IRiskEventSink>(Sink);
        foreach (var sink in MoreSinks)
        {
            services.AddSingleton(sink);
        }

        foreach (var handler in Handlers)
        {
            services.AddSingleton(handler);
        }

        services.AddSingleton<IRiskObserver>(Observer);
        services.AddSingleton<ILoggerFactory>(Loggers);
        services.AddRiskAware(_configure);
        return services.BuildServiceProvider();
    }
}
