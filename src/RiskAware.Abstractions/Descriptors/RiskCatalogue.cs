using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RiskAware;

/// <summary>
/// The risks and detection points that one assembly declares, and the catalogues of the assemblies it references. Generated;
/// found by <see cref="RiskCatalogueAttribute"/> without scanning.
/// </summary>
public abstract class RiskCatalogue
{
    /// <summary>The risks of the assembly, ordinal by id.</summary>
    public abstract IReadOnlyList<RiskDescriptor> Risks { get; }

    /// <summary>The detection points of the assembly, ordinal by id.</summary>
    public abstract IReadOnlyList<DetectionPointDescriptor> Points { get; }

    /// <summary>The catalogues of referenced assemblies.</summary>
    public abstract IReadOnlyList<RiskCatalogue> References { get; }

    /// <summary>The catalogue of an assembly, or null if it declares and references none.</summary>
    /// <param name="assembly">The assembly, usually the application's.</param>
    public static RiskCatalogue? Of(Assembly assembly)
    {
        var attribute = assembly.GetCustomAttribute<RiskCatalogueAttribute>();
        return attribute is null ? null : (RiskCatalogue?)Activator.CreateInstance(attribute.Catalogue);
    }

    /// <summary>This catalogue and all that it references, each assembly once, references first.</summary>
    public IReadOnlyList<RiskCatalogue> Closure()
    {
        var seen = new HashSet<Type>();
        var all = new List<RiskCatalogue>();
        Visit(this, seen, all);
        return all;
    }

    private static void Visit(RiskCatalogue catalogue, HashSet<Type> seen, List<RiskCatalogue> all)
    {
        if (!seen.Add(catalogue.GetType()))
        {
            return;
        }

        foreach (var reference in catalogue.References)
        {
            Visit(reference, seen, all);
        }

        all.Add(catalogue);
    }
}

/// <summary>Names the generated catalogue of an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RiskCatalogueAttribute : Attribute
{
    /// <summary>Names the catalogue.</summary>
    /// <param name="catalogue">A public class with a public parameterless constructor, derived from <see cref="RiskCatalogue"/>.</param>
    public RiskCatalogueAttribute(
#if NET
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
#endif
        Type catalogue) => Catalogue = catalogue;

    /// <summary>The catalogue.</summary>
#if NET
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
#endif
    public Type Catalogue { get; }
}
