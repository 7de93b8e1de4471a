using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Collections;

namespace RiskAware.Graduations;

/// <summary>What all the files among the additional files say together.</summary>
/// <param name="Tests">The tests that ran.</param>
/// <param name="SignOffs">The sign-offs.</param>
/// <param name="Demands">What the SOC demands of an event.</param>
internal sealed record GraduationFiles(EquatableArray<TestLine> Tests, EquatableArray<SignOff> SignOffs, SocDemands Demands)
{
    private static readonly ConditionalWeakTable<AdditionalText, GraduationFile> s_perFile = new();

    internal static GraduationFiles None { get; } = new(EquatableArray<TestLine>.Empty, EquatableArray<SignOff>.Empty, SocDemands.None);

    /// <summary>Brings files together; of demands the last count.</summary>
    internal static GraduationFiles Of(IReadOnlyCollection<GraduationFile> files) => files.Count == 0
        ? None
        : new(
            files.SelectMany(static f => f.Tests).ToEquatableArray(),
            files.SelectMany(static f => f.SignOffs).ToEquatableArray(),
            files.Select(static f => f.Demands).LastOrDefault(static d => d is not null) ?? SocDemands.None);

    /// <summary>The files among the additional files of a compilation; each is read once.</summary>
    internal static GraduationFiles Of(IEnumerable<AdditionalText> files, CancellationToken cancellation)
        => Of(files.Where(static f => GraduationFile.IsOne(f.Path)).GroupBy(static f => f.Path, StringComparer.Ordinal)
            .Select(g => Read(g.First(), cancellation)).ToList());

    /// <summary>Reads one file, once.</summary>
    internal static GraduationFile Read(AdditionalText file, CancellationToken cancellation)
    {
        if (!s_perFile.TryGetValue(file, out var read))
        {
            var made = GraduationFile.Read(file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty);
            read = s_perFile.GetValue(file, _ => made);
        }

        return read;
    }
}
