using System.Numerics;

namespace RiskAware.Evidence;

/// <summary>
/// Counts different values by linear counting: each value sets one of m bits, and of m bits with z still clear the estimate is
/// m x ln(m / z) (Whang, Vander-Zanden and Taylor, 1990). Large thresholds look at a sample of the values, so that m stays small.
/// </summary>
internal sealed class DistinctSubWindows : ISubWindows
{
    private const int Parts = 16;
    private const int MostBits = 1024;

    private readonly ulong[] _bits;
    private readonly long[] _numbers = new long[Parts];
    private readonly long _length;
    private readonly int _words;
    private readonly int _sample;
    private long _answeredAt = -1;
    private int _answer;
    private long _latest;

    internal DistinctSubWindows(TimeSpan within, int count)
    {
        _length = Math.Max(1, within.Ticks / Parts);
        while (count >> _sample > MostBits / 2)
        {
            _sample++;
        }

        _words = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((count >> _sample) * 4, 128, MostBits)) / 64;
        _bits = new ulong[_words * Parts];
    }

    public int Add(long moment, int value)
    {
        var number = moment / _length;
        _latest = Math.Max(_latest, number);
        if (_latest - number < Parts)
        {
            Set(number, value);
        }

        if (_answeredAt != _latest)
        {
            _answer = Estimate(_latest);
            _answeredAt = _latest;
        }

        return _answer;
    }

    public void Clear()
    {
        Array.Clear(_bits);
        _answeredAt = -1;
    }

    private void Set(long number, int value)
    {
        var part = (int)(number % Parts);
        var words = _bits.AsSpan(part * _words, _words);
        if (_numbers[part] != number)
        {
            _numbers[part] = number;
            words.Clear();
        }

        // Mixed, because the sample and the bit must not depend on each other.
        var mixed = unchecked((uint)value * 0x9E3779B1u);
        if ((mixed & ((1u << _sample) - 1)) != 0)
        {
            return;
        }

        var bit = (int)((mixed >> _sample) % (uint)(_words * 64));
        var mask = 1UL << (bit & 63);
        if ((words[bit >> 6] & mask) == 0)
        {
            words[bit >> 6] |= mask;
            _answeredAt = -1;
        }
    }

    private int Estimate(long number)
    {
        var set = 0;
        for (var word = 0; word < _words; word++)
        {
            var union = 0UL;
            for (var part = 0; part < Parts; part++)
            {
                union |= number - _numbers[part] < Parts ? _bits[(part * _words) + word] : 0;
            }

            set += BitOperations.PopCount(union);
        }

        var bits = _words * 64;
        var clear = Math.Max(1, bits - set);
        return (int)Math.Round((1 << _sample) * bits * Math.Log((double)bits / clear), MidpointRounding.AwayFromZero);
    }
}
