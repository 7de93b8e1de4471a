using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// What stands around all endpoints: middleware, exception handlers and global filters. Found
/// by name first; on which branch of the pipeline a middleware stands is not looked at.
/// </summary>
internal sealed class Pipeline
{
    private static readonly ConditionalWeakTable<Compilation, Pipeline> s_perCompilation = new();

    private static readonly string[] s_names =
        ["UseMiddleware", "Use", "UseExceptionHandler", "AddExceptionHandler", "Filters"];

    private readonly List<Wrapper> _all = [];
    private readonly List<Wrapper> _actions = [];

    private Pipeline(Compilation compilation, CancellationToken cancellation)
    {
        var bodies = MethodBodies.Of(compilation);
        var seen = new HashSet<SyntaxNode>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = TreeNames.Of(tree, cancellation);
            foreach (var node in s_names.SelectMany(names.Mentioning).Select(d => d.Node))
            {
                if (seen.Add(node) && BodyOf(node, bodies, cancellation) is { } body)
                {
                    foreach (var call in body.DescendantsAndSelf().OfType<IInvocationOperation>())
                    {
                        Read(call, compilation, cancellation);
                    }
                }
            }
        }
    }

    /// <summary>Around every endpoint.</summary>
    internal IReadOnlyList<Wrapper> AroundAll => _all;

    /// <summary>Around every action and page handler.</summary>
    internal IReadOnlyList<Wrapper> AroundActions => _actions;

    internal static Pipeline Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var pipeline = new Pipeline(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => pipeline);
        }

        return known;
    }

    private static IOperation? BodyOf(SyntaxNode node, MethodBodies bodies, CancellationToken cancellation)
        => node switch
        {
            GlobalStatementSyntax statement => bodies.TryGet(statement.Statement, cancellation),
            BaseMethodDeclarationSyntax => bodies.TryGet(node, cancellation),
            _ => null,
        };

    private void Read(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "UseMiddleware" or "AddExceptionHandler":
                AddAround(call, method.TypeArguments.OfType<INamedTypeSymbol>().Select(Wrapper.Of));
                AddAround(call, call.Arguments.Where(a => Operations.Unwrap(a.Value) is ITypeOfOperation).Select(a => Wrapper.Of(a.Value)).OfType<Wrapper>());
                break;
            case "Use" or "UseExceptionHandler" when method.Parameters.Length > 1 && method.Parameters[0].Type.Is(KnownNames.IApplicationBuilder):
                AddAround(call, call.Arguments.Where(a => Operations.Unwrap(a.Value) is IDelegateCreationOperation or IAnonymousFunctionOperation)
                    .Select(a => Wrapper.Of(a.Value)).OfType<Wrapper>());
                break;
            case "Add" or "AddService" when call.Instance?.Type is { } receiver && IsFilters(receiver):
                _actions.AddRange(method.TypeArguments.OfType<INamedTypeSymbol>().Select(Wrapper.Of));
                _actions.AddRange(call.Arguments.Select(a => Wrapper.Of(a.Value)).OfType<Wrapper>());
                // The type that a ServiceFilterAttribute or TypeFilterAttribute is made with.
                _actions.AddRange(call.Arguments.SelectMany(a => a.Value.Descendants().OfType<ITypeOfOperation>()).Select(t => Wrapper.Of(t)).OfType<Wrapper>());
                break;
        }
    }

    // A branch, a condition and a failure let requests pass by.
    private void AddAround(IInvocationOperation call, IEnumerable<Wrapper> wrappers)
    {
        var isConditional = call.TargetMethod.Name is "UseExceptionHandler" or "AddExceptionHandler" || IsOnBranch(call);
        _all.AddRange(wrappers.Select(w => w with { IsConditional = isConditional }));
    }

    private static bool IsOnBranch(IOperation call)
    {
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation or IConditionalOperation or ISwitchOperation or ILoopOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFilters(ITypeSymbol type) => type.Is(KnownNames.FilterCollection);
}
