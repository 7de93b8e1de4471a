using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.CodeFixes.Tests.Coverage;

/// <summary>The fixes of coverage on pages, hubs, fallbacks, middleware, consumers and jobs.</summary>
public sealed class KindOfDoorFixTests
{
    private const string Risk = """


        [Risk("UPL-1", "Path traversal", Impact = 80, Cwe = [22])]
        public sealed partial class Traversal
        {
            [DetectionPoint("{Path} left the root")]
            public static partial void LeftRoot(ILogger logger, string path);
        }
        """;

    private const string Exposed = "[ExposedTo(typeof(Traversal))]";

    private const string Accepted = "[AcceptedRisk(typeof(Traversal), \"\" /* why */, Until = \"\" /* yyyy-MM-dd */)]";

    private const string Consumers = """
        namespace MassTransit
        {
            using System.Threading.Tasks;
            public interface ConsumeContext<T> { T Message { get; } }
            public interface IConsumer<T> { Task Consume(ConsumeContext<T> context); }
        }
        """;

    private static readonly MetadataReference s_consumers = TestAssembly.Compile("Brokers", Consumers).AsImage();

    /// <summary>What names no risk, and the same with its risk.</summary>
    public static TheoryData<string, string> Unnamed => new()
    {
        {
            Web("app.MapHub<Chat>(\"/chat\");", """
                public class Chat : Microsoft.AspNetCore.SignalR.Hub
                {
                    // To all.
                    public void {|RA3003:Send|}(string text) { }
                    public override Task OnConnectedAsync() => base.OnConnectedAsync();
                }
                """),
            Web("app.MapHub<Chat>(\"/chat\");", $$"""
                public class Chat : Microsoft.AspNetCore.SignalR.Hub
                {
                    // To all.
                    {{Exposed}}
                    public void Send(string text) { }
                    public override Task OnConnectedAsync() => base.OnConnectedAsync();
                }
                """)
        },
        {
            Page("", "", "public void {|RA3003:OnPost|}(string text) { }"),
            Page(Exposed + "\n", "", "public void OnPost(string text) { }")
        },
        {
            Page("", "", "public void {|RA3003:OnPost|}(string text) { } public void OnGet() { }"),
            Page("", Exposed + "\n    ", "public void OnPost(string text) { } public void OnGet() { }")
        },
        {
            Web("app.{|RA3003:MapFallback|}((HttpRequest request) => request.Path.Value);"),
            Web("app.MapFallback((HttpRequest request) => request.Path.Value).ExposedTo<Traversal>();")
        },
        {
            Web("app.{|RA3003:Run|}(async (context) => await context.Response.WriteAsync(context.Request.Path));"),
            Web($"app.Run({Exposed} async (context) => await context.Response.WriteAsync(context.Request.Path));")
        },
        {
            "public class Paid;\n\n/// <summary>x</summary>\n[Serializable]\npublic partial class Work : MassTransit.IConsumer<Paid>\n{\n    public Task {|RA3003:Consume|}(MassTransit.ConsumeContext<Paid> context) => Task.CompletedTask;\n}\n\npublic partial class Work { }",
            $"public class Paid;\n\n/// <summary>x</summary>\n{Exposed}\n[Serializable]\npublic partial class Work : MassTransit.IConsumer<Paid>\n{{\n    public Task Consume(MassTransit.ConsumeContext<Paid> context) => Task.CompletedTask;\n}}\n\npublic partial class Work {{ }}"
        },
        {
            "public class Paid;\npublic class Sent;\npublic class Work : MassTransit.IConsumer<Paid>, MassTransit.IConsumer<Sent>\n{\n    public Task {|RA3003:Consume|}(MassTransit.ConsumeContext<Paid> context) => Task.CompletedTask;\n    [ExposedTo(typeof(Traversal))] public Task Consume(MassTransit.ConsumeContext<Sent> context) => Task.CompletedTask;\n}",
            $"public class Paid;\npublic class Sent;\npublic class Work : MassTransit.IConsumer<Paid>, MassTransit.IConsumer<Sent>\n{{\n    {Exposed}\n    public Task Consume(MassTransit.ConsumeContext<Paid> context) => Task.CompletedTask;\n    [ExposedTo(typeof(Traversal))] public Task Consume(MassTransit.ConsumeContext<Sent> context) => Task.CompletedTask;\n}}"
        },
    };

