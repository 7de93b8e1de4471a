using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Calls;

/// <summary>
/// The declarations that mention one of some names, those that mention one of these, and so on. Too many at worst: it tells
/// only names apart.
/// </summary>
internal sealed class NameSpread
{
    private readonly HashSet<SyntaxNode> _declarations = [];
    private readonly HashSet<string> _names = [];

    /// <param name="trees">The files.</param>
    /// <param name="seeds">The names to begin with.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <param name="first">Declarations to begin with, whatever they mention.</param>
    internal NameSpread(
        IReadOnlyCollection<TreeNames> trees, IEnumerable<string> seeds, CancellationToken cancellation, IEnumerable<TreeNames.Declaration>? first = null)
    {
        var open = new Stack<string>();
        Push(seeds);
        foreach (var declaration in first ?? [])
        {
            if (_declarations.Add(declaration.Node))
            {
                Push(declaration.Names);
            }
        }

        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = open.Pop();
            foreach (var tree in trees)
            {
                foreach (var declaration in tree.Mentioning(name))
                {
                    if (_declarations.Add(declaration.Node))
                    {
                        Push(declaration.Names);
                    }
                }
            }
        }

        void Push(IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                if (_names.Add(name))
                {
                    open.Push(name);
                }
            }
        }
    }

    /// <summary>The names that lead on.</summary>
    internal IReadOnlyCollection<string> Names => _names;

    internal IReadOnlyCollection<SyntaxNode> Declarations => _declarations;

    /// <summary>Whether an operator leads on: an implicit conversion leaves no trace in the syntax.</summary>
    internal bool HasOperator => _names.Contains(TreeNames.Operator);

    /// <summary>Whether a declaration, or what a piece of code stands in, is among them.</summary>
    internal bool Holds(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (_declarations.Contains(current))
            {
                return true;
            }

            // A lambda inside a member is a piece of it; a member inside a type is not: the type stands for its constructor.
            if (current is MemberDeclarationSyntax)
            {
                return false;
            }
        }

        return false;
    }
}
