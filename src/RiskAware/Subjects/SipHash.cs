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
        var state = new State(_k0, _k1);
        state.Take(first);
        return state.Finish(MemoryMarshal.AsBytes(text), 8);
    }

    /// <summary>The hash of bytes alone.</summary>
    internal SubjectKey Of(ReadOnlySpan<byte> bytes) => new State(_k0, _k1).Finish(bytes, 0);

    private struct State
    {
        private ulong _v0;
        private ulong _v1;
        private ulong _v2;
        private ulong _v3;

        internal State(ulong k0, ulong k1)
        {
            _v0 = k0 ^ 0x736f6d6570736575;
            _v1 = k1 ^ 0x646f72616e646f6d ^ 0xee;
            _v2 = k0 ^ 0x6c7967656e657261;
            _v3 = k1 ^ 0x7465646279746573;
        }

        internal void Take(ulong block)
        {
            _v3 ^= block;
            Round();
            Round();
            _v0 ^= block;
        }

        internal SubjectKey Finish(ReadOnlySpan<byte> bytes, int taken)
        {
            var length = (ulong)(bytes.Length + taken) << 56;
            while (bytes.Length >= 8)
            {
                Take(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                bytes = bytes[8..];
            }

            for (var i = 0; i < bytes.Length; i++)
            {
                length |= (ulong)bytes[i] << (8 * i);
            }

            Take(length);
            _v2 ^= 0xee;
            var low = Close();
            _v1 ^= 0xdd;
            return new(low, Close());
        }

        private ulong Close()
        {
            Round();
            Round();
            Round();
            Round();
            return _v0 ^ _v1 ^ _v2 ^ _v3;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Round()
        {
            _v0 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 13) ^ _v0;
            _v0 = BitOperations.RotateLeft(_v0, 32);
            _v2 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 16) ^ _v2;
            _v0 += _v3;
            _v3 = BitOperations.RotateLeft(_v3, 21) ^ _v0;
            _v2 += _v1;
            _v1 = BitOperations.RotateLeft(_v1, 17) ^ _v2;
            _v2 = BitOperations.RotateLeft(_v2, 32);
        }
    }
}
