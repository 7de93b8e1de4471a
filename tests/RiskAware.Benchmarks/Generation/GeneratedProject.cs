using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RiskAware.Benchmarks.Corpus;

namespace RiskAware.Benchmarks.Generation;

/// <summary>1,000 declarations in 200 files beside 50 files without any, one generator, and an edit that is new each time.</summary>
internal sealed class GeneratedProject
{
    private const int Files = 200;
    private const int PerFile = 5;
    private const string Marker = "nobody expects this";

    private readonly ISourceGenerator _generator;
    private readonly List<SyntaxTree> _trees;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;
    private int _edits;

    internal GeneratedProject(ISourceGenerator generator, Func<int, string> file, bool trackSteps = false)
    {
        _generator = generator;
        _trees =
        [
            .. Enumerable.Range(0, 50).Select(static i => ShopProject.Parse($"Service{i}.cs", ShopSource.File(i))),
            .. Enumerable.Range(0, Files).Select(i => ShopProject.Parse($"Declared{i}.cs", file(i))),
        ];
        _compilation = ShopProject.Compile(_trees);
        _driver = Driver(trackSteps).RunGenerators(_compilation);
        Generated = _driver.GetRunResult().GeneratedTrees.Length;
    }

    /// <summary>How many files were generated at first.</summary>
    internal int Generated { get; }

    /// <summary>The compilation as if it had just been read.</summary>
    internal CSharpCompilation Fresh { get; private set; } = null!;

    /// <summary>After an edit in a body of a file without declarations.</summary>
    internal CSharpCompilation UnrelatedEdit { get; private set; } = null!;

    /// <summary>After an edit of one declaration.</summary>
    internal CSharpCompilation DeclarationEdit { get; private set; } = null!;

    /// <summary>A file with a risk and five points.</summary>
    internal static string Points(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using Microsoft.Extensions.Logging;
        using RiskAware;

        namespace Shop.Declared;

        [Risk("DCL-{{number}}", "Declared", Impact = 60, Owner = "shop", Cwe = new[] { 22 })]
        [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
        public sealed partial class Declared{{number}}
        {
        {{string.Concat(Enumerable.Range(0, PerFile).Select(static i => $$"""
                [DetectionPoint("{Path} of {Account}: {{Marker}} at {Depth}", Confidence = Confidence.Certain)]
                public static partial void Seen{{i}}(ILogger logger, [Subject(SubjectKind.Account)] string account, string path, int depth);

            """))}}
        {{Body}}
        }
        """);

    /// <summary>A file with five methods of the framework's generator.</summary>
    internal static string Logs(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using Microsoft.Extensions.Logging;

        namespace Shop.Declared;

        public static partial class Declared{{number}}
        {
        {{string.Concat(Enumerable.Range(0, PerFile).Select(static i => $$"""
                [LoggerMessage({{i}}, LogLevel.Warning, "{Path} of {Account}: {{Marker}} at {Depth}")]
                public static partial void Seen{{i}}(ILogger logger, string account, string path, int depth);

            """))}}
        {{Body}}
        }
        """);

    internal void Edit()
    {
        _edits++;
        Fresh = ShopProject.Compile(_trees);
        UnrelatedEdit = Replace(_trees[7], "sum * 31", "sum * " + _edits.ToString(CultureInfo.InvariantCulture));
        DeclarationEdit = Replace(_trees[50 + 77], Marker, "edit " + _edits.ToString(CultureInfo.InvariantCulture));
    }

    internal GeneratorDriver RunFirst() => Driver(trackSteps: false).RunGenerators(Fresh);

    internal GeneratorDriver RunAgain(CSharpCompilation edited) => _driver.RunGenerators(edited);

    private GeneratorDriver Driver(bool trackSteps) => CSharpGeneratorDriver.Create(
        [_generator],
        parseOptions: ShopProject.ParseOptions,
        optionsProvider: new BuildOptions(("DesignTimeBuild", "true")),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    private CSharpCompilation Replace(SyntaxTree tree, string old, string text)
    {
        var source = tree.GetText();
        var at = source.ToString().IndexOf(old, StringComparison.Ordinal);
        return _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(source.WithChanges(new TextChange(new TextSpan(at, old.Length), text))));
    }

    private const string Body = """
            public static int Sum(int[] numbers)
            {
                var sum = 0;
                foreach (var number in numbers)
                {
                    sum += number;
                }

                return sum;
            }
        """;
}
