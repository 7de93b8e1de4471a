using System.Buffers.Binary;
using RiskAware.Subjects;

namespace RiskAware.Evidence;

/// <summary>
/// Makes ids of detections and incidents: UUIDv7 whose random part is a keyed hash of a counter, because a random number for each
/// detection would cost more than all the rest. The last byte of a detection's id is 0; the incident that a detection opens for
/// one of its subjects has the same id with the last byte 1 and up, so that it need not remember its first detection.
/// </summary>
internal sealed class DetectionIds
{
    private readonly SipHash _hash = new();
    private long _counter;

    /// <summary>How many detections have got an id.</summary>
    internal long Count => Interlocked.Read(ref _counter);

    internal Guid Next(long unixMilliseconds)
    {
        var random = _hash.Of((ulong)Interlocked.Increment(ref _counter), default);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)unixMilliseconds << 16) | 0x7000 | (random.Low & 0xfff));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], 0x8000000000000000 | (random.High & 0x3fffffffffffff00));
        return new Guid(bytes, bigEndian: true);
    }

    internal static Guid IncidentOpenedBy(Guid detection, int subject) => WithLastByte(detection, (byte)(subject + 1));

    internal static Guid FirstDetectionOf(Guid incident) => WithLastByte(incident, 0);

    private static Guid WithLastByte(Guid id, byte last)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[15] = last;
        return new Guid(bytes, bigEndian: true);
    }
}
