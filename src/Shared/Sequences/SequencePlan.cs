using System;
using System.Collections.Generic;
using System.Linq;

namespace RiskAware.Sequences;

/// <summary>The steps of a sequence, read from their text.</summary>
internal sealed class SequencePlan
{
    internal const int MostSteps = 8;
    internal const int MostNames = 16;
    internal const int MostClauses = 64;

    internal SequencePlan(IReadOnlyList<SequenceStep> steps) => Steps = steps;

    internal IReadOnlyList<SequenceStep> Steps { get; }

    /// <summary>Whether it is complete only when time has passed without something.</summary>
    internal bool EndsByAbsence => Steps[Steps.Count - 1].Unless.Count > 0;

    /// <summary>All points that it names, each once.</summary>
    internal IEnumerable<string> Names => Steps.SelectMany(static s => s.Names.Concat(s.Unless)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a point only speaks against the sequence.</summary>
    internal bool OnlyCancels(string name) => !Steps.Any(s => s.Names.Contains(name)) && Steps.Any(s => s.Unless.Contains(name));

    /// <summary>Reads the steps; null and what is wrong if they cannot be read.</summary>
    internal static SequencePlan? Read(string text, out string? problem) => new SequenceReader(text).Read(out problem);
}
