using System.Globalization;
using System.Text;
using RiskAware.Declarations;

namespace RiskAware.Generators.Group;

/// <summary>
/// The names of what is generated: readable, and made unique by a hash of the exact name, so that neither nesting, arity nor
/// letter case can bring two together.
/// </summary>
internal static class GeneratedNames
{
    internal const string Namespace = "RiskAware.Generated";

    private const int ReadableLength = 100;

    /// <summary>The class that holds the descriptors of a type's points.</summary>
    internal static string Points(ContainingTypeModel type) => Readable(type.ReaderName, '_') + "_Points_" + Hash(type.MetadataName);

    /// <summary>The class that holds the descriptor of a risk.</summary>
    internal static string Risk(RiskModel risk)
        => Readable(risk.Type.ReaderName, '_') + "_Risk_" + Hash(risk.Assembly + "/" + risk.Type.MetadataName);

    /// <summary>The field that holds the descriptor of a point.</summary>
    internal static string Point(PointModel point) => Readable(point.MethodName, '_') + "_" + Hex((uint)point.EventId);

    /// <summary>The name of the generated file about a type of this assembly.</summary>
    internal static string HintName(ContainingTypeModel type) => Readable(type.ReaderName, '.') + "." + Hash(type.MetadataName) + ".g.cs";

    /// <summary>The name of the generated file about a risk of another assembly.</summary>
    internal static string HintName(RiskModel foreign)
        => Readable(foreign.Type.ReaderName, '.') + ".from." + Hash(foreign.Assembly + "/" + foreign.Type.MetadataName) + ".g.cs";

    internal static string Catalogue(string assembly)
    {
        var exact = true;
        foreach (var c in assembly)
        {
            exact &= c == '.' || (c < 128 && char.IsLetterOrDigit(c));
        }

        var name = Readable(assembly, '_') + (exact && assembly.Length <= ReadableLength ? string.Empty : "_" + Hash(assembly)) + "Catalogue";
        return name[0] is >= '0' and <= '9' ? "_" + name : name;
    }

    private static string Hash(string text) => Hex(Identity.Fnv1a(text));

    private static string Hex(uint number) => number.ToString("x8", CultureInfo.InvariantCulture);

    private static string Readable(string name, char separator)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            text.Append(c == '.' ? separator : c < 128 && char.IsLetterOrDigit(c) ? c : '_');
            if (text.Length == ReadableLength)
            {
                break;
            }
        }

        return text.Length > 0 && text[0] is >= '0' and <= '9' && separator == '_' ? "_" + text : text.ToString();
    }
}
