using System;
using System.ComponentModel;
using RiskAware.CompilerServices;

namespace RiskAware;

/// <summary>One occurrence: a detection point was reached, about a subject. Its values follow only when the sink asks for them.</summary>
public readonly struct Detection
{
    private readonly DetectionSubjects _subjects;

    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Detection(DetectionPointDescriptor point, Exception? exception, in DetectionSubjects subjects, DetectionValue distinct)
    {
        Point = point;
        Exception = exception;
        _subjects = subjects;
        Distinct = distinct;
    }

    /// <summary>The point that was reached.</summary>
    public DetectionPointDescriptor Point { get; }

    /// <summary>The exception that betrayed the attack, if any.</summary>
    public Exception? Exception { get; }

    /// <summary>The value that a threshold with <c>DistinctBy</c> counts.</summary>
    public DetectionValue Distinct { get; }

    /// <summary>Whether the point names a subject of the kind by a parameter.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="value">The name of the subject.</param>
    /// <param name="verified">Whether the point says that it has authenticated the value itself.</param>
    public bool TryGetSubject(SubjectKind kind, out DetectionValue value, out bool verified)
    {
        value = _subjects.Get(kind);
        verified = _subjects.IsVerified(kind);
        return !value.IsNull;
    }
}
