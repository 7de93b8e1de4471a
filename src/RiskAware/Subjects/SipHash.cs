using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace RiskAware.Subjects;

/// <summary>
/// SipHash-2-4 with 128 bits of output, under a random key: who chooses the names of subjects cannot choose where they collide.
/// </summary>
internal sealed class SipHash
{
    private readonly ulong _k0;
    private readonly ulong _k1;

    internal SipHash()
        : this(MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(8)), MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(8)))
    {
    }

    internal SipHash(ulong k0, ulong k1)
    {
        _k0 = k0;
        _k1 = k1;
    }

    /// <summary>The hash of a number followed by a text.</summary>
    internal SubjectKey Of(ulong first, ReadOnlySpan<char> text)
    {
        Begin(out var v0, out var v1, out var v2, out var v3);
        Take(first, ref v0, ref v1, ref v2, ref v3);
        return Finish(MemoryMarshal.AsBytes(text), 8, v0, v1, v2, v3);
    }

    /// <summary>The hash of bytes alone.</summary>
    internal SubjectKey Of(ReadOnlySpan<byte> bytes)
    {
        Begin(out var v0, out var v1, out var v2, out var v3);
        return Finish(bytes, 0, v0, v1, v2, v3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Begin(out ulong v0, out ulong v1, out ulong v2, out ulong v3)
    {
        v0 = _k0 ^ 0x736f6d6570736575;
        v1 = _k1 ^ 0x646f72616e646f6d ^ 0xee;
        v2 = _k0 ^ 0x6c7967656e657261;
        v3 = _k1 ^ 0x7465646279746573;
    }

    // The state is four locals that are handed on: in a struct it would go through memory at each step.
    private static SubjectKey Finish(ReadOnlySpan<byte> bytes, int taken, ulong v0, ulong v1, ulong v2, ulong v3)
    {
        var length = (ulong)(bytes.Length + taken) << 56;
        while (bytes.Length >= 8)
        {
            Take(BinaryPrimitives.ReadUInt64LittleEndian(bytes), ref v0, ref v1, ref v2, ref v3);
            bytes = bytes[8..];
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            length |= (ulong)bytes[i] << (8 * i);
        }

        Take(length, ref v0, ref v1, ref v2, ref v3);
        v2 ^= 0xee;
        var low = Close(ref v0, ref v1, ref v2, ref v3);
        v1 ^= 0xdd;
        return new(low, Close(ref v0, ref v1, ref v2, ref v3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(ulong block, ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v3 ^= block;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= block;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Close(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        // A loop, so that the compiler does not give up inlining.
        for (var i = 0; i < 4; i++)
        {
            Round(ref v0, ref v1, ref v2, ref v3);
        }

        return v0 ^ v1 ^ v2 ^ v3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v0 += v1;
        v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
        v0 = BitOperations.RotateLeft(v0, 32);
        v2 += v3;
        v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
        v2 = BitOperations.RotateLeft(v2, 32);
    }
}
