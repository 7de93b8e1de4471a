using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Storefront.Accounts;

namespace Storefront.Endpoints;

internal static class AccountEndpoints
{
    internal static async Task<IResult> SignIn(Credentials credentials, AccountService accounts, HttpContext context)
    {
        if (string.IsNullOrEmpty(credentials.UserName) || string.IsNullOrEmpty(credentials.Password))
        {
            return Results.BadRequest();
        }

        var account = accounts.SignIn(credentials.UserName, credentials.Password);
        if (account is null)
        {
            return Results.Unauthorized();
        }

        await context.SignInAsync(Principal(account));
        return Results.Ok();
    }

    internal static Task SignOut(HttpContext context) => context.SignOutAsync();

    // The claim "sid" names the session: what one session does can be told from what the account does elsewhere.
    private static ClaimsPrincipal Principal(Account account) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id),
            new(ClaimTypes.Name, account.Name),
            new("sid", Guid.NewGuid().ToString("N")),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));

    internal sealed record Credentials(string? UserName, string? Password);
}
