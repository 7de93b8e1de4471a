using RiskAware.Evidence;
using RiskAware.Sequences;
using RiskAware.Subjects;

namespace RiskAware.Incidents;

/// <summary>
/// The incidents of one kind of subject, up to a ceiling. At the ceiling a new subject takes the place of one that never came
/// under suspicion; where there are none, it is not tracked.
/// </summary>
internal sealed class IncidentPool
{
    private const int ShardCount = 16;
    private const int Sample = 32;

    private readonly IncidentShard[] _shards = new IncidentShard[ShardCount];
    private int _count;

    internal IncidentPool()
    {
        for (var i = 0; i < ShardCount; i++)
        {
            _shards[i] = new();
        }
    }

    internal int Ceiling { get; set; } = int.MaxValue;

    internal int Count => Volatile.Read(ref _count);

    internal IncidentShard[] Shards => _shards;

    internal IncidentShard ShardOf(in IncidentKey key) => _shards[(int)(key.Place & (ShardCount - 1))];

    /// <summary>The open incident of a key, made if there is none; null if there is no room. Under the lock of the shard.</summary>
    /// <param name="shard">The shard of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="risk">The risk.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="detection">The detection.</param>
    /// <param name="taken">The same, as the engine has taken it.</param>
    /// <param name="index">Which of its subjects it is.</param>
    /// <param name="ended">An incident of the key whose time was over, to be told as closed.</param>
    internal Incident? Open(
        IncidentShard shard,
        in IncidentKey key,
        TrackedRisk risk,
        in Subject subject,
        in Detection detection,
        in Taken taken,
        int index,
        out Incident? ended)
    {
        ended = null;
        if (shard.Table.TryGet(key, out var incident))
        {
            if (risk.WaitsForAbsence)
            {
                SequenceEvidence.TakeAbsences(incident, taken.Now);
            }

            if (!incident.IsOver(taken.Now))
            {
                return incident;
            }

            incident.HasEnded = true;
            ended = incident;
        }
        else if (Interlocked.Increment(ref _count) > Ceiling && !MakeRoom(shard.Table, key))
        {
            Interlocked.Decrement(ref _count);
            return null;
        }

        incident = new(
            risk, subject, SubjectReader.NameOf(in subject, in detection), DetectionIds.IncidentOpenedBy(taken.Id, taken.Incidents + index), taken.Now);
        shard.Table.Add(key, incident);
        return incident;
    }

    /// <summary>Under the lock of the shard.</summary>
    internal bool Remove(IncidentShard shard, in IncidentKey key)
    {
        var removed = shard.Table.Remove(key);
        if (removed)
        {
            Interlocked.Decrement(ref _count);
        }

        return removed;
    }

    private bool MakeRoom(IncidentTable table, in IncidentKey key)
    {
        IncidentKey? victim = null;
        var latest = long.MaxValue;
        var start = (int)(key.Place >> 40);
        for (int i = 0, seen = 0; i < table.Capacity && seen < Sample; i++)
        {
            if (table.At(start + i, out var other) is not { } incident)
            {
                continue;
            }

            seen++;
            if (incident.Latest < latest && !incident.IsSuspect)
            {
                latest = incident.Latest;
                victim = other;
            }
        }

        if (victim is not { } found)
        {
            return false;
        }

        table.Remove(found);
        Interlocked.Decrement(ref _count);
        return true;
    }
}
