using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Generators.Group;

namespace RiskAware.Generators.Emit;

/// <summary>Writes the catalogue.</summary>
internal static class CatalogueEmitter
{
    internal const string HintName = "RiskAware.Catalogue.g.cs";

    internal static SourceText Emit(CatalogueModel model)
    {
        const string Prefix = "global::" + GeneratedNames.Namespace + ".";
        var writer = new SourceWriter();
        writer.Line();
        writer.Line("[assembly: " + Code.RiskCatalogueAttribute + "(typeof(" + Prefix + model.ClassName + "))]");
        writer.Line();
        writer.Open("namespace " + GeneratedNames.Namespace);
        writer.Line(Code.Generated);
        writer.Open("public sealed class " + model.ClassName + " : " + Code.RiskCatalogue);
        Property(writer, Code.RiskDescriptor, "Risks");
        writer.Line();
        Property(writer, Code.DetectionPointDescriptor, "Points");
        writer.Line();
        Property(writer, Code.RiskCatalogue, "References");
        writer.Line();
        writer.Open("private static class Declared");
        Field(writer, Code.RiskDescriptor, "Risks", model.Risks.Select(static r => Prefix + r + "." + DescriptorEmitter.RiskField));
        writer.Line();
        Field(writer, Code.DetectionPointDescriptor, "Points", model.Points.Select(static p => Prefix + p));
        writer.Line();
        Field(writer, Code.RiskCatalogue, "References", model.References.Select(static r => "new " + r + "()"));
        writer.Close().Close().Close();
        return writer.ToSourceText();
    }

    private static void Property(SourceWriter writer, string type, string name)
        => writer.Line("public override " + Code.ReadOnlyList + "<" + type + "> " + name + " => Declared." + name + ";");

    private static void Field(SourceWriter writer, string type, string name, IEnumerable<string> items)
    {
        writer.Line("internal static readonly " + Code.ReadOnlyList + "<" + type + "> " + name + " = global::System.Array.AsReadOnly(new " + type + "[]");
        writer.Open();
        foreach (var item in items)
        {
            writer.Line(item + ",");
        }

        writer.Close(");");
    }
}
