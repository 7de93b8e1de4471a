using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace RiskAware.CompilerServices;

/// <summary>
/// Turns any value into one that a logging provider may keep, read on another thread and enumerate: immutable, bounded, and
/// without code of the application behind it.
/// </summary>
internal static class Evidence
{
    private static readonly HashSet<Type> s_plain =
    [
        typeof(decimal), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan),
#if NET
        typeof(DateOnly), typeof(TimeOnly), typeof(Int128), typeof(UInt128), typeof(Half), typeof(Rune), typeof(Index), typeof(Range),
#endif
    ];

    /// <summary>Generic values that are plain where all that they hold is.</summary>
    private static readonly HashSet<Type> s_plainWhole =
    [
        typeof(Nullable<>), typeof(KeyValuePair<,>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>),
    ];

    /// <summary>Null, a capped string, a value of the platform, a bounded copy of a collection, or an <see cref="EvidenceObject"/>.</summary>
    internal static object? Keep(object? value)
        => value switch
        {
            null => null,
            string text => EvidenceText.Cap(text),
            _ when IsPlain(value.GetType()) => value,
            IEnumerable items => EvidenceCopy.Of(items),
            _ => new EvidenceObject(value),
        };

    /// <summary>What a provider gets for a kept value.</summary>
    internal static object? Show(object? kept) => kept is EvidenceObject held ? held.Shown : kept;

    /// <summary>Whether values of the type are immutable values of the platform, whose text can be relied on.</summary>
    internal static bool IsPlain(Type type)
    {
        if (!type.IsValueType)
        {
            return false;
        }

        if (type.IsPrimitive || type.IsEnum || s_plain.Contains(type))
        {
            return true;
        }

        return type.IsGenericType && s_plainWhole.Contains(type.GetGenericTypeDefinition()) && Array.TrueForAll(type.GetGenericArguments(), IsPlain);
    }

    /// <summary>The text of a value in the invariant culture, as the framework writes it; may throw.</summary>
    internal static string? InvariantText(object value)
        => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString();

    /// <summary>The unescaped text of a kept value.</summary>
    internal static string? Text(object? kept)
    {
        switch (kept)
        {
            case null: return null;
            case string text: return text;
            case EvidenceObject held: return held.Text;
            case IEnumerable items:
                var builder = new StringBuilder();
                AppendItems(builder, items, escaped: false);
                return builder.ToString();
            default: return InvariantText(kept);
        }
    }

    /// <summary>Appends the escaped text of a kept value.</summary>
    internal static void AppendTo(StringBuilder builder, object? kept, string? format)
    {
        switch (kept)
        {
            case null:
                builder.Append("(null)");
                break;
            case string text:
                EvidenceText.AppendEscaped(builder, text);
                break;
            case EvidenceObject held:
                held.AppendTo(builder, format);
                break;
            case IEnumerable items:
                AppendItems(builder, items, escaped: true);
                break;
            default:
                EvidenceText.AppendEscaped(builder, EvidenceText.Cap(Formatted(kept, format)));
                break;
        }
    }

    private static string? Formatted(object value, string? format)
    {
        try
        {
            return value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value.ToString();
        }
        catch (FormatException)
        {
            // A format that the type does not know: the line is worth more than the value.
            return EvidenceObject.Unshowable(value);
        }
    }

    // Copies hold copies, capped strings and plain values: what is enumerated here is bounded and ours.
    private static void AppendItems(StringBuilder builder, IEnumerable items, bool escaped)
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
            if (item is KeyValuePair<string, object?> pair)
            {
                builder.Append('[');
                AppendItem(builder, pair.Key, escaped);
                builder.Append(", ");
                AppendItem(builder, pair.Value, escaped);
                builder.Append(']');
            }
            else
            {
                AppendItem(builder, item, escaped);
            }
        }
    }

    private static void AppendItem(StringBuilder builder, object? item, bool escaped)
    {
        if (escaped)
        {
            AppendTo(builder, item, null);
        }
        else
        {
            builder.Append(Text(item) ?? "(null)");
        }
    }
}
