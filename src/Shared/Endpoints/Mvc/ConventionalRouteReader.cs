using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints.Mvc;

/// <summary>Reads the call that maps a conventional route.</summary>
internal static class ConventionalRouteReader
{
    private static readonly string[] s_deciding = ["controller", "action", "area"];

    internal static ConventionalRoute Read(IInvocationOperation call, Situation situation, Values values, RouteFacts facts)
    {
        var defaults = Given(Named(call, "defaults"));
        var constraints = Given(Named(call, "constraints"));
        if (defaults is not null && call.TargetMethod.Name == "MapAreaControllerRoute")
        {
            if (values.Text(Named(call, "areaName"), situation) is { } area)
            {
                defaults["area"] = area;
            }
            else
            {
                defaults = null;
            }
        }

        // A constraint on another parameter does not decide which action it is.
        return new ConventionalRoute(
            values.Text(Named(call, "pattern"), situation), defaults, constraints is not null && !s_deciding.Any(constraints.ContainsKey), facts);
    }

    private static IOperation? Named(IInvocationOperation call, string parameter)
        => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    /// <summary>The names of an anonymous object and their texts; null: they cannot be seen.</summary>
    private static Dictionary<string, string?>? Given(IOperation? value)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        switch (value is null ? null : Operations.Unwrap(value))
        {
            case null or { ConstantValue: { HasValue: true, Value: null } }:
                return values;
            case IAnonymousObjectCreationOperation created:
                foreach (var assignment in created.Initializers.OfType<ISimpleAssignmentOperation>())
                {
                    if (assignment.Target is not IPropertyReferenceOperation { Property.Name: var name })
                    {
                        return null;
                    }

                    var text = Operations.Text(assignment.Value);
                    if (text is null && s_deciding.Contains(name, StringComparer.OrdinalIgnoreCase))
                    {
                        return null;
                    }

                    values[name] = text;
                }

                return values;
            default:
                return null;
        }
    }
}
