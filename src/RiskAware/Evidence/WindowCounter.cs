namespace RiskAware.Evidence;

/// <summary>
/// Counts within a sliding window, detections or their distinct values. Exact up to 16; above, in 16 sub-windows, where the oldest
/// falls out as a whole, so that it never counts more than there was.
/// </summary>
internal sealed class WindowCounter(ThresholdDescriptor threshold) : ThresholdCounter(threshold)
{
    private const int MostExact = 16;
    private const int FewEntries = 4;

    private Entry[] _entries = new Entry[FewEntries];
    private int _used;
    private ISubWindows? _windows;

    protected override bool Add(long moment, int value)
    {
        if (_windows is not null)
        {
            return _windows.Add(moment, value) >= Threshold.Count;
        }

        Record(moment, value);
        if (Threshold.Count <= MostExact)
        {
            return Within() >= Threshold.Count;
        }

        if (_used == MostExact)
        {
            Widen();
        }

        return false;
    }

    protected override void Restart()
    {
        _used = 0;
        _windows?.Clear();
    }

    private void Record(long moment, int value)
    {
        if (Threshold.DistinctBy is not null)
        {
            for (var i = 0; i < _used; i++)
            {
                if (_entries[i].Value == value)
                {
                    _entries[i].Moment = Math.Max(_entries[i].Moment, moment);
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

            _entries[_used++] = new() { Moment = moment, Value = value };
            return;
        }

        var oldest = 0;
        for (var i = 1; i < _used; i++)
        {
            oldest = _entries[i].Moment < _entries[oldest].Moment ? i : oldest;
        }

        _entries[oldest] = new() { Moment = moment, Value = value };
    }

    private int Within()
    {
        var count = 0;
        for (var i = 0; i < _used; i++)
        {
            count += Latest - _entries[i].Moment < Threshold.Within.Ticks ? 1 : 0;
        }

        return count;
    }

    private void Widen()
    {
        _windows = Threshold.DistinctBy is null
            ? new CountedSubWindows(Threshold.Within)
            : new DistinctSubWindows(Threshold.Within, Threshold.Count);
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
