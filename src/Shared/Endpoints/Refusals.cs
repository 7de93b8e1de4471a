using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RiskAware.Calls;

namespace RiskAware.Endpoints;

/// <summary>
/// Own code that the framework runs where it lets a request in or refuses it before any handler: handlers of authentication and
/// authorization. Which requests it sees, configuration decides; what detects there, may be there for an endpoint, or not.
/// </summary>
internal static class Refusals
{
    private static readonly string[] s_contracts =
    [
        "Microsoft.AspNetCore.Authorization.IAuthorizationHandler",
        "Microsoft.AspNetCore.Authorization.IAuthorizationMiddlewareResultHandler",
        "Microsoft.AspNetCore.Authentication.IAuthenticationHandler",
        "Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationEvents",
        "Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerEvents",
        "Microsoft.AspNetCore.Authentication.RemoteAuthenticationEvents",
        "Microsoft.AspNetCore.RateLimiting.IRateLimiterPolicy`1",
    ];

    private static readonly ConditionalWeakTable<Compilation, StrongBox<ImmutableArray<Wrapper>>> s_perCompilation = new();

    /// <summary>What there is in the code of a compilation.</summary>
    internal static ImmutableArray<Wrapper> Of(Compilation compilation, TypeHierarchy types)
        => s_perCompilation.GetValue(compilation, c => new StrongBox<ImmutableArray<Wrapper>>(Find(c, types).ToImmutableArray())).Value;

    /// <summary>Whether a call sets up what refuses, by a delegate that it is given.</summary>
    internal static bool IsSetUp(string name)
        => name is "AddRateLimiter" or "AddCookie" or "AddJwtBearer" or "AddOpenIdConnect" or "AddOAuth" or "AddBearerToken" or "ConfigureApplicationCookie";

    private static IEnumerable<Wrapper> Find(Compilation compilation, TypeHierarchy types)
        => s_contracts.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().SelectMany(types.DerivedFrom)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Select(static t => Wrapper.Of(t) with { IsConditional = true, IsUncertain = true });
}
