using System;
using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>One value of a detection: a reference, or a small value type held without boxing. 24 bytes on a 64-bit machine.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DetectionValue
{
    // Of collections in collections: one may hold itself.
    private const int MostDepth = 4;

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

    /// <summary>Holds any value; value types up to 16 bytes without references are not boxed.</summary>
    public static DetectionValue From<T>(T value)
    {
        if (ValueKind<T>.Fits)
        {
            var bits = default(ValueBits);
            Unsafe.As<ValueBits, T>(ref bits) = value;
            return new(ValueKind<T>.Instance, bits);
        }

        return new(value, default);
    }

    /// <summary>Holds a value that no output may show: masked, or a keyed hash where a key is configured.</summary>
    public static DetectionValue Sensitive<T>(T value)
        => value is null ? default : new(SensitiveData.Protect(value), default);

    /// <summary>The value as an object; boxes value types.</summary>
    public object? ToObject() => _reference is ValueKind kind ? kind.Box(in _bits) : _reference;

    /// <summary>The value as invariant text, unescaped; null for null.</summary>
    public string? ToText()
    {
        switch (_reference)
        {
            case null: return null;
            case string text: return text;
            default:
                var value = ToObject();
                return value is IFormattable formattable
                    ? formattable.ToString(null, CultureInfo.InvariantCulture)
                    : value?.ToString();
        }
    }

    /// <summary>A hash of the value that is equal for equal values within this process.</summary>
    public int ToHash() => ToText() is { } text ? StringComparer.Ordinal.GetHashCode(text) : 0;

    internal void AppendTo(StringBuilder builder, string? format)
    {
        switch (_reference)
        {
            case null:
                builder.Append("(null)");
                break;
            case string text:
                EvidenceText.AppendEscaped(builder, text);
                break;
            default:
                AppendWhole(builder, ToObject(), format);
                break;
        }
    }

    // Text of a value is code of the application: where it fails, the line is worth more than the value.
    private static void AppendWhole(StringBuilder builder, object? value, string? format)
    {
        var start = builder.Length;
        try
        {
            AppendObject(builder, value, format, MostDepth);
        }
        catch (Exception)
        {
            builder.Length = start;
            builder.Append('(').Append(value!.GetType().Name).Append(')');
        }
    }

    private static void AppendObject(StringBuilder builder, object? value, string? format, int depth)
    {
        switch (value)
        {
            case null:
                builder.Append("(null)");
                break;
            case string text:
                EvidenceText.AppendEscaped(builder, EvidenceText.Cap(text));
                break;
            case IFormattable formattable:
                EvidenceText.AppendEscaped(builder, EvidenceText.Cap(formattable.ToString(format, CultureInfo.InvariantCulture)));
                break;
            case IEnumerable when depth == 0:
                builder.Append('…');
                break;
            case IEnumerable items:
                AppendItems(builder, items, depth - 1);
                break;
            default:
                EvidenceText.AppendEscaped(builder, EvidenceText.Cap(value.ToString()));
                break;
        }
    }

    private static void AppendItems(StringBuilder builder, IEnumerable items, int depth)
    {
        var start = builder.Length;
        var first = true;
        foreach (var item in items)
        {
            if (builder.Length - start > EvidenceText.MaximumLength)
            {
                builder.Append(", …");
                return;
            }

            if (!first)
            {
                builder.Append(", ");
            }

            first = false;
            AppendObject(builder, item, null, depth);
        }
    }
}
