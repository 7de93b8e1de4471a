using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RiskAware.Evidence;
using RiskAware.Subjects;

namespace RiskAware.Incidents;

/// <summary>
/// The detections of one risk and one subject. Used under the lock of its shard. What most incidents never need (a second point,
/// a report) is kept apart: there may be hundreds of thousands, of which nearly all are noise.
/// </summary>
internal sealed class Incident
{
    internal static readonly long LongestLife = TimeSpan.TicksPerDay;

    private const int FewChildren = 4;
    private const int MostChildren = 20;

    // The half of the subject's key that the table does not hold.
    private readonly ulong _high;
    private readonly byte _subject;

    private EvidenceSlot _first;
    private EvidenceSlot[]? _slots;
    private Guid[]? _children;
    private byte _used;

    internal Incident(TrackedRisk risk, in Subject subject, string name, Guid id, long now)
    {
        Risk = risk;
        _high = subject.Key.High;
        _subject = (byte)((subject.Kind is { } kind ? ((int)kind + 1) << 4 : 0) | (int)subject.Trust);
        Name = subject.Kind == RiskAware.SubjectKind.ClientAddress ? ClientAddress.Name(name) : name;
        Id = id;
        Opened = now;
        Latest = now;
    }

    internal TrackedRisk Risk { get; }

    internal string Name { get; }

    internal Guid Id { get; }

    internal long Opened { get; }

    internal long Latest { get; set; }

    internal int Detections { get; private set; }

    internal SubjectTrust Trust => (SubjectTrust)(_subject & 15);

    internal IncidentReport? Report { get; private set; }

    internal SubjectKind? SubjectKind => _subject < 16 ? null : (SubjectKind)((_subject >> 4) - 1);

    internal bool IsProven => _subject >= 16 && Trust == SubjectTrust.Proven;

    /// <summary>Whether it must not make room for another subject: it is under suspicion, or was told about.</summary>
    internal bool IsSuspect => Report is { IsSuspect: true } or { IsOpened: true };

    /// <summary>Whether it was closed or released: a detection that is still on its way decides and tells nothing from it.</summary>
    internal bool HasEnded { get; set; }

    /// <summary>The evidence, by point, in the order of their first detection.</summary>
    internal Span<EvidenceSlot> Slots => _slots is null
        ? MemoryMarshal.CreateSpan(ref _first, _used)
        : _slots.AsSpan(0, _used);

    /// <summary>Whether its time is over: nothing within the window, or a day old. A suspected breach stays the day.</summary>
    internal bool IsOver(long now)
        => now - Opened >= LongestLife || (now - Latest >= Risk.Policy.Window && Report is not { IsBreach: true });

    internal bool Has(in IncidentKey key) => _high == key.Subject.High && Risk.Number == key.Risk;

    internal IncidentKey KeyAt(ulong place) => IncidentKey.At(place, _high, Risk.Number);

    internal Strength StrengthAt(long now) => Noisy.Sum(Slots, Risk.Policy, now);

    /// <summary>The place of a point, made if it is new; -1 if there are more points than an incident keeps.</summary>
    internal int SlotOf(TrackedPoint point)
    {
        var slots = Slots;
        for (var i = 0; i < slots.Length; i++)
        {
            if (ReferenceEquals(slots[i].Point, point))
            {
                return i;
            }
        }

        return AddSlot(point);
    }

    [MemberNotNull(nameof(Report))]
    internal IncidentReport NeedReport() => Report ??= new();

    /// <summary>Remembers a detection; of many the latest twenty. The first one is known by the id of the incident.</summary>
    internal void AddDetection(Guid id)
    {
        switch (++Detections)
        {
            case 1:
                return;
            case 2:
                _children = new Guid[FewChildren];
                _children[0] = DetectionIds.FirstDetectionOf(Id);
                break;
            case FewChildren + 1:
                Array.Resize(ref _children, MostChildren);
                break;
        }

        // The length is known by the number of detections; to ask the array for it is a cache miss more.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_children!), ChildAt(Detections - 1)) = id;
    }

    /// <summary>The remembered detections, oldest first, separated by spaces.</summary>
    internal string Children()
    {
        if (_children is null)
        {
            return DetectionIds.FirstDetectionOf(Id).ToString();
        }

        var count = Math.Min(Detections, MostChildren);
        return string.Join(' ', Enumerable.Range(Detections - count, count).Select(i => _children[ChildAt(i)]));
    }

    // Without a sign: however many there are, it is a place in the array.
    private static int ChildAt(int detection) => (int)((uint)detection % MostChildren);

    private int AddSlot(TrackedPoint point)
    {
        if (_used == byte.MaxValue)
        {
            return -1;
        }

        var slot = new EvidenceSlot { Point = point, Latest = EvidenceSlot.Never, LatestSuccess = EvidenceSlot.Never };
        if (_used == 0)
        {
            _first = slot;
            return _used++;
        }

        if (_slots is null)
        {
            _slots = new EvidenceSlot[4];
            _slots[0] = _first;
        }
        else if (_used == _slots.Length)
        {
            Array.Resize(ref _slots, _used * 2);
        }

        _slots[_used] = slot;
        return _used++;
    }
}
