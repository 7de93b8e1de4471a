using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Analyzers.Flow;

/// <summary>What one walk goes over: the graph, the clause in it whose handler is walked, and what is asked on the way.</summary>
internal sealed class WalkedCode
{
    internal WalkedCode(
        FlowContext context, ControlFlowGraph graph, CatchRegion? clause, ICatchClauseOperation? syntax, CaughtException? caught, NormalEnd? normal)
    {
        Context = context;
        Graph = graph;
        Clause = clause;
        Syntax = syntax;
        Normal = normal;
        Carrying = new Carrying(Variables, (syntax?.Syntax as CatchClauseSyntax)?.Declaration);
        Texts = new KeptTexts(Variables, Carrying);
        Conditions = new Conditions(graph, Variables, Carrying, Texts, caught);
    }

    internal FlowContext Context { get; }

    internal ControlFlowGraph Graph { get; }

    /// <summary>Null: a called method is walked, not a handler.</summary>
    internal CatchRegion? Clause { get; }

    internal ICatchClauseOperation? Syntax { get; }

    internal NormalEnd? Normal { get; }

    internal Variables Variables { get; } = new();

    internal Carrying Carrying { get; }

    internal KeptTexts Texts { get; }

    internal Conditions Conditions { get; }

    internal PathEnds Ends { get; } = new();

    // In a called method a guard that throws says nothing about the exception; one that throws the exception shows it.
    internal PathEnd LeavesItself => Clause is null ? PathEnd.Observed : PathEnd.Left;

    // Out of a called method the exception goes back to the caller, who may do anything with it.
    internal PathEnd Escapes => Clause is null ? PathEnd.Unknown : PathEnd.Observed;

    /// <summary>
    /// The exception ends here, and another one that does not hold it goes on. Where it was logged as a whole it is not lost.
    /// </summary>
    internal PathEnd Lose(IObjectCreationOperation creation, PathState state)
    {
        if (Clause is null || state.Seen != Seen.Nothing)
        {
            return PathEnd.Left;
        }

        Ends.NoteLost(creation);
        return PathEnd.Lost;
    }

    /// <summary>A path arrives where the walk ends, with what it has seen on the way.</summary>
    internal void End(PathState state, PathEnd unseen)
    {
        if (!IsKept(state))
        {
            Ends.Add(PathEnd.NotCaught);
        }
        else if (state.Seen == Seen.Logged)
        {
            Ends.AddLogged(state.Log);
        }
        else if (state is { Seen: Seen.Nothing, Later: { } creation })
        {
            Ends.Add(Lose(creation, state));
        }
        else
        {
            Ends.Add(state.Seen == Seen.Nothing ? unseen : PathEnd.Unknown, state.Exit);
        }
    }

    private bool IsKept(PathState state)
        => Normal?.Marks is null || (Variables.TryFind(Normal, out var mark) && state.ValueOf(mark) == "true");
}
