using RabbitMQ.Client;
using RiskAware.TestKit;

namespace RiskAware.Analyzers.Tests.Endpoints;

/// <summary>Entry points that are no endpoints. Libraries that are not referenced here are declared by hand, with the names of the real types.</summary>
public sealed class EntryPointTests
{
    private const string Libraries = """
        namespace Quartz { public interface IJobExecutionContext { } public interface IJob { Task Execute(IJobExecutionContext context); } }
        namespace MassTransit { public interface ConsumeContext<T> { } public interface IConsumer { } public interface IConsumer<T> : IConsumer { Task Consume(ConsumeContext<T> context); } }
        namespace NServiceBus { public interface IMessageHandlerContext { } public interface IHandleMessages<T> { Task Handle(T message, IMessageHandlerContext context); } }
        namespace Rebus.Handlers { public interface IHandleMessages<T> { Task Handle(T message); } }
        namespace Hangfire
        {
            public static class RecurringJob { public static void AddOrUpdate<T>(string id, System.Linq.Expressions.Expression<Action<T>> run, string cron) { } }
            public static class BackgroundJob { public static string Enqueue(System.Linq.Expressions.Expression<Action> run) => ""; }
        }

        namespace Azure.Messaging.ServiceBus
        {
            public class ProcessMessageEventArgs { }
            public class ProcessErrorEventArgs { }
            public class ServiceBusProcessor
            {
                public event Func<ProcessMessageEventArgs, Task>? ProcessMessageAsync;
                public event Func<ProcessErrorEventArgs, Task>? ProcessErrorAsync;
                public void Raise() { ProcessMessageAsync?.Invoke(null!); ProcessErrorAsync?.Invoke(null!); }
            }
        }

        namespace FastEndpoints
        {
            public interface IEndpoint { }
            public abstract class BaseEndpoint : IEndpoint { }
            public abstract class Endpoint<TRequest> : Endpoint<TRequest, object> { }
            public abstract class Endpoint<TRequest, TResponse> : BaseEndpoint
            {
                public virtual Task HandleAsync(TRequest request, System.Threading.CancellationToken token) => Task.CompletedTask;
                public virtual Task<TResponse> ExecuteAsync(TRequest request, System.Threading.CancellationToken token) => throw new NotSupportedException();
            }
        }

        namespace Amazon.Lambda.Annotations { public class LambdaFunctionAttribute : Attribute { } }
        namespace Amazon.Lambda.Annotations.APIGateway
        {
            public enum LambdaHttpMethod { Any, Get, Post }
            public class RestApiAttribute(LambdaHttpMethod method, string template) : Attribute { public object M => method; public string T => template; }
        }

        namespace Microsoft.Azure.Functions.Worker
        {
            public class FunctionAttribute(string name) : Attribute { public string Name => name; }
            public enum AuthorizationLevel { Anonymous, User, Function, System, Admin }
            public class HttpTriggerAttribute(AuthorizationLevel level, params string[] methods) : Attribute { public string? Route { get; set; } public object A => level; public object B => methods; }
            public class TimerTriggerAttribute(string schedule) : Attribute { public string S => schedule; }
            public class QueueTriggerAttribute(string queue) : Attribute { public string Q => queue; }
        }

        """;

    [Theory]
    [InlineData("class Work : Microsoft.Extensions.Hosting.BackgroundService { protected override Task ExecuteAsync(System.Threading.CancellationToken t) => Task.CompletedTask; }", "Job Work.ExecuteAsync")]
    [InlineData("class Work : Microsoft.Extensions.Hosting.IHostedService { public Task StartAsync(System.Threading.CancellationToken t) => Task.CompletedTask; public Task StopAsync(System.Threading.CancellationToken t) => Task.CompletedTask; }", "Job Work.StartAsync")]
    [InlineData("class Work : Microsoft.Extensions.Hosting.IHostedService { Task Microsoft.Extensions.Hosting.IHostedService.StartAsync(System.Threading.CancellationToken t) => Task.CompletedTask; public Task StopAsync(System.Threading.CancellationToken t) => Task.CompletedTask; }", "Job Work.StartAsync")]
    [InlineData("abstract class Base : Microsoft.Extensions.Hosting.BackgroundService { } class Work : Base { protected override Task ExecuteAsync(System.Threading.CancellationToken t) => Task.CompletedTask; }", "Job Work.ExecuteAsync")]
    [InlineData("abstract class Base : Microsoft.Extensions.Hosting.BackgroundService { protected override Task ExecuteAsync(System.Threading.CancellationToken t) => Task.CompletedTask; } class Work : Base { }", "Job Work.ExecuteAsync")]
    [InlineData("class Outer { class Work : Quartz.IJob { public Task Execute(Quartz.IJobExecutionContext c) => Task.CompletedTask; } }", "Job Work.Execute")]
    [InlineData("class Paid; class Work : MassTransit.IConsumer<Paid> { public Task Consume(MassTransit.ConsumeContext<Paid> c) => Task.CompletedTask; }", "Consumer Work.Consume")]
    [InlineData("class A; class B; class Work : MassTransit.IConsumer<A>, MassTransit.IConsumer<B> { public Task Consume(MassTransit.ConsumeContext<A> c) => Task.CompletedTask; public Task Consume(MassTransit.ConsumeContext<B> c) => Task.CompletedTask; }", "Consumer Work.Consume\nConsumer Work.Consume")]
    [InlineData("class Work : NServiceBus.IHandleMessages<string> { public Task Handle(string m, NServiceBus.IMessageHandlerContext c) => Task.CompletedTask; }", "Consumer Work.Handle")]
    [InlineData("class Work : Rebus.Handlers.IHandleMessages<string> { public Task Handle(string m) => Task.CompletedTask; }", "Consumer Work.Handle")]
    public void Types_that_a_host_or_a_broker_calls_are_entry_points(string declarations, string expected) => Reads(expected, "", declarations);

