namespace RiskAware.Evidence;

/// <summary>Counts every detection.</summary>
internal sealed class CountedSubWindows(TimeSpan within) : ISubWindows
{
    private const int Parts = 16;

    private readonly int[] _counts = new int[Parts];
    private readonly long[] _numbers = new long[Parts];
    private readonly long _length = Math.Max(1, within.Ticks / Parts);

    public int Add(long now, int value)
    {
        var number = now / _length;
        var part = (int)(number % Parts);
        if (_numbers[part] != number)
        {
            _numbers[part] = number;
            _counts[part] = 0;
        }

        _counts[part]++;
        var sum = 0L;
        for (var i = 0; i < Parts; i++)
        {
            sum += number - _numbers[i] < Parts ? _counts[i] : 0;
        }

        return (int)Math.Min(int.MaxValue, sum);
    }
}
