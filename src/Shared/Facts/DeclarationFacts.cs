using System.Collections.Generic;
using RiskAware.Declarations;

namespace RiskAware.Facts;

/// <summary>What an assembly tells about the risks and points that it declares.</summary>
internal static class DeclarationFacts
{
    internal const string Id = "id";
    internal const string Hash = "hash";

    /// <summary>Of a point: the documentation id of its risk.</summary>
    internal const string Risk = "risk";

    /// <summary>Of a point: the simple name of the assembly of its risk, where it is another one.</summary>
    internal const string RiskAssembly = "in";

    /// <summary>Of a point: its body is written by hand.</summary>
    internal const string External = "external";

    internal static RiskFact Of(RiskModel risk)
        => new(FactKinds.Risk, risk.DocId, FactText.Write([new(Id, risk.Id), new(Hash, risk.Hash)]));

    /// <summary>The fact about a point that has a risk.</summary>
    internal static RiskFact Of(PointModel point, RiskModel risk, string assembly)
    {
        var fields = new List<KeyValuePair<string, string>> { new(Id, point.Id), new(Hash, point.Hash), new(Risk, risk.DocId) };
        if (risk.Assembly != assembly)
        {
            fields.Add(new(RiskAssembly, risk.Assembly));
        }

        if (point.IsExternal)
        {
            fields.Add(new(External, "true"));
        }

        return new(FactKinds.Point, point.DocId, FactText.Write(fields));
    }
}
