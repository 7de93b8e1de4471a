using Microsoft.CodeAnalysis;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Indicators.HandlerCase;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Each bullet of the list of what is left alone, beside the nearest case that is not.</summary>
public class SilentCasesTests
{
    [Fact]
    public Task Clean_up_may_fail() => Both("""
        public class C(Stream stream)
        {
            async Task M(string a)
            {
                try { stream.Close(); } catch (UnauthorizedAccessException) { }
                try { stream?.Dispose(); } catch (UnauthorizedAccessException) { }
                try { await stream!.FlushAsync().ConfigureAwait(false); await stream.DisposeAsync(); } catch (UnauthorizedAccessException) { }
                var file = Path.GetTempFileName();
                try { File.Delete(file); } catch (UnauthorizedAccessException) { }
                try { File.Delete(Path.Combine(Path.GetTempPath(), "x")); } {|RA2001:catch (UnauthorizedAccessException)|} { }
                try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { }
                try { stream.Close(); stream.WriteByte(1); } {|RA2001:catch (UnauthorizedAccessException)|} { }
            }
        }
        """);

    [Fact]
    public Task First_exception_wins_in_a_catch_or_finally() => Both("""
        public class C
        {
            void M(string a)
            {
                try { File.OpenRead(a); }
                catch (FormatException)
                {
                    try { File.Delete(a); } catch (UnauthorizedAccessException) { }
                    throw;
                }
                finally
                {
                    try { File.Delete(a); } catch (UnauthorizedAccessException) { }
                }
            }

            ~C()
            {
                try { File.Delete(""); } catch (UnauthorizedAccessException) { }
            }
        }
        """);

    [Fact]
    public Task Exception_is_the_first_where_it_only_stands_beside_a_handler() => Both("""
        public class C : IDisposable
        {
            Action? _later;

            void M(string a)
            {
                try
                {
                    try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { }
                }
                catch (FormatException)
                {
                    _later = () => { try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { } };
                    throw;
                }
            }

            public void Dispose()
            {
                try { File.Delete(_later!.ToString()!); } {|RA2001:catch (UnauthorizedAccessException)|} { }
            }
        }
        """);

    [Theory]
    [InlineData("Verify")]
    [InlineData("IsValid")]
    [InlineData("TryVerify")]
    public Task Check_that_returns_false_for_tampered_data_is_reported(string name) => Both($$"""
        public class C
        {
            bool {{name}}(System.Security.Cryptography.Aes key, byte[] data)
            {
                try { return key.DecryptCbc(data, key.IV).Length > 0; } {|RA2001:catch (System.Security.Cryptography.CryptographicException)|} { return false; }
            }
        }
        """);

    [Fact]
    public Task Check_that_tells_of_tampered_data_is_left_alone() => Both("""
        public class C(ILogger log)
        {
            bool Verify(System.Security.Cryptography.Aes key, byte[] data)
            {
                try { return key.DecryptCbc(data, key.IV).Length > 0; } catch (System.Security.Cryptography.CryptographicException) { Traversal.Seen(log); return false; }
            }
        }
        """);

    [Fact]
    public Task Parsing_may_fall_back_where_honest_input_fails_too() => Both("""
        public class C
        {
            static readonly object Unset = new();

            bool TryParse(string a, out int number)
            {
                number = 0;
                try { number = int.Parse(a); } catch (FormatException) { return false; }
                return true;
            }

            void Load(string a, Microsoft.AspNetCore.Http.HttpContext context)
            {
                var known = 0;
                try { known = Guid.Parse(a).GetHashCode(); } catch (FormatException) { }
                try { a.Normalize(); } {|RA2001:catch (FormatException)|} { }
            }
        }

        namespace Microsoft.AspNetCore.Http { public class HttpContext { } }
        """);

