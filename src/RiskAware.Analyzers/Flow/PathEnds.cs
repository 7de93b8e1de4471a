using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.Analyzers.Flow;

/// <summary>How a path ends.</summary>
internal enum PathEnd
{
    /// <summary>The exception was observed, or the path says why it is harmless.</summary>
    Observed,

    /// <summary>The conditions of the path say that the exception betrays nothing.</summary>
    Excused,

    /// <summary>The path leaves by an exception, or ends the process.</summary>
    Left,

    /// <summary>As <see cref="Left"/>, but after the handler: perhaps for another reason.</summary>
    LeftLater,

    /// <summary>The path leaves by an exception that does not hold this one.</summary>
    Lost,

    /// <summary>The filter did not take the exception: it goes on to others.</summary>
    NotCaught,

    /// <summary>Back into the try: another attempt.</summary>
    Retried,

    /// <summary>Into a method that is being summarised.</summary>
    Recursion,

    /// <summary>Only logged.</summary>
    Logged,

    /// <summary>Cannot be decided.</summary>
    Unknown,

    /// <summary>The exception ends here unseen.</summary>
    Unobserved,
}

/// <summary>The ends of all paths of a handler or a called method.</summary>
internal sealed class PathEnds
{
    private readonly HashSet<PathEnd> _ends = new();
    private readonly SortedSet<TextSpan> _exits = new();
    private readonly HashSet<TextSpan> _retried = new();
    private readonly HashSet<TextSpan> _observedLater = new();
    private readonly Dictionary<SyntaxNode, IOperation> _logs = new();
    private readonly Dictionary<SyntaxNode, IOperation> _lost = new();

    internal bool IsGivenUp { get; private set; }

    internal void Add(PathEnd end, TextSpan? exit = null)
    {
        _ends.Add(end);
        if (end == PathEnd.Unobserved && exit is { } span)
        {
            _exits.Add(span);
        }
        else if (end == PathEnd.Retried && exit is { } again)
        {
            _retried.Add(again);
        }
        else if (end == PathEnd.Observed && exit is { } later)
        {
            _observedLater.Add(later);
        }
    }

    internal void AddLogged(IOperation? log)
    {
        _ends.Add(PathEnd.Logged);
        if (log is not null)
        {
            _logs[log.Syntax] = log;
        }
    }

    internal void NoteLost(IOperation creation) => _lost[creation.Syntax] = creation;

    /// <summary>
    /// The handler counts attempts and lets the last one throw: that the loop ends after another attempt is no path of the
    /// program, though the compiler asks for a return there.
    /// </summary>
    internal void LastAttemptThrows()
    {
        if ((LeavesInTheHandler || _ends.Contains(PathEnd.NotCaught)) && _retried.Count > 0)
        {
            _exits.ExceptWith(_retried);
            if (_exits.Count == 0)
            {
                _ends.Remove(PathEnd.Unobserved);
            }
        }
    }

    internal void GiveUp() => IsGivenUp = true;

    internal HandlerVerdict Verdict(SyntaxTree tree, TextSpan wholeHandler)
    {
        if (IsGivenUp)
        {
            return HandlerVerdict.Unknown;
        }

        var unobserved = _ends.Contains(PathEnd.Unobserved);
        if (_ends.Contains(PathEnd.Retried) && !LeavesInTheHandler && !_ends.Contains(PathEnd.LeftLater) && !_ends.Contains(PathEnd.NotCaught)
            && !_retried.IsSubsetOf(_observedLater))
        {
            // Attempts that never end in an exception, and that nothing looks at behind the loop: nobody ever sees why they failed.
            unobserved = true;
        }

        if (!unobserved)
        {
            return _ends.Contains(PathEnd.Lost) ? new(HandlerOutcome.Lost, ImmutableArray<Location>.Empty) { Places = InSourceOrder(_lost) }
                : _ends.Contains(PathEnd.Unknown) ? HandlerVerdict.Unknown
                : _ends.Contains(PathEnd.Logged) ? new(HandlerOutcome.Logged, ImmutableArray<Location>.Empty) { Places = InSourceOrder(_logs) }
                : new(HandlerOutcome.Observed, ImmutableArray<Location>.Empty);
        }

        var observedSomewhere = _ends.Contains(PathEnd.Observed) || LeavesInTheHandler
            || _ends.Contains(PathEnd.Logged) || _ends.Contains(PathEnd.Unknown);
        var exits = _exits.Count == 0 ? [wholeHandler] : _exits.ToArray();
        return new(
            observedSomewhere ? HandlerOutcome.SomePath : HandlerOutcome.Swallowed,
            exits.Select(e => Location.Create(tree, e)).ToImmutableArray());
    }

    private bool LeavesInTheHandler => _ends.Contains(PathEnd.Left) || _ends.Contains(PathEnd.Lost);

    private static ImmutableArray<IOperation> InSourceOrder(Dictionary<SyntaxNode, IOperation> places)
        => places.OrderBy(p => p.Key.SpanStart).Select(p => p.Value).ToImmutableArray();

    /// <summary>What a call of a method with these ends does for the exception.</summary>
    internal MethodSummary Summary()
    {
        if (IsGivenUp)
        {
            return MethodSummary.Unknown;
        }

        if (!_ends.Contains(PathEnd.Unobserved))
        {
            return _ends.Contains(PathEnd.Unknown) ? MethodSummary.Unknown
                : _ends.Contains(PathEnd.Logged) ? MethodSummary.Logs
                : _ends.Count == 1 && _ends.Contains(PathEnd.Recursion) ? MethodSummary.Recursion
                : MethodSummary.Observes;
        }

        // A guard that throws is no observation: it says nothing about the call that returns.
        return _ends.Contains(PathEnd.Observed) || _ends.Contains(PathEnd.Logged) ? MethodSummary.Sometimes
            : _ends.Contains(PathEnd.Unknown) ? MethodSummary.Unknown
            : MethodSummary.Nothing;
    }
}
