using System;

namespace RiskAware;

/// <summary>What the application does about a subject whose score for the risk reaches a height. Several are allowed.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ResponseAttribute : Attribute
{
    /// <summary>Declares a response.</summary>
    /// <param name="kind">What is done.</param>
    public ResponseAttribute(ResponseKind kind) => Kind = kind;

    /// <summary>What is done.</summary>
    public ResponseKind Kind { get; }

    /// <summary>The score, 1..100, from which the response applies. At most the impact of the risk.</summary>
    public int AtScore { get; set; }

    /// <summary>
    /// How many minutes it lasts, 1..1440. Every response that outlasts the request ends by itself; a lock beyond 24 hours
    /// needs a person.
    /// </summary>
    public int ForMinutes { get; set; }
}