    [Fact]
    public Task Value_that_is_tested_afterwards_is_enough_for_medium_noise_only() => Both("""
        public class C
        {
            void Medium(string a)
            {
                Stream? stream;
                try { stream = File.OpenRead(a); } catch (EndOfStreamException) { stream = null; }
                if (stream is null) { Console.WriteLine("none"); }
            }

            void Low(string a)
            {
                Stream? stream;
                try { stream = File.OpenRead(a); } {|RA2001:catch (UnauthorizedAccessException)|} { stream = null; }
                if (stream is null) { Console.WriteLine("none"); }
            }

            int? MediumResult(Stream a) { try { return a.ReadByte(); } catch (EndOfStreamException) { return null; } }

            int? LowResult(Stream a) { try { return a.ReadByte(); } {|RA2001:catch (UnauthorizedAccessException)|} { return null; } }

            void MediumRest(Stream a) { try { a.ReadByte(); } {|RA2001:catch (EndOfStreamException)|} { } }
        }
        """);

    [Fact]
    public Task Indicator_that_cannot_arise_is_no_indicator() => Both("""
        public class C(Regex given)
        {
            void M(string a)
            {
                try { Regex.IsMatch(a, "x"); } catch (RegexMatchTimeoutException) { }
                try { Regex.IsMatch(a, "x", RegexOptions.None, TimeSpan.FromSeconds(1)); } {|RA2001:catch (RegexMatchTimeoutException)|} { }
                try { given.IsMatch(a); } {|RA2001:catch (RegexMatchTimeoutException)|} { }
                try { File.OpenRead("settings.json"); } catch (PathTooLongException) { }
                try { File.OpenRead(a); } {|RA2001:catch (PathTooLongException)|} { }
                try { _ = new Uri("https://example.com"); } catch (UriFormatException) { }
                try { } catch (UnauthorizedAccessException) { }
                try { var x = 1; } catch (UnauthorizedAccessException) { }
            }
        }
        """);

    [Fact]
    public Task Cancelled_token_explains_a_broken_connection_but_no_refusal() => Both("""
        public class C(ILogger log)
        {
            void M(Socket socket, string a, CancellationToken token)
            {
                try { socket.Connect(a, 1); } catch (SocketException) when (token.IsCancellationRequested) { }
                try { socket.Connect(a, 1); } catch (SocketException e) { if (token.IsCancellationRequested) return; Traversal.Seen(log); }
                try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} when (token.IsCancellationRequested) { }
                try { socket.Connect(a, 1); } {|RA2001:catch (SocketException)|} when (!token.IsCancellationRequested) { }
                try { socket.Connect(a, 1); } {|RA2001:catch (SocketException)|} when (token.CanBeCanceled) { }
            }
        }
        """);

    [Theory]
    [InlineData("catch (Exception) when (token.IsCancellationRequested) { }", false)]
    [InlineData("catch (Exception) { if (token.IsCancellationRequested) { return; } throw; }", false)]
    [InlineData("catch (OperationCanceledException) { }", false)]
    [InlineData("{|RA2003:catch (Exception)|} when (!token.IsCancellationRequested) { }", true)]
    [InlineData("{|RA2003:catch (Exception)|} { if (token.IsCancellationRequested) { throw; } }", true)]
    [InlineData("{|RA2003:catch (Exception)|} when (token.CanBeCanceled) { }", true)]
    public Task Cooperative_cancellation_explains_what_arrives_at_a_general_clause(string clause, bool reports) => General(
        "public class C { async Task M(Socket socket, string a, CancellationToken token) { try { await socket.ConnectAsync(a, 1, token); File.Delete(a); } " + clause + " } }", reports);

    [Theory]
    [InlineData("try { stream.Dispose(); } catch { }", false)]
    [InlineData("var file = Path.GetTempFileName(); try { File.Delete(file); } catch (Exception) { }", false)]
    [InlineData("try { a.Trim(); } finally { try { File.Delete(a); } catch (Exception) { } }", false)]
    [InlineData("try { stream.Dispose(); File.Delete(a); } {|RA2003:catch|} { }", true)]
    [InlineData("var file = a; try { File.Delete(file); } {|RA2003:catch (Exception)|} { }", true)]
    public Task Clean_up_may_fail_in_any_way(string body, bool reports) => General(
        "public class C { void M(Stream stream, string a) { " + body + " } }", reports);

