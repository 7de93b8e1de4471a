using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Data;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The built-in indicator table: exception types that betray an attack, and the words for who is behind it.</summary>
internal sealed class IndicatorTable
{
    private static readonly Lazy<IndicatorTable> s_default = new(() => new IndicatorTable());

    private readonly Dictionary<string, List<IndicatorRow>> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _attackers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Member, ImmutableHashSet<string> Values, string[] InOrder)>> _benign = new(StringComparer.Ordinal);

    private IndicatorTable()
    {
        foreach (var fields in DataFiles.Read("indicators.csv").Skip(1))
        {
            if (!_rows.TryGetValue(fields[0], out var rows))
            {
                _rows.Add(fields[0], rows = new());
                _names.Add(fields[0].Substring(fields[0].LastIndexOfAny(['.', '+']) + 1));
            }

            rows.Add(IndicatorRow.TryRead(fields, out var row) is { } problem ? throw new InvalidDataException(problem) : row!);
        }

        foreach (var fields in DataFiles.Read("attackers.csv").Skip(1))
        {
            _attackers.Add(fields[0], fields[1]);
        }

        foreach (var fields in DataFiles.Read("benign-codes.csv").Skip(1))
        {
            if (!_benign.TryGetValue(fields[0], out var members))
            {
                _benign.Add(fields[0], members = new());
            }

            members.Add((fields[1], fields[2].Split(';').ToImmutableHashSet(StringComparer.OrdinalIgnoreCase), fields[2].Split(';')));
        }
    }

    internal static IndicatorTable Default => s_default.Value;

    internal IEnumerable<string> Types => _rows.Keys;

    /// <summary>The rows of exactly this type, by metadata name.</summary>
    internal IReadOnlyList<IndicatorRow> RowsOf(string type) => _rows.TryGetValue(type, out var rows) ? rows : [];

    /// <summary>Whether some type of a name, as its own metadata gives it, has rows: asked first, because whole names are made anew each time.</summary>
    internal bool MayHaveRows(string simpleName) => _names.Contains(simpleName);

    /// <summary>"an attacker probing paths".</summary>
    internal string AttackerOf(string indicator)
    {
        var family = indicator.Split('.')[0];
        return _attackers.TryGetValue(indicator, out var exact) ? exact
            : _attackers.TryGetValue(family, out var broad) ? broad
            : _attackers["*"];
    }

    /// <summary>Whether a code, as a name or number, makes an exception of exactly this type harmless.</summary>
    internal bool IsBenign(string type, string member, string value)
        => _benign.TryGetValue(type, out var members) && members.Any(m => m.Member == member && m.Values.Contains(value));

    /// <summary>The harmless codes of the first type upwards that has some, as <c>Member:code;code</c>, or null.</summary>
    internal string? BenignOf(ITypeSymbol exception)
    {
        for (var type = exception; type is not null; type = type.BaseType)
        {
            if (_benign.TryGetValue(SymbolNames.MetadataName(type), out var members))
            {
                return members[0].Member + ":" + string.Join(";", members[0].InOrder);
            }
        }

        return null;
    }
}
