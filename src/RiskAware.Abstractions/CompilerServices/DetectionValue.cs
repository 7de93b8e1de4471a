using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>One value of a detection: a reference, or a small value type held without boxing. 24 bytes on a 64-bit machine.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DetectionValue
{
#if NET
    /// <summary>Longer than the text of any value of the platform in a usual format.</summary>
    internal const int MostPlain = 128;
#endif

    private readonly object? _reference;
    private readonly ValueBits _bits;

    private DetectionValue(object? reference, ValueBits bits)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>Whether the value is null or was never set.</summary>
    public bool IsNull => _reference is null;

    /// <summary>Holds a string, cut at <see cref="EvidenceText.MaximumLength"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DetectionValue From(string? value) => new(EvidenceText.Cap(value), default);

    /// <summary>
    /// Holds any value as it is now: value types up to 16 bytes without references are not boxed, of a collection a bounded copy
    /// is held, of any other object its text.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DetectionValue From<T>(T value)
        => typeof(T).IsValueType && ValueKind<T>.Fits
            ? new(ValueKind<T>.Instance, ValueBits.Of(value))
            : new(Evidence.Keep(value), default);

    /// <summary>
    /// Holds a value that no output may show. Without a key, nothing of it is held. With one, strings and small values are held as
    /// they are, and who reads them gets their hash with the key of this moment, however often keys are rotated in between; where
    /// that key was removed since, the mask.
    /// </summary>
    public static DetectionValue Sensitive<T>(T value)
    {
        if (value is null)
        {
            return default;
        }

        if (SensitiveKeys.Current is not { } key)
        {
            return new(SensitiveData.Mask, default);
        }

        if (typeof(T).IsValueType && ValueKind<T>.Fits)
        {
            return new(SensitiveKind<T>.For(key), ValueBits.Of(value));
        }

        return value is string
            ? new(value, new ValueBits { Low = key.Number })
            : new(SensitiveData.Hash(value, key), default);
    }

    /// <summary>Holds what is copied and bounded already.</summary>
    internal static DetectionValue Kept(string text) => new(text, default);

    /// <summary>The value as an object; boxes value types.</summary>
    public object? ToObject()
        => _reference switch
        {
            string text => Shown(text),
            ValueKind kind => kind.IsPlain ? kind.Box(in _bits) : Evidence.Show(Evidence.Keep(kind.Box(in _bits))),
            _ => Evidence.Show(_reference),
        };

    /// <summary>The value as invariant text, unescaped; null for null. Throws what the text of an object of the application throws.</summary>
    public string? ToText()
        => _reference is string text ? Shown(text) : Evidence.Text(_reference is ValueKind kind ? kind.Box(in _bits) : _reference);

    /// <summary>A hash of the value that is equal for equal values within this process.</summary>
    public int ToHash()
    {
#if NET
        if (_reference is ValueKind)
        {
            Span<char> small = stackalloc char[MostPlain];
            if (TryFormat(small, out var length))
            {
                return string.GetHashCode(small.Slice(0, length));
            }
        }
#endif
        return ToText() is { } text ? StringComparer.Ordinal.GetHashCode(text) : 0;
    }

#if NET
    /// <summary>Whether it is held in the bits.</summary>
    internal bool IsSmall => _reference is ValueKind;

    /// <summary>Writes what <see cref="ToText"/> gives, without making a string; false for what has no such text, and for strings.</summary>
    internal bool TryFormat(Span<char> text, out int length)
    {
        length = 0;
        return _reference is ValueKind kind && kind.TryFormat(in _bits, text, out length, null);
    }
#endif

    internal void AppendTo(StringBuilder builder, string? format)
    {
        switch (_reference)
        {
            case string text:
                EvidenceText.AppendEscaped(builder, Shown(text));
                break;
            case ValueKind plain when TryAppendTo(builder, plain, format):
                break;
            case ValueKind kind:
                var value = kind.Box(in _bits);
                Evidence.AppendTo(builder, kind.IsPlain ? value : Evidence.Keep(value), format);
                break;
            default:
                Evidence.AppendTo(builder, _reference, format);
                break;
        }
    }

    // Numbers, times and the like: no object for them, and nothing in their text to escape.
    private bool TryAppendTo(StringBuilder builder, ValueKind kind, string? format)
    {
#if NET
        Span<char> text = stackalloc char[MostPlain];
        if (kind.TryFormat(in _bits, text, out var length, format) && !text.Slice(0, length).ContainsAnyExceptInRange(' ', '~'))
        {
            builder.Append(text.Slice(0, length));
            return true;
        }
#endif
        return false;
    }

    // The bits beside a string are the number of the key with which it is hidden; 0 for one that is shown.
    private string Shown(string text) => _bits.Low == 0 ? text : SensitiveData.Hash(text, SensitiveKeys.ByNumber(_bits.Low));
}
