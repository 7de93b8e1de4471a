using System;
using System.Collections.Generic;
using System.Linq;

namespace RiskAware.Texts;

/// <summary>Finds what somebody may have meant: at most three names within two edits, nearest first.</summary>
internal static class NearestNames
{
    private const int MostEdits = 2;
    private const int MostNames = 3;

    internal static IReadOnlyList<string> Of(string name, IEnumerable<string> known)
        => known
            .Select(k => (Name: k, Edits: Edits(name.ToUpperInvariant(), k.ToUpperInvariant())))
            .Where(static k => k.Edits <= MostEdits)
            .OrderBy(static k => k.Edits)
            .ThenBy(static k => k.Name, StringComparer.Ordinal)
            .Select(static k => k.Name)
            .Distinct(StringComparer.Ordinal)
            .Take(MostNames)
            .ToList();

    /// <summary>The rest of a sentence that names the nearest, or nothing.</summary>
    internal static string Hint(string name, IEnumerable<string> known)
        => Of(name, known) is { Count: > 0 } nearest ? "; nearest: '" + string.Join("', '", nearest) + "'" : string.Empty;

    /// <summary>The Levenshtein distance: insertions, deletions and replacements.</summary>
    internal static int Edits(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MostEdits)
        {
            return MostEdits + 1;
        }

        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