    /// <summary>What is exposed and blind, the same with a call or a frame, and the same with an acceptance.</summary>
    public static TheoryData<string, string, string, string> Blind => new()
    {
        {
            CoverEndpointFixProvider.DetectKey,
            Web("app.MapHub<Chat>(\"/chat\");", "public class Chat(ILogger<Chat> log) : Microsoft.AspNetCore.SignalR.Hub\n{\n    " + Exposed + "\n    public void {|RA3001:Send|}(string path)\n    {\n        if (path.Length > 9)\n        {\n            throw new ArgumentException();\n        }\n    }\n}"),
            "            throw new",
            "            Traversal.LeftRoot(log, path);\n            throw new"
        },
        {
            CoverEndpointFixProvider.SkeletonKey,
            Web("app.MapHub<Chat>(\"/chat\");", "public class Chat(ILogger<Chat> log) : Microsoft.AspNetCore.SignalR.Hub\n{\n    " + Exposed + "\n    public Task<int> {|RA3001:Send|}(string path) => Task.FromResult(path.Length);\n}"),
            "(string path) => Task.FromResult(path.Length);",
            "(string path)\n    {\n        if (false /* UPL-1: condition */)\n        {\n            Traversal.LeftRoot(log, path);\n        }\n\n        return Task.FromResult(path.Length);\n    }"
        },
        {
            CoverEndpointFixProvider.SkeletonKey,
            "[ExposedTo(typeof(Traversal))]\npublic class Cleanup(ILogger<Cleanup> log) : Microsoft.Extensions.Hosting.BackgroundService\n{\n    private readonly string _path = \"x\";\n    protected override async Task {|RA3001:ExecuteAsync|}(CancellationToken stop) => await Task.Delay(9, stop);\n}",
            "(CancellationToken stop) => await Task.Delay(9, stop);",
            "(CancellationToken stop)\n    {\n        if (false /* UPL-1: condition */)\n        {\n            Traversal.LeftRoot(log, _path);\n        }\n\n        await Task.Delay(9, stop);\n    }"
        },
        {
            CoverEndpointFixProvider.DetectKey,
            Page(Exposed + "\n", "", "public Microsoft.AspNetCore.Mvc.IActionResult {|RA3001:OnPost|}(string path) { if (path.Length > 9) return BadRequest(); return Page(); }"),
            "return BadRequest();",
            "{ Traversal.LeftRoot(log, path); return BadRequest(); }"
        },
        {
            CoverEndpointFixProvider.DetectKey,
            "[ExposedTo(typeof(Traversal))]\npublic class Work(ILogger<Work> log) : MassTransit.IConsumer<string>\n{\n    public Task {|RA3001:Consume|}(MassTransit.ConsumeContext<string> context)\n    {\n        var path = context.Message;\n        if (path.Length == 0) throw new ArgumentException();\n        return Task.CompletedTask;\n    }\n}",
            "throw new ArgumentException();",
            "{ Traversal.LeftRoot(log, path); throw new ArgumentException(); }"
        },
    };

