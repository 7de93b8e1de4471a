using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>One value of a detection: a reference, or a small value type held without boxing. 24 bytes on a 64-bit machine.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DetectionValue
{
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
    public static DetectionValue From(string? value) => new(EvidenceText.Cap(value), default);

    /// <summary>
    /// Holds any value as it is now: value types up to 16 bytes without references are not boxed, of a collection a bounded copy
    /// is held, of any other object its text.
    /// </summary>
    public static DetectionValue From<T>(T value)
    {
        if (ValueKind<T>.Fits)
        {
            var bits = default(ValueBits);
            Unsafe.As<ValueBits, T>(ref bits) = value;
            return new(ValueKind<T>.Instance, bits);
        }

        return new(Evidence.Keep(value), default);
    }

    /// <summary>Holds a value that no output may show: masked, or a keyed hash where a key is configured.</summary>
    public static DetectionValue Sensitive<T>(T value)
        => value is null ? default : new(SensitiveData.Protect(value), default);

    /// <summary>The value as an object; boxes value types.</summary>
    public object? ToObject()
        => _reference is not ValueKind kind
            ? Evidence.Show(_reference)
            : kind.IsPlain ? kind.Box(in _bits) : Evidence.Show(Evidence.Keep(kind.Box(in _bits)));

    /// <summary>The value as invariant text, unescaped; null for null. Throws what the text of an object of the application throws.</summary>
    public string? ToText() => _reference is string text ? text : Evidence.Text(_reference is ValueKind kind ? kind.Box(in _bits) : _reference);

    /// <summary>A hash of the value that is equal for equal values within this process.</summary>
    public int ToHash() => ToText() is { } text ? StringComparer.Ordinal.GetHashCode(text) : 0;

    internal void AppendTo(StringBuilder builder, string? format)
    {
        switch (_reference)
        {
            case string text:
                EvidenceText.AppendEscaped(builder, text);
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
}
