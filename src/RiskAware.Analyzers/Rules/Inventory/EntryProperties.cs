using System.Collections.Generic;
using System.Collections.Immutable;

namespace RiskAware.Analyzers.Rules.Inventory;

/// <summary>
/// The properties of an entry of the inventory. All are text: ids stand side by side with a space between them, names that may hold
/// a space with a line break.
/// </summary>
internal sealed class EntryProperties
{
    private readonly ImmutableDictionary<string, string?>.Builder _values = ImmutableDictionary.CreateBuilder<string, string?>();

    /// <summary>Adds what is known; what is not known, or not there, has no property.</summary>
    internal EntryProperties Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _values[name] = value;
        }

        return this;
    }

    internal EntryProperties AddIds(string name, IEnumerable<string> ids) => Add(name, string.Join(" ", ids));

    internal EntryProperties AddNames(string name, IEnumerable<string> names) => Add(name, string.Join("\n", names));

    internal ImmutableDictionary<string, string?> ToImmutable() => _values.ToImmutable();
}
