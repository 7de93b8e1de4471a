using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Benchmarks.Corpus;
using RiskAware.Generators;

namespace RiskAware.Benchmarks.Generation;

/// <summary>
/// What a build pays for the facts about what methods reach, on 100,000 lines: the run of a build beyond that of a design-time
/// build, which leaves them out.
/// </summary>
public class ReachFacts
{
    private CSharpCompilation _compilation = null!;

    [IterationSetup]
    // New trees each time: names are remembered with them.
    public void Read() => _compilation = ShopProject.Compile(ShopProject.Trees());

    [Benchmark(Baseline = true)]
    public GeneratorDriver DesignTimeBuild() => Run(_compilation, "true");

    [Benchmark]
    public GeneratorDriver Build() => Run(_compilation, "false");

    private static GeneratorDriver Run(CSharpCompilation compilation, string designTime)
        => CSharpGeneratorDriver.Create(
            [new RiskAwareGenerator().AsSourceGenerator()],
            parseOptions: ShopProject.ParseOptions,
            optionsProvider: new BuildOptions(("DesignTimeBuild", designTime))).RunGenerators(compilation);
}
