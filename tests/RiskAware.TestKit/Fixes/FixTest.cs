using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.TestKit;

/// <summary>
/// Applies one action of a fix provider to every diagnostic, one after the other until none offers it, then by fix-all in document,
/// project and solution: each way must give the same text, which compiles and which a second run leaves alone.
/// </summary>
public sealed class FixTest<TAnalyzer, TFix> : TestSetup
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const int MostRounds = 50;

    private static readonly FixAllScope[] s_allScopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    private readonly TFix _provider = new();

    /// <summary>The sources after the fix; marks say which diagnostics are left.</summary>
    public SourceList Fixed { get; init; } = [];

    /// <summary>Takes the action with this key; else see <see cref="ActionTitle"/>.</summary>
    public string? EquivalenceKey { get; init; }

    /// <summary>Takes the action with this title; else see <see cref="ActionIndex"/>.</summary>
    public string? ActionTitle { get; init; }

    /// <summary>Takes the action at this place in the list of all actions, nested ones in the place of their group.</summary>
    public int ActionIndex { get; init; }

    /// <summary>How many single fixes are applied; null: as many as there are.</summary>
    public int? Times { get; init; }

    /// <summary>The scopes of fix-all that are tried; null: all, if the provider has fix-all.</summary>
    public IReadOnlyList<FixAllScope>? FixAll { get; init; }

    /// <summary>What fix-all gives, where it differs from single fixes.</summary>
    public SourceList? FixedByFixAll { get; init; }

    /// <summary>The titles of the actions that the first diagnostic offers; null: not compared.</summary>
    public IReadOnlyList<string>? Offered { get; init; }

    /// <summary>Whether the marks are compared with the diagnostics before the fix.</summary>
    public bool CheckInput { get; init; } = true;

    /// <summary>Runs the test; throws what is different.</summary>
    public async Task RunAsync()
    {
        var sources = Parse(Sources);
        var solution = FixWorkspace.Create(this, sources, projects: 1);
        if (CheckInput)
        {
            await CheckState("Before the fix", solution, sources);
        }

        await CheckOffered(solution);
        var expected = Parse(Fixed);
        var one = await FixOneByOne(solution);
        await CheckResult("Fixed one by one", one, expected);

        var provider = _provider.GetFixAllProvider();
        foreach (var scope in FixAll ?? (provider is null ? [] : s_allScopes))
        {
            var before = scope == FixAllScope.Solution ? FixWorkspace.Create(this, sources, projects: 2) : solution;
            var after = await FixAllIn(before, scope, provider!);
            await CheckResult($"Fixed all in {scope}", after, FixedByFixAll is null ? expected : Parse(FixedByFixAll));
            await CheckSameText($"Fixed all in {scope}, a second time", await FixAllIn(after, scope, provider!), after);
        }
    }

    private async Task CheckOffered(Solution solution)
    {
        if (Offered is null)
        {
            return;
        }

        var first = (await Fixable(solution.Projects.First())).FirstOrDefault();
        var titles = first is null ? [] : (await Actions(solution, first)).Select(a => a.Title).ToArray();
        if (!titles.SequenceEqual(Offered))
        {
            throw new TestFailure($"Other actions are offered.\n  expected: {string.Join(" | ", Offered)}\n  actual:   {string.Join(" | ", titles)}");
        }
    }

    private async Task<Solution> FixOneByOne(Solution solution)
    {
        for (var round = 0; round < (Times ?? MostRounds); round++)
        {
            var next = await FixFirst(solution);
            if (next is null)
            {
                return Times is null || Times == round ? solution : throw new TestFailure($"Only {round} fixes were offered.");
            }

            solution = next;
        }

        return Times is null ? throw new TestFailure($"After {MostRounds} fixes the action is still offered: it does not settle.") : solution;
    }

    private async Task<Solution?> FixFirst(Solution solution)
    {
        foreach (var diagnostic in await Fixable(solution.Projects.First()))
        {
            if (Choose(await Actions(solution, diagnostic)) is { } action)
            {
                var changed = await Apply(action, solution);
                return await SameText(changed, solution) ? throw new TestFailure($"The action '{action.Title}' changes nothing.") : changed;
            }
        }

        return null;
    }

    private async Task<Solution> FixAllIn(Solution solution, FixAllScope scope, FixAllProvider provider)
    {
        var done = new HashSet<DocumentId>();
        while (true)
        {
            var project = solution.Projects.First();
            var (diagnostic, action) = await FirstWithAction(project, done);
            if (diagnostic is null || action is null)
            {
                return solution;
            }

            var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
            var context = new FixAllContext(document, _provider, scope, action.EquivalenceKey, _provider.FixableDiagnosticIds, new Diagnostics(this), CancellationToken.None);
            var all = await provider.GetFixAsync(context) ?? throw new TestFailure($"Fix-all in {scope} gives no action.");
            solution = await Apply(all, solution);
            if (scope != FixAllScope.Document)
            {
                return solution;
            }

            done.Add(document.Id);
        }
    }

    private async Task<(Diagnostic? Diagnostic, CodeAction? Action)> FirstWithAction(Project project, HashSet<DocumentId> done)
    {
        foreach (var diagnostic in await Fixable(project))
        {
            if (!done.Contains(project.GetDocument(diagnostic.Location.SourceTree)!.Id) && Choose(await Actions(project.Solution, diagnostic)) is { } action)
            {
                return (diagnostic, action);
            }
        }

        return (null, null);
    }

    private CodeAction? Choose(ImmutableArray<CodeAction> actions)
        => EquivalenceKey is { } key ? actions.FirstOrDefault(a => a.EquivalenceKey == key)
            : ActionTitle is { } title ? actions.FirstOrDefault(a => a.Title == title)
            : actions.ElementAtOrDefault(ActionIndex);

    private async Task<ImmutableArray<CodeAction>> Actions(Solution solution, Diagnostic diagnostic)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
        await _provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => Flatten(action, actions), CancellationToken.None));
        foreach (var action in actions)
        {
            if (action.EquivalenceKey is null)
            {
                throw new TestFailure($"The action '{action.Title}' has no equivalence key.");
            }
        }

        return actions.ToImmutable();
    }

    private static void Flatten(CodeAction action, ImmutableArray<CodeAction>.Builder into)
    {
        if (action.NestedActions.IsEmpty)
        {
            into.Add(action);
            return;
        }

        foreach (var nested in action.NestedActions)
        {
            Flatten(nested, into);
        }
    }

    private static async Task<Solution> Apply(CodeAction action, Solution solution)
    {
        var operations = await action.GetOperationsAsync(solution, Progress.None, CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        // A tree that a fix has built can say what its text does not; only the text counts.
        foreach (var document in changed.GetChanges(solution).GetProjectChanges().SelectMany(p => p.GetChangedDocuments()).Select(id => changed.GetDocument(id)!))
        {
            changed = changed.WithDocumentText(document.Id, SourceText.From((await document.GetTextAsync()).ToString(), Encoding.UTF8));
        }

        return changed;
    }

    private async Task<ImmutableArray<Diagnostic>> Fixable(Project project)
        => [.. (await Analyse(project)).Where(d => _provider.FixableDiagnosticIds.Contains(d.Id) && project.GetDocument(d.Location.SourceTree) is not null)
            .OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];

    private async Task<ImmutableArray<Diagnostic>> Analyse(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var own = await AnalyzerRun.Of(compilation, [new TAnalyzer()], project.AnalyzerOptions);
        // A provider may also mend what the compiler itself reports.
        return _provider.FixableDiagnosticIds.Any(id => id.StartsWith("CS", StringComparison.Ordinal))
            ? [.. own, .. compilation.GetDiagnostics().Where(d => _provider.FixableDiagnosticIds.Contains(d.Id))]
            : own;
    }

    private async Task CheckResult(string what, Solution solution, IReadOnlyList<MarkedSource> expected)
    {
        foreach (var project in solution.Projects)
        {
            foreach (var source in expected)
            {
                var document = project.Documents.FirstOrDefault(d => d.FilePath == source.Path) ?? throw new TestFailure($"{what}: there is no '{source.Path}'.");
                var actual = (await document.GetTextAsync()).ToString();
                if (actual != source.Markup.Text)
                {
                    throw new TestFailure($"{what}: '{source.Path}' of {project.Name} is not as expected.\n{TextDifference.Of(source.Markup.Text, actual)}\n--- actual\n{actual}");
                }
            }
        }

        await CheckState(what, solution, expected);
    }

    private async Task CheckState(string what, Solution solution, IReadOnlyList<MarkedSource> sources)
    {
        var project = solution.Projects.First();
        Comparison.CheckCompiler($"{what} the code does not compile as expected.", CompilerDiagnostics, (await project.GetCompilationAsync())!, sources);
        var analyzer = new TAnalyzer();
        var ids = analyzer.SupportedDiagnostics.Select(d => d.Id).Distinct().ToArray();
        var expected = Comparison.FromMarks(sources, compiler: false, ids.Length == 1 ? ids[0] : null, null).ToArray();
        Comparison.Check($"{what} the diagnostics differ.", expected, (await Analyse(project)).Where(d => ids.Contains(d.Id)), sources);
    }

    private static async Task CheckSameText(string what, Solution after, Solution before)
    {
        if (!await SameText(after, before))
        {
            throw new TestFailure($"{what}: the text changes again.");
        }
    }

    private static async Task<bool> SameText(Solution after, Solution before)
    {
        foreach (var document in before.Projects.SelectMany(p => p.Documents))
        {
            var changed = after.GetDocument(document.Id);
            if (changed is null || !(await changed.GetTextAsync()).ContentEquals(await document.GetTextAsync()))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Progress : IProgress<CodeAnalysisProgress>
    {
        internal static readonly Progress None = new();

        public void Report(CodeAnalysisProgress value)
        {
        }
    }

    private sealed class Diagnostics(FixTest<TAnalyzer, TFix> test) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => (await test.Fixable(document.Project)).Where(d => document.Project.GetDocument(d.Location.SourceTree)!.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => await test.Fixable(project);
    }
}
