using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RiskAware.AspNetCore.Requests;
using RiskAware.CompilerServices;

namespace RiskAware.AspNetCore.Enforcement;

/// <summary>
/// Answers a request whose subject is denied. The answer depends on the kind of the decision alone and holds a reference, drawn
/// anew for each answer: two of them never tell whether the same incident is behind them.
/// </summary>
internal sealed class RefusalAnswer(RefusalLog log, TimeProvider time)
{
    internal async Task WriteAsync(HttpContext context, RiskDecision decision)
    {
        var reference = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        try
        {
            var response = context.Response;
            response.StatusCode = StatusOf(decision.Kind);
            response.Headers.CacheControl = "no-store";
            if (decision.Kind == DecisionKind.Delay)
            {
                response.Headers.RetryAfter = RetryAfter.Seconds(decision.Until - time.GetUtcNow()).ToString(CultureInfo.InvariantCulture);
            }

            log.Write(RequestText.Of(context), response.StatusCode, in decision, reference);
            if (decision.Kind == DecisionKind.LogOut)
            {
                await SignOutAsync(context);
            }

            await WriteBodyAsync(context, reference);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            // The status stands; the client gets it without a body.
            OwnFailures.Count(OwnFailure.EngineThrew, exception);
        }
        catch (Exception)
        {
            // The client has gone: there is nobody to answer.
        }
    }

    internal static int StatusOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Delay => StatusCodes.Status429TooManyRequests,
        DecisionKind.LogOut => StatusCodes.Status401Unauthorized,
        _ => StatusCodes.Status403Forbidden,
    };

    private static async Task SignOutAsync(HttpContext context)
    {
        var schemes = context.RequestServices?.GetService<IAuthenticationSchemeProvider>();
        var scheme = schemes is null ? null : await schemes.GetDefaultSignOutSchemeAsync();
        if (scheme is null || !typeof(IAuthenticationSignOutHandler).IsAssignableFrom(scheme.HandlerType))
        {
            // A token cannot be taken back here; the requests that carry it are refused.
            return;
        }

        await context.SignOutAsync(scheme.Name);
        context.Response.StatusCode = StatusOf(DecisionKind.LogOut);
    }

    private static async Task WriteBodyAsync(HttpContext context, string reference)
    {
        var status = context.Response.StatusCode;
        var title = status switch
        {
            StatusCodes.Status429TooManyRequests => "Too Many Requests",
            StatusCodes.Status401Unauthorized => "Unauthorized",
            _ => "Forbidden",
        };
        var body = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"type":"about:blank","title":"{{title}}","status":{{status}},"reference":"{{reference}}"}"""));
        context.Response.ContentType = "application/problem+json";
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
