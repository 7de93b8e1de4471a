using Microsoft.AspNetCore.Http;

namespace RiskAware.AspNetCore.Requests;

/// <summary>The ambient context of one request. Reads nothing before a detection or a decision asks: most requests have neither.</summary>
internal sealed class HttpRequestScope(IDetectionSink sink, HttpContext context) : RiskAwareScope(sink)
{
    public override bool IsForgeable => ForgeableRequests.IsForgeable(context);

    public override string? Request => RequestText.Of(context);

    internal bool IsOf(HttpContext other) => ReferenceEquals(context, other);

    protected override SubjectClaim[] ReadSubjects() => RequestSubjects.Of(context);
}
