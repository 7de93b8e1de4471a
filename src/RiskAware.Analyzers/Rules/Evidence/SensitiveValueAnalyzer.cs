using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>RA4001: a value of a detection that is a secret or personal, and that every output would show.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveValueAnalyzer : DeclarationAnalyzer
{
    private const string ReadersUse = "whoever reads it can use it";
    private const string ReadersKeep = "it is kept for as long as the log is";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA4001_SensitiveValueShown];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        // The body of an external point is written by hand: no mark changes what it logs.
        for (var i = 0; i < point.Parameters.Count && i < method.Parameters.Length && !point.IsExternal; i++)
        {
            var model = point.Parameters[i];
            var parameter = method.Parameters[i];
            if (!model.IsLogged || model.IsSensitive || model.Subject is not null || SensitiveTypes.IsDeclassified(parameter) || Of(parameter) is not { } found)
            {
                continue;
            }

            report.At(
                parameter.Locations.FirstOrDefault(static l => l.IsInSource),
                RuleDescriptors.RA4001_SensitiveValueShown,
                found.IsPersonal ? LeveledSeverity.NoneInfoWarning : LeveledSeverity.Warning,
                arguments: [parameter.Name, method.Name, found.What, found.IsPersonal ? ReadersKeep : ReadersUse]);
        }
    }

    private static (string What, bool IsPersonal)? Of(IParameterSymbol parameter)
    {
        foreach (var type in SensitiveTypes.WithItems(parameter.Type))
        {
            if (SensitiveTypes.IsSecret(type))
            {
                return ("a secret by its type '" + type.Name + "'", false);
            }

            if (SensitiveTypes.ClassificationOf(type) is { } attribute)
            {
                return ("classified by '" + attribute + "' at '" + type.Name + "'", false);
            }
        }

        if (CanBeText(parameter.Type) ? SensitiveNames.IsSecret(parameter.Name) : IsNumber(parameter.Type) && SensitiveNames.IsSecretNumber(parameter.Name))
        {
            return ("a secret by its name", false);
        }

        if (SensitiveTypes.WithItems(parameter.Type).FirstOrDefault(SensitiveTypes.IsPersonal) is { } personal)
        {
            return ("personal data by its type '" + personal.Name + "'", true);
        }

        return (CanBeText(parameter.Type) || IsDate(parameter.Type)) && SensitiveNames.IsPersonal(parameter.Name) ? ("personal data by its name", true) : null;
    }

    /// <summary>Whether the words of a name can be the value: text, bytes, what holds them, and what may be anything.</summary>
    private static bool CanBeText(ITypeSymbol type) => SensitiveTypes.WithItems(type).Any(static t
        => t.SpecialType is SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char or SpecialType.System_Byte
            || t.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter
            || t is INamedTypeSymbol { Name: "Guid" or "StringValues" or "StringBuilder" or "StringSegment" });

    private static bool IsNumber(ITypeSymbol type) => SensitiveTypes.WithItems(type).Any(static t
        => t.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_UInt32 or SpecialType.System_UInt64);

    private static bool IsDate(ITypeSymbol type) => SensitiveTypes.WithItems(type).Any(static t => t is INamedTypeSymbol { Name: "DateTime" or "DateTimeOffset" or "DateOnly" });
}
