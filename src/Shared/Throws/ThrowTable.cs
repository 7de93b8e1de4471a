using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Data;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>Which members outside of the compilation can throw which indicator exceptions: the tables <c>throws*.txt</c>.</summary>
internal sealed class ThrowTable
{
    private const string Async = "Async";

    private static readonly Lazy<ThrowTable> s_default = new(() => new ThrowTable());

    private readonly Dictionary<string, Dictionary<string, Entry>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _indicators = new(StringComparer.Ordinal);

    private ThrowTable()
    {
        Read("throws.txt");
        Read("throws-overlay.txt");
    }

    internal static ThrowTable Default => s_default.Value;

    /// <summary>The names by which code mentions a member of the table; a constructor by its type.</summary>
    internal IReadOnlyCollection<string> Names => _named.Keys;

    /// <summary>Metadata names of the types that have members of a name, as code mentions it.</summary>
    internal IReadOnlyCollection<string> TypesOf(string name) => _named.TryGetValue(name, out var types) ? types : [];

    /// <summary>Metadata names of the exceptions that the table knows.</summary>
    internal ISet<string> Indicators => _indicators;

    /// <summary>Every row as type, member (an overload with its parameters) and what it throws.</summary>
    internal IEnumerable<(string Type, string Member, ThrownName Thrown)> Rows
        => _types.SelectMany(static t => t.Value.SelectMany(e => e.Value.Rows.Select(r => (t.Key, e.Key + r.Overload, r.Thrown))));

    /// <summary>What a member throws by itself; nothing for a member of source.</summary>
    internal IReadOnlyList<ThrownName> Of(ISymbol member)
    {
        var name = NameOf(member);
        if (!MayHave(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : name))
        {
            return [];
        }

        for (var up = member.OriginalDefinition; up is not null; up = Overridden(up))
        {
            if (up.ContainingType is { } type && _types.TryGetValue(SymbolNames.MetadataName(type), out var members))
            {
                if (members.TryGetValue(name, out var entry) && entry.Of(up) is { Count: > 0 } thrown)
                {
                    return thrown;
                }

                if (IsAsync(name) && members.TryGetValue(name.Substring(0, name.Length - Async.Length), out var twin))
                {
                    return twin.OfTwin(up);
                }
            }
        }

        return [];
    }

    internal static string SimpleName(string type) => type.Substring(type.LastIndexOfAny(['.', '+']) + 1);

    private static string NameOf(ISymbol member)
        => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : member is IPropertySymbol { IsIndexer: true } ? member.MetadataName : member.Name;

    private bool MayHave(string name) => _named.ContainsKey(name) || (IsAsync(name) && _named.ContainsKey(name.Substring(0, name.Length - Async.Length)));

    private static bool IsAsync(string name) => name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal);

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        _ => null,
    };

    private void Read(string file)
    {
        var numbered = new List<string>();
        foreach (var line in DataFiles.Lines(file))
        {
            var fields = line.Split(' ');
            if (line[0] == '=')
            {
                numbered.Add(fields[1]);
                continue;
            }

            var thrown = fields[1].Split('|').Select(t => Thrown(char.IsDigit(t[0]) ? numbered[int.Parse(t, CultureInfo.InvariantCulture)] : t)).ToList();
            _indicators.UnionWith(thrown.Select(static t => t.Indicator));
            if (!_types.TryGetValue(fields[0], out var members))
            {
                _types.Add(fields[0], members = new(StringComparer.Ordinal));
            }

            foreach (var member in fields[2].Split('|'))
            {
                var end = member.IndexOfAny(['(', '`']);
                var name = end < 0 ? member : member.Substring(0, end);
                if (!members.TryGetValue(name, out var entry))
                {
                    members.Add(name, entry = new());
                    var mentioned = name == "#ctor" ? SimpleName(fields[0]) : name;
                    if (!_named.TryGetValue(mentioned, out var types))
                    {
                        _named.Add(mentioned, types = new(StringComparer.Ordinal));
                    }

                    types.Add(fields[0]);
                }

                entry.Add(end < 0 ? string.Empty : member.Substring(end), thrown);
            }
        }
    }

    private static ThrownName Thrown(string text)
    {
        var wraps = text.IndexOf('>');
        return wraps < 0 ? new(text, text) : new(text.Substring(0, wraps), text.Substring(wraps + 1));
    }

    /// <summary>The rows of one member name: for all overloads, and for single ones.</summary>
    private sealed class Entry
    {
        private readonly List<ThrownName> _all = [];
        private readonly Dictionary<string, List<ThrownName>> _overloads = new(StringComparer.Ordinal);

        internal IEnumerable<(string Overload, ThrownName Thrown)> Rows
            => _all.Select(static t => (string.Empty, t)).Concat(_overloads.SelectMany(static o => o.Value.Select(t => (o.Key, t))));

        internal void Add(string overload, List<ThrownName> thrown)
        {
            var target = _all;
            if (overload.Length > 0 && !_overloads.TryGetValue(overload, out target))
            {
                _overloads.Add(overload, target = []);
            }

            target.AddRange(thrown.Where(t => !target.Contains(t)));
        }

        internal IReadOnlyList<ThrownName> Of(ISymbol member)
            => _overloads.Count > 0 && _overloads.TryGetValue(OverloadOf(member), out var own) ? [.. _all.Union(own)] : _all;

        /// <summary>The synchronous overload has the same parameters but the token; else any of them.</summary>
        internal IReadOnlyList<ThrownName> OfTwin(ISymbol member)
        {
            var overload = OverloadOf(member).Replace(",System.Threading.CancellationToken)", ")").Replace("(System.Threading.CancellationToken)", string.Empty);
            return _overloads.TryGetValue(overload, out var own) ? [.. _all.Union(own)] : [.. _all.Union(_overloads.Values.SelectMany(static o => o))];
        }

        private static string OverloadOf(ISymbol member)
        {
            var id = member.GetDocumentationCommentId() ?? string.Empty;
            var open = id.IndexOf('(');
            var arity = member is IMethodSymbol { Arity: > 0 } method ? "``" + method.Arity.ToString(CultureInfo.InvariantCulture) : string.Empty;
            return arity + (open < 0 ? string.Empty : id.Substring(open));
        }
    }
}
