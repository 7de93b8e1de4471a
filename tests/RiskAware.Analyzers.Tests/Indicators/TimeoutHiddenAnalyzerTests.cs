using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

public class TimeoutHiddenAnalyzerTests
{
    [Theory]
    [InlineData("await client.GetAsync(a, token);")]
    [InlineData("await client.PostAsync(a, null, token);")]
    [InlineData("await client.GetStringAsync(a);")]
    [InlineData("await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<string>(client, a, token);")]
    [InlineData("using var answer = await client.SendAsync(new HttpRequestMessage(), _stop.Token);")]
    [InlineData("await Fetch(a, token);")]
    [InlineData("await Twice(a, token);")]
    public Task Handler_that_takes_the_timeouts_of_a_request_is_reported(string body) => Check(body, "[|catch (OperationCanceledException e)|] { return null; }");

    [Theory]
    [InlineData("[|catch (TaskCanceledException e)|] { return null; }")]
    [InlineData("[|catch (OperationCanceledException)|] { }")]
    [InlineData("[|catch (OperationCanceledException e)|] { _log.LogDebug(e, \"x\"); return null; }")]
    [InlineData("[|catch (OperationCanceledException e)|] { if (flag) throw; return null; }")]
    [InlineData("[|catch (OperationCanceledException e)|] when (flag) { return null; }")]
    [InlineData("[|catch (OperationCanceledException e)|] { _log.LogError(e.Message); }")]
    public Task Handler_that_shows_it_to_nobody_is_reported(string clause) => Check("await client.GetAsync(a, token);", clause);

    [Theory]
    [InlineData("catch (OperationCanceledException) when (token.IsCancellationRequested) { return null; }")]
    [InlineData("catch (OperationCanceledException) when (!token.IsCancellationRequested) { return null; }")]
    [InlineData("catch (OperationCanceledException e) when (e.CancellationToken == token) { return null; }")]
    [InlineData("catch (TaskCanceledException e) when (e.InnerException is TimeoutException) { return null; }")]
    [InlineData("catch (TaskCanceledException e) when (e.InnerException is TimeoutException) { throw; } catch (OperationCanceledException) { return null; }")]
    [InlineData("catch (OperationCanceledException) { if (token.IsCancellationRequested) return null; throw; }")]
    [InlineData("catch (OperationCanceledException) { token.ThrowIfCancellationRequested(); return null; }")]
    [InlineData("catch (OperationCanceledException) { throw; }")]
    [InlineData("catch (OperationCanceledException e) { throw new IOException(\"x\", e); }")]
    [InlineData("catch (OperationCanceledException e) { _log.LogWarning(e, \"x\"); return null; }")]
    [InlineData("catch (OperationCanceledException e) { Traversal.Seen(_log); return null; }")]
    [InlineData("catch (OperationCanceledException e) { Hook?.Invoke(e); return null; }")]
    [InlineData("catch (HttpRequestException) { return null; }")]
    [InlineData("catch (Exception) { return null; }")]
    public Task Handler_that_tells_them_apart_or_lets_them_be_seen_is_left_alone(string clause) => Check("await client.GetAsync(a, token);", clause);

    [Theory]
    [InlineData("await Task.Delay(3, token);")]
    [InlineData("await File.ReadAllTextAsync(a, token);")]
    [InlineData("client.CancelPendingRequests();")]
    [InlineData("await Compute(a, token);")]
    [InlineData("Func<Task> later = () => client.GetAsync(a, token);")]
    public Task Cancellation_without_an_outbound_call_is_left_alone(string body) => Check(body, "catch (OperationCanceledException) { return null; }");

    [Fact]
    public Task Handler_without_a_token_in_sight_is_a_handler_of_timeouts() => new AnalyzerTest<TimeoutHiddenAnalyzer>
    {
        Level = "Strict",
        Sources = "public class C { async Task M(HttpClient client, string a) { try { await client.GetAsync(a, CancellationToken.None); } catch (TaskCanceledException) { } } }",
    }.RunAsync();

