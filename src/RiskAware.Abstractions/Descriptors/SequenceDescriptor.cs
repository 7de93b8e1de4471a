using System;
using System.ComponentModel;

namespace RiskAware;

/// <summary>What a <see cref="SequenceAttribute"/> declares, at run time.</summary>
public sealed class SequenceDescriptor
{
    /// <summary>Called by generated code; the signature is frozen.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SequenceDescriptor(string name, string steps, TimeSpan within, int confidence, Stage stage)
    {
        Name = name;
        Steps = steps;
        Within = within;
        Confidence = confidence;
        Stage = stage;
    }

    /// <summary>The name part of the id.</summary>
    public string Name { get; }

    /// <summary>The steps, in the syntax of <see cref="SequenceAttribute"/>.</summary>
    public string Steps { get; }

    /// <summary>From the first occurrence to the last.</summary>
    public TimeSpan Within { get; }

    /// <summary>How sure a complete sequence is of the risk, 1..99 percent.</summary>
    public int Confidence { get; }

    /// <summary>Whether a complete sequence is an attempt or a success.</summary>
    public Stage Stage { get; }
}
