using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Endpoints.Mvc;

/// <summary>How an application sets MVC up: the options and parts that decide what is an endpoint, and by which pattern.</summary>
internal sealed class MvcSetup
{
    private const string ApplicationPart = "Microsoft.AspNetCore.Mvc.ApplicationParts.ApplicationPartAttribute";

    private static readonly ConditionalWeakTable<Compilation, MvcSetup> s_perCompilation = new();

    private static readonly HashSet<string> s_names =
    [
        "SuppressAsyncSuffixInActionNames", "Conventions", "Filters", "AddApplicationPart", "ConfigureApplicationPartManager",
        "IApplicationModelProvider", "IActionDescriptorProvider",
    ];

    private readonly List<(IAssemblySymbol Assembly, Location Place)> _parts = [];

    private MvcSetup(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var body in BoundBodies.Mentioning(compilation, s_names.Contains, cancellation))
        {
            foreach (var operation in body.DescendantsAndSelf())
            {
                if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "SuppressAsyncSuffixInActionNames" } property } } assignment
                    && property.ContainingType.Is(KnownNames.MvcOptions))
                {
                    KeepsAsyncSuffix = Operations.Unwrap(assignment.Value).ConstantValue is { HasValue: true, Value: bool value } ? !value : null;
                }
                else if (operation is IInvocationOperation call)
                {
                    Read(call, compilation);
                }
            }
        }

        foreach (var name in compilation.Assembly.GetAttributes().Where(static a => a.AttributeClass.Is(ApplicationPart))
            .Select(static a => a.ConstructorArguments.FirstOrDefault().Value as string))
        {
            if (compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(r => r.Name == name) is { } part)
            {
                _parts.Add((part, Location.None));
            }
        }
    }

    /// <summary>Whether names of actions keep <c>Async</c>; null: it cannot be seen.</summary>
    internal bool? KeepsAsyncSuffix { get; private set; } = false;

    /// <summary>Who may call actions and pages, by global filters.</summary>
    internal Access FilterAccess { get; private set; }

    /// <summary>What conventions and providers decide of all actions in a way that cannot be seen.</summary>
    internal OpenParts Open { get; private set; }

    /// <summary>Other assemblies whose controllers and pages the application takes in.</summary>
    internal IReadOnlyList<(IAssemblySymbol Assembly, Location Place)> Parts => _parts;

    internal static MvcSetup Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var setup = new MvcSetup(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => setup);
        }

        return known;
    }

    private void Read(IInvocationOperation call, Compilation compilation)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "Add" or "Insert" when IsConventions(Operations.Receiver(call)):
                // A transformer of tokens changes no more than the pattern.
                Open |= call.Arguments.Any(static a => Operations.Unwrap(a.Value).Type?.Name == "RouteTokenTransformerConvention")
                    ? OpenParts.Pattern
                    : OpenParts.Verbs | OpenParts.Pattern | OpenParts.Access | OpenParts.Count;
                break;
            case "Add" when call.Instance?.Type.Is(KnownNames.FilterCollection) == true:
                AddFilter(method.TypeArguments.Concat(call.Arguments.Select(static a => TypeOf(a.Value))).OfType<INamedTypeSymbol>());
                break;
            case "AddApplicationPart":
                AddPart(call, compilation);
                break;
            case "ConfigureApplicationPartManager":
                Open |= OpenParts.Count;
                break;
            default:
                if (method.TypeArguments.Any(static t => t.Name is "IApplicationModelProvider" or "IActionDescriptorProvider"))
                {
                    Open |= OpenParts.Verbs | OpenParts.Pattern | OpenParts.Access | OpenParts.Count;
                }

                break;
        }
    }

    private static bool IsConventions(IOperation? receiver)
        => receiver is not null && Operations.Unwrap(receiver) is IPropertyReferenceOperation { Property: { Name: "Conventions" } property }
            && property.ContainingType.Is(KnownNames.MvcOptions);

    private static ITypeSymbol? TypeOf(IOperation value)
        => Operations.Unwrap(value) is ITypeOfOperation type ? type.TypeOperand : Operations.Unwrap(value).Type;

    private void AddFilter(IEnumerable<INamedTypeSymbol> types)
    {
        foreach (var type in types)
        {
            if (type.IsOrDerivesFrom(KnownNames.AuthorizeFilter))
            {
                FilterAccess = Access.Authorized;
            }
            else if (type.IsOrImplements(KnownNames.IAllowAnonymousFilter))
            {
                Open |= OpenParts.Access;
            }
        }
    }

    private void AddPart(IInvocationOperation call, Compilation compilation)
    {
        var assembly = call.Arguments.Select(static a => Operations.Unwrap(a.Value)).OfType<IPropertyReferenceOperation>()
            .Where(static p => p.Property.Name == "Assembly" && p.Instance is ITypeOfOperation)
            .Select(static p => ((ITypeOfOperation)p.Instance!).TypeOperand.ContainingAssembly).FirstOrDefault();
        if (assembly is null)
        {
            Open |= OpenParts.Count;
        }
        else if (!SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
        {
            _parts.Add((assembly, Operations.NameOf(call).GetLocation()));
        }
    }
}
