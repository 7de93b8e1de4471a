using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RiskAware.Testing;

namespace RiskAware.Allocation.Tests.Support;

/// <summary>A real engine on a clock that stands still, that takes the detections of the process and caps no line.</summary>
internal sealed class RunningEngine : IDisposable
{
    private readonly ServiceProvider _provider;

    internal RunningEngine()
    {
        _provider = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeClock())
            .AddRiskAware(static o => o.Log.LinesPerSubject = o.Log.LinesPerPoint = 0)
            .BuildServiceProvider();
        foreach (var service in _provider.GetServices<IHostedService>())
        {
            service.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    internal long Detections => _provider.GetRequiredService<IRiskEngine>().Status.Detections;

    public void Dispose()
    {
        foreach (var service in _provider.GetServices<IHostedService>())
        {
            service.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        }

        _provider.Dispose();
    }
}
