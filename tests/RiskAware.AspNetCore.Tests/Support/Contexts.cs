using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace RiskAware.AspNetCore.Tests.Support;

internal static class Contexts
{
    internal static DefaultHttpContext SignedIn(params Claim[] claims)
        => new() { User = new(new ClaimsIdentity(claims, "Test")) };
}
