using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using RiskAware.Data;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>A kind of input with a classic attack; see the head of the data file.</summary>
internal sealed record InputKind
{
    /// <summary>Exploitation of what faces the public: true of every risk of an endpoint.</summary>
    private const string EveryKind = "T1190";

    private static readonly Lazy<IReadOnlyList<InputKind>> s_all = new(static () => DataFiles.Read("inputs.csv").Skip(1).Select(Read).ToList());

    private InputKind()
    {
    }

    /// <summary>The kinds, in the order of the file.</summary>
    internal static IReadOnlyList<InputKind> All => s_all.Value;

    internal required string Name { get; init; }

    internal required IReadOnlyList<string> Types { get; init; }

    internal required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names that are none of the kind.</summary>
    internal required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>The CWE numbers of a new risk, then the others by which one is told.</summary>
    internal required IReadOnlyList<int> Cwe { get; init; }

    internal required IReadOnlyList<int> NewCwe { get; init; }

    internal required IReadOnlyList<string> Attack { get; init; }

    internal required IReadOnlyList<string> NewAttack { get; init; }

    internal required string Stride { get; init; }

    internal required string RiskName { get; init; }

    internal required string RiskTitle { get; init; }

    /// <summary>The input, with its article.</summary>
    internal required string What { get; init; }

    internal required string Harm { get; init; }

    /// <summary>
    /// Whether a risk is about input of this kind, by its weaknesses or else by its techniques. A risk that says neither may be
    /// about any kind, and so may one of which we know nothing but that the application is attacked from outside.
    /// </summary>
    internal bool MayBeOf(RiskModel risk)
        => risk.Cwe.Count > 0 ? risk.Cwe.Any(Cwe.Contains)
            : !risk.Attack.Any(static a => All.Any(k => k.IsToldBy(a))) || risk.Attack.Any(IsToldBy);

    private bool IsToldBy(string technique)
        => technique != EveryKind && Attack.Any(a => technique == a || technique.StartsWith(a + ".", StringComparison.Ordinal));

    private static InputKind Read(string[] fields)
    {
        var (newCwe, moreCwe) = Halves(fields[3]);
        var (newAttack, moreAttack) = Halves(fields[4]);
        var names = Split(fields[2], '|');
        var numbers = newCwe.Select(Number).ToList();
        return new InputKind
        {
            Name = fields[0],
            Types = Split(fields[1], '|'),
            Names = names.Where(static n => n[0] != '!').ToList(),
            OtherNames = names.Where(static n => n[0] == '!').Select(static n => n.Substring(1)).ToList(),
            NewCwe = numbers,
            Cwe = numbers.Concat(moreCwe.Select(Number)).ToList(),
            NewAttack = newAttack,
            Attack = newAttack.Concat(moreAttack).ToList(),
            Stride = fields[5],
            RiskName = fields[6],
            RiskTitle = fields[7],
            What = fields[8],
            Harm = fields[9],
        };
    }

    private static (IReadOnlyList<string> New, IReadOnlyList<string> More) Halves(string field)
    {
        var halves = field.Split('/');
        return (Split(halves[0], ';'), halves.Length > 1 ? Split(halves[1], ';') : []);
    }

    private static IReadOnlyList<string> Split(string field, char separator) => field.Split([separator], StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
