using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.Calls;

/// <summary>
/// One line with four values, written in every way there is. A class per receiver derives from it, so that each receiver is
/// measured in a process of its own: what the runtime learns about one must not help or harm the next.
/// </summary>
[MemoryDiagnoser]
public abstract class CallBenchmarks
{
    private readonly Guid _session = new("5b1f4c3a-7d0e-4f62-9a55-0c8f6d2e7b91");
    private ServiceProvider? _host;
    private ILogger _logger = null!;
    private string _path = "";
    private string _account = "";
    private int _depth;

    [GlobalSetup]
    public void Detached()
    {
        _logger = CreateLogger();
        _path = "../../secret";
        _account = "mallory";
        _depth = 3;
    }

    [GlobalSetup(Target = nameof(DetectionAttached))]
    public void Attached()
    {
        Detached();
        _host = new ServiceCollection().AddRiskAware().BuildServiceProvider();
        foreach (var service in _host.GetServices<IHostedService>())
        {
            service.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _host?.Dispose();

    [Benchmark(Baseline = true)]
    public void FrameworkDefineShape() => FrameworkLog.DefineShape(_logger, _path, _depth, _session, _account);

    [Benchmark]
    public void FrameworkStructShape() => FrameworkLog.StructShape(_logger, _path, _depth, _session, _account);

    [Benchmark]
    public void DefinedByHand() => FrameworkLog.Defined(_logger, _path, _depth, _session, _account, null);

    [Benchmark]
    public void Template() => _logger.LogWarning("{Path} left the root at {Depth} in {Session} of {Account}", _path, _depth, _session, _account);

    [Benchmark]
    public void Detection() => Traversal.LeftRoot(_logger, _path, _depth, _session, _account);

    [Benchmark]
    public void DetectionAttached() => Traversal.LeftRoot(_logger, _path, _depth, _session, _account);

    /// <summary>Makes what the line is written to.</summary>
    protected abstract ILogger CreateLogger();

    /// <summary>A logger as an application has it: of a factory with one provider.</summary>
    private protected static ILogger Through(ILoggerProvider provider, LogLevel minimum = LogLevel.Information)
    {
        var factory = LoggerFactory.Create(builder => builder.SetMinimumLevel(minimum).AddProvider(provider));
        return factory.CreateLogger("RiskAware.Benchmarks");
    }
}