    [Theory]
    [MemberData(nameof(Unnamed))]
    public Task Risk_is_named_where_it_is_looked_for(string source, string named)
        => new FixTest<UnnamedRiskAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            References = { s_consumers },
            Sources = source + Risk,
            Fixed = named + Risk,
            EquivalenceKey = ExposeEndpointFixProvider.ExposeKey,
            FixAll = [],
        }.RunAsync();

    [Theory]
    [MemberData(nameof(Blind))]
    public Task Detection_is_called_or_framed_in_every_kind(string key, string source, string before, string after)
    {
        var mended = source.Replace(before, after, StringComparison.Ordinal);
        if (key == CoverEndpointFixProvider.DetectKey)
        {
            mended = mended.Replace("{|RA3001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        }

        return new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            References = { s_consumers },
            Sources = source + Risk,
            Fixed = mended + Risk,
            EquivalenceKey = key,
            FixAll = key == CoverEndpointFixProvider.DetectKey ? null : [],
        }.RunAsync();
    }

    [Theory]
    [MemberData(nameof(Blind))]
    public Task Acceptance_is_written_on_the_handler_of_every_kind(string key, string source, string before, string after)
    {
        _ = (key, before, after);
        var name = source.IndexOf("{|RA3001:", StringComparison.Ordinal);
        var line = Math.Max(source.LastIndexOf("public", name, StringComparison.Ordinal), source.LastIndexOf("protected", name, StringComparison.Ordinal));
        line = source.LastIndexOf(Exposed, name, StringComparison.Ordinal) is var on && on > 0 && source[(on + Exposed.Length)..line].Trim().Length == 0 && source[on - 1] == ' ' ? on : line;
        return new FixTest<BlindEndpointAnalyzer, CoverEndpointFixProvider>
        {
            AspNetCore = true,
            References = { s_consumers },
            Sources = source + Risk,
            Fixed = source.Insert(line, Accepted + "\n    ") + Risk,
            EquivalenceKey = CoverEndpointFixProvider.AcceptKey,
            FixAll = [],
        }.RunAsync();
    }

    [Theory]
    [InlineData("Task", "context => context.Response.WriteAsync(context.Request.Path)")]
    [InlineData("Task", "delegate (HttpContext context) { return context.Response.WriteAsync(context.Request.Path); }")]
    public Task Nothing_is_offered_where_no_attribute_can_stand(string result, string handler)
    {
        _ = result;
        var source = Web($"app.{{|RA3003:Run|}}({handler});") + Risk;
        return new FixTest<UnnamedRiskAnalyzer, ExposeEndpointFixProvider> { AspNetCore = true, Level = "Strict", FixAll = [], Sources = source, Fixed = source, Offered = [] }.RunAsync();
    }

    [Fact]
    public Task New_risk_for_a_message_stands_beside_its_consumer()
        => new FixTest<DangerousInputAnalyzer, ExposeEndpointFixProvider>
        {
            AspNetCore = true,
            Level = "Strict",
            FixAll = [],
            References = { s_consumers },
            Sources = new()
            {
                { "Work.cs", "namespace Shop;\n\npublic record Uploaded(string FileName);\n\npublic class Work : MassTransit.IConsumer<Uploaded>\n{\n    public Task {|RA3006:Consume|}(MassTransit.ConsumeContext<Uploaded> context) => Task.CompletedTask;\n}\n" },
            },
            Fixed = new()
            {
                { "Work.cs", "namespace Shop;\n\npublic record Uploaded(string FileName);\n\n[ExposedTo(typeof(PathTraversal))]\npublic class Work : MassTransit.IConsumer<Uploaded>\n{\n    public Task Consume(MassTransit.ConsumeContext<Uploaded> context) => Task.CompletedTask;\n}\n" },
                { "PathTraversal.cs", """
                    namespace Shop;

                    // The impact, 1 to 100, is for you to judge: how bad would it be? So is the owner.
                    // STRIDE: tampering, information disclosure.
                    [Risk("PATH-1", "Path traversal", Impact = 50, Attack = [AttackTechnique.T1190, AttackTechnique.T1083], Cwe = [22, 73])]
                    public sealed partial class PathTraversal
                    {
                        [DetectionPoint("{FileName} was refused")]
                        public static partial void Refused(ILogger logger, string fileName);
                    }

                    """ },
            },
        }.RunAsync();

    private static string Web(string statement, string types = "") => $"var builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\n{statement}\napp.Start();\n{types}";

    private static string Page(string onType, string onMethod, string handlers)
        => "[assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(Pages_Files), \"mvc.1.0.razor-page\", \"/Pages/Files.cshtml\")]\n"
            + Web("builder.Services.AddRazorPages();\napp.MapRazorPages();", $"{onType}public class FilesModel(ILogger<FilesModel> log) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel\n{{\n    {onMethod}{handlers}\n}}\npublic class Pages_Files {{ public FilesModel Model => null!; }}\n");
}
