using Microsoft.CodeAnalysis;
using RiskAware.Generators.Emit;
using RiskAware.Generators.Group;
using RiskAware.Generators.Parse;
using RiskAware.Generators.Reach;

namespace RiskAware.Generators;

/// <summary>
/// Writes the bodies of detection points, the descriptors of risks and points, the catalogue of the assembly, and its facts.
/// Reports nothing: what cannot be generated gets no body, and the analyzers say why.
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

        var files = declarations.SelectMany(static (set, _) => FileModel.Of(set)).WithTrackingName(GeneratorSteps.File);
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

        ReachStage.Register(context, assembly.Select(static (model, _) => model.CanHoldGeneratedCode));
    }
}
