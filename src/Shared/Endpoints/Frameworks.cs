using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>
/// Which frameworks that take something in a compilation knows, asked once: without them no call and no attribute can make an
/// entry point, and nothing need be bound to tell.
/// </summary>
internal sealed class Frameworks
{
    private static readonly ConditionalWeakTable<Compilation, Frameworks> s_perCompilation = new();

    private Frameworks(Compilation compilation)
    {
        var known = new KnownTypes(compilation);
        HasWeb = known.Get(KnownNames.IEndpointRouteBuilder) is not null || known.Get(KnownNames.IApplicationBuilder) is not null;
        HasFunctions = EntryReader.FunctionAttributes.Any(f => known.Get(f) is not null);
        HasHangfire = compilation.GlobalNamespace.GetNamespaceMembers().Any(static n => n.Name == "Hangfire");
    }

    /// <summary>ASP.NET Core: routes, groups and the pipeline.</summary>
    internal bool HasWeb { get; }

    /// <summary>Azure Functions, in either model, or functions of AWS Lambda.</summary>
    internal bool HasFunctions { get; }

    internal bool HasHangfire { get; }

    internal static Frameworks Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new Frameworks(c));

    /// <summary>Whether a call or a property of the name may add an endpoint or an entry point.</summary>
    internal bool MayMap(string name)
        => (HasWeb && (name.StartsWith("Map", StringComparison.Ordinal) || name is "Run" or "DataSources"))
            || (HasHangfire && EntryReader.IsJobCall(name))
            || EntryShapes.IsMessageName(name);
}
