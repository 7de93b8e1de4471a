using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Flow;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Analyzers.Tests.Context;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators.Oracle;

/// <summary>Many programs in one compilation: what the rules say of each, and what its execution shows.</summary>
internal sealed class HandlerBatch
{
    /// <summary>How many open conditions a run decides; later ones are false.</summary>
    private const int ChoiceCap = 24;

    /// <summary>How many runs a program gets at most; one that needs more is not compared.</summary>
    private const int RunCap = 500;

    internal const string NotCompared = "?";

    /// <summary>What the rules say of a program that has more states than they follow.</summary>
    internal const string TooLarge = "too large";

    private readonly CSharpCompilation _compilation;
    private readonly int _count;

    private HandlerBatch(IReadOnlyList<string> programs)
    {
        _count = programs.Count;
        var methods = programs.Select((p, i) => p.Replace("@", "M" + i, StringComparison.Ordinal));
        _compilation = CSharpCompilation.Create(
            "Oracle",
            [
                CSharpSyntaxTree.ParseText(HandlerRuntime.Source),
                CSharpSyntaxTree.ParseText(Usings + "public static partial class " + HandlerRuntime.ClassName + "\n{\n" + string.Join("\n", methods) + "\n}"),
            ],
            TestReferences.RiskAware,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
    }

    private static string Usings => string.Concat(HandlerRuntime.Source.Split('\n').TakeWhile(l => l.StartsWith("using ", StringComparison.Ordinal)).Select(l => l + "\n"));

    /// <summary>What execution and rules say of each program; null: the programs do not compile.</summary>
    internal static async Task<IReadOnlyList<(string Executed, string Said)>?> TryRunAsync(IReadOnlyList<string> programs)
    {
        var batch = new HandlerBatch(programs);
        using var image = new MemoryStream();
        if (!batch._compilation.Emit(image).Success)
        {
            return null;
        }

        image.Position = 0;
        var said = await batch.SayAsync();
        var context = new AssemblyLoadContext("Oracle", isCollectible: true);
        try
        {
            var executed = Execute(context.LoadFromStream(image).GetType(HandlerRuntime.ClassName)!, batch._count);
            return [.. executed.Zip(programs, InWordsOf).Zip(said)];
        }
        finally
        {
            context.Unload();
        }
    }

    // A clause that is wider has one rule for every way of not being seen.
    private static string InWordsOf(string verdict, string program)
        => verdict is "RA2001" or "RA2002" && program.Contains("Exception caught)", StringComparison.Ordinal) ? "RA2003" : verdict;

    /// <summary>Why the programs do not compile.</summary>
    internal static string Errors(IReadOnlyList<string> programs)
        => string.Join("\n", new HandlerBatch(programs)._compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

    /// <summary>What the rules say of each program.</summary>
    internal async Task<IReadOnlyList<string>> SayAsync()
    {
        var witness = new Witness();
        var reported = await AnalyzerRun.Of(
            _compilation,
            [witness, new IndicatorSwallowedAnalyzer(), new IndicatorUnobservedOnPathAnalyzer(), new IndicatorLoggedOnlyAnalyzer(), new IndicatorLostAnalyzer(), new GeneralCatchAnalyzer()],
            new AnalyzerOptions([], new StrictOptions()));
        var byMethod = reported.ToLookup(d => MethodAt(d.Location), d => d.Id);
        var givenUp = FlowContext.Of(witness.Seen).GivenUp.Select(c => MethodAt(c.GetLocation())).ToHashSet();
        return [.. Enumerable.Range(0, _count).Select(i => string.Join("+", byMethod["M" + i].DefaultIfEmpty(givenUp.Contains("M" + i) ? TooLarge : "-")))];
    }

    internal static Task<IReadOnlyList<string>> SayAsync(IReadOnlyList<string> programs) => new HandlerBatch(programs).SayAsync();

    private static IEnumerable<string> Execute(Type handlers, int count)
    {
        var run = handlers.GetMethod("Run")!.CreateDelegate<Func<Func<object?>, bool[], int, (int Fate, bool[] Choices)>>();
        for (var i = 0; i < count; i++)
        {
            var method = handlers.GetMethod("M" + i)!;
            Func<object?> handler = method.ReturnType == typeof(void)
                ? Discard(method.CreateDelegate<Action>())
                : method.ReturnType == typeof(ValueTask) ? AsTask(method.CreateDelegate<Func<ValueTask>>())
                : method.CreateDelegate<Func<object?>>();
            yield return Explore(run, handler) is { } fates ? fates.Verdict() : NotCompared;
        }
    }

    private static Func<object?> Discard(Action action) => () =>
    {
        action();
        return null;
    };

    private static Func<object?> AsTask(Func<ValueTask> function) => () => function().AsTask();

    // Every sequence of choices once: the last true-able choice of a run is flipped, what comes after it is open again.
    private static Fates? Explore(Func<Func<object?>, bool[], int, (int Fate, bool[] Choices)> run, Func<object?> handler)
    {
        var fates = Fates.None;
        bool[] choices = [];
        for (var runs = 0; runs < RunCap; runs++)
        {
            var (fate, made) = run(handler, choices, ChoiceCap);
            fates |= (Fates)fate;
            var flip = Array.FindLastIndex(made, c => !c);
            if (flip < 0 || fates.Verdict() == "RA2002")
            {
                return fates;
            }

            choices = [.. made.Take(flip), true];
        }

        return null;
    }

    private static string MethodAt(Location location)
        => location.SourceTree!.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().OfType<MethodDeclarationSyntax>().Last().Identifier.Text;
}
