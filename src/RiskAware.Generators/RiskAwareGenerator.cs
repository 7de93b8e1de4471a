using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Generators.Emit;
using RiskAware.Generators.Group;
using RiskAware.Generators.Parse;
using RiskAware.Generators.Reach;
using RiskAware.Generators.Refused;

namespace RiskAware.Generators;

/// <summary>
/// Writes the bodies of detection points, the descriptors of risks and points, the catalogue of the assembly, and its facts.
/// What cannot be generated gets no body; the analyzers say why, and in a build that the compiler ends before they can speak,
/// one step does.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RiskAwareGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var risks = DeclarationParser.Risks(context);
        var points = DeclarationParser.Points(context);
        var assembly = AssemblyParser.Assembly(context);

        var declarations = risks.Collect().Combine(points.Collect()).Combine(assembly)
            .Select(static (all, _) => DeclarationSet.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(GeneratorSteps.Declarations);

        var graduations = declarations.Combine(GraduationParser.Files(context))
            .Select(static (both, _) => GraduationSet.Of(both.Left, both.Right))
            .WithTrackingName(GeneratorSteps.Graduations);

        var files = declarations.Combine(graduations).SelectMany(static (both, _) => FileModel.Of(both.Left, both.Right)).WithTrackingName(GeneratorSteps.File);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, FileEmitter.Emit(file)));

        var catalogue = declarations.Combine(assembly)
            .Select(static (all, _) => CatalogueModel.Of(all.Left, all.Right))
            .WithTrackingName(GeneratorSteps.Catalogue);
        context.RegisterSourceOutput(catalogue, static (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource(CatalogueEmitter.HintName, CatalogueEmitter.Emit(model));
            }
        });

        var facts = declarations.Select(static (set, _) => FactsModel.Of(set)).WithTrackingName(GeneratorSteps.Facts);
        context.RegisterSourceOutput(facts, static (output, model) =>
        {
            if (model.Facts.Count > 0)
            {
                output.AddSource(FactEmitter.HintName, FactEmitter.Emit(model));
            }
        });

        var isBuild = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => !IsDesignTime(options));
        RefusedStage.Register(context, points, declarations, isBuild);
        ReachStage.Register(context, assembly.Combine(isBuild).Select(static (both, _) => both.Left.CanHoldGeneratedCode && both.Right));
    }

    private static bool IsDesignTime(AnalyzerConfigOptionsProvider options)
        => options.GlobalOptions.TryGetValue("build_property.DesignTimeBuild", out var value)
            && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
