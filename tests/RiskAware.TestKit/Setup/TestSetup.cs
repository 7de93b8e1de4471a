using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RiskAware.TestKit.Markup;

namespace RiskAware.TestKit;

/// <summary>Which diagnostics of the compiler a test looks at.</summary>
public enum CompilerDiagnostics
{
    /// <summary>Errors that no <c>{|CS0000:..|}</c> mark declares fail the test.</summary>
    Errors,

    /// <summary>None: half-typed code.</summary>
    None,
}

/// <summary>What a test compiles, and how.</summary>
public class TestSetup
{
    internal const string DefaultAssemblyName = "TestProject";

    private static readonly string[] s_usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "Microsoft.Extensions.Logging", "RiskAware",
    ];

    private static readonly string[] s_webUsings =
    [
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting",
    ];

    /// <summary>The sources, with or without marks.</summary>
    public SourceList Sources { get; init; } = [];

    /// <summary>References beside the standard set; see <see cref="TestAssembly"/>.</summary>
    public List<MetadataReference> References { get; } = [];

    /// <summary>Build properties that analyzers and the generator see, by plain name.</summary>
    public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The property <c>RiskAwareLevel</c>.</summary>
    public string? Level { get; init; }

    /// <summary>The text of an .editorconfig at the root of the sources.</summary>
    public string? EditorConfig { get; init; }

    /// <summary>The text of a .globalconfig.</summary>
    public string? GlobalConfig { get; init; }

    /// <summary>Additional files.</summary>
    public SourceList AdditionalFiles { get; init; } = [];

    /// <summary>The language version; the latest that the compiler knows unless told.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>The nullable context; enabled unless told.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>Whether the compiler looks into documentation comments, as it does where a documentation file is written.</summary>
    public bool Documented { get; init; }

    /// <summary>Whether ASP.NET Core and RiskAware's web integration are referenced.</summary>
    public bool AspNetCore { get; init; }

    /// <summary>Whether RiskAware is referenced at all.</summary>
    public bool WithoutRiskAware { get; init; }

    /// <summary>Whether the usual usings are global, so that sources need none; from C# 10 on.</summary>
    public bool Usings { get; init; } = true;

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; init; } = DefaultAssemblyName;

    /// <summary>Library or executable; by default executable where a source has top-level statements.</summary>
    public OutputKind? OutputKind { get; init; }

    /// <summary>Preprocessor symbols.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>Changes the compilation options last.</summary>
    public Func<CSharpCompilationOptions, CSharpCompilationOptions>? Options { get; init; }

    /// <summary>Whether compiler errors fail the test.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; init; }

    internal CSharpParseOptions ParseOptions => CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion).WithPreprocessorSymbols(Symbols)
        .WithDocumentationMode(Documented ? DocumentationMode.Diagnose : DocumentationMode.Parse);

    internal IReadOnlyList<MarkedSource> Parse(IEnumerable<(string Name, string Text)> sources)
        => [.. sources.Select(s => new MarkedSource("/src/" + s.Name, MarkupText.Parse(s.Text)))];

    internal IEnumerable<(string Path, string Text)> HiddenSources()
    {
        if (Usings && LanguageVersion >= LanguageVersion.CSharp10)
        {
            IEnumerable<string> names = WithoutRiskAware ? s_usings.Take(7) : AspNetCore ? s_usings.Concat(s_webUsings) : s_usings;
            yield return ("/src/obj/GlobalUsings.g.cs", string.Concat(names.Select(n => $"global using global::{n};\n")));
        }
    }

    internal ImmutableArray<MetadataReference> AllReferences
        => [.. WithoutRiskAware ? TestReferences.Platform : AspNetCore ? TestReferences.AspNetCore : TestReferences.RiskAware, .. References];

    internal CSharpCompilationOptions CompilationOptions(IEnumerable<string> texts)
    {
        var kind = OutputKind ?? (texts.Any(HasTopLevelStatements) ? Microsoft.CodeAnalysis.OutputKind.ConsoleApplication : Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary);
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: Nullable, allowUnsafe: true, deterministic: true);
        return Options is null ? options : Options(options);
    }

    internal CSharpCompilation Compile(IReadOnlyList<MarkedSource> sources, TestConfiguration configuration)
    {
        var trees = HiddenSources().Concat(sources.Select(s => (s.Path, s.Markup.Text)))
            .Select(s => CSharpSyntaxTree.ParseText(SourceText.From(s.Item2, System.Text.Encoding.UTF8), ParseOptions, s.Item1))
            .ToArray();
        var options = CompilationOptions(sources.Select(s => s.Markup.Text));
        if (configuration.SyntaxTreeOptions is { } treeOptions)
        {
            options = options.WithSyntaxTreeOptionsProvider(treeOptions);
        }

        if (References.Count > 0 || WithoutRiskAware || AssemblyName != DefaultAssemblyName)
        {
            return CSharpCompilation.Create(AssemblyName, trees, AllReferences, options);
        }

        return TestReferences.EmptyCompilation(AspNetCore).WithOptions(options).AddSyntaxTrees(trees);
    }

    private bool HasTopLevelStatements(string text)
        => CSharpSyntaxTree.ParseText(text, ParseOptions).GetRoot().ChildNodes().Any(n => n.IsKind(SyntaxKind.GlobalStatement));
}

/// <summary>A parsed source and its path.</summary>
public sealed record MarkedSource(string Path, MarkupText Markup);
