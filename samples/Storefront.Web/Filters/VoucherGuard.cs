using Storefront.Risks;

namespace Storefront.Filters;

/// <summary>Stands around all that takes a voucher: a code that was never given out is a refusal of the handler, and seen here.</summary>
internal sealed class VoucherGuard(ILogger<VoucherGuard> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (result is IStatusCodeHttpResult { StatusCode: StatusCodes.Status404NotFound } && context.HttpContext.GetRouteValue("code") is string code)
        {
            VoucherGuessing.UnknownCode(log, code);
        }

        return result;
    }
}
