using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Evidence;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Evidence;

public sealed class SensitiveValueAnalyzerTests
{
    // As the package Microsoft.Extensions.Compliance.Abstractions has them: known by their names.
    private const string Classification = """
        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : System.Attribute;
            public sealed class NoDataClassificationAttribute : DataClassificationAttribute;
        }
        [System.AttributeUsage(System.AttributeTargets.All)] public sealed class PrivateDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
        [PrivateData] public class Patient;
        public class Ward : Patient;
        public record Address([property: PrivateData] string Street, string Country);
        public record Card([PrivateData] string Holder);
        public class Plain { [PrivateData] public string Street { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("string [|password|]")]
    [InlineData("string [|newPassword|]")]
    [InlineData("string [|PasswordHash|]")]
    [InlineData("string [|hashed_password|]")]
    [InlineData("char[] [|pwd|]")]
    [InlineData("ReadOnlySpan<char> [|passphrase|]")]
    [InlineData("byte[] [|privateKey|]")]
    [InlineData("object [|apiKey|]")]
    [InlineData("string? [|APIKey|]")]
    [InlineData("string [|tokenValue|]")]
    [InlineData("Guid [|resetToken|]")]
    [InlineData("IReadOnlyList<string> [|tokens|]")]
    [InlineData("string [|authorizationHeader|]")]
    [InlineData("string [|connectionString|]")]
    [InlineData("int [|pin|]")]
    [InlineData("long [|cardNumber|]")]
    [InlineData("string [|password2|]")]
    public Task Value_that_is_a_secret_by_its_name_is_reported(string parameter) => Strict(parameter, DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("System.Net.NetworkCredential [|login|]")]
    [InlineData("System.Security.SecureString [|text|]")]
    [InlineData("System.Net.Http.Headers.AuthenticationHeaderValue [|header|]")]
    [InlineData("IEnumerable<System.Net.Cookie> [|sent|]")]
    [InlineData("System.Security.Cryptography.RSA [|used|]")]
    [InlineData("System.Data.Common.DbConnectionStringBuilder [|target|]")]
    public Task Value_that_is_a_secret_by_its_type_is_reported(string parameter) => Strict(parameter, DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("Patient [|who|]")]
    [InlineData("Ward [|who|]")]
    [InlineData("Address [|where|]")]
    [InlineData("List<Address> [|all|]")]
    [InlineData("Card [|shown|]")]
    public Task Value_of_a_classified_type_is_reported(string parameter) => Strict(parameter, DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("string [|email|]")]
    [InlineData("string [|customerEmailAddress|]")]
    [InlineData("string [|phoneNumber|]")]
    [InlineData("DateOnly [|dateOfBirth|]")]
    [InlineData("System.Net.Mail.MailAddress [|sender|]")]
    [InlineData("System.Security.Claims.ClaimsPrincipal [|caller|]")]
    [InlineData("string [|sessionId|]")]
    public Task Personal_data_is_reported_at_the_strict_level(string parameter) => Strict(parameter, DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("[Sensitive] string password")]
    [InlineData("[PrivateData] string password")]
    [InlineData("[Microsoft.Extensions.Compliance.Classification.NoDataClassification] string password")]
    [InlineData("[Subject(SubjectKind.ApiKey)] string apiKey")]
    [InlineData("[Subject(SubjectKind.Account)] string email")]
    [InlineData("int passwordLength")]
    [InlineData("bool isPassword")]
    [InlineData("string passwordPolicy")]
    [InlineData("string tokenId")]
    [InlineData("string tokenType")]
    [InlineData("string cookieName")]
    [InlineData("int tokens")]
    [InlineData("string continuationToken")]
    [InlineData("CancellationToken token")]
    [InlineData("DateTime password")]
    [InlineData("string maskedCardNumber")]
    [InlineData("string tokenHash")]
    [InlineData("string hashedToken")]
    [InlineData("string publicKey")]
    [InlineData("string key")]
    [InlineData("string mapping")]
    [InlineData("string shipping")]
    [InlineData("string path")]
    [InlineData("string userName")]
    [InlineData("string name")]
    [InlineData("bool email")]
    [InlineData("string emailDomain")]
    [InlineData("int phoneNumberLength")]
    [InlineData("Plain what")]
    [InlineData("Exception password")]
    [InlineData("System.Uri address")]
    [InlineData("System.Net.IPAddress from")]
    [InlineData("string _")]
    public Task Value_that_is_none_or_is_marked_is_silent(string parameter) => Strict(parameter, null);

    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("Recommended", DiagnosticSeverity.Warning)]
    [InlineData("Strict", DiagnosticSeverity.Warning)]
    public Task Secret_is_a_warning_at_every_level(string? level, DiagnosticSeverity severity)
        => new AnalyzerTest<SensitiveValueAnalyzer>
        {
            Sources = InRisk("static partial void Left(string {|#0:password|});"),
            Level = level,
            Expected =
            {
                Diagnose.Id("RA4001").At(0).Severity(severity)
                    .Message("'password' of 'Left' is a secret by its name, and every log and event of the detection would show it: whoever reads it can use it. Mark it [Sensitive]."),
            },
        }.RunAsync();

    [Fact]
    public Task Personal_data_is_information_at_the_recommended_level()
        => new AnalyzerTest<SensitiveValueAnalyzer>
        {
            Sources = InRisk("static partial void Left(string {|#0:email|});"),
            Level = "Recommended",
            Expected =
            {
                Diagnose.Id("RA4001").At(0).Severity(DiagnosticSeverity.Info)
                    .Message("'email' of 'Left' is personal data by its name, and every log and event of the detection would show it: it is kept for as long as the log is. Mark it [Sensitive]."),
            },
        }.RunAsync();

    [Fact]
    public Task Personal_data_is_silent_at_the_starter_level() => Verify.Analyzer<SensitiveValueAnalyzer>(InRisk("static partial void Left(string email);"));

    [Fact]
    public Task External_point_is_silent_because_no_mark_changes_what_it_logs()
        => Verify.Analyzer<SensitiveValueAnalyzer>(InRisk("static void Left(string password) => Console.WriteLine(1);"));

    [Fact]
    public Task Method_that_is_no_detection_point_is_silent()
        => Verify.Analyzer<SensitiveValueAnalyzer>("public static class Login { public static void Check(string password) { } }");

    [Fact]
    public Task Test_projects_are_left_alone()
        => new AnalyzerTest<SensitiveValueAnalyzer> { Sources = InRisk("static partial void Left(string password);"), Properties = { ["IsTestProject"] = "true" } }.RunAsync();

    private static string InRisk(string method) => $"[Risk(\"UPL-1\", \"Title\", Impact = 80)] public sealed partial class Upload {{ [DetectionPoint] {method} }}";

    private static Task Strict(string parameter, DiagnosticSeverity? severity)
        => new AnalyzerTest<SensitiveValueAnalyzer>
        {
            Sources = Classification + InRisk($"static partial void Left(ILogger logger, {parameter});"),
            Level = "Strict",
            Severity = severity,
        }.RunAsync();
}
