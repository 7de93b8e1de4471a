using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Collections;
using RiskAware.Facts;
using RiskAware.Symbols;

namespace RiskAware.Declarations;

/// <summary>Reads a risk.</summary>
internal static class RiskReader
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    internal static RiskModel? Read(DeclarationReader reader, Compilation compilation, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var attributes = type.GetAttributes();
        if (AttributeValues.Find(attributes, KnownNames.RiskAttribute) is not { } values)
        {
            return null;
        }

        var window = values.Text("Window");
        var model = new RiskModel
        {
            DocId = type.GetDocumentationCommentId() ?? string.Empty,
            TypeName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            Name = type.Name,
            Assembly = type.ContainingAssembly?.Name ?? string.Empty,
            Type = TypeShape.Read(type, cancellation),
            Id = values.Text(0) ?? string.Empty,
            Title = values.Text(1) ?? string.Empty,
            Impact = values.Number("Impact") ?? 0,
            Attack = values.Texts("Attack"),
            Cwe = values.Numbers("Cwe"),
            Capec = values.Numbers("Capec"),
            Actors = values.Number("Actors") ?? 0,
            Owner = values.Text("Owner"),
            Instruction = values.Text("Instruction"),
            Description = values.Text("Description"),
            FalsePositives = values.Text("FalsePositives"),
            BlindSpots = values.Text("BlindSpots"),
            EventType = values.Text("EventType"),
            Target = values.Number("Target") ?? 0,
            WindowTicks = window is null ? TimeSpan.TicksPerHour : Ticks(window),
            Responses = Responses(attributes),
            Comment = OwnComments.Of(type, cancellation),
            Sequences = SequenceDeclarations.Read(attributes),
            IsPublic = TypeShape.IsVisibleOutside(type),
            NeedsConstructor = !type.IsStatic && type.InstanceConstructors.All(static c => c.IsImplicitlyDeclared || DeclarationReader.IsGenerated(c.GetAttributes())),
            IsObsolete = IsObsolete(type),
            Problems = EquatableArray<ShapeProblem>.Empty,
        };
        var problems = Problems(reader, compilation, type, values, window, model, cancellation);
        return model with { Problems = problems.ToEquatableArray(), Hash = DeclaredHash(compilation, type, model) };
    }

    /// <summary>The ticks of a time span in constant format within the bounds of windows, else 0.</summary>
    internal static long Ticks(string? text)
        => TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var span) && span >= s_shortest && span <= s_longest ? span.Ticks : 0;

    private static IEnumerable<ShapeProblem> Problems(
        DeclarationReader reader, Compilation compilation, INamedTypeSymbol type, AttributeValues values, string? window, RiskModel model, CancellationToken cancellation)
    {
        if (values.HasErrors)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.Unreadable);
            yield break;
        }

        if (TypeShape.TooOldLanguage(type, cancellation) is { } version)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.LanguageTooOld, version, TypeShape.NeededLanguage);
        }

        if (reader.HiddenName is { } hidden && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            yield return hidden;
        }

        if (!TypeShape.IsPartial(type, cancellation))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.RiskNotPartial);
        }

        if (!type.IsSealed && !type.IsStatic)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.RiskNotSealed);
        }

        if (TypeShape.IsGeneric(type))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.RiskGeneric);
        }

        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.RiskNotAccessible);
        }

        foreach (var problem in TypeShape.ContainerProblems(type, cancellation))
        {
            yield return problem;
        }

        if (!Identity.IsWellFormed(model.Id))
        {
            yield return ShapeProblem.Of(ShapeProblemKind.RiskIdMalformed, model.Id);
        }

        if (model.Impact is < 1 or > 100)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.ImpactOutOfRange, model.Impact.ToString(CultureInfo.InvariantCulture));
        }

        if (model.WindowTicks == 0)
        {
            yield return ShapeProblem.Of(ShapeProblemKind.WindowMalformed, window!);
        }

        foreach (var problem in SequenceDeclarations.Problems(model.Sequences, model.WindowTicks))
        {
            yield return problem;
        }
    }

    private static EquatableArray<ResponseModel> Responses(System.Collections.Immutable.ImmutableArray<AttributeData> attributes)
        => AttributeValues.FindAll(attributes, KnownNames.ResponseAttribute)
            .Where(static r => !r.HasErrors)
            .Select(static r => new ResponseModel(r.Number(0) ?? 0, r.Number("AtScore") ?? 0, r.Number("ForMinutes") ?? 0))
            .OrderBy(static r => r.AtScore).ThenBy(static r => r.Kind).ThenBy(static r => r.ForMinutes)
            .ToEquatableArray();

    // The declaring assembly's own word, so that all sides show the same hash even if their toolkits differ.
    private static string DeclaredHash(Compilation compilation, INamedTypeSymbol type, RiskModel model)
    {
        if (type.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            && AssemblyFacts.Of(assembly).Find(FactKinds.Risk, model.DocId)?.Field(DeclarationFacts.Hash) is { } hash)
        {
            return hash;
        }

        return DeclarationHash.Of(model);
    }

    private static bool IsObsolete(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (AttributeValues.Find(type.GetAttributes(), "System.ObsoleteAttribute") is not null)
            {
                return true;
            }
        }

        return false;
    }
}
