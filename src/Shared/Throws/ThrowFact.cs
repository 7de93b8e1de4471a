using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Facts;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>
/// What a method that others can call throws: the value of a fact of kind <see cref="FactKinds.Throws"/>. A call that ends
/// unhandled is named by its documentation id and stands for all that the table says of it, less what handlers took; so a fact is
/// short, and holds no row of the table.
/// </summary>
internal static class ThrowFact
{
    private const string Call = "call";
    private const string Throw = "throw";
    private const string In = "in";
    private const string Less = "less";
    private const string Delegate = "delegate";
    private const string Later = "later";

    internal static string Write(ThrowSummary summary, KnownThrows throws)
    {
        var fields = new List<KeyValuePair<string, string>>();
        fields.AddRange(Part(summary.Now, throws));
        var later = Part(summary.Later, throws).ToList();
        if (later.Count > 0)
        {
            fields.Add(new(Later, "1"));
            fields.AddRange(later);
        }

        return FactText.Write(fields);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, in the symbols of a compilation. What it does not know throws nothing.</summary>
    internal static ThrowSummary Read(string value, Compilation compilation, ThrowSummaries summaries)
    {
        var now = ImmutableHashSet.CreateBuilder<Arrival>();
        var later = ImmutableHashSet.CreateBuilder<Arrival>();
        var target = now;
        var entry = new List<KeyValuePair<string, string>>();
        foreach (var field in FactText.Read(value))
        {
            if (field.Key is not (In or Less))
            {
                target.UnionWith(Arrivals(entry, compilation, summaries));
                entry.Clear();
            }

            if (field.Key == Later)
            {
                target = later;
            }
            else
            {
                entry.Add(field);
            }
        }

        target.UnionWith(Arrivals(entry, compilation, summaries));
        return new(now.ToImmutable(), later.ToImmutable());
    }

    private static IEnumerable<KeyValuePair<string, string>> Part(IEnumerable<Arrival> arrivals, KnownThrows throws)
    {
        var entries = new SortedDictionary<string, List<KeyValuePair<string, string>>>(StringComparer.Ordinal);
        foreach (var group in arrivals.Where(static a => !a.IsAny).GroupBy(a => (Origin: IdOf(a), Wrapper: WrapperOf(a, throws))))
        {
            var first = group.First();
            var fields = new List<KeyValuePair<string, string>>();
            if (first.Thrown is null)
            {
                fields.Add(new(Delegate, first.Delegate.ToString(CultureInfo.InvariantCulture)));
            }
            else
            {
                fields.Add(new(first.Origin is null ? Throw : Call, group.Key.Origin));
                if (group.Key.Wrapper is { } wrapper)
                {
                    fields.Add(new(In, wrapper));
                }

                if (first.Origin is { } origin)
                {
                    var thrown = group.Select(static a => SymbolNames.MetadataName(a.Indicator!)).ToImmutableHashSet();
                    fields.AddRange(throws.InTable(origin).Select(static t => SymbolNames.MetadataName(t.Indicator)).Where(t => !thrown.Contains(t))
                        .Distinct().OrderBy(static t => t, StringComparer.Ordinal).Select(static t => new KeyValuePair<string, string>(Less, t)));
                }
            }

            entries[FactText.Write(fields)] = fields;
        }

        return entries.SelectMany(static e => e.Value);
    }

    private static string IdOf(Arrival arrival)
        => arrival.Thrown is null ? arrival.Delegate.ToString(CultureInfo.InvariantCulture)
            : arrival.Origin is { } origin ? origin.GetDocumentationCommentId() ?? string.Empty
            : SymbolNames.MetadataName(arrival.Indicator!);

    /// <summary>What the source has put around an exception; null: it arrives as the call throws it.</summary>
    private static string? WrapperOf(Arrival arrival, KnownThrows throws)
    {
        if (arrival is not { Thrown: { } thrown, Indicator: { } indicator })
        {
            return null;
        }

        var isPlain = arrival.Origin is { } origin
            ? throws.InTable(origin).Any(t => SymbolEqualityComparer.Default.Equals(t.Thrown, thrown) && SymbolEqualityComparer.Default.Equals(t.Indicator, indicator))
            : SymbolEqualityComparer.Default.Equals(thrown, indicator);
        return isPlain ? null : SymbolNames.MetadataName(thrown);
    }

    private static IEnumerable<Arrival> Arrivals(List<KeyValuePair<string, string>> entry, Compilation compilation, ThrowSummaries summaries)
    {
        if (entry.Count == 0)
        {
            return [];
        }

        var less = entry.Where(static f => f.Key == Less).Select(static f => f.Value).ToImmutableHashSet();
        var wrapper = entry.Where(static f => f.Key == In).Select(f => summaries.Known.Get(f.Value)).ToList();
        if (wrapper.Contains(null))
        {
            return [];
        }

        var value = entry[0].Value;
        IEnumerable<Arrival> arrivals = entry[0].Key switch
        {
            Call when DocumentationCommentId.GetFirstSymbolForDeclarationId(value, compilation) is { } origin
                => summaries.Throws.InTable(origin).Where(t => !less.Contains(SymbolNames.MetadataName(t.Indicator))).Select(t => Arrival.Of(t, origin)),
            Throw when summaries.Known.Get(value) is { } type && summaries.MayBeIndicator(type) => [Arrival.OfThrow(type)],
            Delegate when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) => [Arrival.OfDelegate(ordinal)],
            _ => [],
        };
        return wrapper.Count == 0 ? arrivals : arrivals.Select(a => a.WrappedIn(wrapper[0]!));
    }
}
