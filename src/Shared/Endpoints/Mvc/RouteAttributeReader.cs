using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>
/// Reads what an attribute says of HTTP methods and route. One of the own code that derives from the framework's is followed
/// through its constructor; what it makes up otherwise is open.
/// </summary>
internal sealed class RouteAttributeReader(Compilation compilation, CancellationToken cancellation)
{
    private static readonly object s_unknown = new();

    internal RouteAttributeFact? TryRead(AttributeData data)
    {
        if (data.AttributeClass is not { } type)
        {
            return null;
        }

        var routes = type.IsOrImplements(KnownNames.IRouteTemplateProvider);
        var verbs = type.IsOrImplements(KnownNames.IActionHttpMethodProvider);
        if (!routes && !verbs)
        {
            return null;
        }

        var named = data.NamedArguments.ToDictionary(static n => n.Key, static n => ValueOf(n.Value));
        var fact = new RouteAttributeFact(data, routes, verbs);
        var known = Follow(type, data.AttributeConstructor, data.ConstructorArguments.Select(ValueOf).ToList(), fact);
        if (known && named.TryGetValue("Route", out var route) && type.IsOrDerivesFrom(KnownNames.AcceptVerbsAttribute))
        {
            fact.Template = route as string;
        }

        fact.IsSilent = routes && fact.Template is null && (fact.Open & OpenParts.Pattern) == 0
            && !named.ContainsKey("Order") && !(named.TryGetValue("Name", out var name) && name is not null);
        return fact;
    }

    private bool Follow(INamedTypeSymbol type, IMethodSymbol? constructor, List<object?> arguments, RouteAttributeFact fact, int depth = 0)
    {
        if (type.ContainingAssembly?.Name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) == true)
        {
            return Framework(type, arguments, fact);
        }

        if (depth < 4 && constructor is not null && !type.DeclaringSyntaxReferences.IsEmpty && type.BaseType is { } above && !Implements(type, above, fact))
        {
            if (BaseCall(constructor) is { } call)
            {
                var values = call.TargetMethod.Parameters.Select(p => Operations.Argument(call, p.Ordinal) is { } value ? Fold(value, constructor, arguments) : s_unknown);
                return Follow(above, call.TargetMethod, values.ToList(), fact, depth + 1);
            }

            // Without a call to its base it calls what takes nothing.
            return Follow(above, above.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty), [], fact, depth + 1);
        }

        fact.Open |= (fact.GivesVerbs ? OpenParts.Verbs : OpenParts.None) | (fact.GivesRoute ? OpenParts.Pattern : OpenParts.None);
        return false;
    }

    // Where it implements what its base does not, its own code answers.
    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol above, RouteAttributeFact fact)
        => (fact.GivesRoute && (!above.IsOrImplements(KnownNames.IRouteTemplateProvider) || type.Interfaces.Any(static i => i.Is(KnownNames.IRouteTemplateProvider))))
            || (fact.GivesVerbs && (!above.IsOrImplements(KnownNames.IActionHttpMethodProvider) || type.Interfaces.Any(static i => i.Is(KnownNames.IActionHttpMethodProvider))));

    private static bool Framework(INamedTypeSymbol type, List<object?> arguments, RouteAttributeFact fact)
    {
        if (type.Is(KnownNames.RouteAttribute))
        {
            Template(arguments.FirstOrDefault(), fact);
        }
        else if (type.Is(KnownNames.AcceptVerbsAttribute))
        {
            Verbs(arguments.FirstOrDefault(), fact);
        }
        else if (type.Is(KnownNames.HttpMethodAttribute))
        {
            Verbs(arguments.FirstOrDefault(), fact);
            Template(arguments.ElementAtOrDefault(1), fact);
        }
        else if (type.IsOrDerivesFrom(KnownNames.HttpMethodAttribute) && type.Name.StartsWith("Http", StringComparison.Ordinal) && type.Name.Length > 13)
        {
            // HttpPostAttribute
            fact.Verbs = ImmutableArray.Create(type.Name.Substring(4, type.Name.Length - 13).ToUpperInvariant());
            Template(arguments.FirstOrDefault(), fact);
        }
        else
        {
            fact.Open |= (fact.GivesVerbs ? OpenParts.Verbs : OpenParts.None) | (fact.GivesRoute ? OpenParts.Pattern : OpenParts.None);
            return false;
        }

        return true;
    }

    private static void Template(object? value, RouteAttributeFact fact)
    {
        fact.Template = value as string;
        fact.Open |= value == s_unknown ? OpenParts.Pattern : OpenParts.None;
    }

    private static void Verbs(object? value, RouteAttributeFact fact)
    {
        var texts = value is string one ? [one] : (value as IReadOnlyList<object?>)?.ToList();
        if (texts is null || texts.Any(static t => t is not string))
        {
            fact.Open |= OpenParts.Verbs;
            return;
        }

        fact.Verbs = texts.Select(static t => ((string)t!).ToUpperInvariant()).ToImmutableArray();
    }

    private IInvocationOperation? BaseCall(IMethodSymbol constructor)
    {
        var initializer = MethodBodies.Of(compilation).TryGet(constructor, cancellation) is IConstructorBodyOperation { Initializer: { } found } ? found : null;
        return (initializer is IExpressionStatementOperation statement ? statement.Operation : initializer) as IInvocationOperation;
    }

    private static object? Fold(IOperation value, IMethodSymbol constructor, List<object?> arguments)
    {
        value = Operations.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant;
        }

        return value switch
        {
            IParameterReferenceOperation { Parameter: { } parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, constructor)
                && parameter.Ordinal < arguments.Count => arguments[parameter.Ordinal],
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Select(e => Fold(e, constructor, arguments)).ToList(),
            ICollectionExpressionOperation collection => collection.Elements.Select(e => Fold(e, constructor, arguments)).ToList(),
            _ => s_unknown,
        };
    }

    private static object? ValueOf(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.Values.IsDefault ? null : constant.Values.Select(ValueOf).ToList(),
        TypedConstantKind.Error => s_unknown,
        _ => constant.Value,
    };
}
