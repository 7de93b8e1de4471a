using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>Where in the source a problem of a declaration is shown.</summary>
internal static class DeclarationPlaces
{
    /// <summary>The name of the declaration that carries the attribute; of other symbols the first place in source.</summary>
    internal static Location? NameOf(ISymbol symbol, string attribute, CancellationToken cancellation)
        => Attribute(symbol, attribute, cancellation)?.Parent?.Parent switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
            MethodDeclarationSyntax method => method.Identifier.GetLocation(),
            _ => symbol.Locations.FirstOrDefault(static l => l.IsInSource),
        };

    /// <summary>An argument of an attribute, by its name or else its position; without it the name of the declaration.</summary>
    internal static Location? ArgumentOf(ISymbol symbol, string attribute, string name, int position, CancellationToken cancellation)
        => Argument(Attribute(symbol, attribute, cancellation), name, position)?.Expression.GetLocation() ?? NameOf(symbol, attribute, cancellation);

    /// <summary>An argument of the last attribute that declares a sequence of the name; without it the attribute.</summary>
    internal static Location? SequenceOf(INamedTypeSymbol type, string sequence, string name, int position, CancellationToken cancellation)
    {
        var syntax = type.GetAttributes()
            .LastOrDefault(a => a.AttributeClass.Is(KnownNames.SequenceAttribute) && new AttributeValues(a).Text(0) == sequence)
            ?.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        return Argument(syntax, name, position)?.Expression.GetLocation() ?? syntax?.GetLocation();
    }

    /// <summary>The name of a type where it is declared without <c>partial</c>.</summary>
    internal static Location? NotPartial(INamedTypeSymbol type, CancellationToken cancellation)
        => type.DeclaringSyntaxReferences
            .Select(r => r.GetSyntax(cancellation))
            .OfType<TypeDeclarationSyntax>()
            .FirstOrDefault(static d => !d.Modifiers.Any(SyntaxKind.PartialKeyword))?.Identifier.GetLocation();

    internal static Location? ParameterOf(IMethodSymbol method, string name)
        => method.Parameters.FirstOrDefault(p => p.Name == name)?.Locations.FirstOrDefault(static l => l.IsInSource);

    internal static AttributeArgumentSyntax? Argument(AttributeSyntax? attribute, string name, int position)
    {
        var arguments = attribute?.ArgumentList?.Arguments;
        return arguments?.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name || a.NameColon?.Name.Identifier.ValueText == name)
            ?? (position >= 0 ? arguments?.Where(static a => a.NameEquals is null && a.NameColon is null).ElementAtOrDefault(position) : null);
    }

    internal static AttributeSyntax? Attribute(ISymbol symbol, string attribute, CancellationToken cancellation)
        => symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass.Is(attribute))?.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
}
