using Microsoft.Extensions.Logging;

namespace RiskAware.Logging.Tests.Shop;

/// <summary>Detection points whose twins the framework generates in <see cref="FrameworkLog"/>.</summary>
[Risk("UPL-1", "Path traversal through a file name", Impact = 80)]
internal sealed partial class Traversal
{
    [DetectionPoint("{Name} left the root")]
    internal static partial void LeftRoot(ILogger logger, string? name);

    [DetectionPoint("{Name} was read", Stage = Stage.Success)]
    internal static partial void Read(ILogger logger, string name);

    [DetectionPoint("{Name} was probed", Level = LogLevel.Information)]
    internal static partial void Probed(ILogger logger, string name);

    [DetectionPoint("{Count} {Id} {Day} {Maybe} {Nothing} {None}")]
    internal static partial void Measured(ILogger logger, int count, Guid id, DayOfWeek day, int? maybe, string? nothing, int? none);

    [DetectionPoint("{When} {Took} {Date} {Yes} {Letter} {Price}")]
    internal static partial void Timed(ILogger logger, DateTimeOffset when, TimeSpan took, DateOnly date, bool yes, char letter, decimal price);

    [DetectionPoint("[{Size,8:N1}] [{Name,-6}] {{literal}} 100%")]
    internal static partial void Formatted(ILogger logger, double size, string name);

    [DetectionPoint("{Names} {Numbers}")]
    internal static partial void Sent(ILogger logger, IEnumerable<string?>? names, int[] numbers);

    [DetectionPoint("{Headers}")]
    internal static partial void Headed(ILogger logger, IDictionary<string, object?> headers);

    [DetectionPoint("{Item}")]
    internal static partial void Held(ILogger logger, object? item);

    [DetectionPoint("Storage refused {Name}", Kind = PointKind.PlatformException)]
    internal static partial void Refused(ILogger logger, Exception exception, string name);

    [DetectionPoint("{Name} tried {Secret} and {Number} and {Codes}")]
    internal static partial void Tried(ILogger logger, string name, [Sensitive] string? secret, [Sensitive] int number, [Sensitive] string[] codes);
}
