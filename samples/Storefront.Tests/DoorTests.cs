using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using RiskAware;
using RiskAware.Testing;
using Storefront.Risks;

namespace Storefront.Tests;

/// <summary>Attacks through the doors that the attack command leaves alone, and honest use of each.</summary>
public sealed partial class DoorTests
{
    [Fact]
    public async Task Vouchers_that_are_guessed_are_seen_by_the_filter_of_their_group_from_the_fifth_on()
    {
        await using var shop = await RunningShop.StartAsync();
        using var mallory = await shop.SignInAsync("mallory");

        for (var guess = 0; guess < 4; guess++)
        {
            using var refused = await mallory.Client.GetAsync($"/vouchers/SPRING-000{guess}");
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        shop.Events.WroteNothing();
        using var fifth = await mallory.Client.PostAsync("/vouchers/SPRING-0004", null);

        Assert.Equal(HttpStatusCode.NotFound, fifth.StatusCode);
        Assert.Equal(Enumerable.Repeat("VCH-1.UnknownCode", 5), shop.Detected);
        Assert.All(shop.Events.Wrote<VoucherGuessing>(), static e => Assert.Equal(38, e.RiskScore));
    }

    [Fact]
    public async Task Voucher_that_is_mistyped_once_accuses_nobody()
    {
        await using var shop = await RunningShop.StartAsync();
        using var anna = await shop.SignInAsync("anna");

        using var mistyped = await anna.Client.GetAsync("/vouchers/SPRING-7Q2N");
        using var redeemed = await anna.Client.PostAsync("/vouchers/SPRING-7Q2M", null);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (mistyped.StatusCode, redeemed.StatusCode));
        shop.Events.WroteNothing();
    }

    [Fact]
    [DetectionTest(typeof(ForeignDocument), nameof(ForeignDocument.AskedFor))]
    public async Task Invoice_of_somebody_else_is_not_found_and_detected_by_an_inherited_action()
    {
        await using var shop = await RunningShop.StartAsync();
        using var anna = await shop.SignInAsync("anna");
        using var mallory = await shop.SignInAsync("mallory");
        using var basket = await anna.Client.PostAsync("/basket/1", null);
        using var bought = await anna.Client.PostAsync("/checkout", null);
        var invoice = (await bought.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("invoice").GetInt32();

        using var own = await anna.Client.GetAsync($"/invoices/{invoice}");
        using var missing = await anna.Client.GetAsync("/invoices/999");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (own.StatusCode, missing.StatusCode));
        Assert.Empty(shop.Detected);

        using var detections = DetectionRecorder.For(this, shop.Services);
        using var foreign = await mallory.Client.GetAsync($"/invoices/{invoice}");

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(["DOC-1.AskedFor"], shop.Detected);
        Assert.Contains(shop.Events.Wrote<ForeignDocument>(), e => e.SubjectKind == SubjectKind.Account && e.RiskScore == 42);
    }

    [Fact]
    [DetectionTest(typeof(ForeignDocument), Fires = false)]
    public async Task Invoices_of_ones_own_accuse_nobody()
    {
        await using var shop = await RunningShop.StartAsync();
        using var anna = await shop.SignInAsync("anna");
        using var detections = DetectionRecorder.For(this, shop.Services);
        using var basket = await anna.Client.PostAsync("/basket/1", null);
        using var bought = await anna.Client.PostAsync("/checkout", null);
        var invoice = (await bought.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("invoice").GetInt32();

        using var own = await anna.Client.GetAsync($"/invoices/{invoice}");

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        detections.NothingDetected();
    }

    [Fact]
    public async Task Conversation_of_somebody_else_is_refused_and_detected_by_the_hub()
    {
        await using var shop = await RunningShop.StartAsync();
        using var anna = await shop.SignInAsync("anna");
        using var mallory = await shop.SignInAsync("mallory");
        await using var annas = await HubConnection.OpenAsync(shop.Server, "/support", anna.Cookie);
        await using var mallorys = await HubConnection.OpenAsync(shop.Server, "/support", mallory.Cookie);

        Assert.True((await annas.CallAsync("Join", anna.Account)).GetBoolean());
        Assert.Equal(JsonValueKind.Null, (await annas.CallAsync("Say", "hello")).ValueKind);
        Assert.Empty(shop.Detected);

        Assert.False((await mallorys.CallAsync("Join", anna.Account)).GetBoolean());
        Assert.Equal(["SUP-1.Joined"], shop.Detected);
        Assert.NotEmpty(shop.Events.Wrote<ForeignConversation>());
    }

    [Fact]
    [DetectionTest(typeof(HeaderInjection), nameof(HeaderInjection.LineBreakInSubject))]
    public async Task Line_break_in_a_subject_is_refused_and_detected_by_the_page()
    {
        await using var shop = await RunningShop.StartAsync();
        using var mallory = shop.Anonymous();
        using var detections = DetectionRecorder.For(this, shop.Services);

        using var refused = await SendAsync(mallory, "Hello\r\nBcc: everybody@example.org");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(["MSG-1.LineBreakInSubject"], shop.Detected);
        Assert.Contains(shop.Events.Wrote<HeaderInjection>(), static e => e.SubjectKind == SubjectKind.ClientAddress || e.Subject.Length == 0);
    }

    [Theory]
    [InlineData("Where is my kettle?", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [DetectionTest(typeof(HeaderInjection), Fires = false)]
    public async Task Message_of_one_line_accuses_nobody(string subject, HttpStatusCode expected)
    {
        await using var shop = await RunningShop.StartAsync();
        using var anna = shop.Anonymous();
        using var detections = DetectionRecorder.For(this, shop.Services);

        using var answer = await SendAsync(anna, subject);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(shop.Detected);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string subject)
    {
        using var form = await client.GetAsync("/Contact");
        var token = TokenPattern().Match(await form.Content.ReadAsStringAsync()).Groups[1].Value;
        using var message = new HttpRequestMessage(HttpMethod.Post, "/Contact");
        message.Headers.Add("Cookie", form.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        message.Content = new FormUrlEncodedContent([new("From", "anna@example.org"), new("Subject", subject), new("Text", "hello"), new("__RequestVerificationToken", token)]);
        return await client.SendAsync(message);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenPattern();
}
