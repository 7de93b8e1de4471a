using System;
using System.Runtime.CompilerServices;

namespace RiskAware.CompilerServices;

/// <summary>Two machine words that hold a small value without boxing it.</summary>
internal struct ValueBits
{
    internal long Low;
    internal long High;
}

/// <summary>Knows the type of the value that a <see cref="DetectionValue"/> holds in its bits.</summary>
internal abstract class ValueKind
{
    /// <summary>Whether the boxed value can be handed to a logging provider as it is.</summary>
    internal abstract bool IsPlain { get; }

    internal abstract object? Box(in ValueBits bits);
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

    internal override object? Box(in ValueBits bits)
        => Unsafe.As<ValueBits, T>(ref Unsafe.AsRef(in bits));
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
