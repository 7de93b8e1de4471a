using System;
using System.ComponentModel;

namespace RiskAware;

/// <summary>What a <see cref="ResponseAttribute"/> declares, at run time.</summary>
public sealed class ResponseDescriptor
{
    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ResponseDescriptor(ResponseKind kind, int atScore, TimeSpan duration)
    {
        Kind = kind;
        AtScore = atScore;
        Duration = duration;
    }

    /// <summary>What is done.</summary>
    public ResponseKind Kind { get; }

    /// <summary>The score, 1..100, from which the response applies.</summary>
    public int AtScore { get; }

    /// <summary>How long it lasts; zero for a response that does not outlast the request.</summary>
    public TimeSpan Duration { get; }
}
