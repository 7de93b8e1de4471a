using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>What coverage costs, counted in bodies that are bound.</summary>
public sealed class CoverageCostTests
{
    private const int Files = 60;

    [Fact]
    public void Only_bodies_on_the_way_to_a_point_are_bound()
    {
        var compilation = Compile();
        var coverage = new EndpointCoverage(compilation, default);
        var endpoints = EndpointInventory.Of(compilation, default).Endpoints;
        Assert.Equal(Files, endpoints.Length);
        var before = MethodBodies.Of(compilation).Count;
        Assert.All(endpoints, e => Assert.Equal(ReachState.Present, coverage.StateOf(e, "T:Traversal")));

        // Of each file the handler and the way to the point: not the twenty methods beside it.
        Assert.InRange(MethodBodies.Of(compilation).Count - before, Files, (3 * Files) + 5);
    }

    [Fact]
    public void An_edit_reads_the_names_of_one_file_again()
    {
        var compilation = Compile();
        _ = NameClosure.Of(compilation, default);
        var names = compilation.SyntaxTrees.ToDictionary(t => t, t => TreeNames.Of(t, default));
        var old = compilation.SyntaxTrees.First(t => t.ToString().Contains("class Service7(", StringComparison.Ordinal));
        var edited = compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(old.ToString().Replace("return 3;", "return 4;", StringComparison.Ordinal), (CSharpParseOptions)old.Options, old.FilePath));
        _ = NameClosure.Of(edited, default);
        Assert.Equal(names.Count - 1, edited.SyntaxTrees.Count(t => names.TryGetValue(t, out var known) && ReferenceEquals(known, TreeNames.Of(t, default))));
    }

    private static CSharpCompilation Compile()
    {
        var sources = new SourceList { Risk };
        for (var i = 0; i < Files; i++)
        {
            sources.Add($$"""
                using Microsoft.AspNetCore.Mvc;
                public class Service{{i}}(ILogger<Service{{i}}> log)
                {
                    public int Save(string path) { if (path.Length > 9) { Traversal.LeftRoot(log, path); } return 3; }
                    {{string.Concat(Enumerable.Range(0, 20).Select(n => $"public int Other{n}(int x) => x + {n};\n"))}}
                }
                [ExposedTo(typeof(Traversal))]
                public class Files{{i}}Controller(Service{{i}} service) : ControllerBase
                {
                    [HttpPost("/files/{{i}}")] public int Post(string path) => service.Save(path);
                }
                """);
        }

        return TestAssembly.Compile("App", sources, aspNetCore: true).Compilation;
    }
}
