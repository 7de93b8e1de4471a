using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Analyzers.Rules.Declarations;
using RiskAware.Declarations;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>RA4005: evidence without a bound: a body where a detection point declares one, a collection where it is passed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvidenceSizeAnalyzer : DeclarationAnalyzer
{
    /// <summary>The property of a report at a collection that can be capped: the call that makes its first items what the parameter takes.</summary>
    internal const string Cap = "cap";

    private static readonly LeveledSeverity s_severity = new(null, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.RA4005_EvidenceUnbounded];

    private protected override bool AppliesToTestProjects => false;

    private protected override void Check(DeclarationReport report, INamedTypeSymbol type, RiskModel risk)
    {
    }

    private protected override void Check(DeclarationReport report, IMethodSymbol method, PointModel point)
    {
        for (var i = 0; i < point.Parameters.Count && i < method.Parameters.Length && !point.IsExternal; i++)
        {
            var parameter = method.Parameters[i];
            if (point.Parameters[i].IsLogged && EvidenceSizes.IsBody(parameter.Type))
            {
                report.At(
                    parameter.Locations.FirstOrDefault(static l => l.IsInSource),
                    RuleDescriptors.RA4005_EvidenceUnbounded,
                    s_severity,
                    arguments: "'" + parameter.Name + "' of '" + method.Name + "' is a whole '" + parameter.Type.Name + "': its size and content are the attacker's, and the log keeps a type name or a cut-off piece"
                        + ". Pass what was measured: a length, a hash, the field that gave it away.");
            }
        }
    }

    private protected override void RegisterMore(RuleContext context)
    {
        if (context.Level == RiskAwareLevel.Starter)
        {
            return;
        }

        HashSet<string>? names = null;
        context.Start.RegisterSyntaxNodeAction(
            node =>
            {
                var call = (InvocationExpressionSyntax)node.Node;
                var known = names ??= NamesOf(context.Compilation, node.CancellationToken);
                if (known.Count > 0 && NameOf(call) is { } name && known.Contains(name)
                    && node.SemanticModel.GetOperation(call, node.CancellationToken) is IInvocationOperation operation)
                {
                    Check(context, operation, node.ReportDiagnostic, node.CancellationToken);
                }
            },
            SyntaxKind.InvocationExpression);
    }

    private static void Check(RuleContext context, IInvocationOperation call, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (DeclarationReader.Of(context.Compilation).ReadPoint(call.TargetMethod.OriginalDefinition, cancellation) is not { IsExternal: false } point)
        {
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter, Value: var value } && parameter.Ordinal < point.Parameters.Count
                && Takes(point, parameter) && !EvidenceSizes.IsBounded(value))
            {
                context.Report(
                    report,
                    RuleDescriptors.RA4005_EvidenceUnbounded,
                    s_severity,
                    value.Syntax.GetLocation(),
                    null,
                    CapOf(value) is { } cap ? ImmutableDictionary<string, string?>.Empty.Add(Cap, cap) : null,
                    "'" + parameter.Name + "' of '" + call.TargetMethod.Name + "' gets a collection of any size: evidence keeps its first items only, and an attacker puts what matters behind them"
                    + ". Pass the items that matter, or how many there are.");
            }
        }
    }

    private static bool Takes(PointModel point, IParameterSymbol parameter)
        => point.Parameters[parameter.Ordinal] is { IsLogged: true, SpanOf: null } && !EvidenceSizes.IsBody(parameter.Type) && EvidenceSizes.IsCollection(parameter.Type);

    private static string? CapOf(IOperation value)
        => value.Syntax is not ExpressionSyntax || value.Parent is not IArgumentOperation { Parameter.Type: var type } ? null
            : type is IArrayTypeSymbol { Rank: 1 } ? "ToArray"
            : type is not INamedTypeSymbol { Arity: 1 } named ? null
            : named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T ? string.Empty
            : named.Name is "List" or "IList" or "ICollection" or "IReadOnlyList" or "IReadOnlyCollection" ? "ToList"
            : null;

    /// <summary>The names of the points that take a collection, of all assemblies that the compilation sees.</summary>
    private static HashSet<string> NamesOf(Compilation compilation, CancellationToken cancellation)
        => new(
            RiskIndex.Of(compilation, cancellation).Points
                .Where(static p => !p.Model.IsExternal && p.Symbol.Parameters.Any(a => a.Ordinal < p.Model.Parameters.Count && Takes(p.Model, a)))
                .Select(static p => p.Symbol.Name),
            StringComparer.Ordinal);

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
