using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;

namespace RiskAware.AspNetCore.Enforcement;

/// <summary>
/// Ties the reference that a client was given to the incident. At most so many lines a minute: a refused client decides how
/// often it comes back, and must not decide how long the log is.
/// </summary>
internal sealed partial class RefusalLog(ILogger logger, TimeProvider time)
{
    internal const int LinesPerMinute = 120;

    private readonly Lock _gate = new();
    private long _start;
    private int _lines;
    private long _unwritten;

    internal void Write(string request, int status, in RiskDecision decision, string reference)
    {
        if (!MayWrite(out var unwritten))
        {
            return;
        }

        try
        {
            if (unwritten > 0)
            {
                Unwritten(logger, unwritten);
            }

            Refused(logger, request, status, decision.Kind, reference, decision.IncidentId);
        }
        catch (Exception exception)
        {
            // The answer must not depend on whether it can be logged.
            OwnFailures.Count(OwnFailure.LoggerThrew, exception);
        }
    }

    private bool MayWrite(out long unwritten)
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            unwritten = 0;
            if (_lines == 0 || time.GetElapsedTime(_start, now) >= TimeSpan.FromMinutes(1))
            {
                (_start, _lines) = (now, 0);
                (unwritten, _unwritten) = (_unwritten, 0);
            }

            if (_lines == LinesPerMinute)
            {
                _unwritten++;
                return false;
            }

            _lines++;
            return true;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Refused {Request} with {Status} ({Decision}): reference {Reference}, incident {IncidentId}")]
    private static partial void Refused(ILogger logger, string request, int status, DecisionKind decision, string reference, Guid incidentId);

    [LoggerMessage(2, LogLevel.Warning, "{Count} more refusals were not logged: too many within a minute")]
    private static partial void Unwritten(ILogger logger, long count);
}
