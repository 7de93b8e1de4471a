using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Flow;

/// <summary>What all analyses of one compilation share: known types, summaries, implementations, facts of references.</summary>
internal sealed class FlowContext
{
    private static readonly ConditionalWeakTable<Compilation, FlowContext> s_perCompilation = new();

    private readonly ConcurrentDictionary<ISymbol, bool> _read = new(SymbolEqualityComparer.Default);

    private FlowContext(Compilation compilation)
    {
        Compilation = compilation;
        Known = new KnownTypes(compilation);
        Points = new DetectionCalls(Known);
        Observers = ConfiguredObservers.Of(compilation);
        Implementations = new Implementations(compilation);
        Summaries = new Summaries(this);
    }

    internal Compilation Compilation { get; }

    internal KnownTypes Known { get; }

    internal DetectionCalls Points { get; }

    internal ConfiguredObservers Observers { get; }

    internal NestedWrites NestedWrites { get; } = new();

    internal Implementations Implementations { get; }

    internal Summaries Summaries { get; }

    /// <summary>The clauses that were too large, or too broken, to be followed to the end: unknown, so silent.</summary>
    internal ConcurrentBag<SyntaxNode> GivenUp { get; } = new();

    internal static FlowContext Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new FlowContext(c));

    /// <summary>Whether a call shows the exception by itself: a detection, or an observer that the configuration names.</summary>
    internal bool IsObserver(IMethodSymbol method) => Points.IsDetection(method) || Observers.Has(method);

    /// <summary>
    /// Whether somebody may read what is stored here. Only a private field that its type never mentions again is certainly not
    /// read.
    /// </summary>
    internal bool MayBeRead(IOperation target)
        => target is not IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field }
            || _read.GetOrAdd(field.OriginalDefinition, static f => IsMentionedApartFromStores((IFieldSymbol)f));

    private static bool IsMentionedApartFromStores(IFieldSymbol field)
    {
        foreach (var reference in field.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var name in reference.GetSyntax(CancellationToken.None).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText != field.Name)
                {
                    continue;
                }

                SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (whole.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != whole)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
