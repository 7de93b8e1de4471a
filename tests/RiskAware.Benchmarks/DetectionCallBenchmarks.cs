using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks;

/// <summary>
/// One detection call with no engine attached, against the three ways of logging the same line: the ratio to the framework's
/// generated logging is the budget (1.2 with the level off, 1.4 with a provider that discards; 0 bytes in both).
/// </summary>
[MemoryDiagnoser]
public partial class DetectionCallBenchmarks
{
    private static readonly Action<ILogger, string, int, Exception?> s_defined
        = LoggerMessage.Define<string, int>(LogLevel.Warning, new EventId(2, "Defined"), "{Path} left the root at {Depth}");

    private ILogger _logger = null!;
    private string _path = "";

    /// <summary>Whether the logger takes the level.</summary>
    [Params(false, true)]
    public bool Enabled { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _logger = new DiscardingLogger(Enabled);
        _path = "../../secret";
    }

    [Benchmark(Baseline = true)]
    public void FrameworkGenerated() => Generated(_logger, _path, 3);

    [Benchmark]
    public void Detection() => Traversal.LeftRoot(_logger, _path, 3);

    [Benchmark]
    public void FrameworkDefined() => s_defined(_logger, _path, 3, null);

    [Benchmark]
#pragma warning disable CA1848 // What is compared with, on purpose.
    public void FrameworkTemplate() => _logger.LogWarning("{Path} left the root at {Depth}", _path, 3);
#pragma warning restore CA1848

    [LoggerMessage(1, LogLevel.Warning, "{Path} left the root at {Depth}")]
    private static partial void Generated(ILogger logger, string path, int depth);

    /// <summary>A provider that discards everything.</summary>
    private sealed class DiscardingLogger(bool enabled) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => enabled;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
        }
    }
}

[Risk("BEN-1", "A risk to measure", Impact = 50)]
internal sealed partial class Traversal
{
    [DetectionPoint("{Path} left the root at {Depth}", Confidence = Confidence.Certain)]
    internal static partial void LeftRoot(ILogger logger, string path, int depth);
}
