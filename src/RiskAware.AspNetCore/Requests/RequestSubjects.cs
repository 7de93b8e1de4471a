using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Session;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace RiskAware.AspNetCore.Requests;

/// <summary>Who a request is from: account, session, client address.</summary>
internal static class RequestSubjects
{
    internal static SubjectClaim[] Of(HttpContext context)
    {
        var identity = Authenticated(context.User);
        var account = identity is null ? null : Account(identity);
        var session = Session(context, identity, account);
        var address = Address(context.Connection.RemoteIpAddress);

        var subjects = new SubjectClaim[(account is null ? 0 : 1) + (session is null ? 0 : 1) + (address is null ? 0 : 1)];
        var count = 0;
        Add(subjects, ref count, SubjectKind.Account, account, isProven: true);
        Add(subjects, ref count, SubjectKind.Session, session, isProven: identity is not null);
        Add(subjects, ref count, SubjectKind.ClientAddress, address, isProven: false);
        return subjects;
    }

    private static void Add(SubjectClaim[] subjects, ref int count, SubjectKind kind, string? value, bool isProven)
    {
        if (value is not null)
        {
            subjects[count++] = new(kind, value, isProven);
        }
    }

    private static ClaimsIdentity? Authenticated(ClaimsPrincipal user)
    {
        foreach (var identity in user.Identities)
        {
            if (identity.IsAuthenticated)
            {
                return identity;
            }
        }

        return null;
    }

    private static string? Account(ClaimsIdentity identity)
        => NotEmpty(identity.FindFirst(ClaimTypes.NameIdentifier)?.Value)
            ?? NotEmpty(identity.FindFirst("sub")?.Value)
            ?? NotEmpty(identity.Name);

    private static string? Session(HttpContext context, ClaimsIdentity? identity, string? account)
    {
        if (NotEmpty(identity?.FindFirst("sid")?.Value ?? identity?.FindFirst(ClaimTypes.Sid)?.Value) is { } id)
        {
            return Hash(id);
        }

        // The cookie, not ISession.Id: that one loads the session, blocking, from wherever it is stored.
        if (context.Features.Get<ISessionFeature>() is null)
        {
            return null;
        }

        var options = context.RequestServices?.GetService<IOptions<SessionOptions>>()?.Value;
        var name = options?.Cookie.Name ?? SessionDefaults.CookieName;
        if (NotEmpty(context.Request.Cookies[name]) is not { } cookie)
        {
            return null;
        }

        // A stranger can plant his own cookie in a victim's browser: what he does with it must not end the victim's session.
        return Hash(account is null ? cookie : account + "\n" + cookie);
    }

    private static string? Address(IPAddress? address)
    {
        if (address is null)
        {
            return null;
        }

        return (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
    }

    private static string? NotEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    // Who holds the id holds the session: it must not stand in events and logs. It is random, so that a hash without a key does.
    private static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 12));
}