    [Theory]
    [InlineData("abstract class Work : Microsoft.Extensions.Hosting.BackgroundService { }")]
    [InlineData("abstract class Work : Quartz.IJob { public Task Execute(Quartz.IJobExecutionContext c) => Task.CompletedTask; }")]
    [InlineData("interface IWork : Quartz.IJob { }")]
    [InlineData("class BackgroundService { protected virtual Task ExecuteAsync() => Task.CompletedTask; } class Work : BackgroundService { protected override Task ExecuteAsync() => Task.CompletedTask; }")]
    [InlineData("interface IJob { Task Execute(); } class Work : IJob { public Task Execute() => Task.CompletedTask; }")]
    [InlineData("interface IConsumer<T> { void Consume(T x); } class Work : IConsumer<string> { public void Consume(string x) { } }")]
    [InlineData("class Work : MassTransit.IConsumer { public Task Consume(string x) => Task.CompletedTask; }")]
    [InlineData("class Timer { void Start() { new System.Timers.Timer().Elapsed += (s, e) => { }; } }")]
    [InlineData("class Http { [Obsolete] public void Run() { } }")]
    public void What_only_looks_like_one_is_none(string declarations) => Reads("", "", declarations);

    [Theory]
    [InlineData("Hangfire.RecurringJob.AddOrUpdate<Work>(\"id\", w => w.Clean(), \"* * * * *\");", "Job Work.Clean")]
    [InlineData("Hangfire.BackgroundJob.Enqueue(() => Work.Now());", "Job Work.Now")]
    [InlineData("new Own().AddOrUpdate(() => { });", "")]
    [InlineData("new Own().Enqueue(() => Work.Now());", "")]
    public void Jobs_that_a_call_hands_over_are_entry_points(string mapping, string expected)
        => Reads(expected, mapping, "public class Work { public void Clean() { } public static void Now() { } } public class Own { public void AddOrUpdate(Action run) { } public void Enqueue(Action run) { } }");

    [Theory]
    [InlineData("var p = new Azure.Messaging.ServiceBus.ServiceBusProcessor(); p.ProcessMessageAsync += m => Task.CompletedTask;", "Consumer ServiceBusProcessor.ProcessMessageAsync")]
    [InlineData("var p = new Azure.Messaging.ServiceBus.ServiceBusProcessor(); p.ProcessMessageAsync += Take; Task Take(Azure.Messaging.ServiceBus.ProcessMessageEventArgs m) => Task.CompletedTask;", "Consumer ServiceBusProcessor.ProcessMessageAsync")]
    [InlineData("var p = new Azure.Messaging.ServiceBus.ServiceBusProcessor(); p.ProcessMessageAsync += app.Services.GetRequiredService<Func<Azure.Messaging.ServiceBus.ProcessMessageEventArgs, Task>>();", "Consumer ServiceBusProcessor.ProcessMessageAsync open: Handler")]
    [InlineData("var p = new Azure.Messaging.ServiceBus.ServiceBusProcessor(); p.ProcessErrorAsync += m => Task.CompletedTask;", "")]
    [InlineData("var p = new Azure.Messaging.ServiceBus.ServiceBusProcessor(); p.ProcessMessageAsync -= m => Task.CompletedTask;", "")]
    [InlineData("new Other().ReceivedAsync += () => { };", "")]
    public void What_is_added_to_the_event_of_a_broker_is_an_entry_point(string mapping, string expected)
        => Reads(expected, mapping, "public class Other { public event Action? ReceivedAsync; public void Raise() => ReceivedAsync?.Invoke(); }");

