using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Indicators;

/// <summary>Medium noise is a warning at Recommended where a request leads to the handler, else info.</summary>
public sealed class EndpointPathTests
{
    private const string Store = "public interface IStore { void Load(Stream s); } public class Disk : IStore { public void Load(Stream s) { try { s.ReadByte(); } [|catch (EndOfStreamException)|] { } } }";

    [Theory]
    [InlineData("[ApiController] public class AController(IStore store) : ControllerBase { public void Get() => store.Load(Stream.Null); }")]
    [InlineData("public class AController(Middle m) : ControllerBase { public void Get() => m.Go(); } public class Middle(IStore store) { public void Go() => store.Load(Stream.Null); }")]
    [InlineData("public static class Routes { public static void Map(WebApplication app, IStore store) => app.MapGet(\"/\", () => store.Load(Stream.Null)); }")]
    [InlineData("public static class Routes { public static void Map(WebApplication app) => app.MapGet(\"/\", Get); static void Get(IStore store) => store.Load(Stream.Null); }")]
    [InlineData("public class Middleware(IStore store) { public Task InvokeAsync(HttpContext context) { store.Load(context.Request.Body); return Task.CompletedTask; } }")]
    [InlineData("public class Hub(IStore store) : Microsoft.AspNetCore.SignalR.Hub { public void Send() { store.Load(Stream.Null); } }")]
    public Task Request_leads_there(string source) => Check(source, DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("")]
    [InlineData("public class Job(IStore store) { public void Run() => store.Load(Stream.Null); }")]
    [InlineData("public class AController(Middle m) : ControllerBase { public void Get() => m.Go(); } public class Middle(IStore store) { public void Go() { } public void Other() => store.Load(Stream.Null); }")]
    [InlineData("public class AController(Other o) : ControllerBase { public void Get() => o.Load(Stream.Null); } public class Other { public void Load(Stream s) { } }")]
    [InlineData("public abstract class AController(IStore store) { protected void Get() => store.Load(Stream.Null); }")]
    public Task No_request_leads_there(string source) => Check(source, DiagnosticSeverity.Info);

    private static Task Check(string source, DiagnosticSeverity severity) => new AnalyzerTest<IndicatorSwallowedAnalyzer>
    {
        AspNetCore = true,
        Level = "Recommended",
        Severity = severity,
        Sources = "using Microsoft.AspNetCore.Mvc;\n" + source + "\n" + Store,
    }.RunAsync();
}
