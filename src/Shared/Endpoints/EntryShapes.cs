using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// Entry points that are no endpoints: what a host runs by itself, and what a broker hands its messages to. Told by the names of
/// the types that they implement or derive from, as data.
/// </summary>
internal static class EntryShapes
{
    /// <summary>Verb, route and rights are what code says that the library runs at the start.</summary>
    private const OpenParts Configured = OpenParts.Verbs | OpenParts.Pattern | OpenParts.Access;

    private static readonly Shape[] s_shapes =
    [
        new(EndpointKind.Job, "Microsoft.Extensions.Hosting", "BackgroundService", 0, "ExecuteAsync"),
        new(EndpointKind.Job, "Microsoft.Extensions.Hosting", "IHostedService", 0, "StartAsync"),
        new(EndpointKind.Job, "Quartz", "IJob", 0, "Execute"),
        new(EndpointKind.Route, "FastEndpoints", "IEndpoint", 0, "HandleAsync") { Open = Configured },
        new(EndpointKind.Route, "FastEndpoints", "IEndpoint", 0, "ExecuteAsync") { Open = Configured },
        new(EndpointKind.Consumer, "MassTransit", "IConsumer", 1, "Consume"),
        new(EndpointKind.Consumer, "NServiceBus", "IHandleMessages", 1, "Handle"),
        new(EndpointKind.Consumer, "Rebus.Handlers", "IHandleMessages", 1, "Handle"),
        new(EndpointKind.Consumer, "RabbitMQ.Client", "IAsyncBasicConsumer", 0, "HandleBasicDeliverAsync"),
        new(EndpointKind.Consumer, "RabbitMQ.Client", "IBasicConsumer", 0, "HandleBasicDeliver"),
    ];

    /// <summary>Types whose events hand over what came in, and the names of these events.</summary>
    private static readonly (string Type, string[] Events)[] s_events =
    [
        ("RabbitMQ.Client.Events.AsyncEventingBasicConsumer", ["ReceivedAsync", "Received"]),
        ("RabbitMQ.Client.Events.EventingBasicConsumer", ["Received"]),
        ("Azure.Messaging.ServiceBus.ServiceBusProcessor", ["ProcessMessageAsync"]),
        ("Azure.Messaging.ServiceBus.ServiceBusSessionProcessor", ["ProcessMessageAsync"]),
        ("Azure.Messaging.EventHubs.EventProcessorClient", ["ProcessEventAsync"]),
    ];

    private static readonly HashSet<string> s_eventNames = [.. s_events.SelectMany(static e => e.Events)];

    /// <summary>The methods of a type through which a host or a broker enters.</summary>
    internal static IEnumerable<(EndpointKind Kind, IMethodSymbol Method, OpenParts Open)> Of(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } || (type.AllInterfaces.IsEmpty && type.BaseType is null or { SpecialType: SpecialType.System_Object }))
        {
            return [];
        }

        return s_shapes.SelectMany(s => MethodsOf(type, s).Select(m => (s.Kind, m, s.Open))).GroupBy(static e => e.m, SymbolEqualityComparer.Default)
            .Select(static g => g.First());
    }

    /// <summary>Whether a message from outside enters through a method.</summary>
    internal static bool IsConsumer(IMethodSymbol method)
        => method.ContainingType is { } type && s_shapes.Any(s => s.Kind == EndpointKind.Consumer && s.Method == method.Name
            && MethodsOf(type, s).Any(m => SymbolEqualityComparer.Default.Equals(m, method)));

    /// <summary>Whether what is added to an event is handed what came in.</summary>
    internal static bool IsMessage(IEventSymbol @event)
        => s_events.Any(e => e.Events.Contains(@event.Name) && @event.ContainingType.IsOrDerivesFrom(e.Type));

    /// <summary>Whether a name is one of such an event.</summary>
    internal static bool IsMessageName(string name) => s_eventNames.Contains(name);

    private static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type, Shape shape)
    {
        foreach (var contract in type.AllInterfaces.Where(shape.Fits))
        {
            foreach (var member in contract.GetMembers(shape.Method).OfType<IMethodSymbol>())
            {
                // What a base of another assembly implements, calls an override by itself: the override is listed then.
                if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } implementation)
                {
                    yield return implementation;
                }
            }
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers(shape.Method).OfType<IMethodSymbol>().Where(static m => m.IsOverride && !m.DeclaringSyntaxReferences.IsEmpty))
            {
                var root = method;
                while (root.OverriddenMethod is { } overridden)
                {
                    root = overridden;
                }

                if (shape.Fits(root.ContainingType) || root.ContainingType.AllInterfaces.Any(shape.Fits))
                {
                    yield return method;
                    yield break;
                }
            }
        }
    }

    private sealed record Shape(EndpointKind Kind, string Namespace, string Name, int Arity, string Method)
    {
        /// <summary>What of it cannot be seen.</summary>
        internal OpenParts Open { get; init; }

        internal bool Fits(INamedTypeSymbol type)
            => type.Name == Name && type.Arity == Arity && type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == Namespace;
    }
}
