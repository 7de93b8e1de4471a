using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>The framework's own rules for what is a controller, and which of its methods are actions.</summary>
internal static class ActionRules
{
    private const string Suffix = "Controller";

    internal static bool IsController(INamedTypeSymbol type)
        => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public, ContainingType: null, IsGenericType: false }
            && (type.Name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || InheritedAttributes.Has(type, KnownNames.ControllerAttribute))
            && !InheritedAttributes.Has(type, KnownNames.NonControllerAttribute);

    /// <summary>Whether a method is an action, also one that a controller inherits from an abstract base.</summary>
    internal static bool IsActionOfController(IMethodSymbol method)
        => method.ContainingType is { TypeKind: TypeKind.Class } type && IsAction(method)
            && (IsController(type) || (type.IsAbstract && InheritedAttributes.Has(type, KnownNames.ControllerAttribute)));

    /// <summary>The actions of a controller: its own and the inherited ones, each method once.</summary>
    internal static IEnumerable<IMethodSymbol> ActionsOf(INamedTypeSymbol controller) => PublicMethods(controller).Where(IsAction);

    /// <summary>What reflection lists for a type: a hidden method stays, an overridden one does not.</summary>
    internal static IEnumerable<IMethodSymbol> PublicMethods(INamedTypeSymbol type)
    {
        var overridden = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is { SpecialType: not SpecialType.System_Object } && !IsFrameworkBase(current); current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (!overridden.Contains(method.OriginalDefinition))
                {
                    yield return method;
                }

                if (method.OverriddenMethod is { } hidden)
                {
                    overridden.Add(hidden.OriginalDefinition);
                }
            }
        }
    }

    /// <summary>Whether the framework takes a method of a controller, or of a base of one, as an action.</summary>
    internal static bool IsAction(IMethodSymbol method)
    {
        if (!MayHandle(method) || IsDispose(method))
        {
            return false;
        }

        return !Overrides(method).Any(static m => InheritedAttributes.Own(m, KnownNames.NonActionAttribute));
    }

    /// <summary>A public method of an object that is not one of <see cref="object"/>.</summary>
    internal static bool MayHandle(IMethodSymbol method)
        => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, IsGenericMethod: false }
            && Overrides(method).Last().ContainingType.SpecialType != SpecialType.System_Object;

    /// <summary>The name that stands for the controller in routes.</summary>
    internal static string NameOf(INamedTypeSymbol controller)
        => controller.Name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            ? controller.Name.Substring(0, controller.Name.Length - Suffix.Length)
            : controller.Name;

    /// <summary>The method and what it overrides, up to where it was first declared.</summary>
    internal static IEnumerable<IMethodSymbol> Overrides(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            yield return current;
        }
    }

    // Every public method of the framework's bases is marked as no action; there are many, and they need not be read.
    private static bool IsFrameworkBase(INamedTypeSymbol type)
        => type.Name is "ControllerBase" or "Controller" or "PageModel" or "Page" or "PageBase"
            && type.ContainingAssembly?.Name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal) == true;

    private static bool IsDispose(IMethodSymbol method)
    {
        var first = Overrides(method).Last();
        return first is { Name: "Dispose", Parameters.IsEmpty: true }
            && first.ContainingType.AllInterfaces.FirstOrDefault(static i => i.SpecialType == SpecialType.System_IDisposable) is { } disposable
            && disposable.GetMembers("Dispose").FirstOrDefault() is { } member
            && SymbolEqualityComparer.Default.Equals(first.ContainingType.FindImplementationForInterfaceMember(member), first);
    }
}
