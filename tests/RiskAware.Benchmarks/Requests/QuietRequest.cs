using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace RiskAware.Benchmarks.Requests;

/// <summary>A request that nothing is detected in, through a pipeline with and without the web integration; the server is left out.</summary>
[MemoryDiagnoser]
public class QuietRequest
{
    private readonly DefaultHttpContext _context = new();
    private ServiceProvider? _services;
    private RequestDelegate _without = null!;
    private RequestDelegate _with = null!;

    [GlobalSetup]
    public void Setup()
    {
        _services = new ServiceCollection().AddLogging().AddRiskAware().BuildServiceProvider();
        foreach (var service in _services.GetServices<IHostedService>())
        {
            service.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        }

        _context.RequestServices = _services;
        _context.SetEndpoint(new Endpoint(static _ => Task.CompletedTask, EndpointMetadataCollection.Empty, "measured"));
        _without = Pipeline(static _ => { });
        _with = Pipeline(static app => app.UseRiskAware());
    }

    [GlobalCleanup]
    public void Cleanup() => _services?.Dispose();

    [Benchmark(Baseline = true)]
    public Task Without() => _without(_context);

    [Benchmark]
    public Task With() => _with(_context);

    private RequestDelegate Pipeline(Action<IApplicationBuilder> configure)
    {
        var app = new ApplicationBuilder(_services!);
        configure(app);
        app.Run(static _ => Task.CompletedTask);
        return app.Build();
    }
}
