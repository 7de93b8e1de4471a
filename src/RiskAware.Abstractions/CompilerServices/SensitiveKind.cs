using System.Threading;

namespace RiskAware.CompilerServices;

/// <summary>
/// The kind of a small value that no output may show: knows the key that was in force when the value was taken, and shows its
/// keyed hash.
/// </summary>
internal sealed class SensitiveKind<T> : ValueKind
{
    private static SensitiveKind<T>? s_newest;

    private readonly SensitiveKey _key;

    private SensitiveKind(SensitiveKey key) => _key = key;

    internal override bool IsPlain => true;

    /// <summary>One per key; a rotation makes the next.</summary>
    internal static SensitiveKind<T> For(SensitiveKey key)
    {
        var newest = Volatile.Read(ref s_newest);
        if (newest is null || !ReferenceEquals(newest._key, key))
        {
            newest = new SensitiveKind<T>(key);
            Volatile.Write(ref s_newest, newest);
        }

        return newest;
    }

    internal override object? Box(in ValueBits bits) => SensitiveData.Hash(ValueBits.To<T>(in bits), _key);
}
