using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;
using RiskAware.Decisions;
using RiskAware.Events;
using RiskAware.Evidence;
using RiskAware.Incidents;
using RiskAware.LogLines;
using RiskAware.Sequences;
using RiskAware.Subjects;

namespace RiskAware.Hosting;

/// <summary>What happens without a detection: decisions expire, incidents close, the clock is watched.</summary>
internal sealed class Upkeep(
    EngineClock clock,
    IncidentStore incidents,
    DecisionTable decisions,
    RiskRegister register,
    RiskEventWriter writer,
    Teller teller,
    LineCap lines,
    Absences absences,
    ILogger logger)
{
    private static readonly long s_sweepEvery = 5 * TimeSpan.TicksPerSecond;

    private int _running;
    private long _sweptAt = long.MinValue;
    private long _clockSteps;

    /// <summary>How often the wall clock was set.</summary>
    internal long ClockSteps => Interlocked.Read(ref _clockSteps);

    internal void Run()
    {
        if (Interlocked.Exchange(ref _running, 1) != 0)
        {
            return;
        }

        try
        {
            var now = clock.Now;
            if (clock.FollowStep())
            {
                Interlocked.Increment(ref _clockSteps);
                OwnFailures.Count(OwnFailure.ClockStepped);
                EngineLog.ClockStepped(logger);
            }

            decisions.Age(now);
            lines.TellOver(register, now);
            if (_sweptAt == long.MinValue || now - _sweptAt >= s_sweepEvery)
            {
                _sweptAt = now;
                Sweep(now);
            }
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    /// <summary>Forgets all evidence about a subject; how many incidents that were.</summary>
    internal int Forget(in Subject subject)
    {
        var forgotten = 0;
        var pool = incidents.PoolOf(subject.Kind, subject.Trust);
        foreach (var risk in register.Risks)
        {
            var key = new IncidentKey(subject.Key, risk.Number);
            forgotten += Remove(pool, pool.ShardOf(key), key) ? 1 : 0;
        }

        return forgotten;
    }

    internal bool Close(Guid incidentId)
    {
        (IncidentPool Pool, IncidentShard Shard, IncidentKey Key)? found = null;
        incidents.Visit((pool, shard, key, incident) =>
        {
            found = incident.Id == incidentId ? (pool, shard, key) : found;
            return found is null;
        });
        return found is { } place && Remove(place.Pool, place.Shard, place.Key);
    }

    private bool Remove(IncidentPool pool, IncidentShard shard, in IncidentKey key)
    {
        RiskEvent? closing;
        lock (shard.Gate)
        {
            if (!shard.Table.TryGet(key, out var incident))
            {
                return false;
            }

            incident.HasEnded = true;
            closing = teller.Closing(incident, clock.Now);
            pool.Remove(shard, key);
        }

        if (closing is not null)
        {
            writer.Write(closing);
        }

        return true;
    }

    private void Sweep(long now)
    {
        absences.Run(now);
        var closing = new List<RiskEvent>();
        incidents.Sweep(now, incident =>
        {
            if (teller.Closing(incident, now) is { } riskEvent)
            {
                closing.Add(riskEvent);
            }
        });
        closing.ForEach(writer.Write);
        teller.TellEndedCampaigns(register.Risks, now);
    }
}
