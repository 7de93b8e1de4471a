using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using RiskAware.AspNetCore.Requests;
using RiskAware.AspNetCore.Tests.Support;

namespace RiskAware.AspNetCore.Tests.Requests;

public class ForgeableRequestsTests
{
    [Theory]
    [InlineData("GET", "same-origin")]
    [InlineData("HEAD", "none")]
    [InlineData("OPTIONS", null)]
    [InlineData("TRACE", null)]
    [InlineData("POST", "cross-site")]
    [InlineData("POST", "same-site")]
    [InlineData("POST", "same-origin, cross-site")]
    [InlineData("DELETE", "SAME-ORIGIN")]
    [InlineData("PUT", "")]
    [InlineData("POST", null)]
    public void What_a_foreign_page_could_send_with_the_cookie_is_forgeable(string method, string? site)
        => Assert.True(ForgeableRequests.IsForgeable(SignedIn(method, site)));

    [Theory]
    [InlineData("POST", "same-origin")]
    [InlineData("PUT", "same-origin")]
    [InlineData("DELETE", "none")]
    public void What_the_browser_says_the_own_page_sent_is_not_forgeable(string method, string site)
        => Assert.False(ForgeableRequests.IsForgeable(SignedIn(method, site)));

    [Fact]
    public void Two_fetch_headers_prove_nothing()
    {
        var context = SignedIn("POST", null);
        context.Request.Headers["Sec-Fetch-Site"] = new(["same-origin", "same-origin"]);

        Assert.True(ForgeableRequests.IsForgeable(context));
    }

    [Theory]
    [InlineData(true, null, false)]
    [InlineData(false, null, true)]
    [InlineData(true, "cross-site", true)]
    public void Validated_antiforgery_counts_where_the_browser_says_nothing(bool valid, string? site, bool forgeable)
    {
        var context = SignedIn("POST", site);
        context.Features.Set<IAntiforgeryValidationFeature>(new Antiforgery(valid));

        Assert.Equal(forgeable, ForgeableRequests.IsForgeable(context));
    }

    [Theory]
    [InlineData("Bearer abc", false)]
    [InlineData("DPoP abc", false)]
    [InlineData("ApiKey abc", false)]
    [InlineData("Basic YTpi", true)]
    [InlineData("negotiate abc", true)]
    [InlineData("NTLM abc", true)]
    [InlineData("Digest abc", true)]
    [InlineData("Basic", true)]
    [InlineData("", true)]
    [InlineData(" Bearer", true)]
    public void Credentials_that_no_browser_attaches_by_itself_cannot_be_forged(string authorization, bool forgeable)
    {
        var context = SignedIn("GET", "cross-site");
        context.Request.Headers.Authorization = authorization;

        Assert.Equal(forgeable, ForgeableRequests.IsForgeable(context));
    }

    [Theory]
    [InlineData("GET", "same-origin", true)]
    [InlineData("POST", "cross-site", true)]
    [InlineData("POST", null, true)]
    [InlineData("POST", "same-origin", false)]
    public void A_token_beside_a_cookie_proves_nothing_because_the_cookie_may_be_what_counts(string method, string? site, bool forgeable)
    {
        var context = SignedIn(method, site);
        context.Request.Headers.Authorization = "Bearer anything";
        context.Request.Headers.Cookie = ".AspNetCore.Cookies=ticket";

        Assert.Equal(forgeable, ForgeableRequests.IsForgeable(context));
    }

    [Fact]
    public void A_token_beside_a_client_certificate_proves_nothing()
    {
        var context = SignedIn("POST", "cross-site");
        context.Request.Headers.Authorization = "Bearer anything";
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=anna", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        context.Connection.ClientCertificate = certificate;

        Assert.True(ForgeableRequests.IsForgeable(context));
    }

    [Fact]
    public void An_anonymous_request_without_a_browser_acts_against_no_account()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";

        Assert.False(ForgeableRequests.IsForgeable(context));
    }

    private static DefaultHttpContext SignedIn(string method, string? site)
    {
        var context = Contexts.SignedIn(new Claim(ClaimTypes.NameIdentifier, "anna"));
        context.Request.Method = method;
        if (site is not null)
        {
            context.Request.Headers["Sec-Fetch-Site"] = site;
        }

        return context;
    }

    private sealed class Antiforgery(bool valid) : IAntiforgeryValidationFeature
    {
        public bool IsValid => valid;

        public Exception? Error => null;
    }
}
