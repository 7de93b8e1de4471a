using System.Reflection;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>A small application: its compilation, and what the framework makes of it in process.</summary>
internal sealed class TruthApplication
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Authorization;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using RiskAware;
        """;

    private const string Host = """
        public static class TruthHost
        {
            public static WebApplication App;

            public static WebApplicationBuilder Builder()
            {
                var options = new WebApplicationOptions { ApplicationName = typeof(TruthHost).Assembly.GetName().Name, EnvironmentName = "Production" };
                var builder = WebApplication.CreateBuilder(options);
                builder.Logging.ClearProviders();
                return builder;
            }
        }
        """;

    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static int s_count;

    private readonly CSharpCompilation? _part;

    private TruthApplication(string source, OutputKind kind, string? part, bool isHost = true, IEnumerable<MetadataReference>? more = null)
    {
        var name = "truth" + Interlocked.Increment(ref s_count);
        // The build names the parts of an application; a test names its one so.
        source = source.Replace("$part", name + "part", StringComparison.Ordinal);
        _part = part is null ? null : Compile(name + "part", OutputKind.DynamicallyLinkedLibrary, TestReferences.AspNetCore, AssemblyAttributes(part) + "\n" + Types(part));
        IEnumerable<MetadataReference> references = _part is null ? TestReferences.AspNetCore
            : TestReferences.AspNetCore.Append(MetadataReference.CreateFromImage(Emit(_part).ToArray()));
        Compilation = Compile(name, kind, references.Concat(more ?? []), isHost ? [source, Host] : [source]);
    }

    internal CSharpCompilation Compilation { get; }

    /// <summary>The application, once the framework was asked for its endpoints.</summary>
    internal Assembly? Loaded { get; private set; }

    internal static TruthApplication Create(string services, string mapping, string declarations, string? part = null, IEnumerable<MetadataReference>? references = null)
        => new(
            $$"""
            {{AssemblyAttributes(declarations)}}
            public static class Application
            {
                public static void Main()
                {
                    var builder = TruthHost.Builder();
                    Configure(builder);
                    var app = builder.Build();
                    Map(app);
                    TruthHost.App = app;
                }

                private static void Configure(WebApplicationBuilder builder) { {{services}} }

                private static void Map(WebApplication app) { {{mapping}} }
            }

            {{Types(declarations)}}
            """,
            OutputKind.DynamicallyLinkedLibrary,
            part,
            more: references);

    internal static TruthApplication CreateProgram(string services, string mapping, string declarations)
        => new(
            $"""
            {AssemblyAttributes(declarations)}
            var builder = TruthHost.Builder();
            {services}
            var app = builder.Build();
            {mapping}
            TruthHost.App = app;

            {Types(declarations)}
            """,
            OutputKind.ConsoleApplication,
            part: null);

    /// <summary>An assembly that maps nothing itself.</summary>
    internal static TruthApplication Library(string declarations) => new(declarations, OutputKind.DynamicallyLinkedLibrary, part: null, isHost: false);

    /// <summary>What the framework says, one row per verb of an endpoint.</summary>
    internal IReadOnlyList<string> Endpoints()
    {
        if (_part is not null)
        {
            AssemblyLoadContext.Default.LoadFromStream(Emit(_part));
        }

        var assembly = Loaded = AssemblyLoadContext.Default.LoadFromStream(Emit(Compilation));
        var entry = assembly.EntryPoint ?? assembly.GetType("Application")!.GetMethod("Main")!;
        entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        using var app = (WebApplication)assembly.GetType("TruthHost")!.GetField("App")!.GetValue(null)!;
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().SelectMany(e => TruthRow.Of(e, app.Services))];
    }

    private static CSharpCompilation Compile(string name, OutputKind kind, IEnumerable<MetadataReference> references, params string[] sources)
    {
        var compilation = CSharpCompilation.Create(
            name,
            sources.Prepend(Usings).Select((s, i) => CSharpSyntaxTree.ParseText(s, s_options, $"Truth{i}.cs")),
            references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Annotations));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static MemoryStream Emit(CSharpCompilation compilation)
    {
        var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        return stream;
    }

    // Attributes of the assembly, and usings, stand before all else.
    private static string AssemblyAttributes(string declarations) => string.Join('\n', declarations.Split('\n').Where(IsFirst).OrderByDescending(l => l.StartsWith("using ", StringComparison.Ordinal)));

    private static string Types(string declarations) => string.Join('\n', declarations.Split('\n').Where(l => !IsFirst(l)));

    private static bool IsFirst(string line) => line.StartsWith("[assembly:", StringComparison.Ordinal) || line.StartsWith("using ", StringComparison.Ordinal);
}
