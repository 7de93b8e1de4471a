namespace RiskAware.Evidence;

/// <summary>Counts every detection.</summary>
internal sealed class CountedSubWindows(TimeSpan within) : ISubWindows
{
    private const int Parts = 16;

    private readonly int[] _counts = new int[Parts];
    private readonly long[] _numbers = new long[Parts];
    private readonly long _length = Math.Max(1, within.Ticks / Parts);
    private long _latest;

    public int Add(long moment, int value)
    {
        var number = moment / _length;
        _latest = Math.Max(_latest, number);
        if (_latest - number < Parts)
        {
            var part = (int)(number % Parts);
            if (_numbers[part] != number)
            {
                _numbers[part] = number;
                _counts[part] = 0;
            }

            _counts[part]++;
        }

        var sum = 0L;
        for (var i = 0; i < Parts; i++)
        {
            sum += _latest - _numbers[i] < Parts ? _counts[i] : 0;
        }

        return (int)Math.Min(int.MaxValue, sum);
    }

    public void Clear() => Array.Clear(_counts);
}
