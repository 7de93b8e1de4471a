using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>RA1002: an id that is malformed or not unique.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : DeclarationAnalyzer
{
    private const string Id = "RA1002";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA1002_IdNotUsable, RuleDescriptors.RA1002_IdAlsoInReference];

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
        var place = RiskPlace(type, report.Cancellation);
        foreach (var problem in Of(Id, risk.Problems))
        {
            Report(report, place, null, ShapeProblemText.Of(problem, risk.Name));
        }

        var same = Lookups(report).Risks[risk.Id].Where(r => r.Model.DocId != risk.DocId || r.Model.Assembly != risk.Assembly).ToList();
        if (same.FirstOrDefault(static r => r.IsOwn) is { } own)
        {
            var problem = ShapeProblem.Of(ShapeProblemKind.RiskIdDuplicate, risk.Id, own.Model.Type.ReaderName);
            Report(report, place, RiskPlace(own.Symbol, report.Cancellation), ShapeProblemText.Of(problem, risk.Name));
        }
        else if (same.FirstOrDefault() is { } referenced)
        {
            Inform(report, place, $"Risk id '{risk.Id}' is also declared in assembly '{referenced.Model.Assembly}'; events tell them apart by the assembly");
        }
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        var place = PointPlace(method, report.Cancellation);
        foreach (var problem in Of(Id, point.Problems))
        {
            Report(report, place, null, ShapeProblemText.Of(problem, point.MethodName));
        }

        if (point.Risk is not { Id.Length: > 0 })
        {
            return;
        }

        var ids = Lookups(report);
        if (ids.OwnPoints[point.Id].FirstOrDefault(p => p.Model.DocId != point.DocId) is { } same)
        {
            Clash(report, place, point, same, ShapeProblem.Of(ShapeProblemKind.PointIdDuplicate, point.Id, same.Model.Type.ReaderName + "." + same.Model.MethodName));
        }
        else if (ids.OwnEvents[point.EventId].FirstOrDefault(p => p.Model.DocId != point.DocId) is { } collision)
        {
            Clash(report, place, point, collision, ShapeProblem.Of(ShapeProblemKind.EventIdCollision, point.Id, collision.Model.Id));
        }
        else if (ids.ReferencedPoints[point.Id].FirstOrDefault(p => p.Model.Risk!.DocId == point.Risk.DocId && p.Model.Risk.Assembly == point.Risk.Assembly) is { } referenced)
        {
            // Of risks that only share their id, it is said at the risks.
            Inform(report, place, $"Detection id '{point.Id}' is also declared in assembly '{referenced.Symbol.ContainingAssembly.Name}'; events tell them apart by the assembly");
        }
        else if (ids.ReferencedEvents[point.EventId].FirstOrDefault(p => p.Model.Id != point.Id) is { } elsewhere)
        {
            Inform(report, place, $"'{point.Id}' and '{elsewhere.Model.Id}' of assembly '{elsewhere.Symbol.ContainingAssembly.Name}' happen to have the same event number; set Id to tell them apart by it");
        }
    }

    private protected override void RegisterMore(RuleContext context)
        => context.Start.RegisterCompilationEndAction(end =>
        {
            var index = RiskIndex.Of(context.Compilation, end.CancellationToken);
            foreach (var group in IdLookups.Of(index).Risks.Where(static g => g.All(static r => !r.IsOwn)).OrderBy(static g => g.Key, StringComparer.Ordinal))
            {
                var assemblies = group.Select(static r => r.Model.Assembly).Distinct().OrderBy(static a => a, StringComparer.Ordinal).ToList();
                if (assemblies.Count > 1)
                {
                    context.Report(
                        end.ReportDiagnostic,
                        RuleDescriptors.RA1002_IdAlsoInReference,
                        LeveledSeverity.Info,
                        Location.None,
                        arguments: $"Risk id '{group.Key}' is declared in the referenced assemblies '{string.Join("' and '", assemblies)}'; events tell them apart by the assembly");
                }
            }
        });

    private static IdLookups Lookups(DeclarationReport report) => IdLookups.Of(RiskIndex.Of(report.Rules.Compilation, report.Cancellation));

    private static void Clash(DeclarationReport report, Location? place, PointModel point, DeclaredPoint other, ShapeProblem problem)
        => Report(report, place, PointPlace(other.Symbol, report.Cancellation), ShapeProblemText.Of(problem, point.MethodName));

    private static void Inform(DeclarationReport report, Location? place, string text)
        => report.At(place, RuleDescriptors.RA1002_IdAlsoInReference, LeveledSeverity.Info, arguments: text);

    private static void Report(DeclarationReport report, Location? place, Location? other, string text)
        => report.At(place, RuleDescriptors.RA1002_IdNotUsable, LeveledSeverity.Error, other is null ? null : [other], arguments: text);

    private static Location? RiskPlace(INamedTypeSymbol type, CancellationToken cancellation)
        => DeclarationPlaces.ArgumentOf(type, KnownNames.RiskAttribute, "id", 0, cancellation);

    private static Location? PointPlace(IMethodSymbol method, CancellationToken cancellation)
        => DeclarationPlaces.ArgumentOf(method, KnownNames.DetectionPointAttribute, "Id", -1, cancellation);
}
