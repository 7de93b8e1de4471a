using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>An action of one controller: its names in routes, and what holds for each endpoint that it is.</summary>
internal sealed class ControllerAction
{
    private const string Async = "Async";

    private readonly IMethodSymbol _method;
    private readonly INamedTypeSymbol _type;
    private readonly MvcSetup _setup;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly Location? _place;
    private readonly List<AttributeData> _attributes;

    /// <summary>An action.</summary>
    /// <param name="method">The method.</param>
    /// <param name="type">The controller, which may inherit the method.</param>
    /// <param name="setup">How MVC is set up.</param>
    /// <param name="compilation">The application.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <param name="place">Where it is declared, if not in the source.</param>
    internal ControllerAction(IMethodSymbol method, INamedTypeSymbol type, MvcSetup setup, Compilation compilation, CancellationToken cancellation, Location? place)
    {
        (_method, _type, _setup, _compilation, _cancellation, _place) = (method, type, setup, compilation, cancellation, place);
        _attributes = InheritedAttributes.Of(method).Concat(InheritedAttributes.Of(type)).ToList();
        Controller = ActionRules.NameOf(type);
        var named = InheritedAttributes.Of(method).FirstOrDefault(static a => a.AttributeClass.Is(KnownNames.ActionNameAttribute));
        Name = named?.ConstructorArguments.FirstOrDefault().Value as string ?? Canonical(method.Name);
        Area = ValueOf("area") ?? string.Empty;
    }

    internal string Controller { get; }

    internal string Name { get; }

    internal string Area { get; }

    /// <summary>Open, if the setup decides about the name in a way that cannot be seen.</summary>
    internal OpenParts NameOpen { get; private set; }

    /// <summary>Fills in the tokens of a template.</summary>
    internal string? Fill(string? template, out OpenParts open)
    {
        open = OpenParts.None;
        if (template is null)
        {
            return null;
        }

        var filled = RouteTemplates.ReplaceTokens(template, ValueOfToken, out var allKnown);
        open = allKnown ? OpenParts.None : OpenParts.Pattern;
        if (NameOpen != OpenParts.None && template.IndexOf("[action]", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            open |= NameOpen;
        }

        return filled;
    }

    /// <summary>The endpoint that the action is by one way.</summary>
    internal Endpoint By(RouteSelector selector, string? pattern, OpenParts open, RouteFacts facts)
    {
        var carriers = AttributeFacts.Carriers(_method, _type, _compilation.Assembly).ToList();
        var verbs = selector.Verbs;
        var under = facts.Under(pattern);
        open |= selector.Open | facts.Open;
        var access = RouteFacts.Stronger(RouteFacts.Stronger(AttributeFacts.Access(carriers), facts.Access), _setup.FilterAccess);
        if (access == Access.Unknown)
        {
            var defaults = AuthorizationDefaults.Of(_compilation, _cancellation);
            access = defaults.Fallback;
            open |= defaults.IsOpen ? OpenParts.Access : OpenParts.None;
        }
        else
        {
            // What is said here, holds whatever a host adds.
            open &= ~OpenParts.Access;
        }

        return new Endpoint
        {
            Display = RouteEndpoints.Display(verbs, under, _type.Name + "." + _method.Name),
            Kind = EndpointKind.Action,
            Open = open | _setup.Open | OwnConventions(),
            Verbs = verbs,
            Pattern = under,
            Location = _place ?? LocationOf(),
            Handler = CallRoot.Of(_method),
            HandlerType = _type,
            Exposures = AttributeFacts.Distinct(AttributeFacts.Exposures(carriers, _cancellation).Concat(facts.Exposures)),
            Wrappers = FilterKinds.AroundAction(FilterFactories.Followed(AttributeFacts.Filters(carriers), _compilation, _cancellation).Concat(OwnFilters.Of(_type, ActionRules.IsAction)))
                .Concat(facts.Wrappers).Concat(Binding.Of(_method)).ToImmutableArray(),
            Scopes = carriers.ToImmutableArray(),
            Access = access,
            MappedBy = facts.MappedBy,
            IsShortCircuited = facts.IsShortCircuited,
        };
    }

    private Location LocationOf()
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(_method.ContainingType, _type);
        return new[] { isOwn ? _method.Locations.FirstOrDefault() : null, _type.Locations.FirstOrDefault() }
            .FirstOrDefault(l => l?.SourceTree is { } tree && _compilation.ContainsSyntaxTree(tree)) ?? Location.None;
    }

    private string Canonical(string name)
    {
        if (!name.EndsWith(Async, StringComparison.Ordinal) || _setup.KeepsAsyncSuffix == true)
        {
            return name;
        }

        NameOpen = _setup.KeepsAsyncSuffix is null ? OpenParts.Pattern : OpenParts.None;
        return name.Substring(0, name.Length - Async.Length);
    }

    private string? ValueOfToken(string token)
        => string.Equals(token, "controller", StringComparison.OrdinalIgnoreCase) ? Controller
            : string.Equals(token, "action", StringComparison.OrdinalIgnoreCase) ? Name
            : ValueOf(token);

    // The action first, then the controller; of attributes of the own code only those are read that give their values on.
    private string? ValueOf(string key)
        => string.Equals(key, "area", StringComparison.OrdinalIgnoreCase)
            ? _attributes.FirstOrDefault(static a => a.AttributeClass.IsOrDerivesFrom(KnownNames.AreaAttribute))?.ConstructorArguments.FirstOrDefault().Value as string
            : null;

    private OpenParts OwnConventions()
        => _attributes.Any(static a => a.AttributeClass is { } type
            && type.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == false
            && (type.IsOrImplements(KnownNames.IControllerModelConvention) || type.IsOrImplements(KnownNames.IActionModelConvention)))
                ? OpenParts.Verbs | OpenParts.Pattern | OpenParts.Access
                : OpenParts.None;
}
