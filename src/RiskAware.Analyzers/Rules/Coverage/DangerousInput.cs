using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>Input of a kind that has a classic attack, and by which name an endpoint takes it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The parameter, or the property of a bound model after its parameter.</param>
internal sealed record DangerousInput(InputKind Kind, string Name)
{
    /// <summary>What an endpoint takes from outside, of each kind the first.</summary>
    internal static IEnumerable<DangerousInput> Of(Endpoint endpoint)
        => TakenValues.Of(endpoint).SelectMany(static v => KindsOf(v.Type, v.Symbol.Name).Select(k => new DangerousInput(k, v.Display)))
            .GroupBy(static i => i.Kind.Name, StringComparer.Ordinal).Select(static g => g.First());

    private static IEnumerable<InputKind> KindsOf(ITypeSymbol type, string name)
    {
        var element = ElementOf(type);
        var isText = element.SpecialType == SpecialType.System_String;
        var words = isText ? Words(name) : string.Empty;
        return InputKind.All.Where(k => isText ? k.Names.Any(n => EndsIn(words, n)) && !k.OtherNames.Any(n => EndsIn(words, n)) : k.Types.Any(t => IsOfType(element, t)));
    }

    private static bool IsOfType(ITypeSymbol type, string name)
        => name[name.Length - 1] != '*' ? type.Is(name) : type.IsOrDerivesFrom(name.Substring(0, name.Length - 1));

    /// <summary>The type of one element, of what holds many.</summary>
    private static ITypeSymbol ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1, SpecialType: not SpecialType.System_String } named
            when named.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable) || named.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            => named.TypeArguments[0],
        _ => type,
    };

    private static bool EndsIn(string words, string name)
        => words.EndsWith(name, StringComparison.Ordinal) && (words.Length == name.Length || words[words.Length - name.Length - 1] == '-')

            // One in the plural holds many.
            || (words.Length > name.Length && words[words.Length - 1] == 's' && EndsIn(words.Substring(0, words.Length - 1), name));

    /// <summary>The words of a name, in lower case and joined by <c>-</c>: <c>returnUrl</c> is <c>return-url</c>.</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) && i > 0 && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((starts || name[i] == '_') && words.Length > 0 && words[words.Length - 1] != '-')
            {
                words.Append('-');
            }

            if (name[i] != '_')
            {
                words.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return words.ToString();
    }
}
