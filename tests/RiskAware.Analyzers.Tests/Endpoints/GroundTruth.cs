using System.Reflection;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Logging;
using RiskAware.Endpoints;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>
/// Builds a small application, asks the framework in process for its endpoints, and compares them with what the inventory read
/// from the source: as sets of verb, pattern, handler and who may call.
/// </summary>
internal static class GroundTruth
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
        global using RiskAware;
        """;

    private static int s_count;

    /// <summary>Asserts that both see the same endpoints.</summary>
    /// <param name="services">Statements over <c>builder</c>, a <c>WebApplicationBuilder</c>.</param>
    /// <param name="mapping">Statements over <c>app</c>, a <c>WebApplication</c>.</param>
    /// <param name="declarations">Types of the application.</param>
    /// <param name="atLeast">How many rows there must be: a comparison of nothing with nothing proves nothing.</param>
    internal static void Agrees(string services, string mapping, string declarations = "", int atLeast = 1)
    {
        var compilation = Compile(services, mapping, declarations);
        var expected = Sorted(Real(compilation));
        var read = EndpointInventory.Of(compilation, CancellationToken.None).Endpoints;
        Assert.DoesNotContain(read, e => e.Open != OpenParts.None);
        Assert.Equal(expected, Sorted(read.SelectMany(Rows)));
        Assert.True(expected.Count(c => c == '\n') + 1 >= atLeast && expected.Length > 0, "The application has too few endpoints:\n" + expected);
    }

    internal static CSharpCompilation Compile(string services, string mapping, string declarations, IEnumerable<MetadataReference>? references = null)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var source = $$"""
            public static class Application
            {
                public static void Configure(WebApplicationBuilder builder) { {{services}} }

                public static void Map(WebApplication app) { {{mapping}} }
            }

            {{declarations}}
            """;
        var compilation = CSharpCompilation.Create(
            "truth" + Interlocked.Increment(ref s_count),
            [CSharpSyntaxTree.ParseText(Usings, options, "Usings.cs"), CSharpSyntaxTree.ParseText(source, options, "Application.cs")],
            TestReferences.AspNetCore.AddRange(references ?? []),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>What the framework says, one row per verb of an endpoint.</summary>
    internal static List<string> Real(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        var assembly = AssemblyLoadContext.Default.LoadFromStream(stream);
        var entry = assembly.GetType("Application")!;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = assembly.GetName().Name, EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        entry.GetMethod("Configure")!.Invoke(null, [builder]);
        using var app = builder.Build();
        entry.GetMethod("Map")!.Invoke(null, [app]);
        return [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().SelectMany(Rows)];
    }

    private static IEnumerable<string> Rows(RouteEndpoint endpoint)
    {
        var verbs = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
        var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>();
        var handler = action is not null ? action.ControllerTypeInfo.Name + "." + action.MethodInfo.Name
            : endpoint.Metadata.GetMetadata<MethodInfo>() is { } method && IsOfApplication(method) ? Name(method)
            : endpoint.RequestDelegate?.Method is { } own && IsOfApplication(own) ? Name(own)
            : "?";
        var access = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
            && (endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null || endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is not null)
                ? "Authorized" : "Anonymous";
        return (verbs.Count == 0 ? ["*"] : verbs).Select(v => Row(v, endpoint.RoutePattern.RawText, handler, access));
    }

    private static IEnumerable<string> Rows(Endpoint endpoint)
    {
        var handler = endpoint.Handler is not { } root ? "?"
            : endpoint.Kind == EndpointKind.Action ? endpoint.HandlerType!.Name + "." + root.Method.Name
            : root.Method.MethodKind is MethodKind.AnonymousFunction ? "lambda"
            : root.Method.Name;
        return (endpoint.Verbs.IsEmpty ? ["*"] : endpoint.Verbs.AsEnumerable()).Select(v => Row(v, endpoint.Pattern, handler, endpoint.Access.ToString()));
    }

    private static string Row(string verb, string? pattern, string handler, string access)
        => $"{verb.ToUpperInvariant()} {"/" + pattern?.TrimStart('/')} -> {handler}, {access}";

    /// <summary>What the inventory alone says, open parts included: for what the framework cannot be asked, or the code does not show.</summary>
    internal static string Read(string mapping, string declarations = "", string services = "", IEnumerable<MetadataReference>? references = null)
        => string.Join('\n', EndpointInventory.Of(Compile(services, mapping, declarations, references), CancellationToken.None).Endpoints
            .Select(e => $"{e.Kind} {e.Display}{(e.Open == OpenParts.None ? "" : " open: " + e.Open)}"));

    // What another assembly is given as a handler counts too; what the framework brings does not.
    private static bool IsOfApplication(MethodInfo method)
        => method.Module.Assembly.GetName().Name is { } name && !name.StartsWith("Microsoft.", StringComparison.Ordinal);

    // A lambda and a local function have names of the compiler: <Map>b__0_1 and <Map>g__Local|0_1.
    private static string Name(MethodInfo method)
    {
        var local = method.Name.IndexOf("g__", StringComparison.Ordinal);
        return local > 0 ? method.Name[(local + 3)..method.Name.IndexOf('|', StringComparison.Ordinal)]
            : method.Name.StartsWith('<') ? "lambda"
            : method.Name;
    }

    private static string Sorted(IEnumerable<string> rows) => string.Join('\n', rows.Distinct().Order(StringComparer.Ordinal));
}
