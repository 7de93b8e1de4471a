using System;
using System.Collections;
using System.Collections.Generic;

namespace RiskAware.CompilerServices;

/// <summary>
/// Copies a collection within a bound. The collection belongs to the application: it may change while a provider reads it, throw,
/// hold itself, or never end.
/// </summary>
internal sealed class EvidenceCopy
{
    /// <summary>The most items that are kept, those of collections in the collection included.</summary>
    internal const int MostItems = 100;

    // Of collections in collections: one may hold itself.
    private const int MostDepth = 4;
    private const string More = "…";

    private int _items = MostItems;
    private int _length = EvidenceText.MaximumLength;

    /// <summary>An array, or a dictionary with text keys for a dictionary; what is missing stands as a last item that says so.</summary>
    internal static object Of(IEnumerable items) => new EvidenceCopy().Copy(items, MostDepth);

    private object Copy(IEnumerable items, int depth)
    {
        if (items is Array { Rank: 1 } array && array.Length <= _items && Evidence.IsPlain(array.GetType().GetElementType()!))
        {
            _items -= array.Length;
            return array.Clone();
        }

        return items is IDictionary dictionary ? CopyPairs(dictionary, depth) : CopyItems(items, depth);
    }

    private object CopyItems(IEnumerable items, int depth)
    {
        var copy = new List<object?>();
        try
        {
            foreach (var item in items)
            {
                if (_items == 0 || _length <= 0)
                {
                    copy.Add(Missing(items, copy.Count));
                    break;
                }

                _items--;
                copy.Add(Item(item, depth - 1));
            }
        }
        catch (Exception exception)
        {
            copy.Add(Broken(exception));
        }

        if (items is not IEnumerable<string>)
        {
            return copy.ToArray();
        }

        var texts = new string?[copy.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = (string?)copy[i];
        }

        return texts;
    }

    private Dictionary<string, object?> CopyPairs(IDictionary dictionary, int depth)
    {
        var copy = new Dictionary<string, object?>(StringComparer.Ordinal);
        try
        {
            foreach (DictionaryEntry pair in dictionary)
            {
                if (_items == 0 || _length <= 0)
                {
                    copy[More] = Missing(dictionary, copy.Count);
                    break;
                }

                _items--;
                copy[Evidence.Text(Item(pair.Key, 0)) ?? string.Empty] = Item(pair.Value, depth - 1);
            }
        }
        catch (Exception exception)
        {
            copy[More] = Broken(exception);
        }

        return copy;
    }

    private object? Item(object? item, int depth)
    {
        if (item is IEnumerable items and not string)
        {
            return depth <= 0 ? More : Copy(items, depth);
        }

        var kept = item as string ?? Evidence.Show(Evidence.Keep(item));
        if (kept is not string text)
        {
            return kept;
        }

        var room = Math.Max(_length, 0);
        _length -= text.Length;
        return text.Length <= room ? text : EvidenceText.Cut(text, room);
    }

    private static string Missing(IEnumerable items, int kept)
        => items is ICollection { Count: var count } && count > kept ? EvidenceText.Missing(count - kept) : More;

    private static string Broken(Exception exception) => More + "(" + exception.GetType().Name + ")";
}
