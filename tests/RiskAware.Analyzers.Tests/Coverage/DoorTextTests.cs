using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>What only some kinds of door have: connections, several messages, handlers by accident, several routes.</summary>
public sealed class DoorTextTests
{
    private const string Hub = """
        [ExposedTo(typeof(Traversal))]
        public class Chat(ILogger<Chat> log) : Microsoft.AspNetCore.SignalR.Hub
        {
            public override Task {|#0:OnConnectedAsync|}() => base.OnConnectedAsync();
            public override Task OnDisconnectedAsync(Exception? exception) => base.OnDisconnectedAsync(exception);
            public void Send(string path) { if (path.Contains("..")) { Traversal.LeftRoot(log, path); } }
        }

        """;

    [Fact]
    public Task What_is_said_of_a_hub_is_about_who_comes_and_calls_not_about_who_leaves()
        => Upload.Check<BlindEndpointAnalyzer>(Upload.App("app.MapHub<Chat>(\"/chat\");", Hub), Diagnose.Id("RA3001").At(0).Saying("Hub method 'Chat.OnConnectedAsync' is exposed to"));

    [Fact]
    public Task Requirement_is_not_about_who_leaves()
        => Upload.Check<RequiredDetectionAnalyzer>(
            "[assembly: RequireDetection(typeof(Traversal))]\n" + Upload.App("app.MapHub<Chat>(\"/chat\");", Hub.Replace("[ExposedTo(typeof(Traversal))]", "", StringComparison.Ordinal)),
            Diagnose.Id("RA3002").At(0));

    [Theory]
    [InlineData("log.LogInformation(\"x\");", false)]
    [InlineData("log.LogInformation(Context.GetHttpContext()!.Request.Query[\"as\"]);", true)]
    public Task Connection_that_takes_nothing_names_no_risk(string body, bool takes)
        => Upload.CheckStrictly<UnnamedRiskAnalyzer>(
            "using Microsoft.AspNetCore.SignalR;\n" + Upload.App("app.MapHub<Chat>(\"/chat\");", $$"""
                public class Chat(ILogger<Chat> log) : Hub
                {
                    public override Task {|#0:OnConnectedAsync|}() { {{body}} return Task.CompletedTask; }
                    public override Task OnDisconnectedAsync(Exception? exception) { log.LogInformation("x"); return Task.CompletedTask; }
                }

                """),
            takes ? [Diagnose.Id("RA3003").At(0)] : []);

    [Fact]
    public Task Consumer_of_several_messages_says_which()
        => Doors.Check<UnnamedRiskAnalyzer>(
            """
            public class Paid;
            public class Sent;
            public class Work : MassTransit.IConsumer<Paid>, MassTransit.IConsumer<Sent>
            {
                public Task {|#0:Consume|}(MassTransit.ConsumeContext<Paid> context) => Task.CompletedTask;
                public Task {|#1:Consume|}(MassTransit.ConsumeContext<Sent> context) => Task.CompletedTask;
            }

            """ + Upload.Risk,
            Diagnose.Id("RA3003").At(0).Saying("Consumer 'Work' of 'Paid' acts on messages"),
            Diagnose.Id("RA3003").At(1).Saying("Consumer 'Work' of 'Sent' acts on messages"));

    [Fact]
    public Task Message_that_is_an_interface_is_looked_into()
        => Doors.Check<DangerousInputAnalyzer>(
            """
            public interface Uploaded { string FileName { get; } }
            public class Work : MassTransit.IConsumer<Uploaded>
            {
                public Task {|#0:Consume|}(MassTransit.ConsumeContext<Uploaded> context) => Task.CompletedTask;
            }

            """ + Upload.Risk,
            Diagnose.Id("RA3006").At(0).Saying("Consumer 'Work' takes a path ('context.FileName')"));

    [Theory]
    [InlineData("public void {|#0:OnChanged|}() { }", "'FilesModel.OnChanged' is an endpoint by accident: by its name it handles the HTTP method 'CHANGED', which there is not.")]
    [InlineData("public void {|#0:OnPostThen|}(Action done) { done(); }", "no request can bring its parameter 'done'")]
    [InlineData("public void OnPost() { }", null)]
    [InlineData("public void OnPurgeCache() { }", null)]
    [InlineData("private void OnChanged() { } public void OnGet() => OnChanged();", null)]
    [InlineData("[Microsoft.AspNetCore.Mvc.RazorPages.NonHandler] public void OnChanged() { } ", null)]
    public Task Page_handler_by_accident_is_told_of(string method, string? says)
        => Upload.CheckStrictly<AccidentalEndpointAnalyzer>(
            Upload.App("builder.Services.AddRazorPages(); app.MapRazorPages();", $$"""public class FilesModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { {{method}} }""" + "\n"),
            says is null ? [] : [Diagnose.Id("RA3007").At(0).Saying(says)]);

