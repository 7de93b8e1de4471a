using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RiskAware;

namespace Storefront.Tests;

/// <summary>The shop as it runs without the attack.</summary>
public class ShopTests
{
    [Fact]
    public async Task The_page_and_the_products_are_for_everybody()
    {
        await using var shop = await StartAsync();
        using var client = shop.GetTestClient();

        Assert.Contains("<h1>Storefront</h1>", await client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("Copper kettle", await client.GetStringAsync("/products"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/attachments")]
    [InlineData("GET", "/attachments?name=x")]
    [InlineData("GET", "/orders/papers?name=x")]
    [InlineData("POST", "/basket/1")]
    [InlineData("POST", "/checkout")]
    [InlineData("GET", "/vouchers/SPRING-7Q2M")]
    [InlineData("GET", "/invoices/1")]
    [InlineData("POST", "/support/negotiate?negotiateVersion=1")]
    public async Task What_belongs_to_an_account_needs_one(string method, string path)
    {
        await using var shop = await StartAsync();
        using var client = shop.GetTestClient();
        using var request = new HttpRequestMessage(new(method), path);
        request.Content = method == "POST" ? JsonContent.Create(new { name = "x", text = "x" }) : null;

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task It_starts_in_monitor_and_knows_its_risks()
    {
        await using var shop = await StartAsync();

        Assert.Equal(RiskAwareMode.Monitor, shop.Services.GetRequiredService<IRiskEngine>().Options.Mode);
        Assert.Equal(["AUT-1", "DOC-1", "MSG-1", "SUP-1", "UPL-1", "VCH-1"], RiskCatalogue.Of(typeof(Shop).Assembly)!.Closure().SelectMany(static c => c.Risks).Select(static r => r.Id).Order());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "text")]
    [InlineData("measures.txt", null)]
    public async Task An_upload_without_name_or_text_is_a_bad_request(string? name, string? text)
    {
        await using var shop = await StartAsync();
        using var client = shop.GetTestClient();
        using var signedIn = await client.PostAsJsonAsync("/sign-in", new { userName = "demo", password = "demo" });
        client.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        using var response = await client.PostAsJsonAsync("/attachments", new { name, text });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var shop = Shop.Build([], static builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection([new("Storefront:PasswordIterations", "10")]);
        });
        await shop.StartAsync();
        return shop;
    }
}
