using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Which endpoints the <c>Map*</c> methods of the framework add, as data.</summary>
internal static class FrameworkRoutes
{
    /// <summary>What a fallback matches where no pattern is given: all that does not look like a file.</summary>
    private const string Otherwise = "{*path:nonfile}";

    private static readonly ImmutableArray<string> s_files = ["GET", "HEAD"], s_get = ["GET"], s_post = ["POST"], s_any = [];

    /// <summary>Endpoints of <c>MapIdentityApi</c>: verb and pattern.</summary>
    private static readonly (ImmutableArray<string> Verbs, string Pattern)[] s_identity =
    [
        (s_post, "/register"), (s_post, "/login"), (s_post, "/refresh"), (s_get, "/confirmEmail"), (s_post, "/resendConfirmationEmail"),
        (s_post, "/forgotPassword"), (s_post, "/resetPassword"),
    ];

    /// <summary>Those under <c>/manage</c>, which only a signed-in caller may use.</summary>
    private static readonly (ImmutableArray<string> Verbs, string Pattern)[] s_manage = [(s_post, "/manage/2fa"), (s_get, "/manage/info"), (s_post, "/manage/info")];

    /// <summary>Controllers, pages, hubs and services are found by their types.</summary>
    private static readonly string[] s_byType =
    [
        "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute", "MapRazorPages", "MapHub", "MapGrpcService",
    ];

    internal static ImmutableArray<FrameworkRoute> Of(IInvocationOperation call, Values values)
    {
        var method = call.TargetMethod;
        var isFramework = method.ContainingAssembly?.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true
            || method.ContainingType is { Name: "EndpointRouteBuilderExtensions" } && method.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Builder";
        if (s_byType.Contains(method.Name))
        {
            return [];
        }

        var pattern = PatternOf(call)?.Value;
        if (call.Arguments.FirstOrDefault(static a => IsHandler(a.Parameter)) is { } handler)
        {
            var isFallback = isFramework && method.Name.StartsWith("MapFallback", StringComparison.Ordinal);
            return
            [
                new FrameworkRoute(isFallback ? EndpointKind.Fallback : EndpointKind.Route)
                {
                    Handler = handler.Value,
                    Pattern = pattern,
                    Suffix = isFallback && pattern is null ? Otherwise : string.Empty,
                    Verbs = isFramework ? null : s_any,
                    Open = isFramework ? OpenParts.None : OpenParts.Verbs | OpenParts.Access | OpenParts.Pattern,
                },
            ];
        }

        return isFramework ? OfFramework(call, pattern) : [Unseen(pattern)];
    }

    internal static IArgumentOperation? PatternOf(IInvocationOperation call)
        => call.Arguments.FirstOrDefault(static a => a.Parameter is { Ordinal: > 0, Name: "pattern" or "path" } && (a.Parameter.Type.SpecialType == SpecialType.System_String || a.Parameter.Type.Name == "RoutePattern"));

    /// <summary>Endpoints of which all that is known is that there may be some.</summary>
    internal static FrameworkRoute Unseen(IOperation? pattern) => new(EndpointKind.Framework)
    {
        Pattern = pattern,
        Suffix = pattern is null ? null : string.Empty,
        Verbs = s_any,
        Open = OpenParts.Verbs | OpenParts.Handler | OpenParts.Access | OpenParts.Count | OpenParts.Pattern,
    };

    private static ImmutableArray<FrameworkRoute> OfFramework(IInvocationOperation call, IOperation? pattern)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "MapFallbackToFile":
                return [Framework(pattern, pattern is null ? Otherwise : string.Empty, s_files, EndpointKind.Fallback)];
            case "MapFallbackToPage" or "MapFallbackToController" or "MapFallbackToAreaPage" or "MapFallbackToAreaController":
                return [Framework(pattern, pattern is null ? Otherwise : string.Empty, s_any, EndpointKind.Fallback) with { HasTarget = true }];
            case "MapHealthChecks":
                return [Framework(pattern, string.Empty, s_any)];
            case "MapOpenApi":
                return [Framework(pattern, string.Empty, s_get)];
            case "MapConnections" or "MapConnectionHandler" or "MapBlazorHub":
                return pattern is null
                    ? [Framework(null, "/_blazor", s_any), Framework(null, "/_blazor/negotiate", s_any)]
                    : [Framework(pattern, string.Empty, s_any), Framework(pattern, "/negotiate", s_any)];
            case "MapIdentityApi":
                return [.. s_identity.Select(static i => Framework(null, i.Pattern, i.Verbs)), .. s_manage.Select(static i => Framework(null, i.Pattern, i.Verbs) with { Access = Access.Authorized })];
            default:
                return [Unseen(pattern)];
        }
    }

    private static FrameworkRoute Framework(IOperation? pattern, string suffix, ImmutableArray<string> verbs, EndpointKind kind = EndpointKind.Framework)
        => new(kind) { Pattern = pattern, Suffix = suffix, Verbs = verbs };

    private static bool IsHandler(IParameterSymbol? parameter)
        => parameter is { Ordinal: > 0 }
            && (parameter.Type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate || parameter.Type.Is(KnownNames.RequestDelegate));
}
