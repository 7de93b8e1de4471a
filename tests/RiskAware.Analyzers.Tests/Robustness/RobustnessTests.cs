using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.Analyzers.Tests.Context;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Robustness;

/// <summary>
/// No code stops a rule or the generator: every program that a developer passes through while typing, and many that nobody would
/// type, at the level at which most rules speak. The variable <c>RISKAWARE_ROBUSTNESS</c> multiplies how many are tried; without it
/// they are as many as a build can wait for.
/// </summary>
public sealed class RobustnessTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(BlindEndpointAnalyzer).Assembly.GetTypes()
            .Where(static t => t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && !t.IsAbstract)
            .OrderBy(static t => t.FullName, StringComparer.Ordinal).Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    private static readonly int s_times =
        int.TryParse(Environment.GetEnvironmentVariable("RISKAWARE_ROBUSTNESS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Max(1, times) : 1;

    [Fact]
    public void All_rules_are_tried() => Assert.True(s_analyzers.Length > 20, "Only these were found: " + string.Join(", ", s_analyzers));

    [Theory]
    [InlineData(0, 110)]
    [InlineData(1, 20)]
    [InlineData(2, 60)]
    public async Task No_prefix_of_a_file_stops_anything(int program, int count)
    {
        var compilation = Corpus.Programs[program];
        var trees = Files(compilation);
        var total = trees.Sum(static t => t.Length);
        await Try(compilation, trees.SelectMany(t => Mutations.Prefixes(t, count * s_times * t.Length / total).Select(m => (t, m.What, m.Text))));
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 50)]
    [InlineData(2, 120)]
    public async Task No_mutation_of_a_file_stops_anything(int program, int count)
    {
        var compilation = Corpus.Programs[program];
        var trees = Files(compilation);
        await Try(compilation, Enumerable.Range(0, count * s_times).Select(i =>
        {
            var random = new Random(i);
            var tree = trees[random.Next(trees.Count)];
            var (what, text) = Mutations.Random(tree, random);
            return (tree, $"seed {i}: {what}", text);
        }));
    }

    private static List<SyntaxTree> Files(CSharpCompilation compilation) => [.. compilation.SyntaxTrees.Where(static t => t.FilePath != Corpus.Fixed)];

    private static async Task Try(CSharpCompilation compilation, IEnumerable<(SyntaxTree Tree, string What, string Text)> forms)
    {
        var failed = new ConcurrentQueue<string>();
        var number = 0;
        var driver = Generator(compilation);
        // The references are bound once, and handed on to every form.
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        await Parallel.ForEachAsync(forms, async (form, _) =>
        {
            var changed = CSharpSyntaxTree.ParseText(form.Text, Corpus.ParseOptions, form.Tree.FilePath);
            var broken = compilation.ReplaceSyntaxTree(form.Tree, changed);
            var i = Interlocked.Increment(ref number);
            try
            {
                // Far more than any form needs: a rule that does not come back is found, a slow machine is not.
                using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
                await Analyse(broken, changed, whole: i % 40 == 0, limit.Token);
                if (i % 10 == 0)
                {
                    Generate(driver, broken, limit.Token);
                }
            }
            catch (Exception exception)
            {
                failed.Enqueue($"{form.Tree.FilePath}, {form.What}:\n{exception}");
            }
        });
        Assert.True(failed.IsEmpty, $"{failed.Count} of {number} forms:\n" + string.Join("\n\n", failed.Take(5)));
    }

    private static async Task Analyse(CSharpCompilation compilation, SyntaxTree tree, bool whole, CancellationToken limit)
    {
        var run = compilation.WithAnalyzers(s_analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new StrictOptions()),
            static (exception, analyzer, _) => throw new InvalidOperationException(analyzer.GetType().Name + " threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
        var reported = whole
            ? await run.GetAnalyzerDiagnosticsAsync(limit)
            : (await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, limit)).AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, limit));
        Assert.DoesNotContain(reported, static d => d.Id == "AD0001");
    }

    private static GeneratorDriver Generator(CSharpCompilation compilation)
        => CSharpGeneratorDriver.Create(TestGenerators.Create(), parseOptions: Corpus.ParseOptions).RunGenerators(compilation);

    private static void Generate(GeneratorDriver driver, CSharpCompilation compilation, CancellationToken limit)
    {
        var result = driver.RunGenerators(compilation, limit).GetRunResult();
        foreach (var generator in result.Results)
        {
            Assert.True(generator.Exception is null, $"The generator threw:\n{generator.Exception}");
        }
    }
}
