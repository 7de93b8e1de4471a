using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace RiskAware.CompilerServices;

/// <summary>Two machine words that hold a small value without boxing it.</summary>
internal struct ValueBits
{
    internal long Low;
    internal long High;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ValueBits Of<T>(T value)
    {
#if NET
        // The usual sizes by casts that stay in registers: taking an address would put the bits on the stack, cleared first.
        if (BitConverter.IsLittleEndian)
        {
            switch (Unsafe.SizeOf<T>())
            {
                case 16: return Unsafe.BitCast<T, ValueBits>(value);
                case 8: return new() { Low = Unsafe.BitCast<T, long>(value) };
                case 4: return new() { Low = Unsafe.BitCast<T, int>(value) };
                case 2: return new() { Low = Unsafe.BitCast<T, short>(value) };
                case 1: return new() { Low = Unsafe.BitCast<T, byte>(value) };
                default: break;
            }
        }
#endif
        var bits = default(ValueBits);
        Unsafe.As<ValueBits, T>(ref bits) = value;
        return bits;
    }

    internal static T To<T>(in ValueBits bits) => Unsafe.As<ValueBits, T>(ref Unsafe.AsRef(in bits));
}

/// <summary>Knows the type of the value that a <see cref="DetectionValue"/> holds in its bits.</summary>
internal abstract class ValueKind
{
    /// <summary>Whether the boxed value can be handed to a logging provider as it is.</summary>
    internal abstract bool IsPlain { get; }

    internal abstract object? Box(in ValueBits bits);

#if NET
    /// <summary>Writes the invariant text of a value of the platform, without an object for it where the method is optimised.</summary>
    internal virtual bool TryFormat(in ValueBits bits, Span<char> text, out int length, string? format)
    {
        length = 0;
        return false;
    }
#endif
}

internal sealed class ValueKind<T> : ValueKind
{
    internal static readonly ValueKind<T> Instance = new();

    /// <summary>Whether values of the type fit into the bits and hold no reference.</summary>
    internal static readonly bool Fits = typeof(T).IsValueType
        && Unsafe.SizeOf<T>() <= Unsafe.SizeOf<ValueBits>()
        && !ReferenceScan.ContainsReferences<T>();

    private static readonly bool s_isPlain = Evidence.IsPlain(typeof(T));

    internal override bool IsPlain => s_isPlain;

    internal override object? Box(in ValueBits bits) => ValueBits.To<T>(in bits);

#if NET
    internal override bool TryFormat(in ValueBits bits, Span<char> text, out int length, string? format)
    {
        length = 0;
        var value = ValueBits.To<T>(in bits);
        try
        {
            // The cast boxes nothing once the method is optimised.
            return s_isPlain && value is ISpanFormattable && ((ISpanFormattable)value).TryFormat(text, out length, format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return false;
        }
    }
#endif
}

internal static class ReferenceScan
{
#if NET
    internal static bool ContainsReferences<T>() => RuntimeHelpers.IsReferenceOrContainsReferences<T>();
#else
    // The runtime's own answer is not in netstandard2.0: what is known to hold no reference is listed, the rest is boxed.
    internal static bool ContainsReferences<T>()
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return !(type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(Guid)
            || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan));
    }
#endif
}
