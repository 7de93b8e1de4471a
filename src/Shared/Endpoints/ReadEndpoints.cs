using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints;

/// <summary>The endpoints of the places of one compilation that have some, read once: every rule asks for them again.</summary>
internal sealed class ReadEndpoints
{
    private static readonly ConditionalWeakTable<Compilation, ReadEndpoints> s_perCompilation = new();

    private readonly ConcurrentDictionary<object, ImmutableArray<Endpoint>> _known = new();

    /// <summary>The endpoints of a place.</summary>
    /// <param name="compilation">The compilation that the place belongs to.</param>
    /// <param name="place">A syntax node or a symbol.</param>
    /// <param name="read">Reads them.</param>
    internal static ImmutableArray<Endpoint> Of(Compilation compilation, object place, Func<IEnumerable<Endpoint>> read)
    {
        var all = s_perCompilation.GetValue(compilation, static _ => new ReadEndpoints())._known;
        if (all.TryGetValue(place, out var known))
        {
            return known;
        }

        var found = read().ToImmutableArray();

        // Most places have none, which is told quickly; to remember each of them would cost more.
        return found.IsEmpty ? found : all.GetOrAdd(place, found);
    }
}
