using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Analyzers.Rules.Indicators;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>The codes of an exception that are known to be harmless, as a filter: the handler keeps those, and the rest leaves.</summary>
internal sealed record BenignCodes(IPropertySymbol Member, IReadOnlyList<string> Values)
{
    /// <summary>The codes that the rule handed over, as far as the type at hand knows them; else null.</summary>
    internal static BenignCodes? Of(ObservableHandler handler)
    {
        if (handler.Property(IndicatorProperties.Benign)?.Split(':') is not { Length: 2 } parts
            || handler.Clause.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 }
            || MemberOf(handler.Exception, parts[0]) is not { } member)
        {
            return null;
        }

        var values = parts[1].Split(';').Select(v => Constant(v, member.Type, handler)).OfType<string>().ToList();
        return values.Count == 0 ? null : new(member, values);
    }

    internal IEnumerable<TextChange> Changes(ObservableHandler handler)
        => HandlerText.Name(handler).Append(HandlerText.Filter(handler.Clause, $"{handler.VariableName}.{Member.Name} is {string.Join(" or ", Values)}"));

    private static IPropertySymbol? MemberOf(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Constant(string value, ITypeSymbol type, ObservableHandler handler)
    {
        type = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        if (type.TypeKind == TypeKind.Enum)
        {
            return type.GetMembers(value).Any() ? HandlerText.NameOf((INamedTypeSymbol)type, handler.Model, handler.Clause.SpanStart) + "." + value : null;
        }

        return type.SpecialType switch
        {
            SpecialType.System_String => SymbolDisplay.FormatLiteral(value, quote: true),
            SpecialType.System_Int32 when value.StartsWith("0x", System.StringComparison.Ordinal) => $"unchecked((int){value})",
            SpecialType.System_Int32 or SpecialType.System_UInt32 => value,
            _ => null,
        };
    }
}
