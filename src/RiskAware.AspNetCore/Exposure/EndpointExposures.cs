using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

namespace RiskAware.AspNetCore.Exposure;

/// <summary>Which risks an endpoint is exposed to, worked out once for each endpoint.</summary>
internal static class EndpointExposures
{
    // Weak: dynamic data sources replace their endpoints.
    private static readonly ConditionalWeakTable<Endpoint, Type[]> s_known = [];

    internal static Type[] Of(Endpoint? endpoint)
    {
        if (endpoint is null)
        {
            return [];
        }

        return s_known.TryGetValue(endpoint, out var risks) ? risks : s_known.GetValue(endpoint, Read);
    }

    private static Type[] Read(Endpoint endpoint)
    {
        var risks = new List<Type>();
        foreach (var metadata in endpoint.Metadata.GetOrderedMetadata<IExposureMetadata>())
        {
            risks.AddRange(metadata.Risks);
        }

        foreach (var attribute in endpoint.Metadata.GetOrderedMetadata<ExposedToAttribute>())
        {
            risks.AddRange(attribute.Risks);
        }

        // The framework lists the attributes of handlers and actions, but neither those of the class that holds a minimal
        // API's handler nor those of the assembly.
        if (Declaring(endpoint) is { } type)
        {
            risks.AddRange(type.GetCustomAttributes<ExposedToAttribute>().SelectMany(static a => a.Risks));
            risks.AddRange(type.Assembly.GetCustomAttributes<ExposedToAttribute>().SelectMany(static a => a.Risks));
        }

        return [.. risks.Distinct()];
    }

    private static Type? Declaring(Endpoint endpoint)
        => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo
            ?? endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerTypeInfo
            ?? endpoint.Metadata.GetMetadata<HubMetadata>()?.HubType
            ?? endpoint.Metadata.GetMetadata<MethodInfo>()?.DeclaringType;
}
