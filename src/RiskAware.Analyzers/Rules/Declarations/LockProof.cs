using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RiskAware.Analyzers.Context;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>Whether anything can prove the account that a detection is about.</summary>
internal static class LockProof
{
    private const int Account = 0;
    private const string Scope = "RiskAwareScope";

    /// <summary>A parameter says that it is verified; or a web request is authenticated; or the code opens scopes itself, which may prove one.</summary>
    internal static bool IsPossible(RuleContext rules, IReadOnlyList<DeclaredPoint> points)
        => points.Any(static p => p.Model.Parameters.Any(static a => a is { Subject: Account, IsVerified: true }))
            || rules.Known.Get(KnownNames.EndpointExposureExtensions) is not null
            || points.Any(static p => !p.IsOwn)
            || rules.Compilation.SyntaxTrees.Any(static t => t.GetRoot().DescendantTokens().Any(static n => n.IsKind(SyntaxKind.IdentifierToken) && n.ValueText == Scope));
}
