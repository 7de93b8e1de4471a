using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Calls;
using RiskAware.Declarations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Coverage;

/// <summary>RA3009: a detection point that every request reaches, in the handler of an endpoint or in what stands around endpoints.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HonestUseAnalyzer : EndpointRule
{
    /// <summary>The value of <c>PointKind.Decoy</c>: whoever comes there is no honest user.</summary>
    private const int Decoy = 9;

    private static readonly HashSet<string> s_aroundRequests = new(StringComparer.Ordinal)
    {
        "Invoke", "InvokeAsync", "InvokeMethodAsync",
        "OnAuthorization", "OnAuthorizationAsync",
        "OnResourceExecuting", "OnResourceExecuted", "OnResourceExecutionAsync",
        "OnActionExecuting", "OnActionExecuted", "OnActionExecutionAsync",
        "OnResultExecuting", "OnResultExecuted", "OnResultExecutionAsync",
        "OnPageHandlerExecuting", "OnPageHandlerExecuted", "OnPageHandlerExecutionAsync",
    };

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.RA3009_HonestUseIsDetected);

    private protected override void RegisterMore(RuleContext context)
    {
        context.Start.RegisterSymbolAction(symbol => CheckType(context, symbol), SymbolKind.NamedType);
        if (Frameworks.Of(context.Compilation).HasWeb)
        {
            context.Start.RegisterSemanticModelAction(model => CheckLambdas(context, model));
        }
    }

    private protected override void Check(RuleContext context, Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // A job is no use by anybody.
        if (endpoint is { Handler: { } handler, Kind: not EndpointKind.Job })
        {
            Check(context, handler, endpoint.Location, EndpointText.Door(endpoint), EndpointText.Properties(endpoint), report, cancellation);
        }
    }

    /// <summary>A filter runs around whatever it is put; middleware only counts where every request passes it.</summary>
    private static void CheckType(RuleContext context, SymbolAnalysisContext symbol)
    {
        var type = (INamedTypeSymbol)symbol.Symbol;
        if (type.TypeKind != TypeKind.Class || !type.GetMembers().Any(static m => s_aroundRequests.Contains(m.Name)) || !RunsAlways(type, context.Compilation, symbol.CancellationToken))
        {
            return;
        }

        foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(static m => s_aroundRequests.Contains(m.Name) && !m.IsStatic && !m.IsAbstract))
        {
            Check(
                context,
                CallRoot.Of(method, ownDelegatesAreKnown: true),
                method.Locations[0],
                "'" + type.Name + "." + method.Name + "'",
                ImmutableDictionary<string, string?>.Empty,
                symbol.ReportDiagnostic,
                symbol.CancellationToken);
        }
    }

    private static bool RunsAlways(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
        => type.IsOrImplements(KnownNames.IFilterMetadata)
            || type.IsOrImplements(KnownNames.IEndpointFilter)
            || type.IsOrImplements(KnownNames.IHubFilter)
            || Pipeline.Of(compilation, cancellation).IsPassedByAll(w => SymbolEqualityComparer.Default.Equals(w.Type, type));

    private static void CheckLambdas(RuleContext context, SemanticModelAnalysisContext model)
    {
        foreach (var body in BoundBodies.Mentioning(model.SemanticModel.SyntaxTree, context.Compilation, static n => n is "Use" or "AddEndpointFilter", model.CancellationToken))
        {
            foreach (var call in body.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                CheckLambdas(context, call, model);
            }
        }
    }

    private static void CheckLambdas(RuleContext context, IInvocationOperation call, SemanticModelAnalysisContext model)
    {
        if (call.TargetMethod.Name is not ("Use" or "AddEndpointFilter") || call.TargetMethod.ContainingNamespace?.ToDisplayString() is not ("Microsoft.AspNetCore.Builder" or "Microsoft.AspNetCore.Http"))
        {
            return;
        }

        foreach (var lambda in call.Arguments.Select(static a => Wrapper.Of(a.Value)).OfType<Wrapper>().Where(static w => w.Type is null).SelectMany(static w => w.Roots)
            .Where(r => call.TargetMethod.Name != "Use" || IsPassedByAll(r, context.Compilation, model.CancellationToken)))
        {
            Check(
                context,
                lambda,
                Operations.NameOf(call).GetLocation(),
                "'" + call.TargetMethod.Name + "'",
                ImmutableDictionary<string, string?>.Empty,
                model.ReportDiagnostic,
                model.CancellationToken);
        }
    }

    private static bool IsPassedByAll(CallRoot root, Compilation compilation, CancellationToken cancellation)
        => root.Syntax is { } syntax && Pipeline.Of(compilation, cancellation).IsPassedByAll(w => w.Roots.Any(r => r.Syntax == syntax));

    private static void Check(
        RuleContext context, CallRoot root, Location place, string display, ImmutableDictionary<string, string?> properties, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var reach = ReachGraph.Of(context.Compilation).Search(root, complete: false, cancellation);
        if (reach.Paths.IsEmpty)
        {
            return;
        }

        foreach (var point in AlwaysReached.Of(context.Compilation).Points(root, cancellation))
        {
            if (!IsDecoy(point, context.Compilation, cancellation))
            {
                context.Report(report, RuleDescriptors.RA3009_HonestUseIsDetected, LeveledSeverity.Warning, place, more: null, properties, point.Name, display, reach.PathTo(point));
            }
        }
    }

    private static bool IsDecoy(PointKey point, Compilation compilation, CancellationToken cancellation)
        => RiskIndex.Of(compilation, cancellation).Points.Any(p => p.Model.Kind == Decoy && p.Model.DocId == point.Id);
}
