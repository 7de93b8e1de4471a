using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Coverage;

/// <summary>Naming the risk that an endpoint is exposed to.</summary>
public sealed class ExposeEndpointFixTests
{
    private const string Risks = """

        [Risk("AAA-1", "Spam", Impact = 20, Cwe = [799])]
        public sealed partial class Spam
        {
            [DetectionPoint("x")]
            public static partial void Sent(ILogger logger);
        }

        [Risk("UPL-1", "Path traversal", Impact = 80, Cwe = [22])]
        public sealed partial class AttachmentTraversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);
        }
        """;

    [Fact]
    public Task Risk_that_shares_words_with_the_route_is_best_and_said_behind_the_call()
        => Unnamed(
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.{|RA3003:MapPost("/attachments"|}, (string name) => name)
                .RequireAuthorization();
            app.Run();
            """,
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/attachments", (string name) => name).ExposedTo<AttachmentTraversal>()
                .RequireAuthorization();
            app.Run();
            """,
            offered: ["Expose to 'AttachmentTraversal' (UPL-1)", "Expose to 'Spam' (AAA-1)"]);

    [Fact]
    public Task Another_risk_can_be_chosen_by_its_own_key()
        => Unnamed(
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.{|RA3003:MapPost("/attachments"|}, (string name) => name);
            app.Run();
            """,
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/attachments", (string name) => name).ExposedTo<Spam>();
            app.Run();
            """,
            key: ExposeEndpointFixProvider.ExposeKey + ".T:Spam");

    [Fact]
    public Task Action_is_exposed_by_attribute_below_its_comment_and_line_breaks_stay()
        => Unnamed(
            Crlf("""
            using Microsoft.AspNetCore.Mvc;

            namespace Shop
            {
                public class AttachmentsController : ControllerBase
                {
                    /// <summary>Keeps it.</summary>
                    [HttpPost("/attachments")] // one
                    public IActionResult {|RA3003:Keep|}(string name) => Ok(name);
                }
            }

            """),
            Crlf("""
            using Microsoft.AspNetCore.Mvc;

            namespace Shop
            {
                public class AttachmentsController : ControllerBase
                {
                    /// <summary>Keeps it.</summary>
                    [ExposedTo(typeof(AttachmentTraversal))]
                    [HttpPost("/attachments")] // one
                    public IActionResult Keep(string name) => Ok(name);
                }
            }

            """));

