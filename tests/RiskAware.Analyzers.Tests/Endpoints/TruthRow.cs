using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>Endpoints of both sides in one form: <c>POST /files -> FilesController.Upload, Anonymous</c>.</summary>
internal static class TruthRow
{
    /// <summary>What the framework says of an endpoint, a row per verb; none of what is there to make links only.</summary>
    internal static IEnumerable<string> Of(RouteEndpoint endpoint, IServiceProvider services)
    {
        if (endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>()?.SuppressMatching == true)
        {
            return [];
        }

        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
        {
            return OfPage(endpoint, page, services);
        }

        var verbs = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
        var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>();
        var handler = action is not null ? action.ControllerTypeInfo.Name + "." + action.MethodInfo.Name
            : endpoint.Metadata.GetMetadata<MethodInfo>() is { } method && IsOfApplication(method) ? Name(method)
            : endpoint.RequestDelegate?.Method is { } own && IsOfApplication(own) ? Name(own)
            : "?";
        var access = Access(endpoint.Metadata, services);
        return (verbs.Count == 0 ? ["*"] : verbs).Select(v => Row(v, Text(endpoint.RoutePattern), handler, access));
    }

    /// <summary>What the inventory says.</summary>
    internal static IEnumerable<string> Of(RiskAware.Endpoints.Endpoint endpoint)
    {
        var handler = endpoint.Handler is not { } root ? "?"
            : endpoint.Kind is EndpointKind.Action or EndpointKind.Page ? endpoint.HandlerType!.Name + "." + root.Method.Name
            : root.Method.MethodKind is MethodKind.AnonymousFunction ? "lambda"
            : root.Method.Name;
        return (endpoint.Verbs.IsEmpty ? ["*"] : endpoint.Verbs.AsEnumerable()).Select(v => Row(v, endpoint.Pattern, handler, endpoint.Access.ToString()));
    }

    /// <summary>A page is one endpoint: which handler runs for a method and a name, the framework's own selector tells.</summary>
    private static List<string> OfPage(RouteEndpoint endpoint, PageActionDescriptor page, IServiceProvider services)
    {
        var compiled = services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata).GetAwaiter().GetResult();
        var access = Access((compiled.Endpoint ?? endpoint).Metadata, services);
        var pattern = Text(endpoint.RoutePattern);
        if (compiled.HandlerMethods.Count == 0)
        {
            return [Row("*", pattern, compiled.HandlerTypeInfo.Name + ".ExecuteAsync", access)];
        }

        var rows = new List<string>();
        foreach (var verb in compiled.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Append("HEAD").Distinct())
        {
            foreach (var name in compiled.HandlerMethods.Select(h => h.Name).Append(null).Distinct())
            {
                var request = new ActionContext(new DefaultHttpContext(), new RouteData(), compiled);
                request.HttpContext.Request.Method = verb;
                request.RouteData.Values["handler"] = name;
                if (services.GetRequiredService<IPageHandlerMethodSelector>().Select(new PageContext(request) { ActionDescriptor = compiled }) is { } selected)
                {
                    rows.Add(Row(verb, pattern, compiled.HandlerTypeInfo.Name + "." + selected.MethodInfo.Name, access));
                }
            }
        }

        return rows;
    }

    private static string Access(EndpointMetadataCollection metadata, IServiceProvider services)
    {
        if (metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return "Anonymous";
        }

        var asks = metadata.GetMetadata<IAuthorizeData>() is not null
            || metadata.GetMetadata<AuthorizationPolicy>() is not null
            || metadata.GetMetadata<AuthorizeFilter>() is not null
            || services.GetService<IOptions<AuthorizationOptions>>()?.Value.FallbackPolicy is not null;
        return asks ? "Authorized" : "Anonymous";
    }

    // A conventional route keeps its text for every action; what is asked of its parameters tells which one it is.
    private static string? Text(RoutePattern pattern)
        => pattern.RequiredValues.Count == 0 || pattern.Parameters.All(p => !IsRequired(pattern, p))
            ? pattern.RawText
            : string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => Text(pattern, p)))));

    private static string Text(RoutePattern pattern, RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter when IsRequired(pattern, parameter) => pattern.RequiredValues[parameter.Name]!.ToString()!,
        RoutePatternParameterPart parameter => "{" + (parameter.IsCatchAll ? parameter.EncodeSlashes ? "*" : "**" : "") + parameter.Name
            + string.Concat(parameter.ParameterPolicies.Where(p => p.Content is not null).Select(p => ":" + p.Content!.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal))) + (parameter.IsOptional ? "?" : parameter.Default is { } value ? "=" + value : "") + "}",
        _ => throw new InvalidOperationException(),
    };

    private static bool IsRequired(RoutePattern pattern, RoutePatternParameterPart parameter)
        => pattern.RequiredValues.TryGetValue(parameter.Name, out var value) && value is string { Length: > 0 };

    private static string Row(string verb, string? pattern, string handler, string access)
        => $"{verb.ToUpperInvariant()} {"/" + pattern?.TrimStart('/')} -> {handler}, {access}";

    // What another assembly is given as a handler counts too; what the framework brings does not.
    private static bool IsOfApplication(MethodInfo method)
        => method.Module.Assembly.GetName().Name is { } name && !name.StartsWith("Microsoft.", StringComparison.Ordinal);

    // A lambda and a local function have names of the compiler: <Map>b__0_1 and <Map>g__Local|0_1.
    private static string Name(MethodInfo method)
    {
        var local = method.Name.IndexOf("g__", StringComparison.Ordinal);
        return local > 0 ? method.Name[(local + 3)..method.Name.IndexOf('|', StringComparison.Ordinal)]
            : method.Name.StartsWith('<') && !method.Name.EndsWith('$') ? "lambda"
            : method.Name;
    }
}
