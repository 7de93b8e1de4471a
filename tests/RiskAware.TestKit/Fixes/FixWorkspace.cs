using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace RiskAware.TestKit;

/// <summary>The solution that fixes are applied to: the sources, the configuration, the generator.</summary>
internal static class FixWorkspace
{
    private static readonly Lazy<MefHostServices> s_host = new(() => MefHostServices.Create(
        MefHostServices.DefaultAssemblies.Append(Assembly.Load("Microsoft.CodeAnalysis.CSharp.Workspaces")).Distinct()));

    internal static Solution Create(TestSetup setup, IReadOnlyList<MarkedSource> sources, int projects)
    {
        var solution = new AdhocWorkspace(s_host.Value).CurrentSolution;
        for (var i = 0; i < projects; i++)
        {
            solution = Add(solution, setup, sources, i == 0 ? setup.AssemblyName : "Other" + setup.AssemblyName);
        }

        return solution;
    }

    private static Solution Add(Solution solution, TestSetup setup, IReadOnlyList<MarkedSource> sources, string name)
    {
        var id = ProjectId.CreateNewId(name);
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            filePath: $"/src/{name}.csproj",
            compilationOptions: setup.CompilationOptions(sources.Select(s => s.Markup.Text)),
            parseOptions: setup.ParseOptions,
            metadataReferences: setup.AllReferences,
            analyzerReferences: [TestGenerators.Reference]));
        foreach (var (path, text) in setup.HiddenSources().Concat(sources.Select(s => (s.Path, s.Markup.Text))))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), Source(text), filePath: path);
        }

        foreach (var (path, text) in setup.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), path, Source(text), filePath: "/src/" + path);
        }

        foreach (var (path, text) in TestConfiguration.Of(setup).Files)
        {
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), Source(text), filePath: path);
        }

        return solution;
    }

    private static SourceText Source(string text) => SourceText.From(text, Encoding.UTF8);
}
