using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace RiskAware.AspNetCore.Requests;

/// <summary>
/// Tells whether a foreign page could have caused a request in somebody's browser. In doubt it could: the price is a response
/// against the account that is held back, while the other error locks an honest person out.
/// </summary>
internal static class ForgeableRequests
{
    // Credentials of these schemes are attached by the browser itself, also to what a foreign page asks for.
    private static readonly string[] s_ambientSchemes = ["Basic", "Digest", "Negotiate", "NTLM"];

    internal static bool IsForgeable(HttpContext context)
    {
        var request = context.Request;
        if (HasCredentialsOfTheCaller(request.Headers.Authorization) && !HasCredentialsOfTheBrowser(context))
        {
            return false;
        }

        if (IsSafe(request.Method))
        {
            return true;
        }

        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0)
        {
            return !(site.Count == 1 && site[0] is "same-origin" or "none");
        }

        return context.User.Identity is { IsAuthenticated: true }
            && context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true };
    }

    private static bool HasCredentialsOfTheCaller(StringValues authorization)
    {
        if (authorization.Count != 1 || authorization[0] is not { } value)
        {
            return false;
        }

        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var scheme = space < 0 ? value.AsSpan() : value.AsSpan(0, space);
        foreach (var ambient in s_ambientSchemes)
        {
            if (scheme.Equals(ambient, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return !scheme.IsEmpty;
    }

    // Beside these a token may be anything: the account may be known by what the browser has attached.
    private static bool HasCredentialsOfTheBrowser(HttpContext context)
        => context.Request.Headers.Cookie.Count > 0 || context.Features.Get<ITlsConnectionFeature>()?.ClientCertificate is not null;

    private static bool IsSafe(string method)
        => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
}
