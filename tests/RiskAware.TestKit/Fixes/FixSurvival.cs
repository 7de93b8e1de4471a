using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.TestKit;

/// <summary>Takes every action that providers offer on code that may not compile, and applies it: none may throw, or lose what is there.</summary>
public sealed class FixSurvival(ImmutableArray<DiagnosticAnalyzer> analyzers, IReadOnlyList<CodeFixProvider> providers) : TestSetup
{
    private Project? _project;

    /// <summary>Replaces the last of the sources, and says how many actions were applied to it.</summary>
    public async Task<int> ApplyAllAsync(string source)
    {
        var sources = Parse(Sources);
        _project ??= FixWorkspace.Create(this, sources, projects: 1).Projects.Single();
        var document = _project.Documents.Single(d => d.FilePath == sources[^1].Path).WithText(SourceText.From(source));
        var compilation = (await document.Project.GetCompilationAsync())!;
        var tree = await document.GetSyntaxTreeAsync();
        var applied = 0;
        foreach (var diagnostic in (await AnalyzerRun.Of(compilation, analyzers, document.Project.AnalyzerOptions)).Where(d => d.Location.SourceTree == tree))
        {
            foreach (var provider in providers.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var actions = new List<CodeAction>();
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
                foreach (var action in actions.SelectMany(a => a.NestedActions.IsEmpty ? [a] : a.NestedActions.AsEnumerable()))
                {
                    await ApplyAsync(action, document, source);
                    applied++;
                }
            }
        }

        return applied;
    }

    private static async Task ApplyAsync(CodeAction action, Document document, string source)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        var text = (await changed.GetTextAsync()).ToString();
        foreach (var comment in (await document.GetSyntaxRootAsync())!.DescendantTrivia().Select(t => t.ToString().Trim()).Where(t => t.StartsWith('/') && !text.Contains(t, StringComparison.Ordinal)))
        {
            throw new TestFailure($"'{action.Title}' loses the comment '{comment}' of\n{source}\n--- in\n{text}");
        }
    }
}
