using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Collections;

namespace RiskAware.Generators.Emit;

/// <summary>Values as C# literals. Every text of an attribute passes here.</summary>
internal static class Literal
{
    internal static string Text(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        var visible = new StringBuilder(literal.Length);
        foreach (var c in literal)
        {
            // The formatter escapes what would break the literal; what a reader could not see is escaped as well.
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                visible.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Span(long ticks) => "new global::System.TimeSpan(" + ticks.ToString(CultureInfo.InvariantCulture) + "L)";

    internal static string Texts(EquatableArray<string> items) => Array("string", items.Select(static i => Text(i)));

    internal static string Numbers(EquatableArray<int> items) => Array("int", items.Select(static i => Number(i)));

    /// <summary>An array, or null for no items.</summary>
    internal static string Array(string type, IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        return list.Length == 0 ? "null" : "new " + type + "[] { " + list + " }";
    }
}
