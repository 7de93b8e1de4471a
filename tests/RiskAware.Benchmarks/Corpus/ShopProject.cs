using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Generators;
using RiskAware.TestKit;

namespace RiskAware.Benchmarks.Corpus;

/// <summary>A project of 500 files of the shop, 100,000 lines with 1,000 catch clauses, and some risks.</summary>
internal static class ShopProject
{
    internal const int Files = 500;
    internal const int Risks = 25;
    internal const int CatchClauses = 2 * Files;

    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions s_options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>Fresh trees: nothing is remembered of earlier ones.</summary>
    internal static List<SyntaxTree> Trees(bool withRisks = true)
    {
        var trees = Enumerable.Range(0, Files).Select(static i => Parse($"Service{i}.cs", ShopSource.File(i)));
        return [.. withRisks ? trees.Concat(Enumerable.Range(0, Risks).Select(static i => Parse($"Danger{i}.cs", ShopSource.Risk(i)))) : trees];
    }

    internal static SyntaxTree Parse(string name, string text)
        => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, "/shop/" + name);

    internal static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, bool withRiskAware = true)
        => CSharpCompilation.Create(
            "Shop",
            trees,
            withRiskAware ? TestReferences.RiskAware : [.. TestReferences.Platform, TestReferences.Of(typeof(Microsoft.Extensions.Logging.ILogger))],
            s_options);

    /// <summary>The project with the bodies of its points, as analyzers meet it.</summary>
    internal static CSharpCompilation Whole() => WithBodies(Compile(Trees()));

    internal static CSharpCompilation WithBodies(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create(
            [new RiskAwareGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            optionsProvider: new BuildOptions(("DesignTimeBuild", "true"))).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return (CSharpCompilation)whole;
    }

    /// <summary>Fails where the project does not compile: what is measured on broken code says nothing.</summary>
    internal static void Check() => Check(Whole());

    internal static void Check(CSharpCompilation project)
    {
        if (project.GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException("The measured project does not compile: " + error);
        }
    }
}