    [Fact]
    public Task In_bulk_only_what_the_words_decide_is_named()
        => new FixTest<UnnamedRiskAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            Times = 0,
            EquivalenceKey = ExposeEndpointFixProvider.ExposeKey,
            Sources = """
                using Microsoft.AspNetCore.Mvc;

                var app = WebApplication.CreateBuilder(args).Build();
                app.{|RA3003:MapPost("/attachments"|}, (string name) => name);
                app.{|RA3003:MapPost("/orders"|}, (string name) => name);
                app.{|RA3003:MapPost("/spam/attachments"|}, (string name) => name);
                app.{|RA3003:MapDelete("/attachments"|}, (string name) => name);
                app.MapControllers();
                app.Run();

                public class AttachmentsController : ControllerBase
                {
                    [HttpPost("/c")] public IActionResult {|RA3003:Attachment|}(string name) => Ok(name);
                    [HttpPost("/d")] public IActionResult {|RA3003:Order|}(string name) => Ok(name);
                }
                """ + Risks,
            Fixed = """
                using Microsoft.AspNetCore.Mvc;

                var app = WebApplication.CreateBuilder(args).Build();
                app.{|RA3003:MapPost("/attachments"|}, (string name) => name);
                app.{|RA3003:MapPost("/orders"|}, (string name) => name);
                app.{|RA3003:MapPost("/spam/attachments"|}, (string name) => name);
                app.{|RA3003:MapDelete("/attachments"|}, (string name) => name);
                app.MapControllers();
                app.Run();

                public class AttachmentsController : ControllerBase
                {
                    [HttpPost("/c")] public IActionResult {|RA3003:Attachment|}(string name) => Ok(name);
                    [HttpPost("/d")] public IActionResult {|RA3003:Order|}(string name) => Ok(name);
                }
                """ + Risks,
            FixedByFixAll = """
                using Microsoft.AspNetCore.Mvc;

                var app = WebApplication.CreateBuilder(args).Build();
                app.MapPost("/attachments", (string name) => name).ExposedTo<AttachmentTraversal>();
                app.{|RA3003:MapPost("/orders"|}, (string name) => name);
                app.{|RA3003:MapPost("/spam/attachments"|}, (string name) => name);
                app.MapDelete("/attachments", (string name) => name).ExposedTo<AttachmentTraversal>();
                app.MapControllers();
                app.Run();

                public class AttachmentsController : ControllerBase
                {
                    [HttpPost("/c")] public IActionResult {|RA3003:Attachment|}(string name) => Ok(name);
                    [HttpPost("/d")] public IActionResult {|RA3003:Order|}(string name) => Ok(name);
                }
                """ + Risks,
        }.RunAsync();

    [Fact]
    public Task Static_class_is_named_by_its_type_because_it_is_no_type_argument()
        => new FixTest<UnnamedRiskAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            FixAll = [],
            Sources = """
                var app = WebApplication.CreateBuilder(args).Build();
                app.{|RA3003:MapPost("/a"|}, (string name) => name);
                app.Run();
                """ + Static,
            Fixed = """
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapPost("/a", (string name) => name).ExposedTo(typeof(Spam));
                app.Run();
                """ + Static,
        }.RunAsync();

    [Fact]
    public Task Nothing_is_offered_where_no_risk_is_declared()
    {
        const string source = """
            var app = WebApplication.CreateBuilder(args).Build();
            app.{|RA3003:MapPost("/a"|}, (string name) => name);
            app.Run();
            """;
        return new FixTest<UnnamedRiskAnalyzer, ExposeEndpointFixProvider> { AspNetCore = true, Level = "Strict", FixAll = [], Sources = source, Fixed = source, Offered = [] }.RunAsync();
    }

    [Fact]
    public Task Declared_risk_of_the_kind_comes_before_a_new_one()
        => new FixTest<DangerousInputAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            FixAll = [],
            Sources = """
                var app = WebApplication.CreateBuilder(args).Build();
                app.{|RA3006:MapPost("/a"|}, (string path) => path);
                app.Run();
                """ + Risks,
            Fixed = """
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapPost("/a", (string path) => path).ExposedTo<AttachmentTraversal>();
                app.Run();
                """ + Risks,
            Offered = ["Expose to 'AttachmentTraversal' (UPL-1)", "Declare the risk 'PathTraversal' and expose the endpoint to it"],
        }.RunAsync();

    [Fact]
    public Task New_risk_of_the_kind_is_declared_beside_the_endpoint()
        => new FixTest<DangerousInputAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            FixAll = [],
            Sources = new()
            {
                { "Files.cs", """
                    using Microsoft.AspNetCore.Mvc;

                    namespace Shop;

                    public class FilesController : ControllerBase
                    {
                        [HttpGet("/a")]
                        public IActionResult {|RA3006:Get|}(string path) => Ok(path);
                    }

                    """ },
            },
            Fixed = new()
            {
                { "Files.cs", """
                    using Microsoft.AspNetCore.Mvc;

                    namespace Shop;

                    public class FilesController : ControllerBase
                    {
                        [ExposedTo(typeof(PathTraversal))]
                        [HttpGet("/a")]
                        public IActionResult Get(string path) => Ok(path);
                    }

                    """ },
                { "PathTraversal.cs", """
                    namespace Shop;

                    // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
                    // STRIDE: tampering, information disclosure.
                    [Risk("PATH-1", "Path traversal", Impact = 50, Attack = [AttackTechnique.T1190, AttackTechnique.T1083], Cwe = [22, 73])]
                    public sealed partial class PathTraversal
                    {
                        [DetectionPoint("{Path} was refused")]
                        public static partial void Refused(ILogger logger, string path);
                    }

                    """ },
            },
        }.RunAsync();

    [Fact]
    public Task New_risk_names_in_full_what_the_project_has_itself()
        => new FixTest<DangerousInputAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            FixAll = [],
            Sources = new() { { "Files.cs", Files("{|RA3006:Get|}", "") }, { "Own.cs", Own } },
            Fixed = new()
            {
                { "Files.cs", Files("Get", "[ExposedTo(typeof(PathTraversal))]\n    ") },
                { "Own.cs", Own },
                { "PathTraversal.cs", """
                    namespace Shop;

                    // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
                    // STRIDE: tampering, information disclosure.
                    [global::RiskAware.Risk("PATH-1", "Path traversal", Impact = 50, Attack = [global::RiskAware.AttackTechnique.T1190, global::RiskAware.AttackTechnique.T1083], Cwe = [22, 73])]
                    public sealed partial class PathTraversal
                    {
                        [global::RiskAware.DetectionPoint("{Path} was refused")]
                        public static partial void Refused(global::Microsoft.Extensions.Logging.ILogger logger, string path);
                    }

                    """ },
            },
        }.RunAsync();

    private const string Own = """
        namespace Shop;

        public interface ILogger;
        public class AttackTechnique;
        public class RiskAttribute : Attribute;
        public class DetectionPoint;
        """;

    private static string Files(string name, string exposure) => $$"""
        using Microsoft.AspNetCore.Mvc;

        namespace Shop;

        public class FilesController : ControllerBase
        {
            {{exposure}}[HttpGet("/a")]
            public IActionResult {{name}}(string path) => Ok(path);
        }

        """;

    [Fact]
    public Task Credential_stands_in_no_detection_and_a_taken_name_gets_a_number()
        => new FixTest<DangerousInputAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            FixAll = [],
            Sources = new()
            {
                { "Program.cs", """
                    var app = WebApplication.CreateBuilder(args).Build();
                    app.{|RA3006:MapPost("/sign-in"|}, (string password) => password.Length);
                    app.Run();

                    public class CredentialGuessing;
                    """ },
            },
            Fixed = new()
            {
                { "Program.cs", """
                    var app = WebApplication.CreateBuilder(args).Build();
                    app.MapPost("/sign-in", (string password) => password.Length).ExposedTo<CredentialGuessing2>();
                    app.Run();

                    public class CredentialGuessing;
                    """ },
                { "CredentialGuessing2.cs", """
                    // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
                    // STRIDE: spoofing.
                    [Risk("CREDENTIAL-1", "Guessing of credentials", Impact = 50, Attack = [AttackTechnique.T1110], Cwe = [307, 521, 287])]
                    public sealed partial class CredentialGuessing2
                    {
                        [DetectionPoint("A credential was refused")]
                        public static partial void Refused(ILogger logger);
                    }

                    """ },
            },
        }.RunAsync();

    private const string Static = """


        [Risk("AAA-1", "Spam", Impact = 20)]
        public static partial class Spam
        {
            [DetectionPoint("x")]
            public static partial void Sent(ILogger logger);
        }
        """;

    private static string Crlf(string text) => text.ReplaceLineEndings("\r\n");

    private static Task Unnamed(string source, string expected, string? key = ExposeEndpointFixProvider.ExposeKey, IReadOnlyList<string>? offered = null)
        => new FixTest<UnnamedRiskAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            FixAll = [],
            Sources = source + Risks,
            Fixed = expected + Risks,
            EquivalenceKey = key,
            Offered = offered,
        }.RunAsync();
}
