using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RiskAware.TestKit;

/// <summary>The generators of RiskAware, found as the compiler finds them.</summary>
public static class TestGenerators
{
    private const string FileName = "RiskAware.Generators.dll";

    private static readonly ImmutableArray<Type> s_types =
    [
        .. Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, FileName)).GetTypes().Where(t => t.GetCustomAttribute<GeneratorAttribute>() is not null).OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    /// <summary>New instances.</summary>
    public static ImmutableArray<ISourceGenerator> Create()
        => [.. s_types.Select(t => Activator.CreateInstance(t, nonPublic: true) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            var other => (ISourceGenerator)other!,
        })];

    internal static GeneratorDriver Driver(TestSetup setup, TestConfiguration configuration, bool trackSteps)
        => CSharpGeneratorDriver.Create(
            Create(),
            configuration.Options.AdditionalFiles,
            setup.ParseOptions,
            configuration.Provider,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>The compilation with what the generators add; a generator that throws fails the test.</summary>
    internal static CSharpCompilation Run(TestSetup setup, TestConfiguration configuration, CSharpCompilation compilation)
    {
        var driver = Driver(setup, configuration, trackSteps: false).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Check(driver.GetRunResult(), diagnostics);
        return (CSharpCompilation)output;
    }

    internal static void Check(GeneratorDriverRunResult result, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var generator in result.Results)
        {
            if (generator.Exception is { } exception)
            {
                throw new TestFailure($"The generator {generator.Generator.GetGeneratorType().Name} threw:\n{exception}");
            }
        }

        // Reasons for a missing body are no failure.
        if (diagnostics.Any(d => (d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("RA1", StringComparison.Ordinal)) || d.Id is "CS8784" or "CS8785"))
        {
            throw TestFailure.Of("The generator failed.", diagnostics);
        }
    }

    /// <summary>The generators as a project references them in a workspace; one reference, so that a project always meets the same instances.</summary>
    internal static AnalyzerReference Reference { get; } = new AnalyzerFileReference(Path.Combine(AppContext.BaseDirectory, FileName), new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
