using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace RiskAware.AspNetCore.Requests;

/// <summary>The ambient context of one request. Reads nothing before a detection or a decision asks: most requests have neither.</summary>
internal sealed class HttpRequestScope(IDetectionSink sink, HttpContext context) : RiskAwareScope(sink)
{
    // The context, until the subjects are read: a field of its own for the principal would cost each request eight bytes more.
    private object _source = context;

    public override bool IsForgeable => ForgeableRequests.IsForgeable(Context);

    public override string? Request => RequestText.Of(Context);

    protected override bool SubjectsAreOutdated => _source is Source source && !ReferenceEquals(source.User, UserOf(source.Context));

    private HttpContext Context => _source as HttpContext ?? ((Source)_source).Context;

    internal bool IsOf(HttpContext other) => ReferenceEquals(Context, other);

    protected override SubjectClaim[] ReadSubjects()
    {
        var subjects = RequestSubjects.Of(Context);
        _source = new Source(Context, UserOf(Context));
        return subjects;
    }

    // Not HttpContext.User, which makes a principal where there is none.
    private static ClaimsPrincipal? UserOf(HttpContext context) => context.Features.Get<IHttpAuthenticationFeature>()?.User;

    private sealed record Source(HttpContext Context, ClaimsPrincipal? User);
}
