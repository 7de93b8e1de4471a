using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Indicators.RuleBook.RuleBookCase;

namespace RiskAware.Analyzers.Tests.Indicators.RuleBook;

/// <summary>The rule book, "Stay silent for": each bullet, beside the nearest code that is reported.</summary>
public sealed class SilenceTests
{
    [Theory]
    [InlineData("try { await _http.GetStringAsync(a, token); } catch (OperationCanceledException) when (token.IsCancellationRequested) { }")]
    [InlineData("try { await Task.Delay(1, token); } catch (OperationCanceledException) { }")]
    [InlineData("try { _socket.Connect(a, 1); } catch (Exception) when (token.IsCancellationRequested) { }")]
    [InlineData("try { await _http.GetStringAsync(a, token); } {|RA2008:catch (OperationCanceledException)|} { }")]
    [InlineData("try { File.Delete(a); } {|RA2003:catch (Exception)|} when (token.CanBeCanceled) { }")]
    public Task Cooperative_cancellation(string body) => Body(body, Fields);

    [Theory]
    [InlineData("try { stream.Dispose(); } catch (UnauthorizedAccessException) { }")]
    [InlineData("try { await stream.FlushAsync(token); stream.Close(); } catch (Exception) { }")]
    [InlineData("var file = Path.GetTempFileName(); try { File.Delete(file); } catch (UnauthorizedAccessException) { }")]
    [InlineData("try { a.Trim(); } catch (FormatException) { try { File.Delete(a); } catch (UnauthorizedAccessException) { } throw; }")]
    [InlineData("try { a.Trim(); } finally { try { File.Delete(a); } catch (Exception) { } }")]
    [InlineData("try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { }")]
    [InlineData("try { stream.Dispose(); File.Delete(a); } {|RA2003:catch (Exception)|} { }")]
    [InlineData("try { a.Trim(); try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { } } finally { a.Trim(); }")]
    public Task Cleanup(string body) => Body(body);

    [Fact]
    public Task Finalizers() => Check("""
        public class C(string a)
        {
            ~C() { try { File.Delete(a); } catch (UnauthorizedAccessException) { } }
            public void Finish() { try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { } }
        }
        """);

    [Theory]
    [InlineData("public int N(Microsoft.AspNetCore.Http.HttpContext c, string a) { try { return int.Parse(a); } catch (FormatException) { return 0; } }")]
    [InlineData("public Guid N(Microsoft.AspNetCore.Http.HttpContext c, string a) { var id = Guid.Empty; try { id = Guid.Parse(a); } catch (FormatException) { } return id; }")]
    [InlineData("public bool TryN(Microsoft.AspNetCore.Http.HttpContext c, string a) { try { a.Normalize(); } catch (FormatException) { return false; } return true; }")]
    [InlineData("public bool IsValidN(Microsoft.AspNetCore.Http.HttpContext c, string a) { try { a.Normalize(); } catch (ArgumentException) { return false; } return true; }")]
    [InlineData("public bool Accepts(Microsoft.AspNetCore.Http.HttpContext c, string a) { try { a.Normalize(); } {|RA2001:catch (FormatException)|} { return false; } return true; }")]
    [InlineData("public bool Verify(System.Security.Cryptography.Aes key, byte[] data) { try { return key.DecryptCbc(data, data).Length > 0; } {|RA2001:catch (System.Security.Cryptography.CryptographicException)|} { return false; } }")]
    [InlineData("public bool TryVerify(System.Security.Cryptography.Aes key, byte[] data) { try { return key.DecryptCbc(data, data).Length > 0; } {|RA2001:catch (System.Security.Cryptography.CryptographicException)|} { return false; } }")]
    public Task Parse_and_fall_back_with_high_noise_only(string member) => Check("public class C { " + member + " } namespace Microsoft.AspNetCore.Http { public class HttpContext { } }");

