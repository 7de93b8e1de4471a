using Microsoft.Extensions.Hosting;

namespace RiskAware.Hosting;

/// <summary>Makes the engine the process default for the life of the host.</summary>
internal sealed class RiskEngineService(RiskEngine engine) : IHostedService
{
    private IDisposable? _running;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running ??= engine.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref _running, null)?.Dispose();
        return Task.CompletedTask;
    }
}
