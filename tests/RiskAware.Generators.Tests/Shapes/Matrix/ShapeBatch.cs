using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Generators.Tests.Support;
using RiskAware.TestKit;

namespace RiskAware.Generators.Tests.Shapes.Matrix;

/// <summary>
/// Many shapes in one compilation, each in a file and namespace of its own: what the compiler, the generator and the analyzers
/// say of each, and what it logs and hands over.
/// </summary>
internal sealed class ShapeBatch
{
    private static readonly string[] s_rules = ["RA1001", "RA1002", "RA1008", "RA1013"];

    private readonly string _prefix;
    private readonly Lazy<GeneratorRun> _run;
    private readonly Lazy<ILookup<int, Diagnostic>> _compiler;
    private readonly Lazy<ILookup<int, Diagnostic>> _analyzers;
    private readonly Lazy<ILookup<int, Diagnostic>> _reasons;
    private readonly Lazy<ILookup<int, string>> _generated;
    private readonly Lazy<LoadedAssembly> _loaded;

    internal ShapeBatch(IEnumerable<Shape> shapes, string prefix)
    {
        Shapes = [.. shapes];
        _prefix = prefix;
        _run = new(() => Run(static _ => true));
        _compiler = new(() => ByShape(_run.Value.Compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)));
        _analyzers = new(() => ByShape(AnalyzerRun.Of(_run.Value.Compilation, Rules).GetAwaiter().GetResult().Where(d => s_rules.Contains(d.Id))));
        _reasons = new(() => ByShape(_run.Value.Diagnostics));
        _generated = new(() => _run.Value.Sources.ToLookup(s => IndexOfFile(s.Key), s => s.Value));
        _loaded = new(Load);
    }

    internal static ImmutableArray<DiagnosticAnalyzer> Rules => [new ShapeAnalyzer(), new IdAnalyzer(), new RangeAnalyzer(), new RiskTypeAnalyzer()];

    internal IReadOnlyList<Shape> Shapes { get; }

    /// <summary>The number of a shape by its name.</summary>
    internal int IndexOf(string name) => Enumerable.Range(0, Shapes.Count).Single(i => Shapes[i].Name == name);

    /// <summary>What the analyzers say about a shape.</summary>
    internal string[] Analyzed(int index) => Said(_analyzers.Value[index]);

    /// <summary>What the generator says in a build, because the compiler would not let the analyzers speak.</summary>
    internal string[] Reasons(int index) => Said(_reasons.Value[index]);

    /// <summary>Errors and warnings of the compiler in the shape, or in what was generated for it.</summary>
    internal string[] Compiled(int index) => [.. _compiler.Value[index].Select(d => d.ToString())];

    /// <summary>Whether a body was generated for any point of the shape.</summary>
    internal bool HasBody(int index) => Generated(index).Contains("CompilerGeneratedAttribute]", StringComparison.Ordinal);

    internal string Generated(int index) => string.Concat(_generated.Value[index]);

    /// <summary>
    /// What the shape logs, with the id of its risk as <c>R</c>: the same with and without a sink, but for points whose logger is that
    /// of the sink; and what it hands over is what it logs.
    /// </summary>
    internal string Execute(int index)
    {
        var alone = new RecordingLogger();
        _loaded.Value.Call(_prefix + index + ".Case", "Run", null, alone);
        using var attached = new Attached(new RiskDecision(DecisionKind.Observe, enforced: false, wantsEvidence: true));
        var logger = new RecordingLogger();
        attached.Sink.Logger = logger;
        _loaded.Value.Call(_prefix + index + ".Case", "Run", null, logger);
        if (attached.Sink.Categories.Count == 0)
        {
            Assert.Equal(Texts(alone), Texts(logger));
        }

        Assert.Equal(logger.Entries.Select(e => Show(e.State.SkipLast(1).Where(v => v.Key is not ("ExceptionType" or "ExceptionStack")))), attached.Sink.Values.Select(Show));
        Assert.All(logger.Entries, e => Assert.Equal(e.Text, e.StateText));
        return string.Join("|", Texts(logger)).Replace(_prefix + index + ".", "R.", StringComparison.Ordinal);
    }

    /// <summary>What the shape logs without anything of ours.</summary>
    internal string Log(int index)
    {
        var logger = new RecordingLogger();
        _loaded.Value.Call(_prefix + index + ".Case", "Run", null, logger);
        return string.Join("|", Texts(logger));
    }

    private static IEnumerable<string> Texts(RecordingLogger logger) => logger.Entries.Select(e => e.Text);

    private static string Show(IEnumerable<KeyValuePair<string, object?>> values) => string.Join(";", values.Select(v => v.Key + "=" + Show(v.Value)));

    private static string Show(object? value)
        => value is System.Collections.IEnumerable items and not string ? "[" + string.Join(",", items.Cast<object?>().Select(Show)) + "]" : value?.ToString() ?? "null";

    private static string[] Said(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Id + ": " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal)];

    private GeneratorRun Run(Func<int, bool> which)
    {
        var sources = new SourceList { { "Given.cs", Given } };
        foreach (var index in Enumerable.Range(0, Shapes.Count).Where(which))
        {
            sources.Add(_prefix + index + ".cs", Shapes[index].In(_prefix + index));
        }

        return GeneratorTest.Run(new TestSetup
        {
            Sources = sources,
            CompilerDiagnostics = CompilerDiagnostics.None,
            Options = static options => options.WithWarningLevel(9999),
        });
    }

    // A shape that does not compile fails its own test only.
    private LoadedAssembly Load()
    {
        var broken = _compiler.Value.Where(g => g.Any(d => d.Severity == DiagnosticSeverity.Error)).Select(g => g.Key).Union(_reasons.Value.Select(g => g.Key)).ToHashSet();
        return (broken.Count == 0 ? _run.Value : Run(i => !broken.Contains(i))).LoadUnchecked();
    }

    private ILookup<int, Diagnostic> ByShape(IEnumerable<Diagnostic> diagnostics)
        => diagnostics.ToLookup(d => d.Location.SourceTree is { } tree ? IndexOfFile(Path.GetFileName(tree.FilePath)) : -1);

    private int IndexOfFile(string file)
        => file.StartsWith(_prefix, StringComparison.Ordinal) && int.TryParse(file.AsSpan(_prefix.Length, file.IndexOf('.') - _prefix.Length), out var index) ? index : -1;

    private const string Given = """
        internal static class Given
        {
            internal static int One = 1;
            internal static readonly string Long = new string('a', 2000);
        }
        internal readonly record struct Large(long A, long B, long C);
        internal enum Hue { None, Red = 5 }
        internal interface IMark { }
        internal sealed class Mark : IMark { public override string ToString() => "mark"; }
        internal interface IShopLogger : ILogger { }
        internal class ShopLogger(ILogger inner) : IShopLogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
            public bool IsEnabled(LogLevel level) => inner.IsEnabled(level);
            public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => inner.Log(level, id, state, exception, formatter);
        }
        internal sealed class ShopLogger<T>(ILogger inner) : ShopLogger(inner), ILogger<T>;
        internal readonly struct StructLogger(ILogger inner) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
            public bool IsEnabled(LogLevel level) => inner.IsEnabled(level);
            public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => inner.Log(level, id, state, exception, formatter);
        }
        """;
}
