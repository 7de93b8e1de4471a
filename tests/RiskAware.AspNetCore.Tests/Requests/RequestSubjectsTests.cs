using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RiskAware.AspNetCore.Requests;
using RiskAware.AspNetCore.Tests.Support;

namespace RiskAware.AspNetCore.Tests.Requests;

public class RequestSubjectsTests
{
    [Theory]
    [InlineData(ClaimTypes.NameIdentifier)]
    [InlineData("sub")]
    [InlineData(ClaimTypes.Name)]
    public void The_authenticated_account_is_proven(string claim)
    {
        var subject = Assert.Single(RequestSubjects.Of(Contexts.SignedIn(new Claim(claim, "anna"))));

        Assert.Equal((SubjectKind.Account, "anna", true), (subject.Kind, subject.Value, subject.IsProven));
    }

    [Fact]
    public void The_id_comes_before_the_name()
        => Assert.Equal("17", RequestSubjects.Of(Contexts.SignedIn(new Claim(ClaimTypes.Name, "anna"), new Claim(ClaimTypes.NameIdentifier, "17")))[0].Value);

    [Fact]
    public void Claims_that_nobody_authenticated_name_no_account()
    {
        var context = new DefaultHttpContext { User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "anna")])) };

        Assert.Empty(RequestSubjects.Of(context));
    }

    [Fact]
    public void The_authenticated_one_of_several_identities_counts()
    {
        var context = new DefaultHttpContext();
        context.User = new([new ClaimsIdentity([new(ClaimTypes.Name, "stranger")]), new ClaimsIdentity([new(ClaimTypes.Name, "anna")], "Test")]);

        Assert.Equal("anna", Assert.Single(RequestSubjects.Of(context)).Value);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    public void The_client_address_is_the_connections(string remote, string expected)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(remote);
        context.Request.Headers["X-Forwarded-For"] = "198.51.100.1";
        context.Request.Headers["Forwarded"] = "for=198.51.100.2";

        var subject = Assert.Single(RequestSubjects.Of(context));

        Assert.Equal((SubjectKind.ClientAddress, expected, false), (subject.Kind, subject.Value, subject.IsProven));
    }

    [Fact]
    public void The_session_is_a_hash_of_its_claim()
    {
        var subjects = RequestSubjects.Of(Contexts.SignedIn(new("sub", "anna"), new("sid", "secret-session")));

        var session = Assert.Single(subjects, static s => s.Kind == SubjectKind.Session);
        Assert.True(session.IsProven);
        Assert.Equal(24, session.Value.Length);
        Assert.DoesNotContain("secret", session.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_session_cookie_is_proven_by_the_account_that_sends_it(bool authenticated)
    {
        var context = authenticated ? Contexts.SignedIn(new Claim("sub", "anna")) : new DefaultHttpContext();
        context.Features.Set<ISessionFeature>(new SessionFeature());
        context.Request.Headers.Cookie = ".AspNetCore.Session=opaque";

        var session = Assert.Single(RequestSubjects.Of(context), static s => s.Kind == SubjectKind.Session);

        Assert.Equal(authenticated, session.IsProven);
    }

    [Fact]
    public void A_session_cookie_that_a_stranger_planted_is_not_the_strangers_session()
        => Assert.NotEqual(SessionOf("anna"), SessionOf("mallory"));

    [Fact]
    public void A_session_cookie_of_one_account_is_one_session() => Assert.Equal(SessionOf("anna"), SessionOf("anna"));

    [Fact]
    public void A_session_cookie_counts_for_nothing_where_no_session_is_used()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = ".AspNetCore.Session=opaque";

        Assert.Empty(RequestSubjects.Of(context));
    }

    private static string SessionOf(string account)
    {
        var context = Contexts.SignedIn(new Claim("sub", account));
        context.Features.Set<ISessionFeature>(new SessionFeature());
        context.Request.Headers.Cookie = ".AspNetCore.Session=planted";
        return Assert.Single(RequestSubjects.Of(context), static s => s.Kind == SubjectKind.Session).Value;
    }

    private sealed class SessionFeature : ISessionFeature
    {
        public ISession Session { get; set; } = null!;
    }
}
