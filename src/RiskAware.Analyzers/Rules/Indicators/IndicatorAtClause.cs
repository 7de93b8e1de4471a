using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>The indicator that arrives at a typed clause, as the analysis of the handler asks for it.</summary>
internal sealed class IndicatorAtClause(Indicators indicators, ITypeSymbol type, TryCalls calls, FoundIndicator found) : CaughtException
{
    internal override ITypeSymbol Type => type;

    // A token that is cancelled explains what a broken connection or a time-out looks like, not a refusal.
    internal override bool IsExplainedByCancellation => found.Noise != Noise.Low;

    internal override bool IsIndicator(ITypeSymbol narrowed)
        => indicators.Find(narrowed, calls) is { } row && row.Noise <= found.Noise;

    internal override bool IsBenign(IPropertySymbol member, IOperation value)
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
            if (IndicatorTable.Default.IsBenign(Indicators.MetadataName(up), member.Name, text))
            {
                return true;
            }
        }

        return false;
    }
}
