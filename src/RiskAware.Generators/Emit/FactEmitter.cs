using Microsoft.CodeAnalysis.Text;
using RiskAware.Facts;
using RiskAware.Generators.Group;

namespace RiskAware.Generators.Emit;

/// <summary>Writes the facts.</summary>
internal static class FactEmitter
{
    internal const string HintName = "RiskAware.Facts.g.cs";

    internal static SourceText Emit(FactsModel model)
    {
        var writer = new SourceWriter();
        writer.Line();
        foreach (var fact in model.Facts)
        {
            writer.Line(Attribute(fact));
        }

        return writer.ToSourceText();
    }

    /// <summary>The attribute that states a fact.</summary>
    internal static string Attribute(RiskFact fact)
        => "[assembly: " + Code.RiskFactAttribute + "(" + Literal.Number(FactText.Version) + ", " + Literal.Text(fact.Kind) + ", "
            + Literal.Text(fact.Key) + ", " + Literal.Text(fact.Value) + ")]";
}
