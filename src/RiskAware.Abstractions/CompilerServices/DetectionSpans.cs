using System;
using System.ComponentModel;

namespace RiskAware.CompilerServices;

/// <summary>
/// Takes values out of spans, which cannot outlive the call: by a copy that is bounded, because who fills the span may be an
/// attacker. Called by generated code; the signatures are frozen.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DetectionSpans
{
    // With the item that says how many are missing, as many as are kept of any collection.
    private const int MostItems = EvidenceCopy.MostItems - 1;

    /// <summary>Copies characters into a string, cut as every string is.</summary>
    public static DetectionValue From(ReadOnlySpan<char> value) => DetectionValue.Kept(EvidenceText.Cap(value));

    /// <summary>Copies bytes as hex digits in upper case; where cut, the end says how many bytes are missing.</summary>
    public static DetectionValue From(ReadOnlySpan<byte> value)
    {
        // As text they are as long as the longest string.
        var most = EvidenceText.MaximumLength / 2;
        return DetectionValue.Kept(value.Length <= most ? Hex(value) : Hex(value.Slice(0, most)) + EvidenceText.Missing(value.Length - most));
    }

    /// <summary>Copies items into an array; where cut, one of objects whose last item says how many are missing.</summary>
    public static DetectionValue From<T>(ReadOnlySpan<T> value)
    {
        if (value.Length <= MostItems)
        {
            return DetectionValue.From(value.ToArray());
        }

        var items = new object?[MostItems + 1];
        for (var i = 0; i < MostItems; i++)
        {
            items[i] = value[i];
        }

        items[MostItems] = EvidenceText.Missing(value.Length - MostItems);
        return DetectionValue.From(items);
    }

    /// <summary>Protects characters that no output may show.</summary>
    public static DetectionValue Sensitive(ReadOnlySpan<char> value) => DetectionValue.From(SensitiveData.Protect(value));

    /// <summary>Protects bytes that no output may show, by their hex digits.</summary>
    public static DetectionValue Sensitive(ReadOnlySpan<byte> value) => DetectionValue.From(SensitiveData.HasKey ? SensitiveData.Protect(Hex(value)) : SensitiveData.Mask);

    /// <summary>Masks items that no output may show; they have no text of their own that a keyed hash could be made of.</summary>
    public static DetectionValue Sensitive<T>(ReadOnlySpan<T> value) => DetectionValue.From(SensitiveData.Mask);

    private static string Hex(ReadOnlySpan<byte> value)
    {
        const string Digits = "0123456789ABCDEF";
        var text = new char[value.Length * 2];
        for (var i = 0; i < value.Length; i++)
        {
            text[i * 2] = Digits[value[i] >> 4];
            text[(i * 2) + 1] = Digits[value[i] & 15];
        }

        return new string(text);
    }
}
