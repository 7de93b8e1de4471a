using System.Linq;
using RiskAware.Collections;

namespace RiskAware.Declarations;

/// <summary>What a risk declares, read from its symbol; holds no symbol and no position.</summary>
internal sealed record RiskModel
{
    /// <summary>The documentation id of the class, <c>T:...</c>.</summary>
    internal required string DocId { get; init; }

    /// <summary>The class for generated code: <c>global::</c> and keyword-escaped.</summary>
    internal required string TypeName { get; init; }

    /// <summary>The name of the class without its containers.</summary>
    internal required string Name { get; init; }

    /// <summary>The simple name of the declaring assembly.</summary>
    internal required string Assembly { get; init; }

    internal required ContainingTypeModel Type { get; init; }

    /// <summary>The id; empty where none can be read.</summary>
    internal required string Id { get; init; }

    internal required string Title { get; init; }

    /// <summary>The impact as written; 0 for not said.</summary>
    internal required int Impact { get; init; }

    internal required EquatableArray<string> Attack { get; init; }

    internal required EquatableArray<int> Cwe { get; init; }

    internal required EquatableArray<int> Capec { get; init; }

    /// <summary>The flags of the actors.</summary>
    internal required int Actors { get; init; }

    internal required string? Owner { get; init; }

    internal required string? Instruction { get; init; }

    internal required string? Description { get; init; }

    internal required string? FalsePositives { get; init; }

    internal required string? BlindSpots { get; init; }

    internal required string? EventType { get; init; }

    /// <summary>The value of the graduation that is aimed at; 0 for none.</summary>
    internal required int Target { get; init; }

    /// <summary>The window in ticks; one hour where none is given, 0 where the text is malformed.</summary>
    internal required long WindowTicks { get; init; }

    /// <summary>The responses, ascending by score, kind, duration.</summary>
    internal required EquatableArray<ResponseModel> Responses { get; init; }

    /// <summary>What the documentation comment of the class holds.</summary>
    internal OwnComment Comment { get; init; }

    /// <summary>The sequences, ordinal by name.</summary>
    internal EquatableArray<SequenceModel> Sequences { get; init; } = EquatableArray<SequenceModel>.Empty;

    /// <summary>Whether the class can be named in other assemblies.</summary>
    internal required bool IsPublic { get; init; }

    /// <summary>Whether the class has only the constructor that the compiler adds.</summary>
    internal required bool NeedsConstructor { get; init; }

    /// <summary>Whether the class, or one around it, is obsolete: only obsolete code may name it where that is an error.</summary>
    internal bool IsObsolete { get; init; }

    /// <summary>What keeps the risk from being generated, and what else is wrong with its shape.</summary>
    internal required EquatableArray<ShapeProblem> Problems { get; init; }

    /// <summary>The declaration hash: 12 lower-case hex digits.</summary>
    internal string Hash { get; init; } = string.Empty;

    /// <summary>Whether nothing may be generated.</summary>
    internal bool IsBlocked => Problems.Any(static p => p.IsBlocking);
}
