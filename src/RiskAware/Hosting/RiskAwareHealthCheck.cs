using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RiskAware;

/// <summary>
/// Says in the host's health checks whether the engine does its whole work:
/// <c>AddHealthChecks().AddCheck&lt;RiskAwareHealthCheck&gt;("riskaware", HealthStatus.Degraded)</c>. Its problems name sinks and counts,
/// never a subject.
/// </summary>
/// <param name="engine">The engine.</param>
public sealed class RiskAwareHealthCheck(IRiskEngine engine) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var health = engine.Health;
        var status = engine.Status;
        var data = new Dictionary<string, object>
        {
            ["detections"] = status.Detections,
            ["incidents_open"] = status.OpenIncidents,
            ["decisions_active"] = status.ActiveDecisions,
            ["events_written"] = status.EventsWritten,
            ["subjects_dropped"] = status.SubjectsDropped,
            ["reloads_refused"] = status.ReloadsRefused,
        };
        return Task.FromResult(health.IsHealthy
            ? HealthCheckResult.Healthy("RiskAware does its whole work.", data)
            : new HealthCheckResult(context.Registration.FailureStatus, string.Join(' ', health.Problems), data: data));
    }
}
