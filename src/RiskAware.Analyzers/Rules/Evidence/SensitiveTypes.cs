using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>What the type of a value says that it is: types that hold secrets or a person, and types that are classified.</summary>
internal static class SensitiveTypes
{
    private const string DataClassification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";
    private const string NoDataClassification = "Microsoft.Extensions.Compliance.Classification.NoDataClassificationAttribute";

    private static readonly string[] s_secrets =
    [
        "System.Security.SecureString", "System.Net.NetworkCredential", "System.Net.Http.Headers.AuthenticationHeaderValue", "System.Net.Http.Headers.HttpRequestHeaders",
        "System.Net.Cookie", "System.Net.CookieCollection", "System.Net.CookieContainer", "System.Data.Common.DbConnectionStringBuilder",
        "System.Security.Cryptography.AsymmetricAlgorithm", "System.Security.Cryptography.SymmetricAlgorithm", "Microsoft.IdentityModel.Tokens.SecurityKey",
        "Microsoft.AspNetCore.Http.IHeaderDictionary", "Microsoft.AspNetCore.Http.IRequestCookieCollection", "Microsoft.AspNetCore.Authentication.AuthenticationToken",
    ];

    private static readonly string[] s_personal =
    [
        "System.Net.Mail.MailAddress", "System.Security.Claims.ClaimsPrincipal", "System.Security.Claims.ClaimsIdentity", "System.Security.Claims.Claim",
    ];

    internal static bool IsSecret(ITypeSymbol type) => s_secrets.Any(n => type.IsOrDerivesFrom(n) || type.IsOrImplements(n));

    internal static bool IsPersonal(ITypeSymbol type) => s_personal.Any(n => type.IsOrDerivesFrom(n));

    /// <summary>The attribute that classifies a type, or one of the values that a record writes into its text; null: none does.</summary>
    internal static string? ClassificationOf(ITypeSymbol type)
    {
        for (var current = type; current is INamedTypeSymbol and { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Classified(current) is { } attribute)
            {
                return attribute;
            }

            if (current.IsRecord)
            {
                foreach (var property in current.GetMembers().OfType<IPropertySymbol>().Where(static p => p is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }))
                {
                    // The attribute of a positional property stands on the parameter unless it says 'property:'.
                    if ((Classified(property) ?? (ParameterOf(property) is { } parameter ? Classified(parameter) : null)) is { } found)
                    {
                        return found;
                    }
                }
            }
        }

        return null;
    }

    internal static bool IsDeclassified(ISymbol symbol) => symbol.GetAttributes().Any(static a => a.AttributeClass.IsOrDerivesFrom(NoDataClassification));

    /// <summary>A type and what it holds: the items of an array, of a collection, of a nullable value.</summary>
    internal static IEnumerable<ITypeSymbol> WithItems(ITypeSymbol type)
    {
        yield return type;
        switch (type)
        {
            case IArrayTypeSymbol array:
                yield return array.ElementType;
                break;
            case INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments }:
                foreach (var argument in arguments)
                {
                    yield return argument;
                }

                break;
        }
    }

    private static string? Classified(ISymbol symbol)
        => IsDeclassified(symbol) ? null : symbol.GetAttributes().FirstOrDefault(static a => a.AttributeClass.IsOrDerivesFrom(DataClassification))?.AttributeClass?.Name;

    private static IParameterSymbol? ParameterOf(IPropertySymbol property)
        => property.ContainingType.InstanceConstructors.SelectMany(static c => c.Parameters)
            .FirstOrDefault(p => p.Name == property.Name && p.Locations.Intersect(property.Locations).Any());
}
