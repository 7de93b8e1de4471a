using System;
using RiskAware.CompilerServices;

namespace RiskAware;

/// <summary>The entrance for code that takes detections, and for detection points that are written by hand.</summary>
public static class Detections
{
    /// <summary>
    /// How much of an exception loggers get. Default <see cref="ExceptionDetail.Summary"/>; while an engine runs in a host whose
    /// environment is Development, <see cref="ExceptionDetail.Full"/> where nothing else was set. What the engine's options say
    /// comes first.
    /// </summary>
    public static ExceptionDetail ExceptionDetail
    {
        get => ExceptionDetailChoice.Current;
        set => ExceptionDetailChoice.SetByCode(value);
    }

    /// <summary>
    /// The longest text of one value that is logged and handed over, in UTF-16 code units, 256..32768. Longer text is cut and ends
    /// with <c>…[+n]</c>. Default 1024.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is out of range.</exception>
    public static int EvidenceLength
    {
        get => EvidenceText.MaximumLength;
        set => EvidenceText.MaximumLength = value is >= EvidenceText.LeastLength and <= EvidenceText.MostLength
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The length is 256 to 32768.");
    }

    /// <summary>Calls back for every detection of the process, on the thread of the detection, until disposed.</summary>
    /// <param name="subscriber">What it throws is counted and dropped.</param>
    public static IDisposable Subscribe(Action<DetectionRecord> subscriber)
        => DetectionHub.Subscribe(null, subscriber ?? throw new ArgumentNullException(nameof(subscriber)));

    /// <summary>Calls back for every detection of one risk, on the thread of the detection, until disposed.</summary>
    /// <typeparam name="TRisk">A class that carries <see cref="RiskAttribute"/>.</typeparam>
    /// <param name="subscriber">What it throws is counted and dropped.</param>
    public static IDisposable Subscribe<TRisk>(Action<DetectionRecord> subscriber)
        where TRisk : class
        => DetectionHub.Subscribe(typeof(TRisk), subscriber ?? throw new ArgumentNullException(nameof(subscriber)));

    /// <summary>
    /// Makes a sink the process default, for detections outside any scope. There is one: a second is refused and counted, and
    /// then still gets the detections of its own scopes.
    /// </summary>
    /// <param name="sink">The sink.</param>
    /// <param name="attachment">Ends the attachment when disposed.</param>
    /// <returns>Whether the sink became the default.</returns>
    public static bool TryAttach(IDetectionSink sink, out IDisposable attachment)
    {
        if (sink is null)
        {
            throw new ArgumentNullException(nameof(sink));
        }

        var isDefault = DetectionHub.TryAttach(sink);
        if (!isDefault)
        {
            DetectionHub.Open();
        }

        attachment = new Attachment(sink, isDefault);
        return isDefault;
    }

    /// <summary>Reports a detection from code that is written by hand, such as an existing security logger.</summary>
    /// <param name="point">The point, from the generated catalogue of the assembly.</param>
    /// <param name="exception">The exception that betrayed the attack, if any.</param>
    /// <param name="subjects">Whom it is about, one per kind; the ambient subjects are added.</param>
    public static RiskDecision Report(DetectionPointDescriptor point, Exception? exception = null, params SubjectClaim[] subjects)
    {
        if (point is null)
        {
            throw new ArgumentNullException(nameof(point));
        }

        if (!DetectionHub.IsAttached)
        {
            return default;
        }

        var named = default(DetectionSubjects);
        foreach (var subject in subjects ?? new SubjectClaim[0])
        {
            named.Set(subject.Kind, DetectionValue.From(subject.Value), subject.IsProven);
        }

        var detection = new Detection(point, exception, in named, default);
        var decision = DetectionHub.Report(null, in detection);
        if (decision.WantsEvidence)
        {
            DetectionHub.Supply(null, in detection, in decision, default(Values0));
        }

        return decision;
    }

    private sealed class Attachment(IDetectionSink sink, bool isDefault) : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (System.Threading.Interlocked.Exchange(ref _disposed, 1) != 0)
            {
                return;
            }

            if (isDefault)
            {
                DetectionHub.Detach(sink);
            }
            else
            {
                DetectionHub.Close();
            }
        }
    }
}