    [Fact]
    public Task Action_is_reported_once_for_the_route_that_an_attacker_would_choose()
        => Upload.CheckStrictly<UnnamedRiskAnalyzer>(
            "using Microsoft.AspNetCore.Mvc;\nusing Microsoft.AspNetCore.Authorization;\n" + Upload.App("builder.Services.AddControllers(); app.MapControllers();", """
                [Authorize]
                public class HomeController : ControllerBase
                {
                    [HttpGet("/a"), HttpPost("/b"), HttpDelete("/c")] public IActionResult {|#0:Both|}(string path) => Ok();
                    [HttpGet("/d"), HttpHead("/e")] public IActionResult Reads(string path) => Ok();
                }

                """),
            Diagnose.Id("RA3003").At(0).Saying("'POST /b' can change something, but"));

    [Fact]
    public Task Route_that_no_requirement_is_about_is_the_one_that_is_told_of()
        => Upload.CheckStrictly<UnnamedRiskAnalyzer>(
            "using Microsoft.AspNetCore.Mvc;\n[assembly: RequireDetection(typeof(Traversal), Route = \"/a\")]\n" + Upload.App("builder.Services.AddControllers(); app.MapControllers();", """
                public class HomeController : ControllerBase
                {
                    [HttpPost("/a"), HttpPost("/b")] public IActionResult {|#0:Both|}(string path) => Ok();
                }

                """),
            Diagnose.Id("RA3003").At(0).Saying("'POST /b' can change"));

    [Theory]
    [InlineData("""app.MapGet("/a", (CancellationToken stop, System.Security.Claims.ClaimsPrincipal who) => 1);""")]
    [InlineData("""app.MapGet("/a", (ILogger<Program> log, Random dice) => dice.Next());""")]
    [InlineData("""app.MapGet("/a", (HttpContext context) => context.Response.WriteAsync("x"));""")]
    [InlineData("""app.Map("/a", branch => branch.Run(c => c.Response.WriteAsync("x")));""")]
    public Task Handler_that_gets_only_what_the_framework_gives_takes_nothing(string statement) => Upload.CheckStrictly<UnnamedRiskAnalyzer>(Upload.App(statement));

    [Theory]
    [InlineData("""app.{|#0:MapGet("/a"|}, (HttpContext context) => context.Response.WriteAsync(context.Request.Query["a"]!));""")]
    [InlineData("""app.{|#0:MapGet("/a"|}, (HttpContext context) => Answer(context)); static Task Answer(HttpContext c) => c.Response.WriteAsync(c.Request.Query["a"]!);""")]
    [InlineData("""app.{|#0:MapGet("/a"|}, (HttpRequest request) => 1);""")]
    [InlineData("""app.{|#0:MapGet("/a"|}, (Uri to) => 1);""")]
    [InlineData("""app.{|#0:MapGet("/a"|}, (string[] ids) => 1);""")]
    [InlineData("""app.{|#0:MapGet("/a"|}, (Version at) => 1);""")]
    [InlineData("""app.{|#0:MapGet("/a"|}, ([AsParameters] Asked asked) => 1);""")]
    [InlineData("""app.{|#0:MapPost("/a"|}, (Asked asked) => 1);""")]
    public Task Handler_that_looks_at_the_request_takes_something(string statement)
        => Upload.CheckStrictly<UnnamedRiskAnalyzer>(Upload.App(statement, "public record Asked(string Name);\n"), Diagnose.Id("RA3003").At(0));

    [Theory]
    [InlineData("[BindProperty] public string {|#1:Name|} { get; set; } = \"\"; public void OnGet() { }", false)]
    [InlineData("[BindProperty(SupportsGet = true)] public string Name { get; set; } = \"\"; public void {|#0:OnGet|}() { }", true)]
    public Task Property_is_bound_for_get_only_where_it_says_so(string members, bool takes)
        => Upload.CheckStrictly<UnnamedRiskAnalyzer>(
            "using Microsoft.AspNetCore.Authorization;\nusing Microsoft.AspNetCore.Mvc;\n" + Upload.App("builder.Services.AddRazorPages(); app.MapRazorPages();", $$"""
                [AllowAnonymous] public class FilesModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { {{members}} }

                """),
            takes ? [Diagnose.Id("RA3003").At(0)] : []);
}
