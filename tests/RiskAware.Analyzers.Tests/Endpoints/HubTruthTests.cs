using System.Reflection;
using Microsoft.AspNetCore.SignalR;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Tests.Endpoints;

public sealed class HubTruthTests
{
    private const string Using = "Microsoft.AspNetCore.SignalR.";

    [Theory]
    [InlineData("public Task Send(string text) => Task.CompletedTask;")]
    [InlineData("public void A() { } public int B(int x) => x; public ValueTask C() => default;")]
    [InlineData("[Microsoft.AspNetCore.SignalR.HubMethodName(\"other\")] public Task Send(string text) => Task.CompletedTask;")]
    [InlineData("public async IAsyncEnumerable<int> Stream() { await Task.Yield(); yield return 1; }")]
    [InlineData("public System.Threading.Channels.ChannelReader<int> Stream() => null!; public Task Up(IAsyncEnumerable<int> items) => Task.CompletedTask;")]
    [InlineData("public static void No() { } private void Not() { } internal void Neither() { } protected void Nor() { } public void Yes() { }")]
    [InlineData("public int Property { get; set; } public event Action? Happens; public void Yes() { Happens?.Invoke(); }")]
    [InlineData("public override string ToString() => \"x\"; public override int GetHashCode() => 1; public void Yes() { }")]
    [InlineData("protected override void Dispose(bool disposing) { } public void Yes() { }")]
    public void Methods_that_a_client_may_call_are_those_of_the_framework(string members)
        => AgreesOnMethods($"public class Chat : {Using}Hub {{ {members} }}");

    [Theory]
    [InlineData("public class Base : Microsoft.AspNetCore.SignalR.Hub { public void Inherited() { } public virtual void Over() { } } public class Chat : Base { public override void Over() { } public void Own() { } }")]
    [InlineData("public abstract class Base : Microsoft.AspNetCore.SignalR.Hub { public abstract void Over(); } public class Chat : Base { public override void Over() { } }")]
    [InlineData("public interface IClient { Task Say(string text); } public class Chat : Microsoft.AspNetCore.SignalR.Hub<IClient> { public Task Send(string text) => Clients.All.Say(text); }")]
    [InlineData("public class Base<T> : Microsoft.AspNetCore.SignalR.Hub { public void Take(T value) { } } public class Chat : Base<int> { }")]
    [InlineData("public class Chat : Microsoft.AspNetCore.SignalR.DynamicHub { public void Send() { } }")]
    public void Methods_of_bases_count(string declarations) => AgreesOnMethods(declarations);

