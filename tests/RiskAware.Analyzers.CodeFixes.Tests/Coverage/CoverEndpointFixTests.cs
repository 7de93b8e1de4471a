using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Coverage;

public sealed class CoverEndpointFixTests
{
    private const string Risk = """

        [Risk("UPL-1", "Path traversal", Impact = 80)]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);

            [DetectionPoint("Storage refused {Path}")]
            public static partial void StorageRefused(ILogger logger, UnauthorizedAccessException exception, string path);
        }
        """;

    private const string Accept = "Accept 'Traversal' here: the reason is yours";

    [Fact]
    public Task Refusal_gets_the_call_before_it()
        => Fix(
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) =>
            {
                if (path.Contains(".."))
                {
                    return Results.NotFound();
                }

                return Results.Ok();
            }).ExposedTo<Traversal>();
            """,
            """
            app.MapPost("/a", (ILogger<Program> log, string path) =>
            {
                if (path.Contains(".."))
                {
                    Traversal.LeftRoot(log, path);
                    return Results.NotFound();
                }

                return Results.Ok();
            }).ExposedTo<Traversal>();
            """);

    [Fact]
    public Task Refusal_without_braces_gets_them()
        => Fix(
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) =>
            {
                if (path.Contains(".."))
                    return Results.BadRequest();
                return Results.Ok();
            }).ExposedTo<Traversal>();
            """,
            """
            app.MapPost("/a", (ILogger<Program> log, string path) =>
            {
                if (path.Contains(".."))
                {
                    Traversal.LeftRoot(log, path);
                    return Results.BadRequest();
                }
                return Results.Ok();
            }).ExposedTo<Traversal>();
            """);

    [Fact]
    public Task Caught_exception_that_a_point_takes_is_best()
        => Fix(
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) =>
            {
                if (path.Contains(".."))
                {
                    return Results.NotFound();
                }

                try
                {
                    return Results.Ok(File.ReadAllText(path));
                }
                catch (UnauthorizedAccessException refused)
                {
                    return Results.Forbid();
                }
            }).ExposedTo<Traversal>();
            """,
            """
            app.MapPost("/a", (ILogger<Program> log, string path) =>
            {
                if (path.Contains(".."))
                {
                    return Results.NotFound();
                }

                try
                {
                    return Results.Ok(File.ReadAllText(path));
                }
                catch (UnauthorizedAccessException refused)
                {
                    Traversal.StorageRefused(log, refused, path);
                    return Results.Forbid();
                }
            }).ExposedTo<Traversal>();
            """);

    [Fact]
    public Task Throw_is_a_failing_exit()
        => Fix(
            """
            app.{|RA3001:MapPost("/a"|}, Files.Save).ExposedTo<Traversal>();
            """,
            """
            app.MapPost("/a", Files.Save).ExposedTo<Traversal>();
            """,
            """
            public sealed class Files(ILogger<Files> log)
            {
                public static void Save(ILogger<Files> logger, string path)
                {
                    if (path.Length > 9)
                    {
                        throw new ArgumentException("Too long", nameof(path));
                    }
                }

                public override string ToString() => log.ToString()!;
            }
            """,
            """
            public sealed class Files(ILogger<Files> log)
            {
                public static void Save(ILogger<Files> logger, string path)
                {
                    if (path.Length > 9)
                    {
                        Traversal.LeftRoot(logger, path);
                        throw new ArgumentException("Too long", nameof(path));
                    }
                }

                public override string ToString() => log.ToString()!;
            }
            """);

    [Fact]
    public Task Action_takes_the_logger_of_its_controller()
        => new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Sources = """
                using Microsoft.AspNetCore.Mvc;

                [ExposedTo(typeof(Traversal))]
                public class FilesController : ControllerBase
                {
                    private readonly ILogger<FilesController> _log;

                    public FilesController(ILogger<FilesController> log) => _log = log;

                    [HttpGet("/a")]
                    public IActionResult {|RA3001:Get|}(string path)
                    {
                        if (path.Length > 9)
                        {
                            return NotFound();
                        }

                        return Ok();
                    }
                }
                """ + "\n" + Risk,
            Fixed = """
                using Microsoft.AspNetCore.Mvc;

                [ExposedTo(typeof(Traversal))]
                public class FilesController : ControllerBase
                {
                    private readonly ILogger<FilesController> _log;

                    public FilesController(ILogger<FilesController> log) => _log = log;

                    [HttpGet("/a")]
                    public IActionResult Get(string path)
                    {
                        if (path.Length > 9)
                        {
                            Traversal.LeftRoot(_log, path);
                            return NotFound();
                        }

                        return Ok();
                    }
                }
                """ + "\n" + Risk,
        }.RunAsync();

    [Fact]
    public Task Handler_that_never_refuses_gets_a_frame_that_counts_as_nothing()
        => Fix(
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) =>
            {
                return Results.Ok();
            }).ExposedTo<Traversal>();
            """,
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) =>
            {
                if (false /* UPL-1: condition */)
                {
                    Traversal.LeftRoot(log, path);
                }

                return Results.Ok();
            }).ExposedTo<Traversal>();
            """,
            fixAll: false);

    [Fact]
    public Task Expression_becomes_a_block_around_the_frame()
        => Fix(
            """app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) => Results.Ok()).ExposedTo<Traversal>();""",
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) => 
            {
                if (false /* UPL-1: condition */)
                {
                    Traversal.LeftRoot(log, path);
                }

                return Results.Ok();
            }).ExposedTo<Traversal>();
            """,
            fixAll: false);

    [Theory]
    [InlineData("(string path) => Results.Ok()")]
    [InlineData("(ILogger<Program> log, int path) => Results.Ok()")]
    [InlineData("(ILogger<Program> log, string file) => Results.Ok()")]
    [InlineData("(ILogger<Program> log, string? path) => Results.Ok()")]
    [InlineData("(ILogger<Program> log, string path) => { if (false) { Traversal.LeftRoot(log, path); } return Results.Ok(); }")]
    public Task Nothing_is_offered_where_an_argument_would_be_made_up_or_the_frame_is_there(string handler)
        => Fix(
            $$"""app.{|RA3001:MapPost("/a"|}, {{handler}}).ExposedTo<Traversal>();""",
            $$"""app.{|RA3001:MapPost("/a"|}, {{handler}}).ExposedTo<Traversal>();""",
            fixAll: false,
            offered: [Accept]);

    [Fact]
    public Task Value_that_is_declared_later_does_not_bind()
        => Fix(
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, int id) =>
            {
                if (id < 0)
                {
                    return Results.NotFound();
                }

                var path = "x" + id;
                return Results.Ok(path);
            }).ExposedTo<Traversal>();
            """,
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, int id) =>
            {
                if (id < 0)
                {
                    return Results.NotFound();
                }

                var path = "x" + id;
                return Results.Ok(path);
            }).ExposedTo<Traversal>();
            """,
            fixAll: false,
            offered: [Accept]);

    [Fact]
    public Task Refusal_of_every_request_is_no_exit()
        => Fix(
            """app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) => { return Results.NotFound(); }).ExposedTo<Traversal>();""",
            """
            app.{|RA3001:MapPost("/a"|}, (ILogger<Program> log, string path) => { if (false /* UPL-1: condition */)
            {
                Traversal.LeftRoot(log, path);
            }

            return Results.NotFound(); }).ExposedTo<Traversal>();
            """,
            fixAll: false);

    [Fact]
    public Task Required_detection_is_called_where_an_action_refuses_and_windows_line_breaks_stay()
        => Required(
            """
            public class UploadController(ILogger<UploadController> log) : ControllerBase
            {
                [HttpPost("/a")]
                public IActionResult {|RA3002:Keep|}(string path)
                {
                    if (path.Length > 9) // too long
                        return BadRequest();

                    return Ok();
                }
            }
            """,
            """
            public class UploadController(ILogger<UploadController> log) : ControllerBase
            {
                [HttpPost("/a")]
                public IActionResult Keep(string path)
                {
                    if (path.Length > 9) // too long
                    {
                        Traversal.LeftRoot(log, path);
                        return BadRequest();
                    }

                    return Ok();
                }
            }
            """,
            CoverEndpointFixProvider.DetectKey);

    [Fact]
    public Task Expression_of_an_action_becomes_a_body_around_the_frame()
        => Required(
            """
            public class FilesController(ILogger<FilesController> log) : ControllerBase
            {
                [HttpGet("/a")]
                public async Task<IActionResult> {|RA3002:Get|}(string path) => Ok(await Task.FromResult(log.ToString() + path));
            }
            """,
            """
            public class FilesController(ILogger<FilesController> log) : ControllerBase
            {
                [HttpGet("/a")]
                public async Task<IActionResult> {|RA3002:Get|}(string path)
                {
                    if (false /* UPL-1: condition */)
                    {
                        Traversal.LeftRoot(log, path);
                    }

                    return Ok(await Task.FromResult(log.ToString() + path));
                }
            }
            """,
            CoverEndpointFixProvider.SkeletonKey);

    [Fact]
    public Task Local_function_without_a_value_gets_the_frame_and_stays_without_one()
        => Fix(
            """
            app.{|RA3001:MapPost("/a"|}, Take).ExposedTo<Traversal>();
            static async Task Take(ILogger<Program> log, string path) => await Task.Delay(path.Length);
            """,
            """
            app.{|RA3001:MapPost("/a"|}, Take).ExposedTo<Traversal>();
            static async Task Take(ILogger<Program> log, string path)
            {
                if (false /* UPL-1: condition */)
                {
                    Traversal.LeftRoot(log, path);
                }

                await Task.Delay(path.Length);
            }
            """,
            fixAll: false);

    [Fact]
    public Task Frame_that_would_cost_a_comment_is_not_offered()
    {
        const string source = """
            app.{|RA3001:MapPost("/a"|}, Take).ExposedTo<Traversal>();
            static int Take(ILogger<Program> log, string path) => // as long as it is
                path.Length;
            """;
        return Fix(source, source, fixAll: false, offered: [Accept]);
    }

    private static Task Required(string source, string expected, string key)
        => new FixTest<RequiredDetectionAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Sources = Windows(source),
            Fixed = Windows(expected),
            EquivalenceKey = key,
            FixAll = key == CoverEndpointFixProvider.DetectKey ? null : [],
        }.RunAsync();

    private static string Windows(string source)
        => ("""
            using Microsoft.AspNetCore.Mvc;
            [assembly: RequireDetection(typeof(Traversal))]

            """ + source + Risk).ReplaceLineEndings("\r\n");

    private static Task Fix(
        string statements,
        string fixedStatements,
        string declarations = "",
        string? fixedDeclarations = null,
        bool fixAll = true,
        IReadOnlyList<string>? offered = null)
        => new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            Sources = App(statements, declarations),
            Fixed = App(fixedStatements, fixedDeclarations ?? declarations),
            EquivalenceKey = fixAll ? CoverEndpointFixProvider.DetectKey : CoverEndpointFixProvider.SkeletonKey,
            FixAll = fixAll ? null : [],
            Offered = offered,
        }.RunAsync();

    private static string App(string statements, string declarations)
        => $"""
            var app = WebApplication.CreateBuilder(args).Build();
            {statements}
            app.Run();

            {declarations}
            {Risk}
            """;
}
