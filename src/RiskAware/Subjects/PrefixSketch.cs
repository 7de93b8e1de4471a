namespace RiskAware.Subjects;

/// <summary>
/// Counts the detections of addresses that no longer fit, by network prefix, in a fixed 32 KB (a count-min sketch: it never shows
/// less than there was), so that a flood still shows where it comes from.
/// </summary>
internal sealed class PrefixSketch(SipHash hash)
{
    private const int Rows = 4;
    private const int Columns = 2048;

    private readonly Lock _gate = new();
    private readonly int[] _counts = new int[Rows * Columns];
    private string _heaviest = string.Empty;
    private int _heaviestCount;

    /// <summary>The prefix with the most, and how many at most; empty while there were none.</summary>
    internal (string Prefix, int Count) Heaviest
    {
        get
        {
            lock (_gate)
            {
                return (_heaviest, _heaviestCount);
            }
        }
    }

    internal int Add(string address)
    {
        var prefix = ClientAddress.Prefix(address);
        var key = hash.Of(0, prefix);
        lock (_gate)
        {
            var least = int.MaxValue;
            for (var row = 0; row < Rows; row++)
            {
                var column = (int)((row < 2 ? key.Low : key.High) >> (row % 2 * 32)) & (Columns - 1);
                ref var count = ref _counts[(row * Columns) + column];
                count += count < int.MaxValue ? 1 : 0;
                least = Math.Min(least, count);
            }

            if (least > _heaviestCount)
            {
                _heaviestCount = least;
                _heaviest = prefix;
            }

            return least;
        }
    }
}
