using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace RiskAware;

/// <summary>What a <see cref="RiskAttribute"/> declares, at run time. Made by generated code.</summary>
public sealed class RiskDescriptor
{
    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RiskDescriptor(
        Type type,
        string id,
        string title,
        int impact,
        string hash,
        string assembly,
        TimeSpan window,
        string? owner,
        string? instruction,
        string? description,
        string? eventType,
        string[]? attack,
        int[]? cwe,
        int[]? capec,
        ResponseDescriptor[]? responses)
        : this(type, id, title, impact, hash, assembly, window, owner, instruction, description, eventType, attack, cwe, capec, responses, default, default, null)
    {
    }

    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RiskDescriptor(
        Type type,
        string id,
        string title,
        int impact,
        string hash,
        string assembly,
        TimeSpan window,
        string? owner,
        string? instruction,
        string? description,
        string? eventType,
        string[]? attack,
        int[]? cwe,
        int[]? capec,
        ResponseDescriptor[]? responses,
        Actors actors,
        Graduation graduation,
        SequenceDescriptor[]? sequences)
    {
        Type = type;
        Id = id;
        Title = title;
        Impact = impact;
        Hash = hash;
        Assembly = assembly;
        Window = window;
        Owner = owner;
        Instruction = instruction;
        Description = description;
        EventType = eventType;
        Attack = attack ?? new string[0];
        Cwe = cwe ?? new int[0];
        Capec = capec ?? new int[0];
        Responses = responses ?? new ResponseDescriptor[0];
        Actors = actors;
        Graduation = graduation;
        Sequences = sequences ?? new SequenceDescriptor[0];
    }

    /// <summary>The declaring class.</summary>
    public Type Type { get; }

    /// <summary>The id, such as <c>UPL-1</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The impact, 1..100.</summary>
    public int Impact { get; }

    /// <summary>The declaration hash: 12 lower-case hex digits of the SHA-256 of the canonical declaration.</summary>
    public string Hash { get; }

    /// <summary>The simple name of the declaring assembly; qualifies the id where two assemblies declare the same.</summary>
    public string Assembly { get; }

    /// <summary>How long detections belong together.</summary>
    public TimeSpan Window { get; }

    /// <summary>Who answers for the risk.</summary>
    public string? Owner { get; }

    /// <summary>What the SOC does.</summary>
    public string? Instruction { get; }

    /// <summary>What happens when the risk occurs.</summary>
    public string? Description { get; }

    /// <summary>The word of the OWASP logging vocabulary.</summary>
    public string? EventType { get; }

    /// <summary>ATT&amp;CK technique ids.</summary>
    public IReadOnlyList<string> Attack { get; }

    /// <summary>CWE numbers.</summary>
    public IReadOnlyList<int> Cwe { get; }

    /// <summary>CAPEC numbers.</summary>
    public IReadOnlyList<int> Capec { get; }

    /// <summary>The declared responses, ascending by score.</summary>
    public IReadOnlyList<ResponseDescriptor> Responses { get; }

    /// <summary>Who would bring the risk about.</summary>
    public Actors Actors { get; }

    /// <summary>
    /// How far the detection of the risk had come when the assembly was built. What an older toolkit generated does not say it.
    /// </summary>
    public Graduation Graduation { get; }

    /// <summary>The declared sequences, ordinal by name.</summary>
    public IReadOnlyList<SequenceDescriptor> Sequences { get; }

    /// <inheritdoc />
    public override string ToString() => Id;
}
