using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using RiskAware.Data;

namespace RiskAware.Analyzers.References;

/// <summary>
/// The ids of a public catalogue of attacks or weaknesses. An id is held as a number: that of a weakness or pattern as it is, that
/// of a technique with three digits for its sub-technique. What is in use is kept as ranges, so that the whole table is small.
/// </summary>
internal sealed class ThreatCatalogue
{
    private const string Table = "references.txt";
    private const int SubTechniques = 1000;

    private static readonly Lazy<IReadOnlyDictionary<string, ThreatCatalogue>> s_all = new(Read);

    private readonly List<(int First, int Last)> _active = new();
    private readonly Dictionary<int, OutdatedEntry> _outdated = new();

    private ThreatCatalogue(string name, string constants, string noun)
    {
        Name = name;
        Constants = constants;
        Noun = noun;
    }

    internal static ThreatCatalogue Attack => s_all.Value["attack"];

    internal static ThreatCatalogue Cwe => s_all.Value["cwe"];

    internal static ThreatCatalogue Capec => s_all.Value["capec"];

    /// <summary>The name with the version, such as <c>ATT&amp;CK v19.0</c>.</summary>
    internal string Name { get; }

    /// <summary>The class whose constants hold the ids.</summary>
    internal string Constants { get; }

    /// <summary>What an entry is called.</summary>
    internal string Noun { get; }

    internal bool IsActive(int code)
    {
        var (low, high) = (0, _active.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last) = _active[middle];
            if (code >= first && code <= last)
            {
                return true;
            }

            (low, high) = code < first ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }

    internal OutdatedEntry? Outdated(int code) => _outdated.TryGetValue(code, out var entry) ? entry : null;

    /// <summary>The code of a technique's id; 0 for a text that is none.</summary>
    internal static int CodeOf(string technique)
    {
        if (technique.Length is not (5 or 9) || technique[0] != 'T' || (technique.Length == 9 && technique[5] != '.'))
        {
            return 0;
        }

        var digits = technique.Length == 5 ? technique.Substring(1) + "000" : technique.Substring(1, 4) + technique.Substring(6);
        return digits.All(static c => c is >= '0' and <= '9') ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The technique that a sub-technique belongs to; 0 for what is none.</summary>
    internal static int TechniqueOf(int code) => code % SubTechniques == 0 ? 0 : code / SubTechniques * SubTechniques;

    /// <summary>The id as it is written in a text: <c>T1110.003</c>, <c>CWE-22</c>, <c>CAPEC-126</c>.</summary>
    internal string IdOf(int code)
    {
        if (this != Attack)
        {
            return (this == Cwe ? "CWE-" : "CAPEC-") + code.ToString(CultureInfo.InvariantCulture);
        }

        var technique = "T" + (code / SubTechniques).ToString("0000", CultureInfo.InvariantCulture);
        return code % SubTechniques == 0 ? technique : technique + "." + (code % SubTechniques).ToString("000", CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, ThreatCatalogue> Read()
    {
        var all = new Dictionary<string, ThreatCatalogue>(StringComparer.Ordinal);
        foreach (var line in DataFiles.Lines(Table))
        {
            var fields = line.Split('|');
            if (fields[1] == "is")
            {
                all.Add(fields[0], new(fields[2], fields[3], fields[4]));
            }
            else if (fields[1] == "active")
            {
                all[fields[0]]._active.AddRange(fields[2].Split(',').Select(static r => r.Split('-')).Select(static r => (Number(r[0]), Number(r[r.Length - 1]))));
            }
            else if (fields.Length == 6)
            {
                all[fields[0]]._outdated.Add(Number(fields[2]), new(fields[1], fields[3], fields[4].Length == 0 ? 0 : Number(fields[4]), fields[5]));
            }
            else
            {
                throw new InvalidDataException("A line of " + Table + " cannot be read: " + line);
            }
        }

        return all;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