    [Theory]
    [InlineData("Stream? opened; try { stream.ReadByte(); opened = stream; } catch (EndOfStreamException) { opened = null; } if (opened is null) { Console.Write(1); }")]
    [InlineData("try { stream.ReadByte(); return; } catch (EndOfStreamException) { Console.Write(1); }")]
    [InlineData("Stream? opened; try { stream.ReadByte(); opened = stream; } {|RA2001:catch (UnauthorizedAccessException)|} { opened = null; } if (opened is null) { Console.Write(1); }")]
    [InlineData("try { stream.ReadByte(); return; } {|RA2001:catch (UnauthorizedAccessException)|} { Console.Write(1); }")]
    [InlineData("Stream? opened; try { stream.ReadByte(); opened = stream; } {|RA2001:catch (EndOfStreamException)|} { opened = null; } Console.Write(opened == null);")]
    public Task Value_tested_right_after_and_try_that_ends_in_return(string body) => Body(body);

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { try { File.Delete(a); return; } catch (UnauthorizedAccessException) { if (i == 2) throw; } }")]
    [InlineData("for (var i = 0; i < 3; i++) { try { File.Delete(a); return; } catch (UnauthorizedAccessException) when (i < 2) { await Task.Delay(1, token); } }")]
    [InlineData("Exception? last = null; for (var i = 0; i < 3; i++) { try { File.Delete(a); return; } catch (UnauthorizedAccessException e) { last = e; } } throw last!;")]
    [InlineData("var n = 0; while (true) { try { File.Delete(a); return; } catch (UnauthorizedAccessException) { if (++n > 3) { throw; } } }")]
    [InlineData("var n = 0; again: try { File.Delete(a); } catch (UnauthorizedAccessException) { if (n++ < 3) { goto again; } throw; }")]
    [InlineData("for (var i = 0; i < 3; i++) { try { File.Delete(a); return; } catch (UnauthorizedAccessException) { await Task.Delay(1, token); } } File.Delete(a);")]
    [InlineData("try { File.Delete(a); } catch (UnauthorizedAccessException) { await Task.Delay(1, token); File.Delete(a); }")]
    [InlineData("foreach (var wait in new[] { 1, 2 }) { try { File.Delete(a); return; } catch (UnauthorizedAccessException) { await Task.Delay(wait, token); } } File.Delete(a);")]
    public Task Retries_whose_last_attempt_throws(string body) => Body(body);

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { try { File.Delete(a); return; } {|RA2001:catch (UnauthorizedAccessException)|} { await Task.Delay(1, token); } }")]
    [InlineData("for (var i = 0; i < 3; i++) { try { File.Delete(a); return; } {|RA2001:catch (UnauthorizedAccessException)|} { await Task.Delay(1, token); } } File.Delete(a + a);")]
    [InlineData("for (var i = 0; i < 3; i++) { try { File.Delete(a); return; } {|RA2001:catch (UnauthorizedAccessException)|} { await Task.Delay(1, token); } } if (flag) { File.Delete(a); }")]
    [InlineData("try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { if (flag) { File.Delete(a); } }")]
    [InlineData("try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { try { File.Delete(a); } catch (IOException) { } }")]
    [InlineData("var n = 0; again: try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { if (n++ < 3) { goto again; } }")]
    public Task Retries_whose_last_attempt_is_swallowed_are_reported(string body) => Body(body);

    [Theory]
    [InlineData("public void Read(string a, int left) { try { File.Delete(a); } catch (UnauthorizedAccessException) { if (left == 0) throw; Read(a, left - 1); } }")]
    [InlineData("public string Load(string a, int left) { try { return File.ReadAllText(a); } catch (UnauthorizedAccessException) when (left > 0) { return Load(a, left - 1); } }")]
    [InlineData("public void Read(string a, int left) { try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { Other(a, left - 1); } } void Other(string a, int left) { Console.Write(a); }")]
    public Task Retries_by_recursion(string member) => Check("public class C { " + member + " }");