    [Theory]
    [InlineData("try { process.Kill(); } catch (System.ComponentModel.Win32Exception) { }")]
    [InlineData("try { if (!process.HasExited) process.Kill(true); } catch (System.ComponentModel.Win32Exception) { }")]
    [InlineData("try { process.Start(); } {|RA2001:catch (System.ComponentModel.Win32Exception)|} { }")]
    [InlineData("try { System.Diagnostics.Process.Start(a); } {|RA2001:catch (System.ComponentModel.Win32Exception)|} { }")]
    [InlineData("try { process.Kill(); Run(a); } {|RA2001:catch (System.ComponentModel.Win32Exception)|} { }")]
    public Task End_of_a_process_refuses_nobody(string body) => Both(
        "public class C { void M(System.Diagnostics.Process process, string a) { " + body + " } static void Run(string a) => System.Diagnostics.Process.Start(a); }");

    [Theory]
    [InlineData("try { File.Delete(Path.Combine(AppContext.BaseDirectory, id.ToString(\"N\"))); } catch (DirectoryNotFoundException) { }")]
    [InlineData("var path = $\"/data/{id:N}.json\"; try { File.Delete(path); } catch (DirectoryNotFoundException) { }")]
    [InlineData("try { File.Delete(Path.Combine(AppContext.BaseDirectory, a)); } {|RA2001:catch (DirectoryNotFoundException)|} { }")]
    [InlineData("var path = $\"/data/{id:N}.json\"; path = a; try { File.Delete(path); } {|RA2001:catch (DirectoryNotFoundException)|} { }")]
    [InlineData("try { Path.GetFullPath(a); } {|RA2001:catch (PathTooLongException)|} { }")]
    [InlineData("try { File.Delete(\"x\"); File.Delete(a); } {|RA2001:catch (DirectoryNotFoundException)|} { }")]
    public Task Path_that_nobody_steers_probes_nothing(string body) => Both("public class C { void M(Guid id, string a) { " + body + " } }");

    [Fact]
    public Task Benign_code_excuses_its_path() => Both("""
        public class C(ILogger log)
        {
            async Task M(HttpClient http, Socket socket, string a)
            {
                try { await http.GetStringAsync(a); } catch (HttpRequestException e) when (e.StatusCode == HttpStatusCode.NotFound) { }
                try { await http.GetStringAsync(a); } {|RA2001:catch (HttpRequestException e)|} when (e.StatusCode == HttpStatusCode.Forbidden) { }
                try { socket.Connect(a, 1); } catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionReset or SocketError.Shutdown) { }
                try { socket.Connect(a, 1); } catch (SocketException e) when (e is { SocketErrorCode: SocketError.ConnectionReset }) { }
                try { socket.Connect(a, 1); } {|RA2001:catch (SocketException e)|} when (e.SocketErrorCode is SocketError.ConnectionReset or SocketError.AccessDenied) { }
                try { socket.Connect(a, 1); } {|RA2001:catch (SocketException e)|} when (e.SocketErrorCode != SocketError.ConnectionReset) { }
                try { socket.Connect(a, 1); }
                catch (SocketException e)
                {
                    switch (e.SocketErrorCode)
                    {
                        case SocketError.ConnectionReset:
                        case SocketError.ConnectionAborted:
                            return;
                        default:
                            Traversal.Seen(log);
                            break;
                    }
                }

                try { socket.Connect(a, 1); }
                catch (SocketException e)
                {
                    if (e.SocketErrorCode == SocketError.ConnectionRefused)
                    {
                        {|RA2002:return;|}
                    }

                    Traversal.Seen(log);
                }
            }
        }
        """);

    [Fact]
    public Task Earlier_sibling_takes_its_part_and_general_clauses_are_not_asked() => Both("""
        public class C(ILogger log)
        {
            void M(string a)
            {
                try { File.Delete(a); }
                catch (UnauthorizedAccessException e) { Traversal.Refused(log, e); }
                catch (IOException) { }
                catch (SystemException) { }
                catch (Exception) { }
                try { File.Delete(a); } catch { }
                try { File.Delete(a); } catch (Exception e) when (e is UnauthorizedAccessException) { }
            }
        }
        """);

    [Theory]
    [InlineData("Strict")]
    [InlineData("Recommended")]
    public Task Scaffolded_handler_of_a_concurrent_update_is_left_alone(string level) => Concurrent(
        "catch (DbUpdateConcurrencyException)",
        """
        {
            if (!Exists(id))
            {
                return NotFound();
            }
            else
            {
                throw;
            }
        }
        """,
        level);

