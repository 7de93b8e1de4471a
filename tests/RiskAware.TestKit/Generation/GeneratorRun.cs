using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.TestKit;

/// <summary>One run of the generator; can be run again after an edit, and what it made can be executed.</summary>
public sealed class GeneratorRun
{
    private readonly TestSetup _setup;
    private readonly IReadOnlyList<MarkedSource> _sources;

    private GeneratorRun(TestSetup setup, IReadOnlyList<MarkedSource> sources, CSharpCompilation input, GeneratorDriver driver)
    {
        _setup = setup;
        _sources = sources;
        Input = input;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Compilation = (CSharpCompilation)output;
        Result = Driver.GetRunResult();
        Diagnostics = diagnostics;
        TestGenerators.Check(Result, diagnostics);
    }

    /// <summary>The driver after the run.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What the driver says about the run.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The compilation before.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The compilation with the generated trees.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What the generator reported: why bodies are missing that the compiler asks for, else nothing.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated texts by hint name, ordinal.</summary>
    public IReadOnlyDictionary<string, string> Sources
        => new SortedDictionary<string, string>(
            Result.Results.SelectMany(r => r.GeneratedSources).ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>All generated text, file after file.</summary>
    public string AllText => string.Concat(Sources.Select(s => "// " + s.Key + "\n" + s.Value + "\n"));

    /// <summary>
    /// Why each named step ran: <c>New</c>, <c>Modified</c>, <c>Unchanged</c>, <c>Cached</c>, <c>Removed</c>; one entry per output of the step, in order.
    /// </summary>
    public IReadOnlyDictionary<string, ImmutableArray<IncrementalStepRunReason>> Steps => Reasons(Result.Results.SelectMany(r => r.TrackedSteps));

    /// <summary>The same of the output steps.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<IncrementalStepRunReason>> OutputSteps => Reasons(Result.Results.SelectMany(r => r.TrackedOutputSteps));

    internal static GeneratorRun First(TestSetup setup, IReadOnlyList<MarkedSource> sources, CSharpCompilation input, GeneratorDriver driver) => new(setup, sources, input, driver);

    /// <summary>Runs again, with the driver's memory, after a change of the compilation.</summary>
    public GeneratorRun RunAgain(Func<CSharpCompilation, CSharpCompilation> edit) => new(_setup, _sources, edit(Input), Driver);

    /// <summary>Runs again after the only occurrence of a text in one of the sources was replaced.</summary>
    public GeneratorRun RunAgain(string old, string replacement)
        => RunAgain(compilation =>
        {
            var tree = compilation.SyntaxTrees.Single(t => t.ToString().Contains(old, StringComparison.Ordinal));
            var text = tree.GetText();
            var at = text.ToString().IndexOf(old, StringComparison.Ordinal);
            return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, old.Length), replacement))));
        });

    /// <summary>Runs again with one more source.</summary>
    public GeneratorRun RunAgainWith(string name, string source)
        => RunAgain(compilation => compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), _setup.ParseOptions, "/src/" + name)));

    /// <summary>Fails if the result has errors, or if a generated file has so much as a warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        var generated = Result.GeneratedTrees.ToHashSet();
        var bad = Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error
            || (d.Severity == DiagnosticSeverity.Warning && d.Location.SourceTree is { } tree && generated.Contains(tree))).ToArray();
        return bad.Length == 0 ? this : throw TestFailure.Of("What was generated does not compile cleanly.\n" + AllText, bad);
    }

    /// <summary>The bytes of the assembly, or of its reference assembly; fails where it does not compile.</summary>
    public byte[] Emit(bool referenceAssembly = false)
    {
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream, options: referenceAssembly ? new EmitOptions(metadataOnly: true, includePrivateMembers: false) : new EmitOptions());
        return result.Success
            ? stream.ToArray()
            : throw TestFailure.Of("What was generated does not compile.\n" + AllText, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>Loads the assembly to execute it; dispose to unload.</summary>
    /// <param name="references">Assemblies from source that it needs at run time.</param>
    public LoadedAssembly Load(params TestAssembly[] references)
    {
        AssertCompiles();
        return new LoadedAssembly(Emit(), [.. references.Select(r => r.Image)]);
    }

    /// <summary>The same for a test that has looked at the diagnostics itself.</summary>
    public LoadedAssembly LoadUnchecked() => new(Emit(), []);

    private static SortedDictionary<string, ImmutableArray<IncrementalStepRunReason>> Reasons(IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps)
        => new(
            steps.GroupBy(s => s.Key, StringComparer.Ordinal).ToDictionary(
                g => g.Key,
                g => g.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason).ToImmutableArray(),
                StringComparer.Ordinal),
            StringComparer.Ordinal);
}
