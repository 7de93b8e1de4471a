using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>
/// One application with a door of each kind but actions and routes: with an attribute on each handler or on its class, and with code in
/// it, where <c>log</c> is a logger and <c>path</c> a text from outside. Marks by the place in the list of kinds stand where a door is
/// reported.
/// </summary>
internal static class Doors
{
    private const string PageAttribute = """
        [assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(Pages_Files), "mvc.1.0.razor-page", "/Pages/Files.cshtml")]

        """;

    private const string Program = """
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        SERVICES
        app.Run();


        """;

    private const string Contracts = """
        public static class Shop
        {
            static readonly string __ServiceName = "shop.Shop";

            [Grpc.Core.BindServiceMethod(typeof(Shop), "BindService")]
            public abstract class ShopBase
            {
                public virtual Task<Placed> Place(Order order, Grpc.Core.ServerCallContext context) => throw new NotSupportedException(__ServiceName);
            }
        }

        public class Placed { }
        public class Order { public string Path { get; set; } = ""; public int Count { get; set; } }

        """;

    /// <summary>Libraries that are not referenced here, with the names of the real types.</summary>
    private const string Libraries = """
        using System;
        using System.Threading.Tasks;

        namespace MassTransit { public interface ConsumeContext<T> { T Message { get; } } public interface IConsumer { } public interface IConsumer<T> : IConsumer { Task Consume(ConsumeContext<T> context); } }
        namespace Azure.Messaging.ServiceBus
        {
            public class ProcessMessageEventArgs { public string Body => ""; }
            public class ServiceBusProcessor
            {
                public event Func<ProcessMessageEventArgs, Task>? ProcessMessageAsync;
                public void Raise() => ProcessMessageAsync?.Invoke(null!);
            }
        }
        """;

    private static readonly MetadataReference[] s_references =
    [
        TestAssembly.Compile("Brokers", new SourceList { { "Brokers.cs", Libraries } }).AsImage(),
        TestReferences.Of(typeof(Grpc.Core.ServerCallContext)),
        TestReferences.Of(typeof(Grpc.AspNetCore.Server.GrpcServiceOptions)),
        TestReferences.Of(typeof(Microsoft.AspNetCore.Builder.GrpcEndpointRouteBuilderExtensions)),
    ];

    /// <summary>What a mark <c>#in</c> in the code is, beside the place in the list of kinds.</summary>
    internal const int InBody = 100;

    /// <summary>Which kinds there are.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = ["page", "hub", "rpc", "terminal", "fallback", "consumer", "event", "job"];

