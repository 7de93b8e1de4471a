using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>
/// Whether code is reachable from an endpoint of its compilation. Searches backwards from the code, over the callers that the
/// names in the syntax suggest, and binds only those. What is not found within the caps is taken as not reachable.
/// </summary>
internal sealed class EndpointPaths
{
    /// <summary>How many declarations one question binds, and how many callers it follows, at most.</summary>
    internal const int Cap = 200;

    private static readonly ConditionalWeakTable<Compilation, EndpointPaths> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly MethodBodies _bodies;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    private EndpointPaths(Compilation compilation)
    {
        _compilation = compilation;
        _bodies = MethodBodies.Of(compilation);
    }

    internal static EndpointPaths Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new EndpointPaths(c));

    /// <summary>Whether the code runs because a request came in.</summary>
    /// <param name="place">The code.</param>
    /// <param name="member">The member that it belongs to.</param>
    /// <param name="cancellation">Cancels.</param>
    internal bool Contains(SyntaxNode place, ISymbol? member, CancellationToken cancellation)
    {
        if (IsInMappedHandler(place, cancellation))
        {
            return true;
        }

        return FunctionOf(place, member, cancellation) is { } method
            && (_known.TryGetValue(method, out var known) ? known : _known.GetOrAdd(method, Search(method, cancellation)));
    }

    private bool Search(IMethodSymbol start, CancellationToken cancellation)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { start };
        var open = new Queue<IMethodSymbol>();
        open.Enqueue(start);
        var budget = Cap;
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var method = open.Dequeue();
            if (EntryPoints.IsEntry(method) || (_known.TryGetValue(method, out var known) && known))
            {
                return true;
            }

            foreach (var use in UsesOf(method, () => budget-- > 0, cancellation))
            {
                if (IsInMappedHandler(use.Syntax, cancellation) || IsMappedHandler(use, cancellation))
                {
                    return true;
                }

                if (seen.Count < Cap && FunctionOf(use.Syntax, null, cancellation) is { } caller && seen.Add(caller))
                {
                    open.Enqueue(caller);
                }
            }
        }

        return false;
    }

    private IEnumerable<IOperation> UsesOf(IMethodSymbol method, Func<bool> mayBind, CancellationToken cancellation)
    {
        var targets = TargetsOf(method);
        foreach (var name in NamesOf(method))
        {
            foreach (var tree in _compilation.SyntaxTrees)
            {
                foreach (var body in BodyParts.Of(TreeNames.Of(tree, cancellation).Mentioning(name)))
                {
                    if (!mayBind())
                    {
                        yield break;
                    }

                    foreach (var use in _bodies.TryGet(body, cancellation)?.DescendantsAndSelf() ?? [])
                    {
                        if (TargetOf(use) is { } target && targets.Contains(target.OriginalDefinition))
                        {
                            yield return use;
                        }
                    }
                }
            }
        }
    }

    private static IMethodSymbol? TargetOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IObjectCreationOperation { Constructor: { } constructor } => constructor,
        IPropertyReferenceOperation property => property.Property.GetMethod ?? property.Property.SetMethod,
        _ => null,
    };

    /// <summary>The method itself, what it overrides and what it implements: a caller may know it by any of them.</summary>
    private static HashSet<IMethodSymbol> TargetsOf(IMethodSymbol method)
    {
        var targets = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method.OriginalDefinition };
        for (var up = method.OverriddenMethod; up is not null; up = up.OverriddenMethod)
        {
            targets.Add(up.OriginalDefinition);
        }

        foreach (var member in method.ContainingType.AllInterfaces.SelectMany(static i => i.GetMembers().OfType<IMethodSymbol>()))
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            {
                targets.Add(member.OriginalDefinition);
                foreach (var message in member.ContainingType.TypeArguments.OfType<INamedTypeSymbol>().Where(static t => !t.DeclaringSyntaxReferences.IsEmpty))
                {
                    // Whoever sends the message calls its handler.
                    targets.UnionWith(message.InstanceConstructors);
                }
            }
        }

        return targets;
    }

    private static IEnumerable<string> NamesOf(IMethodSymbol method)
    {
        var simple = (method.AssociatedSymbol ?? method).Name;
        return method.MethodKind == MethodKind.Constructor ? [method.ContainingType.Name, TreeNames.TargetTyped]
            : TargetsOf(method).Where(static t => t.MethodKind == MethodKind.Constructor).Select(static t => t.ContainingType.Name)
                .Append(simple.Substring(simple.LastIndexOf('.') + 1)).Distinct();
    }

    /// <summary>The method, accessor or local function around some code; a lambda belongs to the function that it is written in.</summary>
    private IMethodSymbol? FunctionOf(SyntaxNode place, ISymbol? member, CancellationToken cancellation)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            if (node is LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax })
            {
                var declared = node is ArrowExpressionClauseSyntax arrow ? arrow.Parent! : node;
                return (_bodies.TryGet(node, cancellation)?.SemanticModel?.GetDeclaredSymbol(declared, cancellation) ?? member) switch
                {
                    IMethodSymbol method => method.PartialDefinitionPart ?? method,
                    IPropertySymbol property => property.GetMethod,
                    _ => null,
                };
            }

            if (node is MemberDeclarationSyntax)
            {
                break;
            }
        }

        return member as IMethodSymbol;
    }

    /// <summary>Whether some code stands in a lambda that a route, a pipeline or a group is given.</summary>
    private bool IsInMappedHandler(SyntaxNode place, CancellationToken cancellation)
        => place.Ancestors().TakeWhile(static a => a is not (BaseMethodDeclarationSyntax or TypeDeclarationSyntax or LocalFunctionStatementSyntax))
            .Any(a => a is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } && Maps(call, cancellation));

    /// <summary>Whether a method itself is handed to a route.</summary>
    private bool IsMappedHandler(IOperation use, CancellationToken cancellation)
        => use is IMethodReferenceOperation && use.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is InvocationExpressionSyntax call && Maps(call, cancellation);

    private bool Maps(InvocationExpressionSyntax call, CancellationToken cancellation)
        => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            && (name.StartsWith("Map", StringComparison.Ordinal) || name is "Use" or "Run" or "UseWhen")
            && _bodies.TryGet(call, cancellation) is IInvocationOperation { TargetMethod.ContainingNamespace: { } space }
            && space.ToDisplayString() == "Microsoft.AspNetCore.Builder";
}