    [Theory]
    [InlineData("app.MapHub<Chat>(\"/chat\");", "")]
    [InlineData("app.MapHub<Chat>(\"/chat\").RequireAuthorization();", "")]
    [InlineData("app.MapGroup(\"/live\").RequireAuthorization().MapHub<Chat>(\"/chat\");", "")]
    [InlineData("app.MapHub<Chat>(\"/a\"); app.MapHub<Chat>(\"/b\");", "")]
    [InlineData("app.MapHub<Chat>(\"/chat\", o => o.ApplicationMaxBufferSize = 1);", "")]
    [InlineData("app.MapHub<Chat>(\"/chat\");", "[Authorize]")]
    [InlineData("app.MapHub<Chat>(\"/chat\").AllowAnonymous();", "[Authorize]")]
    [InlineData("app.MapHub<Chat>(\"/chat\").RequireAuthorization();", "[AllowAnonymous]")]
    [InlineData("app.UseRouting(); app.UseEndpoints(e => e.MapHub<Chat>(\"/chat\"));", "")]
    public void Pattern_and_access_are_those_of_the_framework(string mapping, string attribute)
    {
        var application = TruthApplication.Create("builder.Services.AddSignalR();", mapping, $"{attribute} public class Chat : {Using}Hub {{ public void Send() {{ }} }}");
        var real = application.Endpoints().Where(r => !r.Contains("/negotiate", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var read = Hubs(application);
        Assert.All(read, e => Assert.Equal(OpenParts.None, e.Open));
        Assert.Equal(real, read.Select(e => $"* {e.Pattern} -> ?, {e.Access}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Method_demands_more_than_its_hub()
        => Assert.Equal(
            ["/chat Free Anonymous", "/chat Secured Authorized"],
            Hubs(TruthApplication.Create("", "app.MapHub<Chat>(\"/chat\");", $"public class Chat : {Using}Hub {{ public void Free() {{ }} [Authorize] public void Secured() {{ }} }}"))
                .Select(e => e.Display + " " + e.Access));

    [Fact]
    public void Coming_and_going_are_handlers_too()
        => Assert.Equal("Hub /chat OnConnectedAsync\nHub /chat OnDisconnectedAsync", GroundTruth.Read("app.MapHub<Chat>(\"/chat\");", $$"""
            public class Chat : {{Using}}Hub
            {
                public override Task OnConnectedAsync() => base.OnConnectedAsync();
                public override Task OnDisconnectedAsync(Exception? exception) => base.OnDisconnectedAsync(exception);
            }
            """));

    [Theory]
    [InlineData("Microsoft.AspNetCore.SignalR.HubOptionsExtensions.AddFilter<Watch>(o);", 1)]
    [InlineData("Microsoft.AspNetCore.SignalR.HubOptionsExtensions.AddFilter(o, new Watch());", 1)]
    [InlineData("Microsoft.AspNetCore.SignalR.HubOptionsExtensions.AddFilter(o, typeof(Watch));", 1)]
    [InlineData("o.EnableDetailedErrors = true;", 0)]
    public void Hub_filters_stand_around(string options, int filters)
        => Assert.All(
            Hubs(TruthApplication.Create($"builder.Services.AddSignalR(o => {{ {options} }});", "app.MapHub<Chat>(\"/chat\");", Watched)),
            e => Assert.Equal(filters, e.Wrappers.Length));

    [Fact]
    public void Filter_of_one_hub_stands_around_no_other()
        => Assert.Equal(
            ["Chat 1", "Other 0"],
            Hubs(TruthApplication.Create(
                    "builder.Services.AddSignalR().AddHubOptions<Chat>(o => Microsoft.AspNetCore.SignalR.HubOptionsExtensions.AddFilter<Watch>(o));",
                    "app.MapHub<Chat>(\"/chat\"); app.MapHub<Other>(\"/other\");",
                    Watched + $"public class Other : {Using}Hub {{ public void Send() {{ }} }}"))
                .Select(e => e.HandlerType!.Name + " " + e.Wrappers.Length));

    [Theory]
    [InlineData("public class Chat : Microsoft.AspNetCore.SignalR.Hub { public void Send() { } }", "", "Hub Chat Send open: Pattern, Access")]
    [InlineData("[Authorize] public class Chat : Microsoft.AspNetCore.SignalR.Hub { public void Send() { } }", "", "Hub Chat Send open: Pattern")]
    [InlineData("public class Chat : Microsoft.AspNetCore.SignalR.Hub { public void Send() { } }", "app.MapHub<Chat>(app.Configuration[\"x\"]!);", "Hub Chat Send open: Pattern")]
    [InlineData("public abstract class Chat : Microsoft.AspNetCore.SignalR.Hub { public void Send() { } }", "", "")]
    [InlineData("public class Chat : Microsoft.AspNetCore.SignalR.Hub { }", "app.MapHub<Chat>(\"/chat\");", "")]
    [InlineData("public class Hub { public void Send() { } }", "", "")]
    public void What_is_not_mapped_here_is_open_and_what_is_no_hub_is_nothing(string declarations, string mapping, string expected)
        => Assert.Equal(expected, GroundTruth.Read(mapping, declarations));

    private const string Watched = """
        public class Watch : Microsoft.AspNetCore.SignalR.IHubFilter { }
        public class Chat : Microsoft.AspNetCore.SignalR.Hub { public void Send() { } }
        """;

    private static List<Endpoint> Hubs(TruthApplication application)
        => [.. EndpointInventory.Of(application.Compilation, CancellationToken.None).Endpoints.Where(e => e.Kind == EndpointKind.Hub).OrderBy(e => e.Display, StringComparer.Ordinal)];

    private static void AgreesOnMethods(string declarations)
    {
        var application = TruthApplication.Create("builder.Services.AddSignalR();", "app.MapHub<Chat>(\"/chat\");", declarations);
        application.Endpoints();
        var reflection = typeof(Hub).Assembly.GetType("Microsoft.AspNetCore.SignalR.Internal.HubReflectionHelper", throwOnError: true)!;
        var methods = (IEnumerable<MethodInfo>)reflection.GetMethod("GetHubMethods", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [application.Loaded!.GetType("Chat")])!;
        var expected = methods.Select(m => "/chat " + (m.GetCustomAttribute<HubMethodNameAttribute>()?.Name ?? m.Name)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Hubs(application).Select(e => e.Display));
    }
}