    [Theory]
    [InlineData("var c = new RabbitMQ.Client.Events.AsyncEventingBasicConsumer(null!); c.ReceivedAsync += (s, m) => Task.CompletedTask;", "", "Consumer AsyncEventingBasicConsumer.ReceivedAsync")]
    [InlineData("var c = new RabbitMQ.Client.Events.AsyncEventingBasicConsumer(null!); c.ShutdownAsync += (s, m) => Task.CompletedTask;", "", "")]
    [InlineData("", "class Take(RabbitMQ.Client.IChannel c) : RabbitMQ.Client.AsyncDefaultBasicConsumer(c) { public override Task HandleBasicDeliverAsync(string a, ulong b, bool d, string e, string f, RabbitMQ.Client.IReadOnlyBasicProperties g, ReadOnlyMemory<byte> h, System.Threading.CancellationToken t = default) => Task.CompletedTask; }", "Consumer Take.HandleBasicDeliverAsync")]
    [InlineData("", "class Take(RabbitMQ.Client.IChannel c) : RabbitMQ.Client.AsyncDefaultBasicConsumer(c) { }", "")]
    public void Consumers_of_rabbitmq_are_entry_points(string mapping, string declarations, string expected)
        => Assert.Equal(expected, GroundTruth.Read(mapping, declarations, references: [TestReferences.Of(typeof(IChannel))]));

    [Theory]
    [InlineData("[Function(\"orders\")] public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, \"get\", \"post\", Route = \"orders/{id}\")] object r) => Task.CompletedTask;", "Route GET,POST /api/orders/{id}")]
    [InlineData("[Function(\"orders\")] public Task Run([HttpTrigger(AuthorizationLevel.Function, \"post\")] object r) => Task.CompletedTask;", "Route POST /api/orders")]
    [InlineData("[Function(\"clean\")] public Task Run([TimerTrigger(\"0 * * * *\")] object r) => Task.CompletedTask;", "Job clean")]
    [InlineData("[Function(\"take\")] public Task Run([QueueTrigger(\"q\")] string r) => Task.CompletedTask;", "Consumer take")]
    [InlineData("public Task Run([QueueTrigger(\"q\")] string r) => Task.CompletedTask;", "")]
    public void Functions_are_what_their_trigger_makes_them(string method, string expected)
        => Reads(expected, "", "public class Functions { " + method.Replace("[", "[Microsoft.Azure.Functions.Worker.", StringComparison.Ordinal).Replace("(AuthorizationLevel", "(Microsoft.Azure.Functions.Worker.AuthorizationLevel", StringComparison.Ordinal) + " }");

    [Theory]
    [InlineData("class Own : FastEndpoints.Endpoint<string> { public override Task HandleAsync(string r, System.Threading.CancellationToken t) => Task.CompletedTask; }", "Route Own.HandleAsync open: Verbs, Pattern, Access")]
    [InlineData("class Own : FastEndpoints.Endpoint<string, int> { public override Task<int> ExecuteAsync(string r, System.Threading.CancellationToken t) => Task.FromResult(1); }", "Route Own.ExecuteAsync open: Verbs, Pattern, Access")]
    [InlineData("class Own : FastEndpoints.Endpoint<string> { }", "")]
    [InlineData("abstract class Own : FastEndpoints.Endpoint<string> { public override Task HandleAsync(string r, System.Threading.CancellationToken t) => Task.CompletedTask; }", "")]
    [InlineData("class Own { public Task HandleAsync(string r) => Task.CompletedTask; }", "")]
    public void Endpoints_of_fastendpoints_are_open_but_for_what_they_run(string declarations, string expected) => Reads(expected, "", declarations);

    [Theory]
    [InlineData("[Amazon.Lambda.Annotations.LambdaFunction, Amazon.Lambda.Annotations.APIGateway.RestApi(Amazon.Lambda.Annotations.APIGateway.LambdaHttpMethod.Post, \"/orders/{id}\")] public string Run(string id) => id;", "Route POST /orders/{id} open: Access")]
    [InlineData("[Amazon.Lambda.Annotations.LambdaFunction, Amazon.Lambda.Annotations.APIGateway.RestApi(Amazon.Lambda.Annotations.APIGateway.LambdaHttpMethod.Any, \"/all\")] public string Run(string id) => id;", "Route /all open: Access")]
    [InlineData("[Amazon.Lambda.Annotations.LambdaFunction] public string Run(string message) => message;", "Consumer Functions.Run")]
    [InlineData("[Amazon.Lambda.Annotations.APIGateway.RestApi(Amazon.Lambda.Annotations.APIGateway.LambdaHttpMethod.Post, \"/x\")] public string Run(string message) => message;", "")]
    public void Lambda_functions_are_routes_of_a_gateway_or_take_messages(string method, string expected)
        => Reads(expected, "", "public class Functions { " + method + " }");

    private static void Reads(string expected, string mapping, string declarations)
        => Assert.Equal(expected, GroundTruth.Read(mapping, declarations + Libraries));
}
