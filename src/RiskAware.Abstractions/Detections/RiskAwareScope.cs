using System;
using System.Collections.Generic;
using System.Threading;
using RiskAware.CompilerServices;

namespace RiskAware;

/// <summary>
/// The ambient context of detections: which sink takes them, who the request is from, and whether it could be forged. The web
/// integration opens one per request; background code can open its own. Ends when disposed, also for work that the request
/// left running.
/// </summary>
public class RiskAwareScope : IDisposable
{
    private static readonly AsyncLocal<RiskAwareScope?> s_current = new();

    // Stands for the subjects of a scope that has ended: a flag of its own would cost each request eight bytes more.
    private static readonly SubjectClaim[] s_ended = new SubjectClaim[0];

    private readonly RiskAwareScope? _outer;
    private SubjectClaim[]? _subjects;

    /// <summary>Opens a scope on the current flow of execution.</summary>
    /// <param name="sink">Takes the detections inside the scope; null: the outer scope's, else the process default.</param>
    /// <param name="subjects">Who the scope is about; one per kind.</param>
    public RiskAwareScope(IDetectionSink? sink, params SubjectClaim[] subjects)
        : this(sink)
    {
        // A copy: the caller's array could change, or be the one that stands for the end.
        _subjects = subjects is null ? null : (SubjectClaim[])subjects.Clone();
    }

    /// <summary>Opens a scope whose subjects are read when the first detection needs them.</summary>
    /// <param name="sink">Takes the detections inside the scope.</param>
    protected RiskAwareScope(IDetectionSink? sink)
    {
        _outer = Current;
        Sink = sink ?? _outer?.Sink;
        s_current.Value = this;
    }

    /// <summary>The innermost scope that has not ended, or null.</summary>
    public static RiskAwareScope? Current
    {
        get
        {
            var scope = s_current.Value;
            while (scope is { HasEnded: true })
            {
                scope = scope._outer;
            }

            return scope;
        }
    }

    /// <summary>Takes the detections inside the scope.</summary>
    public IDetectionSink? Sink { get; }

    /// <summary>Who the scope is about.</summary>
    public IReadOnlyList<SubjectClaim> Subjects
    {
        get
        {
            var subjects = Volatile.Read(ref _subjects);
            if (subjects is not null && AreOutdated(subjects))
            {
                ForgetSubjects();
                subjects = Volatile.Read(ref _subjects);
            }

            if (subjects is null)
            {
                try
                {
                    subjects = ReadSubjects() ?? new SubjectClaim[0];
                }
                catch (Exception exception)
                {
                    OwnFailures.Count(OwnFailure.SubjectsUnreadable, exception);
                    subjects = new SubjectClaim[0];
                }

                // Left-behind work must not bring a scope back to life that ended meanwhile.
                subjects = Interlocked.CompareExchange(ref _subjects, subjects, null) ?? subjects;
            }

            return subjects;
        }
    }

    /// <summary>
    /// Whether a foreign page could have caused the request in the subject's browser: such a request never acts against the
    /// account itself.
    /// </summary>
    public virtual bool IsForgeable => false;

    /// <summary>Method and route template, such as <c>POST /attachments</c>; never query or body.</summary>
    public virtual string? Request => null;

    /// <summary>
    /// When what is worked on occurred, where that is not now: the time of a message that waited in a queue, or of a line of a log
    /// that is read again. The engine believes it within its skew.
    /// </summary>
    public virtual DateTimeOffset? Time => null;

    /// <summary>For the sink: what it keeps about this request.</summary>
    public object? SinkState { get; set; }

    private bool HasEnded => ReferenceEquals(Volatile.Read(ref _subjects), s_ended);

    /// <summary>Ends the scope.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Whether who the scope is about has changed since the subjects were read, as when a request becomes authenticated; then
    /// they are read again. Asked at each use: answer quickly.
    /// </summary>
    protected virtual bool SubjectsAreOutdated => false;

    /// <summary>Reads the subjects, once.</summary>
    protected virtual SubjectClaim[] ReadSubjects() => new SubjectClaim[0];

    /// <summary>Reads the subjects again at their next use, because the request has become authenticated.</summary>
    protected void ForgetSubjects()
    {
        var subjects = Volatile.Read(ref _subjects);
        if (!ReferenceEquals(subjects, s_ended))
        {
            Interlocked.CompareExchange(ref _subjects, null, subjects);
        }
    }

    private bool AreOutdated(SubjectClaim[] subjects)
    {
        if (ReferenceEquals(subjects, s_ended))
        {
            return false;
        }

        try
        {
            return SubjectsAreOutdated;
        }
        catch (Exception exception)
        {
            OwnFailures.Count(OwnFailure.SubjectsUnreadable, exception);
            return false;
        }
    }

    /// <summary>Ends the scope.</summary>
    /// <param name="disposing">True.</param>
    protected virtual void Dispose(bool disposing)
    {
        Volatile.Write(ref _subjects, s_ended);
        SinkState = null;
        if (ReferenceEquals(s_current.Value, this))
        {
            s_current.Value = _outer;
        }
    }
}