    [Theory]
    [InlineData("when (!Exists(id)) { return NotFound(); }")]
    [InlineData("{ if (!Exists(id)) return NotFound(); throw; }")]
    [InlineData("{ if (Exists(id)) { throw; } return NotFound(); }")]
    [InlineData("{ var exists = context.Items.Any(i => i == id); if (!exists) { return NotFound(); } else { throw; } }")]
    [InlineData("{ if (!Exists(id)) { return NotFound(); } throw new InvalidOperationException(); }")]
    public Task Failure_whose_cause_is_looked_up_while_the_rest_leaves_is_left_alone(string handler) => Concurrent("catch (DbUpdateConcurrencyException)", handler);

    [Theory]
    [InlineData("{ if (!Exists(id)) {|RA2002:return NotFound();|} Traversal.Seen(null!); return NoContent(); }", "catch (DbUpdateConcurrencyException)")]
    [InlineData("{ if (strict) throw; {|RA2002:return NotFound();|} }", "catch (DbUpdateConcurrencyException)")]
    [InlineData("{ if (ex.Message.Contains(\"x\")) throw; {|RA2002:return NotFound();|} }", "catch (DbUpdateConcurrencyException ex)")]
    [InlineData("{ if (!Exists(id)) { return NotFound(); } return NoContent(); }", "{|RA2001:catch (DbUpdateConcurrencyException)|}")]
    [InlineData("when (strict) { return NotFound(); }", "{|RA2001:catch (DbUpdateConcurrencyException)|}")]
    [InlineData("when (ex.Message.Contains(\"x\")) { return NotFound(); }", "{|RA2001:catch (DbUpdateConcurrencyException ex)|}")]
    [InlineData("{ if (!Exists(id)) {|RA2002:return NotFound();|} else throw; }", "catch (UnauthorizedAccessException)")]
    public Task Test_that_asks_for_something_else_or_keeps_the_rest_is_reported(string handler, string clause) => Concurrent(clause, handler);

    private static Task Concurrent(string clause, string handler, string level = "Strict")
    {
        var test = Test(Updating(handler, clause), level, aspNetCore: true);
        test.References.Add(EntityFramework);
        return test.RunAsync();
    }

    private static MetadataReference EntityFramework { get; } = TestAssembly.Compile(
        "Microsoft.EntityFrameworkCore",
        """
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbUpdateException : System.Exception { }
            public class DbUpdateConcurrencyException : DbUpdateException { }
            public class DbContext { public virtual System.Threading.Tasks.Task<int> SaveChangesAsync() => throw new DbUpdateException(); }
        }
        """);

    private static string Updating(string handler, string clause)
        => "using Microsoft.AspNetCore.Mvc; using Microsoft.EntityFrameworkCore;\n" + Risk + $$"""
            [ApiController]
            public class ItemsController(Store context) : ControllerBase
            {
                [HttpPut("{id}")]
                public async Task<IActionResult> Put(int id, bool strict)
                {
                    try
                    {
                        await context.SaveChangesAsync();
                    }
                    {{clause}}
                    {{handler}}

                    return NoContent();
                }

                private bool Exists(int id) => context.Items.Any(i => i == id);
            }

            public class Store : DbContext { public List<int> Items { get; } = []; }
            """;

    private static Task General(string source, bool reports)
    {
        // A mark that does not fit the claim is a mistake of the test.
        Assert.Equal(reports, source.Contains("{|", StringComparison.Ordinal));
        var test = Test(Risk + source);
        test.Analyzers.Add(new Rules.Indicators.GeneralCatchAnalyzer());
        return test.RunAsync();
    }

    [Fact]
    public Task Start_up_code_is_one_step_lower() => Both("""
        public class Startup
        {
            public void Configure(string a) { try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { } }
            public void ConfigureServices(Stream a) { try { a.ReadByte(); } catch (EndOfStreamException) { } }
            public void Later(Stream a) { try { a.ReadByte(); } {|RA2001:catch (EndOfStreamException)|} { } }
        }
        """, "Recommended");
}
