using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Indicators.HandlerCase;

namespace RiskAware.Analyzers.Tests.Indicators;

public class IndicatorSwallowedAnalyzerTests
{
    [Fact]
    public Task Message_names_type_source_and_consequence() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = """
            public class Files
            {
                public string? Read(string path)
                {
                    try { var full = Path.GetFullPath(path); return {|#1:File.ReadAllText(full)|}; }
                    {|#0:catch (UnauthorizedAccessException exception)|} when (path.Length > 3) { return null; }
                }
            }
            """,
        Expected =
        {
            Diagnose.Id("RA2001").At(0).Also(1).Severity(DiagnosticSeverity.Warning)
                .Message("'UnauthorizedAccessException' from 'File.ReadAllText' ends here unseen; an attacker probing paths (CWE-22) leaves no trace. Call a detection point, rethrow, or mark it expected.")
                .Property("ExceptionType", "T:System.UnauthorizedAccessException").Property("Indicator", "permission.denied")
                .Property("Cwe", "22;732;276").Property("Attack", "T1190;T1083"),
        },
    }.RunAsync();

    [Fact]
    public Task Message_names_no_source_where_several_calls_could_throw() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = "public class C { void M(string a) { try { File.Delete(a); File.OpenRead(a); } {|#0:catch (UnauthorizedAccessException)|} { } } }",
        Expected = { Diagnose.Id("RA2001").At(0).Also().Saying("'UnauthorizedAccessException' ends here unseen;") },
    }.RunAsync();

    [Fact]
    public Task Asynchronous_twin_is_named_too() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = "public class C { async Task M(string a) { try { a.Trim(); await File.ReadAllTextAsync(a); } {|#0:catch (UnauthorizedAccessException)|} { } } }",
        Expected = { Diagnose.Id("RA2001").At(0).Saying("from 'File.ReadAllTextAsync'") },
    }.RunAsync();

    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("Starter", DiagnosticSeverity.Warning)]
    [InlineData("Recommended", DiagnosticSeverity.Warning)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Low_noise_is_a_warning_at_every_level(string? level, DiagnosticSeverity severity)
        => Clause("System.Security.Cryptography.AuthenticationTagMismatchException", level, severity);

    [Theory]
    [InlineData(null, null)]
    [InlineData("Recommended", DiagnosticSeverity.Info)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Medium_noise_rises_with_the_level(string? level, DiagnosticSeverity? severity)
        => Clause("System.IO.EndOfStreamException", level, severity);

    [Theory]
    [InlineData("Starter", null)]
    [InlineData("Recommended", null)]
    [InlineData("Strict", null)]
    public Task High_noise_is_left_alone_where_nothing_says_that_it_matters(string level, DiagnosticSeverity? severity)
        => Clause("System.IO.FileNotFoundException", level, severity);

    [Theory]
    [InlineData("System.Net.Sockets.SocketException")]
    [InlineData("System.Net.Http.HttpRequestException")]
    public Task Code_that_nobody_looks_at_is_medium_at_best(string type) => Clause(type, "Recommended", DiagnosticSeverity.Info);

    [Theory]
    [InlineData("System.IO.IOException")]
    [InlineData("System.OperationCanceledException")]
    [InlineData("System.Threading.Tasks.TaskCanceledException")]
    [InlineData("System.ObjectDisposedException")]
    [InlineData("System.AggregateException")]
    [InlineData("System.InvalidOperationException")]
    [InlineData("System.Exception")]
    [InlineData("System.ApplicationException")]
    public Task Type_that_betrays_nothing_by_itself_is_left_alone(string type) => Clause(type, "Strict", null);

    [Theory]
    [InlineData("IOException", "System.IO.Compression.ZipFile.ExtractToDirectory(a, a);")]
    [InlineData("System.Security.Cryptography.CryptographicException", "rsa.VerifyData(data, data, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);")]
    [InlineData("FormatException", "new System.Net.Mail.MailAddress(a);")]
    [InlineData("Special", "a.Trim();")]
    public Task Call_in_the_try_or_a_base_type_makes_it_certain(string type, string body) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Severity = DiagnosticSeverity.Warning,
        Sources = $$"""
            public class Special : UnauthorizedAccessException { }
            public class C
            {
                void M(string a, byte[] data, System.Security.Cryptography.RSA rsa) { try { {{body}} } [|catch ({{type}})|] { } }
            }
            """,
    }.RunAsync();

    [Fact]
    public Task Tampering_that_disappears_in_a_result_is_reported() => Verify.Analyzer<IndicatorSwallowedAnalyzer>("""
        using System.Security.Cryptography;

        public class C
        {
            bool Verify(RSA rsa, byte[] data, byte[] signature)
            {
                try { return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); }
                [|catch (CryptographicException)|] { return false; }
            }
        }
        """);

    [Fact]
    public Task Own_row_counts_and_only_with_its_library() => Verify.Analyzer<IndicatorSwallowedAnalyzer>("""
        using System.Text.Json;
        [assembly: IndicatorException(typeof(BrokenException), Indicator = "own", Cwe = new[] { 94 })]
        [assembly: IndicatorException(typeof(TimeoutException), Source = typeof(JsonDocument))]

        public class BrokenException : Exception { }
        public class C
        {
            void M(string a)
            {
                try { a.Trim(); } [|catch (BrokenException)|] { }
                try { JsonDocument.Parse(a); } [|catch (TimeoutException)|] { }
                try { a.Trim(); } catch (TimeoutException) { }
            }
        }
        """);

    [Fact]
    public Task Expected_indicator_is_left_alone_on_member_type_and_property() => Both("""
        public class A
        {
            [ExpectedIndicator(typeof(UnauthorizedAccessException), "read-only share")]
            void M(string a) { try { File.Delete(a); } catch (UnauthorizedAccessException) { } }

            [ExpectedIndicator(typeof(SystemException), "read-only share")]
            int P { get { try { File.Delete(""); } catch (UnauthorizedAccessException) { } return 1; } }

            [ExpectedIndicator(typeof(FormatException), "another")]
            void N(string a) { try { File.Delete(a); } {|RA2001:catch (UnauthorizedAccessException)|} { } }
        }

        [ExpectedIndicator(typeof(UnauthorizedAccessException), "read-only share")]
        public class B
        {
            void M(string a) { Action l = () => { try { File.Delete(a); } catch (UnauthorizedAccessException) { } }; }
        }
        """);

    [Fact]
    public Task Nothing_is_reported_without_RiskAware() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        WithoutRiskAware = true,
        Sources = "public class C { void M(string a) { try { File.Delete(a); } catch (UnauthorizedAccessException) { } } }",
    }.RunAsync();

    [Theory]
    [InlineData("while (!token.IsCancellationRequested)", "Call a detection point before the loop goes on, or mark it expected.")]
    [InlineData("if (!token.IsCancellationRequested)", "Call a detection point, rethrow, or mark it expected.")]
    public Task Handler_in_a_loop_that_must_go_on_is_asked_for_a_detection_only(string loop, string advice) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = "public class C { void M(string a, CancellationToken token) { " + loop + " { try { File.Delete(a); } {|#0:catch (UnauthorizedAccessException)|} { } } } }",
        Expected = { Diagnose.Id("RA2001").At(0).Saying("leaves no trace. " + advice) },
    }.RunAsync();

    [Theory]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"tool\", \"1\")] ", "", "")]
    [InlineData("", "\n#line hidden\n", "\n#line default\n")]
    public Task Generated_parts_of_a_written_file_are_left_alone(string attribute, string before, string after) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Sources = $$"""
            public class C
            {
                {{attribute}}void Generated(string p) { try { File.Delete(p); } {{before}} catch (UnauthorizedAccessException) { } {{after}} }

                void Written(string p) { try { File.Delete(p); } {|RA2001:catch (UnauthorizedAccessException)|} { } }
            }
            """,
    }.RunAsync();

    [Fact]
    public Task Nothing_is_reported_in_test_projects_and_generated_code() => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Properties = { ["IsTestProject"] = "true" },
        Sources = "public class C { void M(string a) { try { File.Delete(a); } catch (UnauthorizedAccessException) { } } }",
    }.RunAsync();

    private static Task Clause(string type, string? level, DiagnosticSeverity? severity) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        Level = level,
        Severity = severity,
        Sources = "public class C { void M(string a) { try { a.Trim(); } " + (severity is null ? $"catch ({type})" : $"[|catch ({type})|]") + " { } } }",
    }.RunAsync();
}
