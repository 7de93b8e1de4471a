namespace RiskAware.Evidence;

/// <summary>
/// Counts the detections of one point and one subject within a sliding window, or their distinct values. Exact up to 16; above,
/// in 16 sub-windows, where the oldest falls out as a whole, so that it never counts more than there was.
/// </summary>
internal sealed class ThresholdCounter(ThresholdDescriptor threshold)
{
    private const int MostExact = 16;

    private Entry[] _entries = new Entry[4];
    private int _used;
    private ISubWindows? _windows;

    /// <summary>Counts one detection; whether the threshold is crossed now.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="value">A hash of the distinct value; without meaning where every detection counts.</param>
    internal bool Hit(long now, int value)
    {
        if (_windows is not null)
        {
            return _windows.Add(now, value) >= threshold.Count;
        }

        Record(now, value);
        if (threshold.Count <= MostExact)
        {
            return Within(now) >= threshold.Count;
        }

        if (_used == MostExact)
        {
            Widen();
        }

        return false;
    }

    private void Record(long now, int value)
    {
        if (threshold.DistinctBy is not null)
        {
            for (var i = 0; i < _used; i++)
            {
                if (_entries[i].Value == value)
                {
                    _entries[i].Moment = now;
                    return;
                }
            }
        }

        if (_used < MostExact)
        {
            if (_used == _entries.Length)
            {
                Array.Resize(ref _entries, _used * 2);
            }

            _entries[_used++] = new() { Moment = now, Value = value };
            return;
        }

        var oldest = 0;
        for (var i = 1; i < _used; i++)
        {
            oldest = _entries[i].Moment < _entries[oldest].Moment ? i : oldest;
        }

        _entries[oldest] = new() { Moment = now, Value = value };
    }

    private int Within(long now)
    {
        var count = 0;
        for (var i = 0; i < _used; i++)
        {
            count += now - _entries[i].Moment < threshold.Within.Ticks ? 1 : 0;
        }

        return count;
    }

    private void Widen()
    {
        _windows = threshold.DistinctBy is null
            ? new CountedSubWindows(threshold.Within)
            : new DistinctSubWindows(threshold.Within, threshold.Count);
        Array.Sort(_entries, 0, _used);
        for (var i = 0; i < _used; i++)
        {
            _windows.Add(_entries[i].Moment, _entries[i].Value);
        }

        _entries = [];
        _used = 0;
    }

    private struct Entry : IComparable<Entry>
    {
        internal long Moment;
        internal int Value;

        public readonly int CompareTo(Entry other) => Moment.CompareTo(other.Moment);
    }
}
