using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Calls;

/// <summary>The delegates that are registered to make a service. Found by the names of the registering calls.</summary>
internal sealed class ServiceFactories
{
    private static readonly ConditionalWeakTable<Compilation, ServiceFactories> s_perCompilation = new();

    private readonly Dictionary<INamedTypeSymbol, List<CallRoot>> _factories = new(SymbolEqualityComparer.Default);

    private ServiceFactories(Compilation compilation, CancellationToken cancellation)
    {
        var bodies = MethodBodies.Of(compilation);
        foreach (var node in compilation.SyntaxTrees.SelectMany(t => TreeNames.Of(t, cancellation).Mentioning(Registers)).Select(static d => d.Node))
        {
            var body = node switch
            {
                GlobalStatementSyntax statement => bodies.TryGet(statement.Statement, cancellation),
                BaseMethodDeclarationSyntax => bodies.TryGet(node, cancellation),
                _ => null,
            };
            foreach (var call in body?.DescendantsAndSelf().OfType<IInvocationOperation>() ?? [])
            {
                Read(call);
            }
        }
    }

    internal static ServiceFactories Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var factories = new ServiceFactories(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => factories);
        }

        return known;
    }

    internal IEnumerable<CallRoot> For(INamedTypeSymbol service)
        => _factories.TryGetValue(service.OriginalDefinition, out var roots) ? roots : [];

    private static bool Registers(string name)
        => name.IndexOf("Singleton", StringComparison.Ordinal) >= 0 || name.IndexOf("Scoped", StringComparison.Ordinal) >= 0
            || name.IndexOf("Transient", StringComparison.Ordinal) >= 0 || name == "Decorate";

    private void Read(IInvocationOperation call)
    {
        if (!Registers(call.TargetMethod.Name))
        {
            return;
        }

        var service = call.TargetMethod.TypeArguments.FirstOrDefault()
            ?? call.Arguments.Select(static a => Unwrapped(a.Value)).OfType<ITypeOfOperation>().Select(static t => t.TypeOperand).FirstOrDefault();
        foreach (var value in call.Arguments.Select(static a => Unwrapped(a.Value)))
        {
            var root = (value as IDelegateCreationOperation)?.Target switch
            {
                IAnonymousFunctionOperation lambda => CallRoot.Of(lambda, ownDelegatesAreKnown: true),
                IMethodReferenceOperation method => CallRoot.Of(method.Method, ownDelegatesAreKnown: true),
                _ => null,
            };
            if (root is not null && service is INamedTypeSymbol named)
            {
                if (!_factories.TryGetValue(named.OriginalDefinition, out var roots))
                {
                    _factories.Add(named.OriginalDefinition, roots = []);
                }

                roots.Add(root);
            }
        }
    }

    private static IOperation Unwrapped(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
