using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Whether a comparison shows that an exception carries a code that is known as harmless.</summary>
internal static class BenignCodes
{
    internal static bool AreShown(ITypeSymbol type, IPropertySymbol member, IOperation value)
    {
        if (value.ConstantValue is not { HasValue: true, Value: { } constant })
        {
            return false;
        }

        var text = value.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration
            ? enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, constant))?.Name
            : member.Name == "HResult" && constant is int code ? "0x" + code.ToString("X8", CultureInfo.InvariantCulture)
            : System.Convert.ToString(constant, CultureInfo.InvariantCulture);
        for (var up = type; up is not null && text is not null; up = up.BaseType)
        {
            if (IndicatorTable.Default.IsBenign(SymbolNames.MetadataName(up), member.Name, text))
            {
                return true;
            }
        }

        return false;
    }
}
