using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using RiskAware.Analyzers.References;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>What is wrong with a reference to a catalogue, and what mends it.</summary>
/// <param name="Text">The message.</param>
/// <param name="Fix">What the fix needs; empty where nothing is known to take the place.</param>
internal sealed record ReferenceProblem(string Text, ImmutableDictionary<string, string?> Fix)
{
    internal static ReferenceProblem? Of(NamedReference reference, IReadOnlyList<NamedReference> beside)
    {
        var (catalogue, code) = (reference.Catalogue, reference.Code);
        if (catalogue.IsActive(code))
        {
            return OfBroader(reference, beside);
        }

        return catalogue.Outdated(code) is { } outdated ? OfOutdated(reference, outdated) : OfUnknown(reference);
    }

    private static ReferenceProblem? OfBroader(NamedReference reference, IReadOnlyList<NamedReference> beside)
        => reference.Catalogue == ThreatCatalogue.Attack
            && beside.FirstOrDefault(b => ThreatCatalogue.TechniqueOf(b.Code) == reference.Code && b.Catalogue.IsActive(b.Code)) is { } narrower
                ? new(
                    $"'{reference.Written}' stands beside its own sub-technique '{narrower.Written}', and whoever counts attacks counts one twice. Leave '{reference.Written}' out",
                    ImmutableDictionary<string, string?>.Empty.Add(ReferenceProperties.LeaveOut, "true"))
                : null;

    private static ReferenceProblem OfOutdated(NamedReference reference, OutdatedEntry entry)
    {
        var (catalogue, written) = (reference.Catalogue, reference.Written);
        if (entry.Status == "category")
        {
            return new($"{written} is the category '{entry.Name}' and no weakness: nobody can tell from it what to look for. Name the weakness, from '{catalogue.Constants}'", ImmutableDictionary<string, string?>.Empty);
        }

        return entry.Successor == 0
            ? new($"'{written}' ({entry.Name}) is {entry.Status}: no report of an attack names it any more, so none leads here. Name what describes the attack today, from '{catalogue.Constants}'", ImmutableDictionary<string, string?>.Empty)
            : new(
                $"'{written}' ({entry.Name}) is {entry.Status}: whoever searches for its successor '{catalogue.IdOf(entry.Successor)}' ({entry.SuccessorName}) does not find this. Name the successor",
                FixTo(catalogue, entry.Successor));
    }

    private static ReferenceProblem OfUnknown(NamedReference reference)
    {
        var (catalogue, written) = (reference.Catalogue, reference.Written);
        if (catalogue == ThreatCatalogue.Attack && ThreatCatalogue.CodeOf(written.Trim().ToUpperInvariant().Replace('_', '.')) is var meant and not 0 && catalogue.IsActive(meant))
        {
            return new($"'{written}' is no technique of {catalogue.Name}, so no search finds it: the id is written '{catalogue.IdOf(meant)}'", FixTo(catalogue, meant));
        }

        var more = catalogue == ThreatCatalogue.Cwe ? "; it may be a category or a view" : string.Empty;
        return new($"'{written}' is no {catalogue.Noun} of {catalogue.Name}, so no search finds it{more}. Take the id from '{catalogue.Constants}'", ImmutableDictionary<string, string?>.Empty);
    }

    private static ImmutableDictionary<string, string?> FixTo(ThreatCatalogue catalogue, int code)
        => ImmutableDictionary<string, string?>.Empty
            .Add(ReferenceProperties.Constants, catalogue.Constants)
            .Add(ReferenceProperties.Successor, catalogue == ThreatCatalogue.Attack ? catalogue.IdOf(code) : code.ToString(CultureInfo.InvariantCulture));
}
