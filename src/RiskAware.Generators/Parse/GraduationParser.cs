using Microsoft.CodeAnalysis;
using RiskAware.Graduations;

namespace RiskAware.Generators.Parse;

/// <summary>From additional files to what they say about graduation. A step of its own: it runs when such a file changes.</summary>
internal static class GraduationParser
{
    internal static IncrementalValueProvider<GraduationFiles> Files(IncrementalGeneratorInitializationContext context)
        => context.AdditionalTextsProvider
            .Where(static file => GraduationFile.IsOne(file.Path))
            .Collect()
            .Select(static (files, cancellation) => GraduationFiles.Of(files, cancellation))
            .WithTrackingName(GeneratorSteps.GraduationFiles);
}
