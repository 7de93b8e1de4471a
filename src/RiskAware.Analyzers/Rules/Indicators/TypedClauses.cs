using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Judges the typed catch clauses of a compilation, each once for all the rules that ask.</summary>
internal sealed class TypedClauses
{
    private static readonly ConditionalWeakTable<Compilation, TypedClauses> s_perCompilation = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxNode, TypedIndicator?> _judged = new();

    private TypedClauses(Compilation compilation) => _compilation = compilation;

    internal static TypedClauses Of(Compilation compilation) => s_perCompilation.GetValue(compilation, static c => new TypedClauses(c));

    /// <summary>Null: no indicator arrives, or it may be swallowed here.</summary>
    internal TypedIndicator? Judge(OperationAnalysisContext context)
    {
        var clause = (ICatchClauseOperation)context.Operation;
        if (clause.Syntax is not CatchClauseSyntax { Declaration: not null } || clause.Parent is not ITryOperation tried
            || clause.ExceptionType is not INamedTypeSymbol { TypeKind: not TypeKind.Error } type || ClauseGate.IsClosed(clause.Syntax))
        {
            return null;
        }

        return _judged.GetOrAdd(clause.Syntax, _ => Judge(clause, tried, type, context));
    }

    private TypedIndicator? Judge(
        ICatchClauseOperation clause, ITryOperation tried, INamedTypeSymbol type, OperationAnalysisContext context)
    {
        var member = context.ContainingSymbol;
        var indicators = Indicators.Of(_compilation, context.Options, context.CancellationToken);
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(clause.Syntax.SyntaxTree);
        var calls = indicators.CallsOf(tried);
        if (indicators.Find(type, calls, options) is not { } found)
        {
            return null;
        }

        var isValidated = found.Noise == Noise.High && Validation.Precedes(tried, member, type.Name == nameof(ArgumentNullException));
        if (isValidated && Validation.Sharpens(found))
        {
            found = found with { Noise = Noise.Low };
        }

        if (SilentCases.Applies(clause, tried, member, calls, found)
            || ExpectedIndicators.Covers(member, type, FlowContext.Of(_compilation).Known))
        {
            return null;
        }

        var verdict = HandlerAnalysis.Verdict(context, clause, new IndicatorAtClause(indicators, type, calls, found, options));

        // Low noise is reported wherever it is, and advice about medium noise too.
        var isReached = (verdict.IsUnseen ? found.Noise != Noise.Low : verdict.IsAdvised && found.Noise == Noise.High)
            && ClausePlace.IsReached(clause.Syntax, member, found.Noise, context);
        var place = new ClausePlace(ClausePlace.IsInStartUp(clause.Syntax, member), ClausePlace.IsInTopLevelLoop(clause.Syntax, member), isReached, isValidated);
        return new(type, found, verdict, Throwers.Find(type, calls, indicators.Throws), place);
    }
}
