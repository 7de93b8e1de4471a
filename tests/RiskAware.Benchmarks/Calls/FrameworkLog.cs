using Microsoft.Extensions.Logging;

namespace RiskAware.Benchmarks.Calls;

/// <summary>
/// The same line by the framework's generator, in both shapes that it writes: a delegate of <c>LoggerMessage.Define</c> where the
/// template names every parameter in order, there are at most six and the level is constant; else a struct of its own per
/// method. The order of two holes is all that differs here.
/// </summary>
internal static partial class FrameworkLog
{
    internal static readonly Action<ILogger, string, int, Guid, string, Exception?> Defined = LoggerMessage.Define<string, int, Guid, string>(
        LogLevel.Warning, new EventId(3, "Defined"), "{Path} left the root at {Depth} in {Session} of {Account}");

    [LoggerMessage(1, LogLevel.Warning, "{Path} left the root at {Depth} in {Session} of {Account}")]
    internal static partial void DefineShape(ILogger logger, string path, int depth, Guid session, string account);

    [LoggerMessage(2, LogLevel.Warning, "{Path} left the root in {Session} at {Depth} of {Account}")]
    internal static partial void StructShape(ILogger logger, string path, int depth, Guid session, string account);
}
