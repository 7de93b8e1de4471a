using System;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Analyzers.CodeFixes.Coverage;
using RiskAware.Analyzers.Rules.Indicators;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>RA2009: calls a detection point that shares a CWE or ATT&amp;CK id with the check, where the branch of the no begins and every argument binds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FailedCheckFixProvider))]
[Shared]
public sealed class FailedCheckFixProvider : TextFixProvider
{
    internal const string DetectKey = "RiskAware.ObserveFailedCheck";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RA2009"];

    private protected override string Key => DetectKey;

    private protected override bool HasFixAll => true;

    private protected override TextFix? Find(Document document, SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (ObservableHandler.PlaceOf(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
        {
            return null;
        }

        var cwe = Split(diagnostic, IndicatorProperties.Cwe);
        var attack = Split(diagnostic, IndicatorProperties.Attack);
        var call = RiskIndex.Of(model.Compilation, cancellation).Points
            .Where(static p => p.ExceptionType is null && !p.Model.IsBlocked && p.Symbol is { IsGenericMethod: false, ContainingType.IsGenericType: false })
            .Select(p => (Point: p, Shared: Shared(p.Model, cwe, attack)))
            .Where(static p => p.Shared > 0)
            .OrderByDescending(static p => p.Shared).ThenByDescending(static p => p.Point.IsOwn).ThenBy(static p => p.Point.Model.DocId, StringComparer.Ordinal)
            .Select(p => PointCall.TryBind(p.Point, model, statement, caught: null, cancellation))
            .FirstOrDefault(static c => c is not null);
        return call is null ? null
            : new($"Call detection point '{call.Point.Model.Id}' where the check fails", [CallInsertion.At(new FailingExit(statement, null), call.Text, root.GetText())]);
    }

    private static int Shared(PointModel point, string[] cwe, string[] attack)
    {
        var hasOwn = point.Cwe.Count + point.Attack.Count > 0;
        var numbers = hasOwn ? point.Cwe.Items : point.Risk?.Cwe.Items ?? [];
        var techniques = hasOwn ? point.Attack.Items : point.Risk?.Attack.Items ?? [];
        return numbers.Count(n => cwe.Contains(n.ToString(CultureInfo.InvariantCulture))) + techniques.Count(attack.Contains);
    }

    private static string[] Split(Diagnostic diagnostic, string property)
        => diagnostic.Properties.TryGetValue(property, out var text) && text is { Length: > 0 } ? text.Split(';') : [];
}
