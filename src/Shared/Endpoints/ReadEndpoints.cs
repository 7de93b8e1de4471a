using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RiskAware.Endpoints;

/// <summary>The endpoints of the files and types of one compilation, read once: every rule asks for them again.</summary>
internal sealed class ReadEndpoints
{
    private static readonly ConditionalWeakTable<Compilation, ReadEndpoints> s_perCompilation = new();

    private readonly ConcurrentDictionary<object, ImmutableArray<Endpoint>> _known = new();
    private int _read;

    /// <summary>How many endpoints of a compilation were read so far, each as often as it was.</summary>
    internal static int Count(Compilation compilation) => Of(compilation)._read;

    /// <summary>The endpoints of a place.</summary>
    /// <param name="compilation">The compilation that the place belongs to.</param>
    /// <param name="place">A file or a type.</param>
    /// <param name="read">Reads them.</param>
    internal static ImmutableArray<Endpoint> Of(Compilation compilation, object place, Func<IEnumerable<Endpoint>> read)
    {
        var all = Of(compilation);
        if (all._known.TryGetValue(place, out var known))
        {
            return known;
        }

        var found = read().ToImmutableArray();
        Interlocked.Add(ref all._read, found.Length);
        return all._known.GetOrAdd(place, found);
    }

    private static ReadEndpoints Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static _ => new ReadEndpoints());
}
