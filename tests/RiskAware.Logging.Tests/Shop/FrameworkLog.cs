using Microsoft.Extensions.Logging;

namespace RiskAware.Logging.Tests.Shop;

/// <summary>What the framework generates for the same templates.</summary>
internal static partial class FrameworkLog
{
    [LoggerMessage(EventId = 2098504201, EventName = "UPL-1.LeftRoot", Level = LogLevel.Warning, Message = "{Name} left the root")]
    internal static partial void LeftRoot(ILogger logger, string? name);

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Count} {Id} {Day} {Maybe} {Nothing} {None}")]
    internal static partial void Measured(ILogger logger, int count, Guid id, DayOfWeek day, int? maybe, string? nothing, int? none);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{When} {Took} {Date} {Yes} {Letter} {Price}")]
    internal static partial void Timed(ILogger logger, DateTimeOffset when, TimeSpan took, DateOnly date, bool yes, char letter, decimal price);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "[{Size,8:N1}] [{Name,-6}] {{literal}} 100%")]
    internal static partial void Formatted(ILogger logger, double size, string name);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "{Names} {Numbers}")]
    internal static partial void Sent(ILogger logger, IEnumerable<string?>? names, int[] numbers);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "Storage refused {Name}")]
    internal static partial void Refused(ILogger logger, Exception exception, string name);
}
