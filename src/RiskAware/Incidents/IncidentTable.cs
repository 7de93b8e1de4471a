using System.Diagnostics.CodeAnalysis;

namespace RiskAware.Incidents;

/// <summary>
/// Incidents by key: open addressing with linear probing, because a victim for eviction must be found from a random place, which
/// a dictionary cannot give. An entry holds half of the key, the incident the rest: four entries share a cache line, and the
/// incident is looked at anyway. Not safe for several threads.
/// </summary>
internal sealed class IncidentTable
{
    private Entry[] _entries = new Entry[16];

    internal int Count { get; private set; }

    internal int Capacity => _entries.Length;

    internal bool TryGet(in IncidentKey key, [NotNullWhen(true)] out Incident? incident)
    {
        incident = _entries[Find(key)].Incident;
        return incident is not null;
    }

    internal void Add(in IncidentKey key, Incident incident)
    {
        if ((Count + 1) * 4 > _entries.Length * 3)
        {
            Grow();
        }

        ref var entry = ref _entries[Find(key)];
        Count += entry.Incident is null ? 1 : 0;
        entry = new() { Place = key.Place, Incident = incident };
    }

    internal bool Remove(in IncidentKey key)
    {
        var hole = Find(key);
        if (_entries[hole].Incident is null)
        {
            return false;
        }

        // Close the gap, so that no search ends too early.
        var mask = _entries.Length - 1;
        for (var next = (hole + 1) & mask; _entries[next].Incident is not null; next = (next + 1) & mask)
        {
            var home = Home(_entries[next].Place);
            if (((next - home) & mask) >= ((next - hole) & mask))
            {
                _entries[hole] = _entries[next];
                hole = next;
            }
        }

        _entries[hole] = default;
        Count--;
        return true;
    }

    /// <summary>The incident at a place, or null; for walking over all of them.</summary>
    internal Incident? At(int place, out IncidentKey key)
    {
        ref readonly var entry = ref _entries[place & (_entries.Length - 1)];
        key = entry.Incident is null ? default : entry.Incident.KeyAt(entry.Place);
        return entry.Incident;
    }

    private int Home(ulong place) => (int)(place >> 8) & (_entries.Length - 1);

    private int Find(in IncidentKey key)
    {
        var entries = _entries;
        var mask = entries.Length - 1;
        var sought = key.Place;
        for (var place = Home(sought); ; place = (place + 1) & mask)
        {
            ref readonly var entry = ref entries[place];
            if (entry.Incident is null || (entry.Place == sought && entry.Incident.Has(key)))
            {
                return place;
            }
        }
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Incident is not null)
            {
                _entries[Find(entry.Incident.KeyAt(entry.Place))] = entry;
            }
        }
    }

    private struct Entry
    {
        internal ulong Place;
        internal Incident? Incident;
    }
}
