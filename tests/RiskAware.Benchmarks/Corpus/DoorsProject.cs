using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.TestKit;

namespace RiskAware.Benchmarks.Corpus;

/// <summary>A web application of 500 endpoints in 500 files over 60 risks: actions and route handlers, groups, filters, services behind interfaces.</summary>
internal static class DoorsProject
{
    internal const int Files = 500;
    internal const int Risks = 60;

    /// <summary>The project with the bodies of its points, as analyzers meet it. Fresh trees: nothing is remembered of earlier ones.</summary>
    internal static CSharpCompilation Whole() => ShopProject.WithBodies(Compile());

    /// <summary>Fails where the project does not compile: what is measured on broken code says nothing.</summary>
    internal static void Check() => ShopProject.Check(Whole());

    private static CSharpCompilation Compile()
    {
        var trees = Enumerable.Range(0, Files).Select(static i => ShopProject.Parse($"Doors{i}.cs", i % 2 == 0 ? Controller(i) : Route(i)))
            .Concat(Enumerable.Range(0, Risks).Select(static i => ShopProject.Parse($"Danger{i}.cs", Risk(i))))
            .Append(ShopProject.Parse("Program.cs", Program()))
            .Append(ShopProject.Parse("Usings.cs", Usings));
        return CSharpCompilation.Create("Doors", trees, TestReferences.AspNetCore, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private const string Usings = """
        global using System; global using System.Linq; global using System.Threading.Tasks; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc; global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Logging; global using RiskAware;
        """;

    private static string Service(int i) => $$"""
        public interface IStore{{i}} { int Save(string path); }
        public sealed class Store{{i}}(ILogger<Store{{i}}> log) : IStore{{i}}
        {
            public int Save(string path)
            {
                if (path.Length > 99) { Danger{{i % Risks}}.LeftRoot(log, path); return 0; }
                return Count(path);
            }

            {{string.Concat(Enumerable.Range(0, 15).Select(n => $"public int Other{n}(string text) {{ var all = text.Split(',').Select(static t => t.Trim()).ToList(); return all.Count + {n}; }}\n"))}}
            private int Count(string path) => path.Count(static c => c == '/');
        }

        """;

    private static string Controller(int i) => Service(i) + $$"""
        [Route("doors/{{i}}"), ExposedTo(typeof(Danger{{i % Risks}}))]
        public sealed class Door{{i}}Controller(IStore{{i}} store) : ControllerBase
        {
            [HttpPost("{id}")] public async Task<IActionResult> Open(int id, string path) { await Task.Yield(); return Ok(store.Save(path) + id); }
        }
        """;

    private static string Route(int i) => Service(i) + $$"""
        public static class Door{{i}}
        {
            public static void Map(IEndpointRouteBuilder app)
            {
                var group = app.MapGroup("/doors/{{i}}").ExposedTo<Danger{{i % Risks}}>();
                group.MapPost("/{id}", Open);
            }

            private static async Task<IResult> Open(int id, string path, IStore{{i}} store) { await Task.Yield(); return Results.Ok(store.Save(path) + id); }
        }
        """;

    private static string Risk(int i) => $$"""
        [Risk("DNG-{{i}}", "Danger {{i}}", Impact = 50)]
        public sealed partial class Danger{{i}} { [DetectionPoint("{Path} left the root")] public static partial void LeftRoot(ILogger logger, string path); }
        """;

    private static string Program()
    {
        var text = new StringBuilder("var app = WebApplication.CreateBuilder(args).Build();\napp.Use(async (context, next) => await next());\napp.MapControllers();\n");
        for (var i = 1; i < Files; i += 2)
        {
            text.Append("Door").Append(i).Append(".Map(app);\n");
        }

        return text.Append("app.Run();\n").ToString();
    }
}
