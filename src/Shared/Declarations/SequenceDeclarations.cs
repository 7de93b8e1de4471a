using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Collections;
using RiskAware.Sequences;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Reads the sequences of a risk, and what is wrong with them by themselves.</summary>
internal static class SequenceDeclarations
{
    private const int Likely = 60;

    /// <summary>The sequences, ordinal by name: the order of the attributes has no meaning.</summary>
    internal static EquatableArray<SequenceModel> Read(ImmutableArray<AttributeData> attributes)
        => AttributeValues.FindAll(attributes, KnownNames.SequenceAttribute)
            .Where(static s => !s.HasErrors)
            .Select(static s =>
            {
                var within = s.Text("Within") ?? "00:10:00";
                return new SequenceModel(
                    s.Text(0) ?? string.Empty, s.Text(1) ?? string.Empty, within, RiskReader.Ticks(within), s.Number("Confidence") ?? Likely, s.Number("Stage") ?? 0);
            })
            .OrderBy(static s => s.Name, StringComparer.Ordinal).ThenBy(static s => s.Steps, StringComparer.Ordinal)
            .ToEquatableArray();

    internal static IEnumerable<ShapeProblem> Problems(EquatableArray<SequenceModel> sequences, long window)
    {
        string? previous = null;
        foreach (var sequence in sequences)
        {
            if (!Identity.IsWellFormed(sequence.Name))
            {
                yield return ShapeProblem.Of(ShapeProblemKind.SequenceNameMalformed, sequence.Name);
            }
            else if (sequence.Name == previous)
            {
                yield return ShapeProblem.Of(ShapeProblemKind.SequenceNameTaken, sequence.Name);
            }

            previous = sequence.Name;
            if (SequencePlan.Read(sequence.Steps, out var problem) is null)
            {
                yield return ShapeProblem.Of(ShapeProblemKind.SequenceMalformed, sequence.Name, problem!);
            }

            if (sequence.Confidence is < 1 or > 99)
            {
                yield return ShapeProblem.Of(
                    ShapeProblemKind.SequenceConfidenceOutOfRange, sequence.Name, sequence.Confidence.ToString(CultureInfo.InvariantCulture));
            }

            if (sequence.WithinTicks == 0 || (window != 0 && sequence.WithinTicks > window))
            {
                yield return ShapeProblem.Of(ShapeProblemKind.SequenceWithinMalformed, sequence.Name, sequence.Within);
            }
        }
    }
}
