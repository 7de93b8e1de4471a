using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Reads entry points that are no endpoints: jobs, consumers, functions.</summary>
internal static class EntryReader
{
    /// <summary>The attributes that make a method a function, in either model of Azure Functions or of AWS Lambda.</summary>
    internal static readonly string[] FunctionAttributes =
    [
        "Microsoft.Azure.Functions.Worker.FunctionAttribute", "Microsoft.Azure.WebJobs.FunctionNameAttribute", "Amazon.Lambda.Annotations.LambdaFunctionAttribute",
    ];

    private static readonly string[] s_verbs = ["get", "post", "put", "delete", "patch", "head", "options"];

    /// <summary>Those that a type is by its shape, or by the attributes of its methods.</summary>
    internal static IEnumerable<Endpoint> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var (kind, method, open) in EntryShapes.Of(type))
        {
            yield return Entry(kind, type.Name + "." + method.Name.Substring(method.Name.LastIndexOf('.') + 1), CallRoot.Of(method), type, PlaceOf(method, type), compilation, cancellation) with { Open = open };
        }

        if (type.TypeKind == TypeKind.Class && Frameworks.Of(compilation).HasFunctions)
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static m => m.MethodKind == MethodKind.Ordinary))
            {
                if (method.GetAttributes().FirstOrDefault(IsFunction) is { } function)
                {
                    yield return function.AttributeClass?.Name == "LambdaFunctionAttribute" ? Lambda(method, type, compilation, cancellation)
                        : Function(method, type, function, compilation, cancellation);
                }
            }
        }
    }

    /// <summary>What is added to an event by which a broker hands over its messages.</summary>
    internal static IEnumerable<Endpoint> Of(IEventAssignmentOperation assignment, Compilation compilation, CancellationToken cancellation)
    {
        if (!assignment.Adds || assignment.EventReference is not IEventReferenceOperation { Event: { } @event } || !EntryShapes.IsMessage(@event))
        {
            return [];
        }

        var root = RouteEndpoints.HandlerOf(assignment.HandlerValue, Situation.None, new Values(compilation, cancellation));
        var entry = Entry(EndpointKind.Consumer, @event.ContainingType.Name + "." + @event.Name, root, null, assignment.Syntax.GetLocation(), compilation, cancellation);
        return [root is null ? entry with { Open = OpenParts.Handler } : entry];
    }

    /// <summary>A job that a call hands to Hangfire, as the expression that it runs.</summary>
    internal static IEnumerable<Endpoint> Of(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        if (!IsJobCall(call.TargetMethod.Name) || call.TargetMethod.ContainingNamespace?.ToDisplayString() != "Hangfire")
        {
            yield break;
        }

        foreach (var lambda in call.Arguments.SelectMany(static a => a.Value.DescendantsAndSelf()).OfType<IAnonymousFunctionOperation>())
        {
            var run = lambda.Body.Descendants().OfType<IInvocationOperation>().FirstOrDefault()?.TargetMethod;
            var root = run is null ? CallRoot.Of(lambda) : CallRoot.Of(run);
            yield return Entry(EndpointKind.Job, run is null ? call.TargetMethod.Name : run.ContainingType.Name + "." + run.Name, root, run?.ContainingType, Operations.NameOf(call).GetLocation(), compilation, cancellation);
            yield break;
        }
    }

    /// <summary>Whether a call of the name may hand a job to Hangfire.</summary>
    internal static bool IsJobCall(string name) => name is "AddOrUpdate" or "Enqueue" or "Schedule" or "ContinueJobWith" or "Create";

    private static Endpoint Entry(EndpointKind kind, string display, CallRoot? root, INamedTypeSymbol? type, Location place, Compilation compilation, CancellationToken cancellation)
    {
        var carriers = AttributeFacts.Carriers(root?.Method, type, compilation.Assembly).ToList();
        return new Endpoint
        {
            Kind = kind,
            Display = display,
            Location = place,
            Handler = root,
            HandlerType = type,

            // What is said of the assembly is said of its endpoints, and this is none.
            Exposures = AttributeFacts.Distinct(AttributeFacts.Exposures(carriers.Where(static c => c is not IAssemblySymbol), cancellation)),
            Scopes = carriers.ToImmutableArray(),
        };
    }

    private static Location PlaceOf(IMethodSymbol method, INamedTypeSymbol type)
        => (SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, type.OriginalDefinition) ? (ISymbol)method : type).Locations[0];

    private static bool IsFunction(AttributeData attribute)
        => FunctionAttributes.Any(attribute.AttributeClass.Is);

    /// <summary>A function of a gateway is a route; any other takes the messages of what it is bound to. Who may call, the deployment says.</summary>
    private static Endpoint Lambda(IMethodSymbol method, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var api = method.GetAttributes().FirstOrDefault(static a => a.AttributeClass?.Name is "RestApiAttribute" or "HttpApiAttribute"
            && a.AttributeClass.ContainingNamespace?.ToDisplayString() == "Amazon.Lambda.Annotations.APIGateway");
        var entry = Entry(api is null ? EndpointKind.Consumer : EndpointKind.Route, type.Name + "." + method.Name, CallRoot.Of(method), type, method.Locations[0], compilation, cancellation) with { IsFunction = true };
        if (api is null)
        {
            return entry;
        }

        var verb = api.ConstructorArguments.Where(static c => c.Kind == TypedConstantKind.Enum)
            .SelectMany(static c => c.Type!.GetMembers().OfType<IFieldSymbol>().Where(f => Equals(f.ConstantValue, c.Value))).FirstOrDefault()?.Name.ToUpperInvariant();
        var pattern = api.ConstructorArguments.Select(static c => c.Kind == TypedConstantKind.Primitive ? c.Value as string : null).FirstOrDefault(static t => t is not null);
        var verbs = verb is null or "ANY" ? ImmutableArray<string>.Empty : ImmutableArray.Create(verb);
        return entry with
        {
            Verbs = verbs,
            Pattern = pattern,
            Open = OpenParts.Access | (pattern is null ? OpenParts.Pattern : OpenParts.None),
            Display = RouteEndpoints.Display(verbs, pattern, entry.Display),
        };
    }

    /// <summary>A function is what its trigger makes it: a route, a job, or a consumer.</summary>
    private static Endpoint Function(IMethodSymbol method, INamedTypeSymbol type, AttributeData function, Compilation compilation, CancellationToken cancellation)
    {
        var name = function.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : method.Name;
        var trigger = method.Parameters.SelectMany(static p => p.GetAttributes())
            .FirstOrDefault(static a => a.AttributeClass?.Name.EndsWith("TriggerAttribute", StringComparison.Ordinal) == true);
        var kind = trigger?.AttributeClass?.Name switch
        {
            "HttpTriggerAttribute" => EndpointKind.Route,
            "TimerTriggerAttribute" or null => EndpointKind.Job,
            _ => EndpointKind.Consumer,
        };
        var entry = Entry(kind, name, CallRoot.Of(method), type, method.Locations[0], compilation, cancellation) with { IsFunction = true };
        if (kind != EndpointKind.Route || trigger is null)
        {
            return entry;
        }

        var verbs = trigger.ConstructorArguments.Where(static c => c.Kind == TypedConstantKind.Array && !c.Values.IsDefault).SelectMany(static c => c.Values)
            .Select(static v => v.Value as string).OfType<string>().Where(v => s_verbs.Contains(v, StringComparer.OrdinalIgnoreCase)).Select(static v => v.ToUpperInvariant()).ToImmutableArray();
        var route = trigger.NamedArguments.FirstOrDefault(static n => n.Key == "Route").Value is { Kind: TypedConstantKind.Primitive, Value: string written } ? written : name;

        // The host's settings may replace the prefix, and only they say who has a key.
        var isAnonymous = trigger.ConstructorArguments.Any(static c => c.Kind == TypedConstantKind.Enum && c.Type?.Name == "AuthorizationLevel" && c.Value is 0);
        return entry with
        {
            Verbs = verbs,
            Pattern = "/api/" + route.TrimStart('/'),
            Access = isAnonymous ? Access.Anonymous : Access.Authorized,
            Display = RouteEndpoints.Display(verbs, "/api/" + route.TrimStart('/'), name),
        };
    }
}
