using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Calls;

/// <summary>
/// The declarations of a compilation that may lead to a detection point, judged by names: those that mention a point, those
/// that mention one of these, and so on. Too many at worst, never too few.
/// </summary>
internal sealed class NameClosure
{
    private static readonly ConditionalWeakTable<Compilation, NameClosure> s_perCompilation = new();

    private readonly HashSet<SyntaxNode> _declarations = [];
    private readonly HashSet<string> _names = [];
    private readonly bool _everything;

    private NameClosure(Compilation compilation, CancellationToken cancellation)
    {
        var trees = new List<TreeNames>();
        var open = new Stack<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = TreeNames.Of(tree, cancellation);
            trees.Add(names);
            MentionsToolkit |= names.MentionsToolkit;
            foreach (var point in names.Points)
            {
                Push(point);
            }
        }

        foreach (var name in ReferencedReach.Of(compilation, cancellation).Names)
        {
            Push(name);
        }

        HasPoints = open.Count > 0;
        Push("Detections");
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
                        foreach (var caller in declaration.Names)
                        {
                            Push(caller);
                        }
                    }
                }
            }
        }

        // An implicit conversion leaves no trace in the syntax.
        _everything = _names.Contains(TreeNames.Operator);

        void Push(string name)
        {
            if (_names.Add(name))
            {
                open.Push(name);
            }
        }
    }

    /// <summary>Whether the compilation declares points, or references an assembly that does.</summary>
    internal bool HasPoints { get; }

    /// <summary>Whether any file speaks of RiskAware.</summary>
    internal bool MentionsToolkit { get; }

    /// <summary>The names by which callers reach a point.</summary>
    internal IReadOnlyCollection<string> Names => _names;

    /// <summary>The declarations that may lead to a point.</summary>
    internal IReadOnlyCollection<SyntaxNode> Declarations => _declarations;

    internal static NameClosure Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var closure = new NameClosure(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => closure);
        }

        return known;
    }

    /// <summary>Whether a declaration, or a piece of one, may lead to a point.</summary>
    internal bool MayReach(SyntaxNode node)
    {
        if (_everything)
        {
            return true;
        }

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
