using System;
using System.Collections.Generic;

namespace RiskAware;

/// <summary>One detection as a subscriber sees it; may be kept.</summary>
public sealed class DetectionRecord
{
    internal DetectionRecord(
        DetectionPointDescriptor point,
        DateTimeOffset time,
        IReadOnlyList<SubjectClaim> subjects,
        Exception? exception,
        IReadOnlyList<KeyValuePair<string, object?>> values,
        RiskDecision decision)
    {
        Point = point;
        Time = time;
        Subjects = subjects;
        Exception = exception;
        Values = values;
        Decision = decision;
    }

    /// <summary>The point that was reached.</summary>
    public DetectionPointDescriptor Point { get; }

    /// <summary>The risk that the point sees.</summary>
    public RiskDescriptor Risk => Point.Risk;

    /// <summary>When, UTC.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>Whom it is about: the parameters of the point, then the ambient subjects of the request.</summary>
    public IReadOnlyList<SubjectClaim> Subjects { get; }

    /// <summary>The exception, if any.</summary>
    public Exception? Exception { get; }

    /// <summary>The logged values by name, sensitive ones masked, strings capped, not escaped.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Values { get; }

    /// <summary>What the engine decided; <c>default</c> without one.</summary>
    public RiskDecision Decision { get; }

    /// <summary>A value by name, case-insensitive; null if there is none.</summary>
    /// <param name="name">The name of the value.</param>
    public object? this[string name]
    {
        get
        {
            foreach (var value in Values)
            {
                if (string.Equals(value.Key, name, StringComparison.OrdinalIgnoreCase))
                {
                    return value.Value;
                }
            }

            return null;
        }
    }
}
