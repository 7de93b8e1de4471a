using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Coverage;

/// <summary>The acceptance that a person has to give the reason for.</summary>
public sealed class AcceptRiskFixTests
{
    [Fact]
    public Task Action_gets_a_place_for_the_reason_and_stays_reported_until_there_is_one()
        => Fix<BlindEndpointAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;

            [ExposedTo(typeof(Traversal))]
            public class FilesController : ControllerBase
            {
                /// <summary>A file.</summary>
                [HttpGet("/a")]
                public IActionResult {|RA3001:Get|}(string file) => Ok(file);
            }

            """,
            """
            using Microsoft.AspNetCore.Mvc;

            [ExposedTo(typeof(Traversal))]
            public class FilesController : ControllerBase
            {
                /// <summary>A file.</summary>
                [AcceptedRisk(typeof(Traversal), "" /* why */, Until = "" /* yyyy-MM-dd */)]
                [HttpGet("/a")]
                public IActionResult {|RA3001:Get|}(string file) => Ok(file);
            }

            """);

    [Fact]
    public Task Lambda_and_local_function_carry_it_too()
        => Fix<BlindEndpointAnalyzer>(
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.{|RA3001:MapGet("/a"|}, (string file) => file).ExposedTo<Traversal>();
            app.{|RA3001:MapGet("/b"|}, Local).ExposedTo<Traversal>();
            app.Run();
            static string Local(string file) => file;

            """,
            """
            var app = WebApplication.CreateBuilder(args).Build();
            app.{|RA3001:MapGet("/a"|}, [AcceptedRisk(typeof(Traversal), "" /* why */, Until = "" /* yyyy-MM-dd */)] (string file) => file).ExposedTo<Traversal>();
            app.{|RA3001:MapGet("/b"|}, Local).ExposedTo<Traversal>();
            app.Run();
            [AcceptedRisk(typeof(Traversal), "" /* why */, Until = "" /* yyyy-MM-dd */)]
            static string Local(string file) => file;

            """);

    [Fact]
    public Task Required_detection_can_be_accepted_where_the_attribute_needs_its_full_name()
        => Fix<RequiredDetectionAnalyzer>(
            """
            using Microsoft.AspNetCore.Mvc;
            [assembly: RiskAware.RequireDetection(typeof(Traversal))]

            public class FilesController : ControllerBase
            {
                [HttpGet("/a")] public IActionResult {|RA3002:Get|}(string file) => Ok(file);
            }

            """,
            """
            using Microsoft.AspNetCore.Mvc;
            [assembly: RiskAware.RequireDetection(typeof(Traversal))]

            public class FilesController : ControllerBase
            {
                [RiskAware.AcceptedRisk(typeof(Traversal), "" /* why */, Until = "" /* yyyy-MM-dd */)]
                [HttpGet("/a")] public IActionResult {|RA3002:Get|}(string file) => Ok(file);
            }

            """,
            usings: false);

    [Theory]
    [InlineData("""[AcceptedRisk(typeof(Traversal), "")]""")]
    [InlineData("""[AcceptedRisk(typeof(Traversal), " ", Until = "2030-01-01")]""")]
    public Task Acceptance_that_waits_for_its_reason_is_not_offered_again(string begun)
    {
        var source = $$"""
            using Microsoft.AspNetCore.Mvc;

            [ExposedTo(typeof(Traversal))]
            public class FilesController : ControllerBase
            {
                [HttpGet("/a")]
                {{begun}}
                public IActionResult {|RA3001:Get|}(string file) => Ok(file);
            }

            """;
        return Fix<BlindEndpointAnalyzer>(source, source);
    }

    private static Task Fix<TAnalyzer>(string source, string expected, bool usings = true)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
        => new FixTest<TAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Usings = usings,
            Sources = source + Risk(usings),
            Fixed = expected + Risk(usings),
            EquivalenceKey = CoverEndpointFixProvider.AcceptKey,
            FixAll = [],
        }.RunAsync();

    private static string Risk(bool usings)
        => """
            [Risk("UPL-1", "Path traversal", Impact = 80)]
            public sealed partial class Traversal
            {
                [DetectionPoint("{Path} left the root")]
                public static partial void LeftRoot(ILogger logger, string path);
            }
            """.Replace("[Risk", usings ? "[Risk" : "[RiskAware.Risk", StringComparison.Ordinal)
                .Replace("[Detection", usings ? "[Detection" : "[RiskAware.Detection", StringComparison.Ordinal)
                .Replace("ILogger", usings ? "ILogger" : "Microsoft.Extensions.Logging.ILogger", StringComparison.Ordinal);
}
