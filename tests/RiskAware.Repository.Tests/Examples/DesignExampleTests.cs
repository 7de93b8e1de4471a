using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.TestKit;

namespace RiskAware.Repository.Tests.Examples;

/// <summary>The examples by which the product is explained compile, and obey the rules that they demonstrate.</summary>
public sealed class DesignExampleTests
{
    private const string Declaration = """
        namespace Files;

        [Risk("UPL-1", "Path traversal through an attachment's file name", Impact = 80,
            Attack = [AttackTechnique.T1190], Cwe = [22], Owner = "files-team", Instruction = "Revoke the session, then runbook UPL-1")]
        [Response(ResponseKind.Delay, AtScore = 40, ForMinutes = 5)]
        [Response(ResponseKind.BlockClient, AtScore = 70, ForMinutes = 15)]
        public sealed partial class AttachmentTraversal
        {
            [DetectionPoint("{Path} left the storage root", Confidence = Confidence.Certain, Kind = PointKind.Invariant, AppSensor = "IE4")]
            public static partial void LeftRoot(ILogger logger, [Subject(SubjectKind.Account)] string account, string path);

            [DetectionPoint("Storage refused {Path}", Confidence = Confidence.Suspicious, Kind = PointKind.PlatformException)]
            public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
        }
        """;

    [Fact]
    public Task Example_of_declaring_compiles_and_obeys_the_rules()
        => Check(Declaration, """
            using Files;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/attachments", Upload).ExposedTo<AttachmentTraversal>();
            app.Run();

            static IResult Upload(string path, ILogger<AttachmentTraversal> log)
            {
                if (!path.StartsWith("/storage/"))
                {
                    AttachmentTraversal.LeftRoot(log, "someone", path);
                    return Results.NotFound();
                }

                return Results.Ok();
            }
            """);

    [Fact]
    public Task Smallest_risk_is_id_title_and_impact()
        => Check("""
            [Risk("ORD-1", "A client changes the price", Impact = 60)]
            public sealed partial class Tampering
            {
                [DetectionPoint]
                public static partial void NegativePrice(ILogger logger, decimal price);
            }
            """);

    [Fact]
    public Task Point_of_a_service_names_its_risk()
        => Check(Declaration, """
            namespace Files;

            public sealed partial class Storage(ILogger<Storage> logger)
            {
                [DetectionPoint("{UserName} failed", Risk = typeof(AttachmentTraversal), Id = "Sprayed")]
                [Threshold(Count = 10, Within = "00:05:00", Confidence = Confidence.Likely, DistinctBy = nameof(userName))]
                public partial void Failed(string userName);

                public bool HasLogger => logger is not null;
            }
            """);

    [Fact]
    public Task Acceptance_demand_and_expectation_are_attributes()
        => Check(Declaration, """
            [assembly: RequireDetection(typeof(Files.AttachmentTraversal), Verbs = ["POST"], Route = "/account/**", Access = EndpointAccess.Anonymous)]
            [assembly: IndicatorException(typeof(IOException), Source = typeof(StreamReader), Indicator = "media.converter", Cwe = [94])]

            namespace Files;

            [AcceptedRisk(typeof(AttachmentTraversal), "only administrators come here", Until = "2099-03-31")]
            public static class Legacy
            {
                [ExpectedIndicator(typeof(UnauthorizedAccessException), "the probe of the installer")]
                public static bool CanRead(string path)
                {
                    try
                    {
                        return File.ReadAllText(path).Length > 0;
                    }
                    catch (UnauthorizedAccessException)
                    {
                        return false;
                    }
                }
            }
            """);

    private static Task Check(params string[] sources)
    {
        var test = new AnalyzerTest { AspNetCore = true };
        foreach (var source in sources)
        {
            test.Sources.Add(source);
        }

        test.Analyzers.AddRange(Assembly.Load("RiskAware.Analyzers").GetTypes()
            .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t, nonPublic: true)!));
        return test.RunAsync();
    }
}
