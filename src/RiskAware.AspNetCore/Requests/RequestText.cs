using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace RiskAware.AspNetCore.Requests;

/// <summary>Method and route template: what may be told about a request without telling what it carried.</summary>
internal static class RequestText
{
    internal static string Of(HttpContext context)
    {
        var method = Method(context.Request.Method);
        if ((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is not { } template)
        {
            return method;
        }

        return template.StartsWith('/') ? method + " " + template : method + " /" + template;
    }

    // Any token is a method to a server: an unknown one is input.
    private static string Method(string method)
    {
        var known = HttpMethods.GetCanonicalizedValue(method);
        return HttpMethods.IsGet(known) || HttpMethods.IsPost(known) || HttpMethods.IsPut(known) || HttpMethods.IsDelete(known)
            || HttpMethods.IsPatch(known) || HttpMethods.IsHead(known) || HttpMethods.IsOptions(known) || HttpMethods.IsTrace(known)
            || HttpMethods.IsConnect(known)
            ? known
            : "OTHER";
    }
}
