using Microsoft.Extensions.Logging;

namespace RiskAware.Logging.Tests.Loggers;

/// <summary>A logger as applications configure it, and what arrived through it.</summary>
internal abstract class RealLogger : IDisposable
{
    internal const string Category = "Shop.Files";

    public static TheoryData<string> All => ["console", "json", "serilog", "nlog", "opentelemetry"];

    public static TheoryData<string> Structured => ["json", "serilog", "nlog", "opentelemetry"];

    internal List<Arrived> Entries { get; } = [];

    internal abstract ILogger Logger { get; }

    internal Arrived Single => Assert.Single(Entries);

    internal static RealLogger Create(string name) => name switch
    {
        "console" => new SimpleConsole(),
        "json" => new JsonConsole(),
        "serilog" => new SerilogLog(),
        "nlog" => new NLogLog(),
        "opentelemetry" => new OpenTelemetryLog(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    public abstract void Dispose();
}
