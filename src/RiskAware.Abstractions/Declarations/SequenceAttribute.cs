using System;

namespace RiskAware;

/// <summary>
/// Declares that detection points of the risk mean more together, or in an order, than alone: when the steps are complete within
/// <see cref="Within"/> for one subject, that is evidence of its own, as a crossed threshold is. Several are allowed.
/// <code>
/// [Sequence("Looted", $"{nameof(Joined)} THEN {nameof(Downloaded)}", Within = "00:10:00", Confidence = 90)]
/// [Sequence("Skipped", $"{nameof(Asked)} UNLESS {nameof(SteppedUp)}", Within = "00:05:00")]
/// </code>
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SequenceAttribute : Attribute
{
    /// <summary>Declares a sequence.</summary>
    /// <param name="name">
    /// The name part of its id (<c>EXF-1.Looted</c>), 1 to 64 characters: a letter or digit, then letters, digits, <c>-</c> and
    /// <c>_</c>. No detection point of the risk has the same.
    /// </param>
    /// <param name="steps">
    /// The steps. <c>A AND B</c>: both, in any order; <c>A OR B</c>: either; <c>A THEN B</c>: B after A is complete. <c>AND</c>
    /// binds closer than <c>OR</c>, and that closer than <c>THEN</c>; parentheses group what is one step. <c>A UNLESS C THEN
    /// B</c>: no C between them. At the end, <c>A THEN B UNLESS C</c>: complete when <see cref="Within"/> has passed since A, and
    /// no C came; C may be several, joined by <c>OR</c>. The names are the name parts of points of the risk, best by
    /// <c>nameof</c>; a point with a threshold occurs when the threshold is crossed. At most 8 steps and 16 names.
    /// </param>
    public SequenceAttribute(string name, string steps)
    {
        Name = name;
        Steps = steps;
    }

    /// <summary>The name part of the id.</summary>
    public string Name { get; }

    /// <summary>The steps.</summary>
    public string Steps { get; }

    /// <summary>
    /// From the first occurrence to the last, a <see cref="TimeSpan"/> in constant format, <c>00:00:01</c> up to the window of the
    /// risk. Default ten minutes.
    /// </summary>
    public string Within { get; set; } = "00:10:00";

    /// <summary>How sure a complete sequence is of the risk, 1..99 percent. Default <see cref="RiskAware.Confidence.Likely"/>.</summary>
    public int Confidence { get; set; } = RiskAware.Confidence.Likely;

    /// <summary>Whether a complete sequence is an attempt or a success.</summary>
    public Stage Stage { get; set; }
}
