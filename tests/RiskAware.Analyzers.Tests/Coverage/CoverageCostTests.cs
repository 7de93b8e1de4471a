using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Calls;
using RiskAware.Endpoints;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>What coverage costs, counted in bodies that are bound and endpoints that are read.</summary>
public sealed class CoverageCostTests
{
    private const int Files = 60;
    private const int Routes = 3;

    private const string Program = """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapControllers();
        app.MapPost("/one", One).ExposedTo<Traversal>();
        app.MapPost("/two", static (string path) => path.Length).ExposedTo<Traversal>();
        app.MapGet("/three", static (string path) => path.Length).ExposedTo<Traversal>();
        app.Run();

        static int One(string path) => path.Length;
        """;

    [Fact]
    public void Only_bodies_on_the_way_to_a_point_are_bound()
    {
        var compilation = Compile();
        var coverage = new EndpointCoverage(compilation, default);
        var endpoints = EndpointInventory.Of(compilation, default).Endpoints;
        Assert.Equal(Files + Routes, endpoints.Length);
        var before = MethodBodies.Of(compilation).Count;
        Assert.All(endpoints.Where(static e => e.IsAction), e => Assert.Equal(ReachState.Present, coverage.StateOf(e, "T:Traversal")));

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

    [Fact]
    public async Task A_build_reads_each_endpoint_once_for_all_rules()
    {
        var (reported, seen) = await CoverageWork.Build(Compile());
        Assert.Equal(Files + Routes, ReadEndpoints.Count(seen));
        Assert.Equal(Files + Routes, EndpointInventory.Of(seen, default).Endpoints.Length);
        Assert.Equal(Files + Routes, ReadEndpoints.Count(seen));
        Assert.Contains(reported, static d => d.Id == "RA3001");
    }

    [Fact]
    public async Task A_build_binds_no_body_that_no_endpoint_reaches()
    {
        var (_, seen) = await CoverageWork.Build(Compile());

        // Of each file the handler, the way to the point, and what makes the service and the controller: not the twenty methods beside it.
        Assert.InRange(MethodBodies.Of(seen).Count, Files, (4 * Files) + (2 * Routes) + 5);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_bound_or_read_where_nothing_comes_in_and_no_risk_is_declared(bool web)
    {
        var sources = new SourceList();
        for (var i = 0; i < Files; i++)
        {
            sources.Add($$"""
                public class Work{{i}}(ILogger<Work{{i}}> log)
                {
                    private readonly Queue<int> _open = new();
                    public void Add(int x) { _open.Enqueue(x); if (x > 9) { log.LogWarning("{X}", x); } }
                    {{(web ? string.Empty : "public Task Run() => Task.Run(() => _open.Dequeue());")}}
                }
                """);
        }

        var (reported, seen) = await CoverageWork.Build(TestAssembly.Compile("Library", sources, aspNetCore: web).Compilation);
        Assert.Empty(reported);
        Assert.Equal(0, MethodBodies.Of(seen).Count);
        Assert.Equal(0, ReadEndpoints.Count(seen));
    }

    [Fact]
    public async Task An_open_document_has_its_diagnostics_after_an_edit_without_a_look_at_the_endpoints_of_others()
    {
        var project = Compile();
        var document = project.SyntaxTrees.First(static t => t.ToString().Contains("class Service7(", StringComparison.Ordinal));
        var (before, _) = await CoverageWork.Open(project, document);
        Assert.DoesNotContain(before, static d => d.Id == "RA3001");

        var edited = Edit(document, "Traversal.LeftRoot(log, path);", "log.LogWarning(path);");
        var (after, seen) = await CoverageWork.Open(project.ReplaceSyntaxTree(document, edited), edited);
        var blind = Assert.Single(after, static d => d.Id == "RA3001");
        Assert.Same(edited, blind.Location.SourceTree);
        Assert.Equal(1, ReadEndpoints.Count(seen));
        Assert.InRange(MethodBodies.Of(seen).Count, 1, 12);
    }

    [Fact]
    public async Task A_route_has_its_diagnostics_in_the_open_document_that_maps_it()
    {
        var project = Compile();
        var document = project.SyntaxTrees.First(static t => t.ToString().Contains("app.MapControllers()", StringComparison.Ordinal));
        var edited = Edit(document, "static int One(", "static int One(int more, ");
        var (reported, seen) = await CoverageWork.Open(project.ReplaceSyntaxTree(document, edited), edited);
        Assert.Equal(Routes, reported.Count(static d => d.Id == "RA3001"));
        Assert.Equal(Routes, ReadEndpoints.Count(seen));
    }

    private static SyntaxTree Edit(SyntaxTree tree, string old, string text)
    {
        Assert.Contains(old, tree.ToString(), StringComparison.Ordinal);
        return CSharpSyntaxTree.ParseText(tree.ToString().Replace(old, text, StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath);
    }

    private static CSharpCompilation Compile()
    {
        var sources = new SourceList { Risk, Program };
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
