using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class FailedCheckAnalyzerTests
{
    // Tokens and rate limits come in packages of their own; only their names count.
    private const string Packages = """
        namespace Microsoft.IdentityModel.Tokens
        {
            public class TokenValidationResult { public bool IsValid { get; set; } public Exception? Exception { get; set; } }
        }

        """;

    [Fact]
    public Task Message_names_the_check_and_who_profits() => new AnalyzerTest<FailedCheckAnalyzer>
    {
        AspNetCore = true,
        Sources = """
            public class C
            {
                IResult M(byte[] a, byte[] b)
                {
                    if (!{|#0:System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(a, b)|}) { return Results.Unauthorized(); }
                    return Results.Ok();
                }
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2009").At(0).Severity(DiagnosticSeverity.Info)
                .Message("A no of 'CryptographicOperations.FixedTimeEquals' ends here unseen; an attacker forging tokens (CWE-345) leaves no trace. Call a detection point where the check fails, or hand the refusal on.")
                .Property("Indicator", "token").Property("Cwe", "345;347").Property("Attack", "T1606"),
        },
    }.RunAsync();

    [Theory]
    [InlineData("Starter", DiagnosticSeverity.Info)]
    [InlineData("Recommended", DiagnosticSeverity.Warning)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Severity_rises_with_the_level(string level, DiagnosticSeverity severity) => new AnalyzerTest<FailedCheckAnalyzer>
    {
        Level = level,
        Severity = severity,
        Sources = "public class C { void M(System.Security.Cryptography.RSA rsa, byte[] a) { [|rsa.VerifyHash(a, a, default, System.Security.Cryptography.RSASignaturePadding.Pkcs1)|]; } }",
    }.RunAsync();

    [Theory]
    [InlineData("if ([|CryptographicOperations.FixedTimeEquals(a, b)|]) { return Results.Ok(); } return Results.Unauthorized();")]
    [InlineData("return [|CryptographicOperations.FixedTimeEquals(a, b)|] ? Results.Ok() : Results.Unauthorized();")]
    [InlineData("var same = [|CryptographicOperations.FixedTimeEquals(a, b)|]; if (!same) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (a.Length == 0 || !([|CryptographicOperations.FixedTimeEquals(a, b)|])) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if ([|CryptographicOperations.FixedTimeEquals(a, b)|] == false) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if ([|CryptographicOperations.FixedTimeEquals(a, b)|] is false) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (![|CryptographicOperations.FixedTimeEquals(a, b)|]) { log.LogInformation(\"no\"); return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (![|CryptographicOperations.FixedTimeEquals(a, b)|]) { if (flag) { Forgery.Seen(log); } return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("[|CryptographicOperations.FixedTimeEquals(a, b)|]; return Results.Ok();")]
    [InlineData("var result = await Validate(); if (![|result.IsValid|]) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (![|(await Validate()).IsValid|]) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (!await [|csrf.IsRequestValidAsync(http)|]) { return Results.BadRequest(); } return Results.Ok();")]
    [InlineData("if (!await [|csrf.IsRequestValidAsync(http)|].ConfigureAwait(false)) { return Results.BadRequest(); } return Results.Ok();")]
    [InlineData("using var lease = limiter.AttemptAcquire(); if (![|lease.IsAcquired|]) { return Results.StatusCode(429); } return Results.Ok();")]
    [InlineData("if (hasher.VerifyHashedPassword(\"\", \"\", \"\") == [|PasswordVerificationResult.Failed|]) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (hasher.VerifyHashedPassword(\"\", \"\", \"\") is not [|PasswordVerificationResult.Success|]) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("switch (hasher.VerifyHashedPassword(\"\", \"\", \"\")) { case [|PasswordVerificationResult.Failed|]: return Results.Unauthorized(); default: return Results.Ok(); }")]
    [InlineData("var signed = await Sign(); if ([|signed.Succeeded|]) { return Results.Ok(); } if (signed.RequiresTwoFactor) { return Results.Redirect(\"/2fa\"); } return Results.Unauthorized();")]
    public Task No_that_ends_unseen_is_reported(string body) => Check(body);

    [Theory]
    [InlineData("if (!CryptographicOperations.FixedTimeEquals(a, b)) { Forgery.Seen(log); return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (!CryptographicOperations.FixedTimeEquals(a, b)) { throw new InvalidOperationException(); } return Results.Ok();")]
    [InlineData("if (!CryptographicOperations.FixedTimeEquals(a, b)) { log.LogWarning(\"no\"); return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (!CryptographicOperations.FixedTimeEquals(a, b)) { return Refuse(); } return Results.Ok();")]
    [InlineData("if (CryptographicOperations.FixedTimeEquals(a, b)) { return Results.Ok(); } Forgery.Seen(log); return Results.Unauthorized();")]
    [InlineData("var same = CryptographicOperations.FixedTimeEquals(a, b); Note(same); return Results.Ok();")]
    [InlineData("return Results.Ok(CryptographicOperations.FixedTimeEquals(a, b));")]
    [InlineData("return CryptographicOperations.FixedTimeEquals(a, b) ? Results.Ok() : throw new InvalidOperationException();")]
    [InlineData("if (!Same(a, b)) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (!Early(a, b)) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("var result = await Validate(); if (!result.IsValid) { Forgery.Seen(log); return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("var result = await Validate(); Audit(result); if (!result.IsValid) { return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("var result = await Validate(); if (!result.IsValid) { throw result.Exception!; } return Results.Ok();")]
    [InlineData("if (!await csrf.IsRequestValidAsync(http)) { Forgery.Seen(log); return Results.BadRequest(); } return Results.Ok();")]
    [InlineData("using var lease = limiter.AttemptAcquire(); if (lease.IsAcquired) { return Results.Ok(); } Forgery.Seen(log); return Results.StatusCode(429);")]
    [InlineData("if (hasher.VerifyHashedPassword(\"\", \"\", \"\") == PasswordVerificationResult.Failed) { Forgery.Seen(log); return Results.Unauthorized(); } return Results.Ok();")]
    [InlineData("if (hasher.VerifyHashedPassword(\"\", \"\", \"\") == PasswordVerificationResult.SuccessRehashNeeded) { return Results.NoContent(); } return Results.Ok();")]
    [InlineData("var p = hasher.VerifyHashedPassword(\"\", \"\", \"\"); if (p == PasswordVerificationResult.Success || p == PasswordVerificationResult.SuccessRehashNeeded) { return Results.Ok(); } return Results.Unauthorized();")]
    [InlineData("var signed = await Sign(); if (signed.Succeeded) { return Results.Ok(); } if (signed.RequiresTwoFactor) { return Results.Redirect(\"/2fa\"); } Forgery.Seen(log); return Results.Unauthorized();")]
    [InlineData("if (!new Own().IsValid) { return Results.Unauthorized(); } return Results.Ok();")]
    public Task No_that_is_observed_handed_on_or_unknown_is_left_alone(string body) => Check(body);

    [Theory]
    [InlineData("System.Threading.RateLimiting.RateLimitLease lease; while (!(lease = await limiter.AcquireAsync()).IsAcquired) { lease.Dispose(); await Task.Delay(100); } return Results.Ok();")]
    [InlineData("while (true) { using var lease = await limiter.AcquireAsync(); if (lease.IsAcquired) { return Results.Ok(); } await Task.Delay(100); }")]
    [InlineData("for (var i = 0; i < 3; i++) { using var lease = await limiter.AcquireAsync(); if (!lease.IsAcquired) { await Task.Delay(100); continue; } return Results.Ok(); } throw new TimeoutException();")]
    [InlineData("var lease = limiter.AttemptAcquire(); do { if (!lease.IsAcquired) { await Task.Delay(100); lease = limiter.AttemptAcquire(); } } while (!lease.IsAcquired); return Results.Ok();")]
    public Task Client_that_waits_for_its_own_turn_is_left_alone(string body) => Check(body);

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { using var lease = await limiter.AcquireAsync(); if ([|lease.IsAcquired|]) { return Results.Ok(); } await Task.Delay(100); } return Results.StatusCode(429);")]
    [InlineData("while (true) { using var lease = await limiter.AcquireAsync(); if ([|lease.IsAcquired|]) { return Results.Ok(); } if (flag) { return Results.StatusCode(429); } await Task.Delay(100); }")]
    [InlineData("while (![|CryptographicOperations.FixedTimeEquals(a, b)|]) { await Task.Delay(100); } return Results.Ok();")]
    public Task Refusal_after_some_turns_and_other_checks_in_loops_are_reported(string body) => Check(body);

    [Fact]
    public Task Middleware_that_refuses_silently_is_reported() => Run("""
        public class Limit(System.Threading.RateLimiting.RateLimiter limiter, ILogger log, RequestDelegate next)
        {
            public async Task Silent(HttpContext http)
            {
                using var lease = await limiter.AcquireAsync();
                if (![|lease.IsAcquired|])
                {
                    http.Response.StatusCode = 429;
                    return;
                }

                await next(http);
            }

            public async Task Loud(HttpContext http)
            {
                using var lease = await limiter.AcquireAsync();
                if (!lease.IsAcquired)
                {
                    http.Response.StatusCode = 429;
                    Forgery.Seen(log);
                    return;
                }

                await next(http);
            }
        }
        """);

    [Theory]
    [InlineData("if (r.Succeeded) { http.Items[1] = true; }")]
    [InlineData("if (r.Succeeded && flag) http.Items[1] = true;")]
    public Task Permission_that_only_decides_what_is_shown_is_left_alone(string body) => Authorized(body);

    [Theory]
    [InlineData("if (![|r.Succeeded|]) { http.Response.StatusCode = 403; }")]
    [InlineData("if (flag || ![|r.Succeeded|]) { return Results.Forbid(); }")]
    [InlineData("if ([|r.Succeeded|]) { return Results.Ok(); }")]
    [InlineData("if ([|r.Succeeded|]) { http.Items[1] = true; } else { return Results.Forbid(); }")]
    public Task Permission_whose_lack_refuses_is_reported(string body) => Authorized(body);

    private static Task Authorized(string body) => Run($$"""
        using Microsoft.AspNetCore.Authorization;

        public class C(IAuthorizationService permissions)
        {
            public async Task<IResult> M(HttpContext http, bool flag)
            {
                var r = await permissions.AuthorizeAsync(http.User, "Edit");
                {{body}}
                return Results.Forbid();
            }
        }
        """);

    [Fact]
    public Task Lambda_of_a_route_is_followed_and_a_filter_of_results_hands_on() => Run("""
        using System.Security.Cryptography;

        public class Routes(ILogger log)
        {
            void Map(WebApplication app, byte[] key)
            {
                app.MapPost("/a", IResult (string a) => [|CryptographicOperations.FixedTimeEquals(key, key)|] ? Results.Ok() : Results.Unauthorized());
                app.MapPost("/b", IResult (string a) =>
                {
                    if (CryptographicOperations.FixedTimeEquals(key, key)) { return Results.Ok(); }
                    Forgery.Seen(log);
                    return Results.Unauthorized();
                });
                Func<byte[], bool> same = k => CryptographicOperations.FixedTimeEquals(k, key);
            }
        }
        """);

    private static Task Check(string body) => Run($$"""
        using System.Security.Cryptography;
        using System.Threading.RateLimiting;
        using Microsoft.AspNetCore.Antiforgery;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.IdentityModel.Tokens;

        public class Own { public bool IsValid => false; }

        public abstract class C(ILogger log, IAntiforgery csrf, RateLimiter limiter, PasswordHasher<string> hasher)
        {
            public async Task<IResult> M(HttpContext http, byte[] a, byte[] b, bool flag)
            {
                await Task.Yield();
                {{body}}
            }

            protected abstract Task<TokenValidationResult> Validate();
            protected abstract Task<Microsoft.AspNetCore.Identity.SignInResult> Sign();
            protected abstract void Audit(TokenValidationResult result);
            private bool Same(byte[] a, byte[] b) => CryptographicOperations.FixedTimeEquals(a, b);
            private bool Early(byte[] a, byte[] b) { if (!CryptographicOperations.FixedTimeEquals(a, b)) { return false; } return true; }
            private void Note(bool same) { }
            private IResult Refuse() { Forgery.Seen(log); return Results.Unauthorized(); }
        }
        """);

    private static Task Run(string source) => new AnalyzerTest<FailedCheckAnalyzer>
    {
        AspNetCore = true,
        Level = "Recommended",
        Sources = new()
        {
            { "C.cs", source },
            { "Packages.cs", Packages },
            { "Risk.cs", """
                [Risk("TOK-1", "Forgery", Impact = 80)]
                public sealed partial class Forgery
                {
                    [DetectionPoint("Seen")]
                    public static partial void Seen(ILogger log);
                }
                """ },
        },
    }.RunAsync();
}
