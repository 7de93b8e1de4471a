using System.Collections.Generic;
using System.Threading;

namespace RiskAware.Throws;

/// <summary>What one question about a clause has spent: past its caps the rest is unknown, and unknown is silent.</summary>
internal sealed class ThrowScope(CancellationToken cancellation)
{
    /// <summary>How deep calls are followed.</summary>
    internal const int DepthCap = 12;

    /// <summary>How many bodies one question walks, each round of a recursion counted.</summary>
    internal const int BodyCap = 150;

    private int _bodies;

    /// <summary>What is assumed of the methods that are being summarised.</summary>
    internal Dictionary<object, ThrowSummary> Assumed { get; } = new();

    /// <summary>The assumptions that were used.</summary>
    internal HashSet<object> Used { get; } = new();

    /// <summary>How many bodies were walked.</summary>
    internal int Bodies => _bodies;

    /// <summary>Whether a cap was met: what comes out may be too little, and is not kept.</summary>
    internal bool IsCut { get; private set; }

    internal CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether another body may be walked.</summary>
    internal bool Enter()
    {
        if (Assumed.Count < DepthCap && Again())
        {
            return true;
        }

        IsCut = true;
        return false;
    }

    /// <summary>Whether the body may be walked once more.</summary>
    internal bool Again()
    {
        if (_bodies >= BodyCap)
        {
            IsCut = true;
            return false;
        }

        _bodies++;
        return true;
    }
}
