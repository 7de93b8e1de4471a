using System;
using System.Linq;
using RiskAware.Collections;
using RiskAware.Generators.Parse;

namespace RiskAware.Generators.Group;

/// <summary>The catalogue of an assembly: where its descriptors are found.</summary>
/// <param name="ClassName">The name of the catalogue class.</param>
/// <param name="Risks">The classes that hold the descriptors of risks, ordinal by risk id.</param>
/// <param name="Points">The fields that hold the descriptors of points, ordinal by point id.</param>
/// <param name="References">The catalogue classes of referenced assemblies.</param>
internal sealed record CatalogueModel(
    string ClassName, EquatableArray<string> Risks, EquatableArray<string> Points, EquatableArray<string> References)
{
    /// <summary>The catalogue, or null for an assembly that neither declares nor references any risk.</summary>
    internal static CatalogueModel? Of(DeclarationSet set, AssemblyModel assembly)
    {
        if (set.Risks.Count == 0 && set.Points.Count == 0 && assembly.Catalogues.Count == 0)
        {
            return null;
        }

        var name = GeneratedNames.Catalogue(assembly.Name);
        return new(
            name,
            set.Risks.OrderBy(static r => r.Id, StringComparer.Ordinal).Select(static r => GeneratedNames.Risk(r)).ToEquatableArray(),
            set.Points.OrderBy(static p => p.Id, StringComparer.Ordinal)
                .Select(static p => GeneratedNames.Points(p.Type) + "." + GeneratedNames.Point(p)).ToEquatableArray(),
            assembly.Catalogues.Where(r => r != "global::" + GeneratedNames.Namespace + "." + name).ToEquatableArray());
    }
}
