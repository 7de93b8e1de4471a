using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints.Mvc;

/// <summary>One builder on which controllers, or pages, are mapped: it lists all of them once.</summary>
/// <param name="group">The call that makes the group which the builder is; null: it is the application, or not to be seen.</param>
/// <param name="around">What the groups around say.</param>
internal sealed class MvcMapping(SyntaxNode? group, RouteFacts around)
{
    private readonly List<ConventionalRoute> _routes = [];

    /// <summary>Whether it is the builder of a group.</summary>
    internal bool IsOf(SyntaxNode? call, string? prefix) => group == call && Facts.Prefix == prefix;

    /// <summary>What is said of all that is mapped there.</summary>
    internal RouteFacts Facts { get; private set; } = around;

    /// <summary>The conventional routes, in order.</summary>
    internal IReadOnlyList<ConventionalRoute> Routes => _routes;

    internal void Add(RouteFacts facts) => Facts = Facts.With(facts);

    /// <summary>A call that maps all of it there.</summary>
    internal void MapBy(IInvocationOperation call) => Facts = Facts with { MappedBy = Facts.MappedBy.Add(call) };

    internal void Add(ConventionalRoute route) => _routes.Add(route);
}