    [Theory]
    [InlineData("public class W : Microsoft.Extensions.Hosting.BackgroundService { public async Task ExecuteAsync(CancellationToken token) { while (!token.IsCancellationRequested) { @ } } }", true)]
    [InlineData("public class W { public async Task Run(PeriodicTimer timer) { while (await timer.WaitForNextTickAsync()) { @ } } }", true)]
    [InlineData("public class W { public async Task Run(System.Threading.Channels.ChannelReader<string> reader) { await foreach (var x in reader.ReadAllAsync()) { @ } } }", true)]
    [InlineData("public class W { public async Task Run(System.Threading.Channels.ChannelReader<string> reader) { while (await reader.WaitToReadAsync()) { @ } } }", true)]
    [InlineData("public class W { public void Run() { while (true) { @ } } }", true)]
    [InlineData("public class W { public void Run() { for (;;) { @ } } }", true)]
    [InlineData("public class W { public object Run() => new Timer(_ => { @ }); }", true)]
    [InlineData("public class W { public void Run(System.Timers.Timer timer) => timer.Elapsed += (_, _) => { @ }; }", true)]
    [InlineData("public class W { void Tick(object? state) { @ } }", true)]
    [InlineData("public class W { public Task Consume(string message) { @ return Task.CompletedTask; } }", true)]
    [InlineData("public class W : Quartz.IJob { public Task Execute(string context) { @ return Task.CompletedTask; } } namespace Quartz { public interface IJob { } }", true)]
    [InlineData("public class W { public void Run(string[] all) { foreach (var x in all) { @ } } }", false)]
    [InlineData("public class W { public void Run(int n) { while (n-- > 0) { @ } } }", false)]
    [InlineData("public class W { public void Run(Action<Action> run) => run(() => { @ }); }", false)]
    public async Task Top_level_loop_is_asked_for_a_detection_never_for_a_narrower_type(string source, bool isLoop)
    {
        var test = new AnalyzerTest<GeneralCatchAnalyzer>
        {
            Level = "Strict",
            Sources = source.Replace("@", "try { File.Delete(Console.ReadLine()!); } catch (Exception) { }", StringComparison.Ordinal).Replace("File.", "System.IO.File.", StringComparison.Ordinal)
                + " namespace Microsoft.Extensions.Hosting { public class BackgroundService { } }",
        };

        var said = Assert.Single(await test.DiagnosticsAsync());

        Assert.EndsWith(isLoop ? "Call a detection point before the loop goes on, or mark it expected." : "Call a detection point, rethrow, or mark it expected.", said.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("try { Regex.IsMatch(a, \"x\"); } catch (RegexMatchTimeoutException) { }")]
    [InlineData("try { File.OpenRead(\"settings.json\"); } catch (PathTooLongException) { }")]
    [InlineData("try { _ = new Uri(\"https://example.com\"); } catch (UriFormatException) { }")]
    [InlineData("if (File.Exists(a)) { try { File.Delete(a); } catch (IOException) { } }")]
    [InlineData("if (!File.Exists(a)) { return; } try { File.Delete(a); } catch (PathTooLongException) { }")]
    [InlineData("foreach (var file in Directory.EnumerateFiles(\"x\")) { try { File.Delete(file); } catch (IOException) { } }")]
    [InlineData("foreach (var file in Directory.EnumerateFiles(a)) { try { File.Delete(file); } catch (IOException) { } }")]
    [InlineData("try { if (File.Exists(a) && max > 1) File.Delete(a); } catch (IOException) { }")]
    public Task Indicators_that_cannot_arise(string body) => Body(body);

    [Theory]
    [InlineData("try { Regex.IsMatch(a, \"x\", RegexOptions.None, TimeSpan.FromSeconds(1)); } {|RA2001:catch (RegexMatchTimeoutException)|} { }")]
    [InlineData("try { File.OpenRead(a); } {|RA2001:catch (PathTooLongException)|} { }")]
    [InlineData("try { _ = new Uri(a); } {|RA2001:catch (UriFormatException)|} { }")]
    [InlineData("if (File.Exists(a)) { try { File.Delete(a); } {|RA2003:catch (Exception)|} { } }")]
    [InlineData("if (!File.Exists(a)) { try { File.Delete(a); } {|RA2003:catch (IOException)|} { } }")]
    [InlineData("if (File.Exists(a)) { try { File.Move(a, a + max); } {|RA2003:catch (IOException)|} { } }")]
    [InlineData("if (!File.Exists(a)) { return; } a = Console.ReadLine()!; try { File.Delete(a); } {|RA2003:catch (IOException)|} { }")]
    [InlineData("if (File.Exists(a) || flag) { try { File.Delete(a); } {|RA2003:catch (IOException)|} { } }")]
    public Task Indicators_that_can_arise_are_reported(string body) => Body(body);

    private const string Fields = "private readonly HttpClient _http = new(); private readonly Socket _socket = null!;";
}
