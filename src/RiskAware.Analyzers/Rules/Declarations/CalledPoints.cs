using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>How far a detection point can be called.</summary>
internal enum Called
{
    /// <summary>Something calls it, or may.</summary>
    MaybeCalled,

    /// <summary>Nothing in this assembly calls it; any other might, because it is public.</summary>
    ByOthers,

    /// <summary>Nothing in this assembly calls it; a friend assembly might.</summary>
    ByFriends,

    /// <summary>Nothing can call it.</summary>
    Never,
}

/// <summary>
/// Which detection points of a compilation are called, by the names that its files mention. Calls are bound only where several
/// points have one name, and the type that stands before it does not tell them apart; what cannot be bound may be a call.
/// </summary>
internal sealed class CalledPoints
{
    private const string Friends = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";

    private static readonly ConditionalWeakTable<Compilation, CalledPoints> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly Dictionary<IMethodSymbol, Called> _points = new(SymbolEqualityComparer.Default);
    private readonly List<TreeNames> _trees;
    private readonly Lazy<HashSet<string>> _aliases;

    private CalledPoints(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _aliases = new(() => new(compilation.SyntaxTrees.SelectMany(t => Aliases(t.GetRoot(cancellation))), StringComparer.Ordinal));
        var own = RiskIndex.Of(compilation, cancellation).Points.Where(static p => p.IsOwn).ToList();
        _trees = own.Count == 0 ? [] : compilation.SyntaxTrees.Select(t => TreeNames.Of(t, cancellation)).ToList();
        foreach (var namesakes in own.GroupBy(static p => p.Symbol.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var isCalled = IsCalled(namesakes.Key, namesakes.Select(static p => p.Symbol).ToList(), cancellation);
            foreach (var point in namesakes)
            {
                _points[point.Symbol] = Read(point, isCalled(point.Symbol));
            }
        }
    }

    internal static CalledPoints Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var made = new CalledPoints(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => made);
        }

        return known;
    }

    /// <summary>What is known of a point; one of another assembly may be called.</summary>
    internal Called Of(IMethodSymbol point) => _points.TryGetValue(point.PartialDefinitionPart ?? point, out var called) ? called : Called.MaybeCalled;

    private Called Read(DeclaredPoint point, bool isMentioned)
    {
        var symbol = point.Symbol;

        // A method with a body may be an action, a handler, an event: called by whoever finds it. One that overrides or implements is called by another name.
        if (isMentioned || point.Model.IsExternal || point.Model.IsBlocked || symbol.IsVirtual || symbol.IsOverride || symbol.ExplicitInterfaceImplementations.Length > 0 || Implements(symbol))
        {
            return Called.MaybeCalled;
        }

        return point.Model.IsPublic ? Called.ByOthers
            : IsPrivate(symbol) || !_compilation.Assembly.GetAttributes().Any(static a => a.AttributeClass.Is(Friends)) ? Called.Never
            : Called.ByFriends;
    }

    /// <summary>Whether something may call a point of a name. Each mention of the name is looked at once for all of them.</summary>
    private Predicate<IMethodSymbol> IsCalled(string name, List<IMethodSymbol> points, CancellationToken cancellation)
    {
        var mentions = _trees.SelectMany(t => t.Mentioning(name));
        if (points.Count == 1)
        {
            var isMentioned = mentions.Any();
            return _ => isMentioned;
        }

        // A static point is called on its type. Another type of that name, or an alias, has to be bound.
        var types = points.All(static p => p.IsStatic)
            ? new HashSet<string>(points.GroupBy(static p => p.ContainingType.Name).Where(static g => g.Count() == 1).Select(static g => g.Key))
            : [];
        var on = new HashSet<string>();
        var called = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var node in mentions.SelectMany(static d => d.Node.DescendantNodes()).OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == name))
        {
            if (node.Parent is MemberAccessExpressionSyntax access && access.Name == node && LastNameOf(access.Expression) is { } type && types.Contains(type) && !_aliases.Value.Contains(type))
            {
                on.Add(type);
            }
            else if (TargetOf(node, cancellation) is { } target)
            {
                called.Add((target.PartialDefinitionPart ?? target).OriginalDefinition);
            }
            else
            {
                return static _ => true;
            }
        }

        return p => on.Contains(p.ContainingType.Name) || called.Contains(p.OriginalDefinition);
    }

    private IMethodSymbol? TargetOf(SimpleNameSyntax name, CancellationToken cancellation)
    {
        ExpressionSyntax expression = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return MethodBodies.Of(_compilation).TryGet(expression.Parent is InvocationExpressionSyntax call && call.Expression == expression ? call : expression, cancellation) switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
    }

    private static IEnumerable<string> Aliases(SyntaxNode root)
        => root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Select(static u => u.Alias?.Name.Identifier.ValueText).OfType<string>();

    private static string? LastNameOf(ExpressionSyntax type) => type switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    private static bool Implements(IMethodSymbol method)
        => !method.IsStatic && method.ContainingType.AllInterfaces.SelectMany(static i => i.GetMembers()).OfType<IMethodSymbol>()
            .Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method));

    private static bool IsPrivate(ISymbol? symbol)
    {
        for (; symbol is not null; symbol = symbol.ContainingType)
        {
            if (symbol.DeclaredAccessibility == Accessibility.Private)
            {
                return true;
            }
        }

        return false;
    }
}
