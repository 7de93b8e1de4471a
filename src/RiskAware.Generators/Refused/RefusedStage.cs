using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RiskAware.Declarations;
using RiskAware.Generators.Group;

namespace RiskAware.Generators.Refused;

/// <summary>
/// Says in a build why a detection point got no body. The compiler rejects a partial method without one while it looks at
/// declarations, and then reports nothing of what analyzers found: without this step the build would only show CS8795. An
/// implementation output, so that an IDE, where the analyzers speak, does not run it.
/// </summary>
internal static class RefusedStage
{
    internal static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<PointModel> points,
        IncrementalValueProvider<DeclarationSet> declarations,
        IncrementalValueProvider<bool> isBuild)
    {
        var isNeeded = points.Collect().Combine(declarations).Combine(isBuild)
            .Select(static (all, _) => all.Right && IsAnyWithoutBody(all.Left.Left, all.Left.Right));
        context.RegisterImplementationSourceOutput(context.CompilationProvider.Combine(isNeeded), static (output, all) =>
        {
            if (all.Right)
            {
                foreach (var diagnostic in Reasons(all.Left, output.CancellationToken))
                {
                    output.ReportDiagnostic(diagnostic);
                }
            }
        });
    }

    private static bool IsAnyWithoutBody(ImmutableArray<PointModel> points, DeclarationSet declarations)
    {
        var generated = new HashSet<string>(declarations.Points.Select(static p => p.DocId), StringComparer.Ordinal);
        return points.Any(p => !p.IsExternal && !generated.Contains(p.DocId));
    }

    private static IEnumerable<Diagnostic> Reasons(Compilation compilation, CancellationToken cancellation)
    {
        var reader = DeclarationReader.Of(compilation);
        var risks = new List<(INamedTypeSymbol Symbol, RiskModel Model)>();
        var points = new List<(IMethodSymbol Symbol, PointModel Model)>();
        foreach (var symbol in OwnDeclarations.Of(compilation, cancellation))
        {
            if (symbol is INamedTypeSymbol type && reader.ReadRisk(type, cancellation) is { } risk)
            {
                risks.Add((type, risk));
            }
            else if (symbol is IMethodSymbol method && reader.ReadPoint(method, cancellation) is { } point)
            {
                points.Add((method, point));
            }
        }

        var identity = IdentityProblems.Find(risks.Select(static r => r.Model), points.Select(static p => p.Model)).ToLookup(static p => p.Key, static p => p.Value);
        foreach (var (symbol, model) in risks)
        {
            foreach (var problem in model.Problems.Concat(identity[model.DocId]).Where(static p => IsReason(p)))
            {
                yield return Reason(problem, model.Name, symbol.Locations.FirstOrDefault());
            }
        }

        var said = new HashSet<(string, ShapeProblem)>();
        foreach (var (symbol, model) in points)
        {
            foreach (var problem in model.Problems.Concat(identity[model.DocId]).Where(p => IsReason(p) && !IsSaidElsewhere(p, symbol, model, reader, said, cancellation)))
            {
                var parameter = symbol.Parameters.FirstOrDefault(p => p.Name == problem.Parameter);
                yield return Reason(problem, model.MethodName, (parameter ?? (ISymbol)symbol).Locations.FirstOrDefault());
            }
        }
    }

    private static bool IsReason(ShapeProblem problem) => problem is { IsBlocking: true, Rule: not null };

    /// <summary>What is wrong with the types around is said once: at the risk they hold, else for the first point in them.</summary>
    private static bool IsSaidElsewhere(
        ShapeProblem problem, IMethodSymbol method, PointModel point, DeclarationReader reader, HashSet<(string, ShapeProblem)> said, CancellationToken cancellation)
    {
        if (problem.Kind is not (ShapeProblemKind.ContainerNotPartial or ShapeProblemKind.FileLocal or ShapeProblemKind.LanguageTooOld))
        {
            return false;
        }

        for (var container = method.ContainingType; container is not null; container = container.ContainingType)
        {
            if (reader.ReadRisk(container, cancellation) is not null)
            {
                return true;
            }
        }

        return problem.Kind != ShapeProblemKind.LanguageTooOld && !said.Add((point.Type.MetadataName, problem));
    }

    private static Diagnostic Reason(ShapeProblem problem, string name, Location? location)
        => Diagnostic.Create(
            problem.Rule!,
            "RiskAware.Declarations",
            ShapeProblemText.Of(problem, name),
            DiagnosticSeverity.Error,
            DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            warningLevel: 0,
            location: location,
            helpLink: "https://github.com/riskaware/riskaware/blob/main/docs/rules/" + problem.Rule + ".md",
            customTags: [WellKnownDiagnosticTags.NotConfigurable]);
}
