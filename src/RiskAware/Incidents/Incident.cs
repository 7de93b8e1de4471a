using System.Diagnostics.CodeAnalysis;
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

    private EvidenceSlot _first;
    private EvidenceSlot[]? _slots;
    private byte _used;

    internal Incident(TrackedRisk risk, in Subject subject, Guid id, long now)
    {
        Risk = risk;
        Kind = (sbyte)(subject.Kind is { } kind ? (int)kind : -1);
        Trust = subject.Trust;
        Name = subject.Kind == RiskAware.SubjectKind.ClientAddress ? ClientAddress.Name(subject.Name) : subject.Name;
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

    internal SubjectTrust Trust { get; }

    internal IncidentReport? Report { get; private set; }

    internal SubjectKind? SubjectKind => Kind < 0 ? null : (SubjectKind)Kind;

    internal bool IsProven => Kind >= 0 && Trust == SubjectTrust.Proven;

    /// <summary>Whether it must not make room for another subject: it is under suspicion, or was told about.</summary>
    internal bool IsSuspect => Report is { IsSuspect: true } or { IsOpened: true };

    /// <summary>Whether it was closed or released: a detection that is still on its way decides and tells nothing from it.</summary>
    internal bool HasEnded { get; set; }

    /// <summary>The evidence, by point, in the order of their first detection.</summary>
    internal Span<EvidenceSlot> Slots => _slots is null
        ? MemoryMarshal.CreateSpan(ref _first, _used)
        : _slots.AsSpan(0, _used);

    private sbyte Kind { get; }

    /// <summary>Whether its time is over: nothing within the window, or a day old. A suspected breach stays the day.</summary>
    internal bool IsOver(long now)
        => now - Opened >= LongestLife || (now - Latest >= Risk.Policy.Window && Report is not { IsBreach: true });

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
    internal IncidentReport NeedReport()
    {
        if (Report is null)
        {
            Report = new();
            Report.AddChild(DetectionIds.FirstDetectionOf(Id));
        }

        return Report;
    }

    internal void AddDetection(Guid id)
    {
        if (++Detections > 1)
        {
            NeedReport().AddChild(id);
        }
    }

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
