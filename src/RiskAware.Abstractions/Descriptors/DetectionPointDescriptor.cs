using System;
using System.Collections.Generic;
using System.ComponentModel;
using Microsoft.Extensions.Logging;
using RiskAware.CompilerServices;

namespace RiskAware;

/// <summary>What a <see cref="DetectionPointAttribute"/> declares, at run time. Made by generated code, one per point.</summary>
public sealed class DetectionPointDescriptor
{
    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DetectionPointDescriptor(
        RiskDescriptor risk,
        string name,
        string member,
        int eventId,
        LogLevel level,
        int confidence,
        PointKind kind,
        Stage stage,
        string template,
        string[] valueNames,
        string hash,
        string? appSensor,
        string? description,
        string[]? attack,
        int[]? cwe,
        ThresholdDescriptor? threshold)
    {
        Risk = risk;
        Name = name;
        Id = risk.Id + "." + name;
        Member = member;
        EventId = new EventId(eventId, Id);
        Level = level;
        Confidence = confidence;
        Kind = kind;
        Stage = stage;
        Template = template;
        ValueNames = valueNames;
        Hash = hash;
        AppSensor = appSensor;
        Description = description;
        Attack = attack ?? new string[0];
        Cwe = cwe ?? new int[0];
        Threshold = threshold;
        Format = new MessageFormat(template, valueNames);
    }

    /// <summary>The risk that the point sees.</summary>
    public RiskDescriptor Risk { get; }

    /// <summary>The name part of the id.</summary>
    public string Name { get; }

    /// <summary>The id, such as <c>UPL-1.LeftRoot</c>; also the name of the log event.</summary>
    public string Id { get; }

    /// <summary>Full name of the declaring method, for a reader.</summary>
    public string Member { get; }

    /// <summary>The log event: name = <see cref="Id"/>, number = FNV-1a of it, non-negative.</summary>
    public EventId EventId { get; }

    /// <summary>The log level.</summary>
    public LogLevel Level { get; }

    /// <summary>How sure one detection is of the risk, 1..99 percent.</summary>
    public int Confidence { get; }

    /// <summary>What sort of observation it is.</summary>
    public PointKind Kind { get; }

    /// <summary>Whether an attempt or a success is observed.</summary>
    public Stage Stage { get; }

    /// <summary>The message template.</summary>
    public string Template { get; }

    /// <summary>The names of the logged values, in the order of the parameters.</summary>
    public IReadOnlyList<string> ValueNames { get; }

    /// <summary>The declaration hash of the point; covers its own attributes and the hash of its risk.</summary>
    public string Hash { get; }

    /// <summary>The AppSensor id.</summary>
    public string? AppSensor { get; }

    /// <summary>What the point observes.</summary>
    public string? Description { get; }

    /// <summary>ATT&amp;CK technique ids narrower than those of the risk.</summary>
    public IReadOnlyList<string> Attack { get; }

    /// <summary>CWE numbers narrower than those of the risk.</summary>
    public IReadOnlyList<int> Cwe { get; }

    /// <summary>The threshold, if repetition is the evidence.</summary>
    public ThresholdDescriptor? Threshold { get; }

    internal MessageFormat Format { get; }

    /// <summary>For the sink: what it knows of the point, so that it need not look it up for each detection.</summary>
    internal object? SinkState { get; set; }

    /// <inheritdoc />
    public override string ToString() => Id;
}
