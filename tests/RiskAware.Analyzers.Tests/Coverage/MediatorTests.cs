using Microsoft.CodeAnalysis;
using RiskAware.Analyzers.Rules.Coverage;
using RiskAware.TestKit;
using static RiskAware.Analyzers.Tests.Coverage.Upload;

namespace RiskAware.Analyzers.Tests.Coverage;

/// <summary>A library that finds the handler of a message by its type.</summary>
public sealed class MediatorTests
{
    private static readonly Lazy<MetadataReference> s_mediator = new(() => TestAssembly.Compile(new TestSetup
    {
        AssemblyName = "Mediator",
        WithoutRiskAware = true,
        Sources = """
            namespace Mediator;
            public interface IRequest<out TResponse> { }
            public interface INotification { }
            public interface IMediator { Task<TResponse> Send<TResponse>(IRequest<TResponse> request); Task Publish<T>(T notification) where T : INotification; }
            public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse> { Task<TResponse> Handle(TRequest request); }
            public interface INotificationHandler<in T> where T : INotification { Task Handle(T notification); }
            public interface IPipelineBehavior<in TRequest, TResponse> where TRequest : notnull { Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next); }
            """,
    }, withGenerator: false).AsImage());

    private const string Contracts = """
        public record Save(string Path) : IRequest<int>;
        public record Load(string Path) : IRequest<int>;
        public record Saved : INotification;
        """;

    private const string Handlers = """
        public class SaveHandler(ILogger<SaveHandler> log) : IRequestHandler<Save, int>
        { public Task<int> Handle(Save request) { if (request.Path.Length > 9) { Traversal.LeftRoot(log, request.Path); } return Task.FromResult(1); } }
        public class LoadHandler : IRequestHandler<Load, int> { public Task<int> Handle(Load request) => Task.FromResult(1); }
        """;

    [Fact]
    public Task Handler_of_the_request_covers_and_that_of_another_does_not()
        => Check("""
            app.MapGet("/1", (IMediator mediator) => mediator.Send(new Save("x"))).ExposedTo<Traversal>();
            app.MapPost("/2", (IMediator mediator, Save save) => mediator.Send(save)).ExposedTo<Traversal>();
            app.{|#0:MapGet("/3"|}, (IMediator mediator) => mediator.Send(new Load("x"))).ExposedTo<Traversal>();
            """, Contracts + Handlers, Diagnose.Id("RA3001").At(0));

    [Theory]
    [InlineData("public class Seen(ILogger<Seen> log) : INotificationHandler<Saved> { public Task Handle(Saved n) { @; return Task.CompletedTask; } }")]
    [InlineData("public class Seen(ILogger<Seen> log) : INotificationHandler<INotification> { public Task Handle(INotification n) { @; return Task.CompletedTask; } }")]
    [InlineData("public class Seen<T>(ILogger<T> log) : INotificationHandler<T> where T : INotification { public Task Handle(T n) { @; return Task.CompletedTask; } }")]
    [InlineData("public abstract class Base<T>(ILogger log) : INotificationHandler<T> where T : INotification { public Task Handle(T n) { @; return Task.CompletedTask; } } public class Seen(ILogger<Seen> log) : Base<Saved>(log);")]
    public async Task Handler_of_a_notification_covers_whoever_publishes_it(string handler)
    {
        await Check("""app.MapGet("/1", (IMediator mediator) => mediator.Publish(new Saved())).ExposedTo<Traversal>();""", Contracts + handler.Replace("@", "Traversal.LeftRoot(log, \"x\")", StringComparison.Ordinal));
        await Check("""app.{|#0:MapGet("/1"|}, (IMediator mediator) => mediator.Publish(new Saved())).ExposedTo<Traversal>();""", Contracts + handler.Replace("@", "log.LogInformation(\"x\")", StringComparison.Ordinal), Diagnose.Id("RA3001").At(0));
    }

    [Fact]
    public async Task Behaviour_covers_every_request_that_has_a_handler()
    {
        const string Behaviour = """
            public class Watch<TRequest, TResponse>(ILogger<TRequest> log) : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
            { public Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next) { if (request is Load) { Traversal.LeftRoot(log, "x"); } return next(); } }
            """;
        const string Mapping = """
            app.MapGet("/1", (IMediator mediator) => mediator.Send(new Load("x"))).ExposedTo<Traversal>();
            app.{|#0:MapGet("/2"|}, () => new Item()).ExposedTo<Traversal>();
            """;
        await Check(Mapping, Contracts + Handlers + Behaviour + "public class Item;", Diagnose.Id("RA3001").At(0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handler_in_a_referenced_assembly_covers(bool asProject)
    {
        const string Usings = "using Mediator;\nnamespace Shop;\n";
        var contracts = TestAssembly.Compile("Contracts", Usings + Contracts, [s_mediator.Value]);
        var domain = TestAssembly.Compile("Domain", "using Shop;\n" + "using Mediator;\n" + Handlers + Risk, [s_mediator.Value, contracts.AsImage()]);
        await Check(
            """
            app.MapGet("/1", (IMediator mediator) => mediator.Send(new Shop.Save("x"))).ExposedTo<Traversal>();
            app.MapPost("/2", (IMediator mediator, Shop.Save save) => mediator.Send(save)).ExposedTo<Traversal>();
            app.{|#0:MapGet("/3"|}, (IMediator mediator) => mediator.Send(new Shop.Load("x"))).ExposedTo<Traversal>();
            """,
            "",
            [s_mediator.Value, contracts.AsImage(), asProject ? domain.AsProject() : domain.AsImage()],
            Diagnose.Id("RA3001").At(0));
    }

    private static Task Check(string mapping, string declarations, params Diagnose[] expected)
        => Check(mapping, declarations + Risk, [s_mediator.Value], expected);

    private static Task Check(string mapping, string declarations, IEnumerable<MetadataReference> references, params Diagnose[] expected)
        => Upload.Check<BlindEndpointAnalyzer>("using Mediator;\nvar app = WebApplication.CreateBuilder(args).Build();\n" + mapping + "\napp.Run();\n" + declarations, references, expected);
}
