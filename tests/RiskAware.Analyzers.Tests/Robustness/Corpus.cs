using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Robustness;

/// <summary>The sources of the samples, and one dense file of what they have little of.</summary>
internal static class Corpus
{
    /// <summary>Files of this name stay as they are.</summary>
    internal const string Fixed = "Fixed.cs";

    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly string[] s_usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "Microsoft.Extensions.Logging", "RiskAware",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting",
    ];

    /// <summary>The compilations: the shop as one, the smallest sample, and the dense file.</summary>
    internal static IReadOnlyList<CSharpCompilation> Programs => s_programs.Value;

    private static readonly Lazy<IReadOnlyList<CSharpCompilation>> s_programs = new(static () =>
    [
        Compile("Shop", Files("Storefront.Domain").Concat(Files("Storefront.Web"))),
        Compile("Minimal", Files("Minimal")),
        Compile("Dense", [("Dense.cs", Dense.Source), (Fixed, Dense.Demands)]),
    ]);

    private static CSharpCompilation Compile(string name, IEnumerable<(string Name, string Text)> sources)
    {
        var usings = string.Concat(s_usings.Select(static u => $"global using global::{u};\n"));
        return CSharpCompilation.Create(
            name,
            sources.Select(static s => CSharpSyntaxTree.ParseText(s.Text, ParseOptions, s.Name)).Append(CSharpSyntaxTree.ParseText(usings, ParseOptions, Fixed)),
            TestReferences.AspNetCore,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<(string Name, string Text)> Files(string sample)
    {
        var folder = Path.Combine(Root(), "samples", sample);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/'), f))
            .Where(static f => !f.Item1.StartsWith("bin/", StringComparison.Ordinal) && !f.Item1.StartsWith("obj/", StringComparison.Ordinal))
            .OrderBy(static f => f.Item1, StringComparer.Ordinal)
            .Select(static f => (f.Item1, File.ReadAllText(f.f)));
    }

    private static string Root([CallerFilePath] string thisFile = "")
    {
        // A deterministic build maps source paths away: then the test's own folder leads up to the solution.
        foreach (var start in new[] { Path.GetDirectoryName(thisFile), AppContext.BaseDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                if (Directory.Exists(Path.Combine(folder, "samples", "Storefront.Web")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("The samples are not above the test.");
    }
}
