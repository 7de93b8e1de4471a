using System.Security.Claims;
using Storefront.Filters;
using Storefront.Risks;
using Storefront.Vouchers;

namespace Storefront.Endpoints;

internal static class VoucherEndpoints
{
    internal static void MapVouchers(this IEndpointRouteBuilder routes)
    {
        var vouchers = routes.MapGroup("/vouchers").RequireAuthorization().AddEndpointFilter<VoucherGuard>().ExposedTo<VoucherGuessing>();
        vouchers.MapGet("/{code:length(1,40)}", Show);
        vouchers.MapPost("/{code:length(1,40)}", Redeem);
    }

    private static IResult Show(string code, VoucherBook vouchers)
        => vouchers.ValueOf(code) is { } value ? Results.Ok(new { value }) : Results.NotFound();

    private static IResult Redeem(string code, ClaimsPrincipal person, VoucherBook vouchers)
        => vouchers.ValueOf(code) is { } value ? Results.Ok(new { value, account = AttachmentEndpoints.AccountOf(person) }) : Results.NotFound();
}