    /// <summary>How messages name a door of a kind in the middle of a sentence.</summary>
    internal static string Inner(string kind)
        => NameOf(kind) is var name && name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>How messages name a door of a kind.</summary>
    internal static string NameOf(string kind) => kind switch
    {
        "page" => "Page 'POST /Files'",
        "hub" => "Hub method 'Chat.Send'",
        "rpc" => "The gRPC method 'Orders.Place'",
        "terminal" => "Middleware '/{**path}'",
        "fallback" => "'MapFallback'",
        "consumer" => "Consumer 'OrderConsumer'",
        "event" => "Consumer 'ServiceBusProcessor.ProcessMessageAsync'",
        "job" => "Job 'Cleanup'",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The application.</summary>
    /// <param name="attribute">On each handler, with its brackets.</param>
    /// <param name="body">Statements in each handler, before its end.</param>
    /// <param name="onType">On the classes, with its brackets; kinds without a class have it on the handler.</param>
    /// <param name="assembly">Attributes of the assembly.</param>
    internal static string Of(string attribute, string body, string onType = "", string assembly = "")
    {
        var doors = Kinds.Select((kind, i) => Of(kind, i, attribute, body.Replace("#in", "#" + (InBody + i), StringComparison.Ordinal), onType)).ToList();
        return assembly + PageAttribute + Program.Replace("SERVICES", string.Join('\n', doors.Select(static d => d.Services)), StringComparison.Ordinal)
            + string.Concat(doors.Select(static d => d.Types)) + Contracts + Upload.Risk;
    }

    /// <summary>What is expected of a report of each of some kinds.</summary>
    internal static Diagnose[] Each(string id, IEnumerable<string> kinds, Func<string, Diagnose, Diagnose> more, int marks = 0)
        => [.. kinds.Select(k => more(k, Diagnose.Id(id).At(marks + Kinds.ToList().IndexOf(k))))];

    private static (string Services, string Types) Of(string kind, int mark, string attribute, string body, string onType) => kind switch
    {
        "page" => ("builder.Services.AddRazorPages(); app.MapRazorPages();", $$"""
            {{onType}} public class FilesModel(ILogger<FilesModel> log) : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
            {
                {{attribute}} public void {|#{{mark}}:OnPost|}(string path) { {{body}} log.LogInformation("x"); }
            }

            [Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemMetadata("RouteTemplate", "")]
            public class Pages_Files { public FilesModel Model => null!; }

            """),
        "hub" => ("builder.Services.AddSignalR(); app.MapHub<Chat>(\"/chat\");", $$"""
            {{onType}} public class Chat(ILogger<Chat> log) : Microsoft.AspNetCore.SignalR.Hub
            {
                {{attribute}} public void {|#{{mark}}:Send|}(string path) { {{body}} log.LogInformation("x"); }
                public override Task OnDisconnectedAsync(Exception? exception) { log.LogInformation("x"); return Task.CompletedTask; }
            }

            """),
        "rpc" => ("builder.Services.AddGrpc(); app.MapGrpcService<Orders>();", $$"""
            {{onType}} public class Orders(ILogger<Orders> log) : Shop.ShopBase
            {
                {{attribute}} public override Task<Placed> {|#{{mark}}:Place|}(Order order, Grpc.Core.ServerCallContext context) { var path = order.Path; {{body}} log.LogInformation(path); return Task.FromResult(new Placed()); }
            }

            """),
        "terminal" => ($$"""app.{|#{{mark}}:Run|}({{attribute + onType}} (HttpContext context) => { var log = context.RequestServices.GetRequiredService<ILogger<Order>>(); var path = context.Request.Path.Value!; {{body}} log.LogInformation(path); return Task.CompletedTask; });""", ""),
        "fallback" => ($$"""app.{|#{{mark}}:MapFallback|}({{attribute + onType}} (ILogger<Order> log, HttpRequest request) => { var path = request.Path.Value!; {{body}} log.LogInformation(path); });""", ""),
        "consumer" => ("", $$"""
            {{onType}} public class OrderConsumer(ILogger<OrderConsumer> log) : MassTransit.IConsumer<Order>
            {
                {{attribute}} public Task {|#{{mark}}:Consume|}(MassTransit.ConsumeContext<Order> context) { var path = context.Message.Path; {{body}} log.LogInformation(path); return Task.CompletedTask; }
            }

            """),
        "event" => ($$"""
            var processor = new Azure.Messaging.ServiceBus.ServiceBusProcessor();
            {|#{{mark}}:processor.ProcessMessageAsync += {{attribute + onType}} (message) => { var log = app.Services.GetRequiredService<ILogger<Order>>(); var path = message.Body; {{body}} log.LogInformation(path); return Task.CompletedTask; }|};
            """, ""),
        "job" => ("builder.Services.AddHostedService<Cleanup>();", $$"""
            {{onType}} public class Cleanup(ILogger<Cleanup> log) : BackgroundService
            {
                {{attribute}} protected override Task {|#{{mark}}:ExecuteAsync|}(CancellationToken stoppingToken) { var path = Environment.MachineName; {{body}} log.LogInformation(path); return Task.CompletedTask; }
            }

            """),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Checks the application at the level that shows everything.</summary>
    internal static async Task Check<TAnalyzer>(string source, params Diagnose[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new AnalyzerTest<TAnalyzer> { Sources = source, AspNetCore = true, Level = "Strict" };
        test.References.AddRange(s_references);
        test.Expected.AddRange(expected);
        await test.RunAsync();
    }
}
