using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Endpoints;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>
/// The handlers of minimal APIs whose parameters the framework validates before it calls them: where the application has said
/// <c>AddValidation()</c>, and takes it back nowhere.
/// </summary>
internal sealed class ValidatedRoutes
{
    private const string Services = "Microsoft.Extensions.DependencyInjection";

    private static readonly ConditionalWeakTable<Compilation, ValidatedRoutes> s_perCompilation = new();

    private readonly HashSet<SyntaxNode> _handlers = [];

    private ValidatedRoutes(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(Services + ".ValidationServiceCollectionExtensions") is not null && IsOn(compilation))
        {
            _handlers.UnionWith(EndpointInventory.Of(compilation, CancellationToken.None).Endpoints
                .Where(static e => e.Kind == EndpointKind.Route && e.Handler is not null)
                .SelectMany(static e => e.Handler!.Method.DeclaringSyntaxReferences).Select(static r => r.GetSyntax()));
        }
    }

    internal static bool Validate(IParameterSymbol parameter, Compilation compilation)
        => parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault() is { } function
            && s_perCompilation.GetValue(compilation, static c => new ValidatedRoutes(c))._handlers.Contains(function.GetSyntax());

    // A group or a route that is left out may be any: then nothing is known of the others either.
    private static bool IsOn(Compilation compilation)
        => BoundBodies.Mentioning(compilation, static n => n == "AddValidation", CancellationToken.None)
                .Any(static b => b.DescendantsAndSelf().Any(static o => o is IInvocationOperation { TargetMethod.ContainingNamespace: { } space } call
                    && call.TargetMethod.Name == "AddValidation" && space.ToDisplayString() == Services))
            && !compilation.SyntaxTrees.Any(static t => TreeNames.Of(t, CancellationToken.None).Mentioning("DisableValidation").Any());
}
