using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Collections;

namespace RiskAware.Analyzers.Flow;

/// <summary>How far the exception has come on a path.</summary>
internal enum Seen
{
    Nothing,
    Logged,
    Unknown,
}

/// <summary>A variable with a known constant value; the value as text.</summary>
internal readonly record struct KnownValue(int Variable, string Value);

/// <summary>Where a path goes on when the finally region that it runs through ends.</summary>
/// <param name="Block">The block whose branch was taken.</param>
/// <param name="IsConditional">Which of its two branches.</param>
/// <param name="Next">The index of the next finally region of that branch.</param>
/// <param name="Thrown">The exception that is on its way out instead; then there is no branch.</param>
internal sealed record Resume(int Block, bool IsConditional, int Next, Resume? Outer, IObjectCreationOperation? Thrown = null);

/// <summary>What is known at one point of one path. Two paths with equal states at the same block need to be walked once.</summary>
/// <param name="Carriers">The variables that hold the exception, or something made from it, as bits.</param>
/// <param name="Known">The variables with a known value, in ascending order.</param>
/// <param name="Exit">Where the path left the handler; null: it is still inside.</param>
/// <param name="Log">The first call that logged the exception on the path.</param>
/// <param name="Texts">The variables that hold text of the exception, as bits.</param>
/// <param name="Later">What another function throws with text of the exception that was kept for it.</param>
internal sealed record PathState(
    ulong Carriers, EquatableArray<KnownValue> Known, Seen Seen, TextSpan? Exit, Resume? Resume, IOperation? Log = null, ulong Texts = 0, IObjectCreationOperation? Later = null)
{
    /// <summary>The known value of what holds text: not null, not empty.</summary>
    internal const string Filled = "filled";

    internal static readonly PathState Start = new(0, EquatableArray<KnownValue>.Empty, Seen.Nothing, null, null);

    internal bool Carries(int variable) => (Carriers & (1UL << variable)) != 0;

    internal bool HoldsText(int variable) => (Texts & (1UL << variable)) != 0;

    internal string? ValueOf(int variable)
    {
        foreach (var known in Known.Items)
        {
            if (known.Variable == variable)
            {
                return known.Value;
            }
        }

        return null;
    }

    /// <summary>A variable that keeps text of the exception.</summary>
    internal PathState WithText(int variable) => With(variable, carries: false, Filled) with { Texts = Texts | (1UL << variable) };

    internal PathState With(int variable, bool carries, string? value)
    {
        if (HoldsText(variable))
        {
            return (this with { Texts = Texts & ~(1UL << variable) }).With(variable, carries, value);
        }

        var carriers = carries ? Carriers | (1UL << variable) : Carriers & ~(1UL << variable);
        var known = Known.Items.RemoveAll(k => k.Variable == variable);
        if (value is not null)
        {
            known = known.Add(new KnownValue(variable, value)).Sort(static (a, b) => a.Variable.CompareTo(b.Variable));
        }

        return carriers == Carriers && known.Length == Known.Count && Known.Equals(new EquatableArray<KnownValue>(known))
            ? this
            : this with { Carriers = carriers, Known = new(known) };
    }

    internal PathState AtLeast(Seen seen) => seen > Seen ? this with { Seen = seen } : this;
}
