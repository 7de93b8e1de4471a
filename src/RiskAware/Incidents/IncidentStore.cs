using RiskAware.Subjects;

namespace RiskAware.Incidents;

/// <summary>All open incidents, each kind of subject with a ceiling of its own.</summary>
internal sealed class IncidentStore
{
    private readonly IncidentPool _provenAccounts = new();
    private readonly IncidentPool _claimedAccounts = new();
    private readonly IncidentPool _sessions = new();
    private readonly IncidentPool _addresses = new();
    private readonly IncidentPool _apiKeys = new();
    private readonly IncidentPool _tenants = new();
    private readonly IncidentPool _nobody = new();

    internal IncidentStore() => Pools = [_provenAccounts, _claimedAccounts, _sessions, _addresses, _apiKeys, _tenants, _nobody];

    internal IReadOnlyList<IncidentPool> Pools { get; }

    internal int Count => Pools.Sum(static p => p.Count);

    internal (SubjectKind? Kind, int Count)[] CountByKind =>
    [
        (SubjectKind.Account, _provenAccounts.Count + _claimedAccounts.Count),
        (SubjectKind.Session, _sessions.Count),
        (SubjectKind.ClientAddress, _addresses.Count),
        (SubjectKind.ApiKey, _apiKeys.Count),
        (SubjectKind.Tenant, _tenants.Count),
        (null, _nobody.Count),
    ];

    internal void Configure(SubjectCeilings ceilings)
    {
        _provenAccounts.Ceiling = ceilings.ProvenAccounts;
        _claimedAccounts.Ceiling = ceilings.ClaimedAccounts;
        _sessions.Ceiling = ceilings.Sessions;
        _addresses.Ceiling = ceilings.ClientAddresses;
        _apiKeys.Ceiling = ceilings.ApiKeys;
        _tenants.Ceiling = ceilings.Tenants;
    }

    internal IncidentPool PoolOf(SubjectKind? kind, SubjectTrust trust) => kind switch
    {
        SubjectKind.Account => trust == SubjectTrust.Proven ? _provenAccounts : _claimedAccounts,
        SubjectKind.Session => _sessions,
        SubjectKind.ClientAddress => _addresses,
        SubjectKind.ApiKey => _apiKeys,
        SubjectKind.Tenant => _tenants,
        _ => _nobody,
    };

    /// <summary>Removes all incidents whose time is over, each under the lock of its shard.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="ended">Gets each of them.</param>
    internal void Sweep(long now, Action<Incident> ended)
    {
        foreach (var pool in Pools)
        {
            foreach (var shard in pool.Shards)
            {
                lock (shard.Gate)
                {
                    // Removing moves later ones into the gap: the same place is looked at again.
                    for (var i = 0; i < shard.Table.Capacity; i++)
                    {
                        while (shard.Table.At(i, out var key) is { } incident && incident.IsOver(now))
                        {
                            incident.HasEnded = true;
                            pool.Remove(shard, key);
                            ended(incident);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Runs over all open incidents, each under the lock of its shard, until told to stop.</summary>
    /// <param name="visit">Gets pool, shard, key and incident; false stops.</param>
    internal void Visit(Func<IncidentPool, IncidentShard, IncidentKey, Incident, bool> visit)
    {
        foreach (var pool in Pools)
        {
            foreach (var shard in pool.Shards)
            {
                lock (shard.Gate)
                {
                    for (var i = 0; i < shard.Table.Capacity; i++)
                    {
                        if (shard.Table.At(i, out var key) is { } incident && !visit(pool, shard, key, incident))
                        {
                            return;
                        }
                    }
                }
            }
        }
    }
}
