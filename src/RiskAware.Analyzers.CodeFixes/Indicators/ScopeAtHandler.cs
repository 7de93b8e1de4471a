using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RiskAware.Analyzers.CodeFixes.Indicators;

/// <summary>What a statement at the start of a handler can name: variables with a value, and members of the type.</summary>
internal sealed class ScopeAtHandler
{
    private readonly Compilation _compilation;
    private readonly List<(ISymbol Symbol, ITypeSymbol Type)> _variables = new();
    private readonly List<(ISymbol Symbol, ITypeSymbol Type)> _members = new();

    internal ScopeAtHandler(ObservableHandler handler)
    {
        _compilation = handler.Model.Compilation;
        var clause = handler.Clause;
        Position = clause.Block.OpenBraceToken.Span.End;
        var enclosing = handler.Model.GetEnclosingSymbol(Position);
        ContainingType = enclosing?.ContainingType;
        IsInstance = IsInInstance(enclosing);
        var assigned = clause.Parent is TryStatementSyntax tried && handler.Model.AnalyzeDataFlow(tried) is { Succeeded: true } flow
            ? flow.DefinitelyAssignedOnEntry.ToList() : [];
        var frozen = clause.Ancestors().FirstOrDefault(IsStaticFunction);
        foreach (var symbol in handler.Model.LookupSymbols(Position).OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            switch (symbol)
            {
                case ILocalSymbol local when assigned.Contains(local) && IsInside(local, frozen):
                    _variables.Add((local, TypeOf(local, handler)));
                    break;
                case IParameterSymbol parameter when IsPrimary(parameter) ? IsInstance && frozen is null : parameter.RefKind == RefKind.None && IsInside(parameter, frozen):
                    _variables.Add((parameter, parameter.Type));
                    break;
                case IFieldSymbol field when field.IsStatic || (IsInstance && frozen is null):
                    _members.Add((field, field.Type));
                    break;
                case IPropertySymbol { IsIndexer: false, GetMethod: not null } property when property.IsStatic || (IsInstance && frozen is null):
                    _members.Add((property, property.Type));
                    break;
            }
        }
    }

    internal int Position { get; }

    internal INamedTypeSymbol? ContainingType { get; }

    internal bool IsInstance { get; }

    /// <summary>A variable of the same name (capitals and leading underscores aside) whose value converts to the type.</summary>
    internal string? Named(string name, ITypeSymbol type)
        => _variables.Where(v => string.Equals(v.Symbol.Name.TrimStart('_'), name.TrimStart('_'), StringComparison.OrdinalIgnoreCase) && Converts(v.Type, type))
            .Select(v => Text(v.Symbol)).FirstOrDefault();

    /// <summary>The variable or member of the type, the usual names first.</summary>
    internal string? Typed(ITypeSymbol type, params string[] usualNames)
        => _variables.Concat(_members).Where(v => Converts(v.Type, type))
            .OrderBy(v => usualNames.Contains(v.Symbol.Name.TrimStart('_').ToLowerInvariant(), StringComparer.Ordinal) ? 0 : 1)
            .Select(v => Text(v.Symbol)).FirstOrDefault();

    // "var path = Find();" is declared as perhaps null, whatever it holds: what it is given says more, if it is given nothing else.
    private static ITypeSymbol TypeOf(ILocalSymbol local, ObservableHandler handler)
        => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value, Parent: VariableDeclarationSyntax { Type.IsVar: true, Parent: { } statement } }
            && handler.Model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.NotNull
            && !(statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(static m => m is not GlobalStatementSyntax) ?? statement.SyntaxTree.GetRoot())
                .DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left is IdentifierNameSyntax name && name.Identifier.ValueText == local.Name)
                ? local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
                : local.Type;

    private bool Converts(ITypeSymbol from, ITypeSymbol to)
        => _compilation.ClassifyCommonConversion(from, to) is { IsImplicit: true, IsUserDefined: false }
            && !(from.NullableAnnotation == NullableAnnotation.Annotated && to.NullableAnnotation == NullableAnnotation.NotAnnotated);

    private static string Text(ISymbol symbol)
        => SyntaxFacts.GetKeywordKind(symbol.Name) != SyntaxKind.None ? "@" + symbol.Name : symbol.Name;

    private static bool IsPrimary(IParameterSymbol parameter)
        => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    private static bool IsInside(ISymbol symbol, SyntaxNode? function)
        => function is null || symbol.DeclaringSyntaxReferences.Any(r => function.Span.Contains(r.Span));

    private static bool IsInInstance(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is { IsStatic: false } and not INamedTypeSymbol and not IFieldSymbol;
    }
}
