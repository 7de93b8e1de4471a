using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>Input of a kind that has a classic attack, and by which name an endpoint takes it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The parameter, or the property of a bound model after its parameter.</param>
internal sealed record DangerousInput(InputKind Kind, string Name)
{
    private static readonly string[] s_bodiless = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];

    private static readonly string[] s_fromRequest =
        ["FromBodyAttribute", "FromFormAttribute", "FromQueryAttribute", "FromRouteAttribute", "FromHeaderAttribute", "AsParametersAttribute"];

    /// <summary>What an endpoint takes from outside, of each kind the first.</summary>
    internal static IEnumerable<DangerousInput> Of(Endpoint endpoint)
        => Values(endpoint).SelectMany(static v => KindsOf(v.Type, v.Symbol.Name).Select(k => new DangerousInput(k, v.Display)))
            .GroupBy(static i => i.Kind.Name, StringComparer.Ordinal).Select(static g => g.First());

    /// <summary>Whether an endpoint takes anything from whoever calls it: a parameter, a bound property, or the request itself.</summary>
    internal static bool IsTakenBy(Endpoint endpoint, CancellationToken cancellation)
        => Values(endpoint).Any() || ReadsRequest(endpoint, cancellation);

    private static bool ReadsRequest(Endpoint endpoint, CancellationToken cancellation)
        => endpoint.Handler is { } handler
            && (handler.Syntax is { } lambda ? [lambda] : handler.Method.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)))
                .SelectMany(static s => s.DescendantNodes())
                .Any(static n => n is IdentifierNameSyntax { Identifier.ValueText: "Request" or "RouteData" or "TryUpdateModelAsync" });

    private static IEnumerable<(ISymbol Symbol, ITypeSymbol Type, string Display)> Values(Endpoint endpoint)
    {
        if (endpoint.Kind is EndpointKind.Framework or EndpointKind.Job)
        {
            yield break;
        }

        foreach (var parameter in endpoint.Handler?.Method.Parameters.Where(static p => !IsService(p)) ?? [])
        {
            yield return (parameter, parameter.Type, parameter.Name);
            foreach (var property in Properties(parameter, endpoint))
            {
                yield return (property, property.Type, parameter.Name + "." + property.Name);
            }
        }

        for (var type = endpoint.HandlerType; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(static p => Has(p, "BindPropertyAttribute")))
            {
                yield return (property, property.Type, property.Name);
                foreach (var inner in Settable(property.Type))
                {
                    yield return (inner, inner.Type, property.Name + "." + inner.Name);
                }
            }
        }
    }

    /// <summary>The properties of a model that is bound to the request.</summary>
    private static IEnumerable<IPropertySymbol> Properties(IParameterSymbol parameter, Endpoint endpoint)
    {
        // A route handler without a body gets other types from the services.
        var isBound = endpoint.Kind is not (EndpointKind.Route or EndpointKind.Fallback)
            || parameter.GetAttributes().Any(static a => s_fromRequest.Contains(a.AttributeClass?.Name))
            || endpoint.Verbs.Any(static v => !s_bodiless.Contains(v, StringComparer.OrdinalIgnoreCase));
        return isBound ? Settable(parameter.Type) : [];
    }

    private static IEnumerable<IPropertySymbol> Settable(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named && !named.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
            ? named.GetMembers().OfType<IPropertySymbol>().Where(static p => p is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public })
            : [];

    private static bool IsService(IParameterSymbol parameter)
        => Has(parameter, "FromServicesAttribute") || Has(parameter, "FromKeyedServicesAttribute");

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == attribute);

    private static IEnumerable<InputKind> KindsOf(ITypeSymbol type, string name)
    {
        var element = ElementOf(type);
        var isText = element.SpecialType == SpecialType.System_String;
        var words = isText ? Words(name) : string.Empty;
        return InputKind.All.Where(k => isText ? k.Names.Any(n => EndsIn(words, n)) && !k.OtherNames.Any(n => EndsIn(words, n)) : k.Types.Any(t => IsOfType(element, t)));
    }

    private static bool IsOfType(ITypeSymbol type, string name)
        => name[name.Length - 1] != '*' ? type.Is(name) : type.IsOrDerivesFrom(name.Substring(0, name.Length - 1));

    /// <summary>The type of one element, of what holds many.</summary>
    private static ITypeSymbol ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1, SpecialType: not SpecialType.System_String } named
            when named.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable) || named.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            => named.TypeArguments[0],
        _ => type,
    };

    private static bool EndsIn(string words, string name)
        => words.EndsWith(name, StringComparison.Ordinal) && (words.Length == name.Length || words[words.Length - name.Length - 1] == '-')

            // One in the plural holds many.
            || (words.Length > name.Length && words[words.Length - 1] == 's' && EndsIn(words.Substring(0, words.Length - 1), name));

    /// <summary>The words of a name, in lower case and joined by <c>-</c>: <c>returnUrl</c> is <c>return-url</c>.</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) && i > 0 && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((starts || name[i] == '_') && words.Length > 0 && words[words.Length - 1] != '-')
            {
                words.Append('-');
            }

            if (name[i] != '_')
            {
                words.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return words.ToString();
    }
}
