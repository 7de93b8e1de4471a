using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Actions of controllers, by the framework's own rules for what is one.</summary>
internal static class ControllerEndpoints
{
    private const string Suffix = "Controller";

    /// <summary>The actions of a type; none if it is no controller.</summary>
    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (!IsController(type))
        {
            yield break;
        }

        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (!overridden.Contains(method.OriginalDefinition) && IsAction(method))
                {
                    yield return Read(method, type, compilation, cancellation);
                }

                if (method.OverriddenMethod is { } hidden)
                {
                    overridden.Add(hidden.OriginalDefinition);
                }
            }
        }
    }

    /// <summary>Whether a method is an action, also one that a controller inherits from an abstract base.</summary>
    internal static bool IsActionOfController(IMethodSymbol method)
        => method.ContainingType is { TypeKind: TypeKind.Class } type && IsAction(method)
            && (IsController(type) || (type.IsAbstract && HasInherited(type, KnownNames.ControllerAttribute)));

    internal static bool IsController(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public, ContainingType: null, IsGenericType: false }
            && (type.Name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || HasInherited(type, KnownNames.ControllerAttribute))
            && !HasInherited(type, KnownNames.NonControllerAttribute);

    /// <summary>Whether the framework takes a method of a controller, or of a base of one, as an action.</summary>
    internal static bool IsAction(IMethodSymbol method)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, IsGenericMethod: false }
            || IsDispose(method))
        {
            return false;
        }

        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.ContainingType.SpecialType == SpecialType.System_Object || Has(current, KnownNames.NonActionAttribute))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDispose(IMethodSymbol method)
        => method is { Name: "Dispose", Parameters.IsEmpty: true }
            && method.ContainingType.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_IDisposable);

    private static Endpoint Read(IMethodSymbol method, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var carriers = AttributeFacts.Carriers(method, type, compilation.Assembly).ToList();
        var verbs = VerbsOf(method);
        var pattern = PatternOf(method, type);
        var isOwn = SymbolEqualityComparer.Default.Equals(method.ContainingType, type);
        return new Endpoint
        {
            Display = RouteEndpoints.Display(verbs, pattern, type.Name + "." + method.Name),
            Verbs = verbs,
            Pattern = pattern,
            Location = (isOwn ? (ISymbol)method : type).Locations[0],
            Handler = CallRoot.Of(method),
            Exposures = AttributeFacts.Distinct(AttributeFacts.Exposures(carriers, cancellation)),
            Wrappers = AttributeFacts.Filters(carriers).Concat(OwnFilter(type)).Concat(Binding.Of(method)).ToImmutableArray(),
            Scopes = carriers.ToImmutableArray(),
            Access = AttributeFacts.Access(carriers) is var access && access == Access.Unknown ? Access.Anonymous : access,
            Kind = EndpointKind.Action,
            HandlerType = type,
        };
    }

    /// <summary>A controller that is a filter runs around its own actions.</summary>
    private static IEnumerable<Wrapper> OwnFilter(INamedTypeSymbol type)
        => type.IsOrImplements(KnownNames.IFilterMetadata)
            ? [new Wrapper(null, TypeHierarchy.CallableFromOutside(type, type.ContainingAssembly)
                .Where(m => !IsAction(m)).Select(m => CallRoot.Of(m, ownDelegatesAreKnown: true)).ToImmutableArray()) { Level = CoverageLevel.Handler }]
            : [];

    private static ImmutableArray<string> VerbsOf(IMethodSymbol method)
    {
        var verbs = new List<string>();
        foreach (var data in method.GetAttributes())
        {
            if (data.AttributeClass.Is(KnownNames.AcceptVerbsAttribute))
            {
                verbs.AddRange(data.ConstructorArguments.SelectMany(Texts));
            }
            else if (data.AttributeClass.IsOrDerivesFrom(KnownNames.HttpMethodAttribute) && data.AttributeClass!.Name is { } name
                && name.StartsWith("Http", StringComparison.Ordinal) && name.EndsWith("Attribute", StringComparison.Ordinal))
            {
                verbs.Add(name.Substring(4, name.Length - 13));
            }
        }

        return verbs.Select(v => v.ToUpperInvariant()).Distinct().ToImmutableArray();
    }

    private static IEnumerable<string> Texts(TypedConstant constant)
        => constant.Kind == TypedConstantKind.Array
            ? (constant.Values.IsDefault ? [] : constant.Values.SelectMany(Texts))
            : constant.Value is string text ? [text] : [];

    private static string? PatternOf(IMethodSymbol method, INamedTypeSymbol type)
    {
        var own = Templates(method).ToList();
        var template = own.FirstOrDefault();
        string? prefix = null;
        for (var current = type; current is not null && prefix is null; current = current.BaseType)
        {
            prefix = Templates(current).FirstOrDefault();
        }

        if (template is null && prefix is null)
        {
            return null;
        }

        template = template is { Length: > 0 } && template[0] is '/' or '~' ? template!.TrimStart('~')
            : RouteChain.Join("/" + (prefix ?? string.Empty).TrimStart('/', '~'), template ?? string.Empty);
        var name = type.Name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? type.Name.Substring(0, type.Name.Length - Suffix.Length) : type.Name;
        var action = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - 5) : method.Name;
        return template.Replace("[controller]", name).Replace("[action]", action);
    }

    private static IEnumerable<string> Templates(ISymbol symbol)
        => symbol.GetAttributes()
            .Where(a => a.AttributeClass.IsOrImplements(KnownNames.IRouteTemplateProvider))
            .Select(a => a.ConstructorArguments.Select(c => c.Kind == TypedConstantKind.Primitive ? c.Value as string : null).FirstOrDefault(t => t is not null))
            .OfType<string>();

    private static bool HasInherited(INamedTypeSymbol type, string attribute)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Has(current, attribute))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass.Is(attribute));
}
