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
    private readonly HashSet<string> _shared;
    private readonly HashSet<(string Type, string Name)> _told;
    private readonly Lazy<HashSet<string>> _aliases;

    private CalledPoints(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        var own = RiskIndex.Of(compilation, cancellation).Points.Where(static p => p.IsOwn).ToList();
        _shared = new(own.GroupBy(static p => p.Symbol.Name, StringComparer.Ordinal).Where(static g => g.Count() > 1).Select(static g => g.Key), StringComparer.Ordinal);
        _told = new(own.GroupBy(static p => (p.Symbol.ContainingType.Name, p.Symbol.Name)).Where(static g => g.Count() == 1).Select(static g => g.Key));
        _aliases = new(() => new(compilation.SyntaxTrees.SelectMany(t => Aliases(t.GetRoot(cancellation))), StringComparer.Ordinal));
        var trees = own.Count == 0 ? [] : compilation.SyntaxTrees.Select(t => TreeNames.Of(t, cancellation)).ToList();
        foreach (var point in own)
        {
            cancellation.ThrowIfCancellationRequested();
            _points[point.Symbol] = Read(point, trees, cancellation);
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

    private Called Read(DeclaredPoint point, List<TreeNames> trees, CancellationToken cancellation)
    {
        var symbol = point.Symbol;

        // A method with a body may be an action, a handler, an event: called by whoever finds it. One that overrides or implements is called by another name.
        if (point.Model.IsExternal || point.Model.IsBlocked || symbol.IsVirtual || symbol.IsOverride || symbol.ExplicitInterfaceImplementations.Length > 0 || Implements(symbol)
            || trees.Any(t => t.Mentioning(symbol.Name).Any(d => MayCall(d.Node, symbol, cancellation))))
        {
            return Called.MaybeCalled;
        }

        return point.Model.IsPublic ? Called.ByOthers
            : IsPrivate(symbol) || !_compilation.Assembly.GetAttributes().Any(static a => a.AttributeClass.Is(Friends)) ? Called.Never
            : Called.ByFriends;
    }

    private bool MayCall(SyntaxNode declaration, IMethodSymbol point, CancellationToken cancellation)
        => !_shared.Contains(point.Name)
            || declaration.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == point.Name && MayMean(n, point, cancellation));

    private bool MayMean(SimpleNameSyntax name, IMethodSymbol point, CancellationToken cancellation)
    {
        // A static point is called on its type. Another type of that name, or an alias, has to be bound.
        if (point.IsStatic && name.Parent is MemberAccessExpressionSyntax { Expression: { } type } named && named.Name == name && LastNameOf(type) is { } before
            && _told.Contains((before, point.Name)) && !_aliases.Value.Contains(before))
        {
            return before == point.ContainingType.Name;
        }

        ExpressionSyntax expression = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        var bound = MethodBodies.Of(_compilation).TryGet(expression.Parent is InvocationExpressionSyntax call && call.Expression == expression ? call : expression, cancellation);
        var target = bound switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        return target is null || SymbolEqualityComparer.Default.Equals((target.PartialDefinitionPart ?? target).OriginalDefinition, point.OriginalDefinition);
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
