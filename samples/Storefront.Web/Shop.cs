using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HttpOverrides;
using Storefront.Accounts;
using Storefront.Attachments;
using Storefront.Catalogue;
using Storefront.Endpoints;
using Storefront.Hubs;
using Storefront.Orders;
using Storefront.Risks;
using Storefront.Vouchers;

namespace Storefront;

/// <summary>The shop.</summary>
internal static class Shop
{
    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Shop).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        configure?.Invoke(builder);
        var settings = builder.Configuration.GetSection("Storefront").Get<ShopSettings>() ?? new();

        builder.Services.AddRiskAware();
        AddDomain(builder.Services, settings);
        AddWeb(builder.Services, settings);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseRiskAware();

        app.MapGet("/", StartPage.Show);
        app.MapPost("/sign-in", AccountEndpoints.SignIn).ExposedTo<PasswordSpraying>();
        app.MapPost("/sign-out", AccountEndpoints.SignOut);
        app.MapGet("/products", CatalogueEndpoints.List);
        app.MapPost("/basket/{product:int}", CatalogueEndpoints.AddToBasket).RequireAuthorization();
        app.MapPost("/checkout", CatalogueEndpoints.Checkout).RequireAuthorization();
        app.MapPost("/attachments", AttachmentEndpoints.Upload).RequireAuthorization().ExposedTo<AttachmentTraversal>();
        app.MapGet("/attachments", AttachmentEndpoints.Download).RequireAuthorization().ExposedTo<AttachmentTraversal>();
        app.MapVouchers();
        app.MapControllers();
        app.MapHub<SupportHub>("/support");
        app.MapRazorPages();

        if (settings.Demo)
        {
            app.Services.GetRequiredService<AccountService>().Register("demo", "demo");
        }

        return app;
    }

    private static void AddDomain(IServiceCollection services, ShopSettings settings)
    {
        var root = settings.AttachmentRoot.Length > 0
            ? settings.AttachmentRoot
            : Path.Combine(Path.GetTempPath(), "storefront-" + Environment.ProcessId);
        services.AddSingleton(provider => new AttachmentStorage(root, provider.GetRequiredService<ILogger<AttachmentStorage>>()));
        services.AddSingleton(provider => new AccountService(provider.GetRequiredService<ILogger<AccountService>>(), settings.PasswordIterations));
        services.AddSingleton<ProductCatalogue>();
        services.AddSingleton<Baskets>();
        services.AddSingleton<VoucherBook>();
        services.AddSingleton<DocumentArchive>();
    }

    private static void AddWeb(IServiceCollection services, ShopSettings settings)
    {
        services.AddControllers();
        services.AddRazorPages();
        services.AddSignalR();
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            // There is no page to sign in on that a program could be sent to.
            cookie.Events.OnRedirectToLogin = Answer(StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = Answer(StatusCodes.Status403Forbidden);
        });
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = settings.TrustedProxies.Length > 0 ? ForwardedHeaders.XForwardedFor : ForwardedHeaders.None;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in settings.TrustedProxies)
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        });
    }

    private static Func<Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions>, Task> Answer(int status)
        => context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };
}