    [Fact]
    public Task Client_that_never_times_out_is_left_alone() => new AnalyzerTest<TimeoutHiddenAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class C
            {
                private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };
                async Task M(string a, CancellationToken token) { try { await _client.GetAsync(a, token); } catch (TaskCanceledException) { } }
            }
            """,
    }.RunAsync();

    [Fact]
    public Task Expected_cancellation_is_left_alone() => new AnalyzerTest<TimeoutHiddenAnalyzer>
    {
        Level = "Strict",
        Sources = """
            public class C
            {
                [ExpectedIndicator(typeof(TaskCanceledException), "the other side is slow")]
                async Task M(HttpClient client, string a, CancellationToken token) { try { await client.GetAsync(a, token); } catch (TaskCanceledException) { } }
            }
            """,
    }.RunAsync();

    [Fact]
    public Task Message_and_properties_name_the_call_and_the_token() => new AnalyzerTest<TimeoutHiddenAnalyzer>
    {
        Level = "Recommended",
        Sources = """
            public class C(HttpClient client, CancellationTokenSource stop)
            {
                async Task M(string a) { try { await {|#1:client.GetAsync(a, stop.Token)|}; } {|#0:catch (TaskCanceledException)|} { } }
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2008").At(0).Also(1).Severity(DiagnosticSeverity.Info)
                .Message("'TaskCanceledException' is also how a time-out of 'HttpClient.GetAsync' arrives; whoever stalls the other side looks like a caller who went away. Take only what the token asked for: 'when (stop.Token.IsCancellationRequested)'.")
                .Property("Token", "stop.Token"),
        },
    }.RunAsync();

    [Theory]
    [InlineData("async Task M(CancellationToken mine) { try { await client.GetAsync(\"\"); } {|#0:catch (TaskCanceledException)|} { } }", "mine")]
    [InlineData("async Task M(CancellationToken mine) { try { var own = new CancellationTokenSource(9).Token; await client.GetAsync(\"\", own); } {|#0:catch (TaskCanceledException)|} { } }", "mine")]
    [InlineData("Func<CancellationToken, Task> F() => async inner => { try { await client.GetAsync(\"\", inner); } {|#0:catch (TaskCanceledException)|} { } };", "inner")]
    [InlineData("Func<CancellationToken, Task> F() => async inner => { try { await client.GetAsync(\"\", this._own); } {|#0:catch (TaskCanceledException)|} { } }; CancellationToken _own;", "this._own")]
    public Task Token_binds_where_the_filter_stands(string member, string token) => new AnalyzerTest<TimeoutHiddenAnalyzer>
    {
        Level = "Strict",
        Sources = "public class C(HttpClient client) { " + member + " }",
        Expected = { Diagnose.Id("RA2008").At(0).Property("Token", token) },
    }.RunAsync();

    [Fact]
    public Task Starter_shows_nothing() => new AnalyzerTest<TimeoutHiddenAnalyzer>
    {
        Sources = "public class C { async Task M(HttpClient client, CancellationToken token) { try { await client.GetAsync(\"\", token); } catch (TaskCanceledException) { } } }",
    }.RunAsync();

    private static Task Check(string body, string clause) => new AnalyzerTest<TimeoutHiddenAnalyzer>
    {
        Level = "Strict",
        Sources = HandlerCase.Risk + $$"""
            public class Client(ILogger log, HttpClient client)
            {
                private readonly ILogger _log = log;
                private readonly CancellationTokenSource _stop = new();
                public Action<Exception>? Hook;

                public async Task<string?> Get(string a, bool flag, CancellationToken token)
                {
                    try { {{body}} } {{clause}}
                    return a;
                }

                private Task<string> Fetch(string a, CancellationToken token) => client.GetStringAsync(a, token);
                private async Task Twice(string a, CancellationToken token) { await Fetch(a, token); await Twice(a, token); }
                private Task Compute(string a, CancellationToken token) => Task.Run(() => a.Trim(), token);
            }
            """,
    }.RunAsync();
}
