using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Analyzers.Rules.Declarations;

namespace RiskAware.Analyzers.References;

/// <summary>An id of a catalogue as an attribute names it.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Written">The id as it stands there; of a number <c>CWE-22</c>.</param>
/// <param name="Code">Its code; 0 for a text that is no id.</param>
/// <param name="Place">Where it is written; the whole list where its parts cannot be told.</param>
internal sealed record NamedReference(ThreatCatalogue Catalogue, string Written, int Code, Location? Place)
{
    /// <summary>The lists of an attribute: together they are what one declaration says.</summary>
    internal static IEnumerable<IReadOnlyList<NamedReference>> ListsOf(AttributeData attribute, CancellationToken cancellation)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key is "Attack" or "Cwe" or "Capec" && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false } list)
            {
                var catalogue = argument.Key switch { "Attack" => ThreatCatalogue.Attack, "Cwe" => ThreatCatalogue.Cwe, _ => ThreatCatalogue.Capec };
                var expression = DeclarationPlaces.Argument(attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax, argument.Key, -1)?.Expression;
                var parts = expression is null ? new List<ExpressionSyntax>() : PartsOf(expression);
                yield return [.. list.Values.Select((value, at) => Of(catalogue, value, parts.Count == list.Values.Length ? parts[at] : expression)).OfType<NamedReference>()];
            }
        }
    }

    /// <summary>The expressions of a list as it is written; none where something is spread into it.</summary>
    private static List<ExpressionSyntax> PartsOf(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax collection when collection.Elements.All(static e => e is ExpressionElementSyntax)
            => collection.Elements.Cast<ExpressionElementSyntax>().Select(static e => e.Expression).ToList(),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToList(),
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.ToList(),
        _ => new List<ExpressionSyntax>(),
    };

    private static NamedReference? Of(ThreatCatalogue catalogue, TypedConstant value, ExpressionSyntax? place) => value switch
    {
        { Kind: TypedConstantKind.Primitive, Value: string text } => new(catalogue, text, ThreatCatalogue.CodeOf(text), place?.GetLocation()),
        { Kind: TypedConstantKind.Primitive, Value: int number } => new(catalogue, catalogue.IdOf(number), number, place?.GetLocation()),
        _ => null,
    };
}
