using RiskAware.Analyzers.CodeFixes.Indicators;
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiskAware.Declarations;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.CodeFixes.Coverage;

/// <summary>A call of a detection point that compiles at a place: every argument is something that is in scope there, by type or by name.</summary>
/// <param name="Point">The point.</param>
/// <param name="Text">The call, without a semicolon.</param>
/// <param name="TakesException">Whether it takes the caught exception.</param>
internal sealed record PointCall(DeclaredPoint Point, string Text, bool TakesException)
{
    /// <summary>The call, or null if some argument does not bind: none is ever made up.</summary>
    internal static PointCall? TryBind(DeclaredPoint point, SemanticModel model, SyntaxNode at, CatchClauseSyntax? caught, CancellationToken cancellation)
    {
        var position = at.SpanStart;
        if (!model.IsAccessible(position, point.Symbol))
        {
            return null;
        }

        var scope = Scope(model, at, cancellation);
        var arguments = new List<string>();
        var takesException = false;
        var isNamed = false;
        foreach (var parameter in point.Symbol.Parameters)
        {
            var value = point.ExceptionType is { } exception && SymbolEqualityComparer.Default.Equals(parameter.Type, exception)
                ? Caught(model, caught, exception, cancellation)
                : Find(scope, parameter, model);
            takesException |= value is not null && point.ExceptionType is not null && SymbolEqualityComparer.Default.Equals(parameter.Type, point.ExceptionType);
            if (value is not null)
            {
                arguments.Add(isNamed ? parameter.Name + ": " + value : value);
            }
            else if (parameter.IsOptional)
            {
                isNamed = true;
            }
            else
            {
                return null;
            }
        }

        return Receiver(point.Symbol, model, position, scope) is { } receiver
            ? new PointCall(point, receiver + point.Symbol.Name + "(" + string.Join(", ", arguments) + ")", takesException)
            : null;
    }

    private static string? Receiver(IMethodSymbol point, SemanticModel model, int position, IReadOnlyList<ISymbol> scope)
    {
        var enclosing = model.GetEnclosingSymbol(position)?.ContainingType;
        if (point.IsStatic)
        {
            return HandlerText.NameOf(point.ContainingType, model, position) + ".";
        }

        if (SymbolEqualityComparer.Default.Equals(enclosing, point.ContainingType) && !IsStatic(model, position))
        {
            return string.Empty;
        }

        var holder = scope.FirstOrDefault(s => SymbolEqualityComparer.Default.Equals(TypeOf(s), point.ContainingType));
        return holder is null ? null : Name(holder) + ".";
    }

    private static string? Caught(SemanticModel model, CatchClauseSyntax? caught, ITypeSymbol accepted, CancellationToken cancellation)
    {
        if (caught?.Declaration is not { Identifier: { RawKind: not 0, ValueText.Length: > 0 } identifier } declaration
            || model.GetDeclaredSymbol(declaration, cancellation)?.Type is not { } type)
        {
            return null;
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, accepted))
            {
                return identifier.Text;
            }
        }

        return null;
    }

    private static string? Find(IReadOnlyList<ISymbol> scope, IParameterSymbol parameter, SemanticModel model)
    {
        // One logger is as good as another; any other value must bear the name that the point gives it.
        var byType = parameter.Type.IsOrImplements(KnownNames.ILogger) || parameter.Type.Is(KnownNames.IDetectionSink);
        foreach (var symbol in scope)
        {
            if (TypeOf(symbol) is { } type
                && (byType || string.Equals(symbol.Name.TrimStart('_'), parameter.Name, StringComparison.OrdinalIgnoreCase))
                && model.Compilation.ClassifyCommonConversion(type, parameter.Type) is { IsImplicit: true, IsUserDefined: false }
                && !(type.NullableAnnotation == NullableAnnotation.Annotated && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated && MayBeNull(symbol, model)))
            {
                return Name(symbol);
            }
        }

        return null;
    }

    // To the compiler every 'var' may be null; what it starts with tells more.
    private static bool MayBeNull(ISymbol symbol, SemanticModel model)
        => symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared }
            || declared[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value, Parent: VariableDeclarationSyntax { Type.IsVar: true } }
            || model.GetTypeInfo(value).Nullability.FlowState == NullableFlowState.MaybeNull;

    /// <summary>What has a value at a place: definitely assigned locals and parameters first, then members of the type.</summary>
    private static IReadOnlyList<ISymbol> Scope(SemanticModel model, SyntaxNode at, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var assigned = at is StatementSyntax statement && model.AnalyzeDataFlow(statement) is { Succeeded: true } flow
            ? flow.DefinitelyAssignedOnEntry
            : ImmutableArray<ISymbol>.Empty;
        var isolated = Isolated(at);
        var isStatic = isolated is not null || IsStatic(model, at.SpanStart);
        var enclosing = model.GetEnclosingSymbol(at.SpanStart, cancellation);
        var type = enclosing as INamedTypeSymbol ?? enclosing?.ContainingType;
        return model.LookupSymbols(at.SpanStart)
            .Where(s => s switch
            {
                ILocalSymbol local => local.IsConst || (assigned.Contains(local) && IsInside(local, isolated) && local.DeclaringSyntaxReferences.All(r => r.Span.Start < at.SpanStart)),
                IParameterSymbol { RefKind: RefKind.Out } => false,
                IParameterSymbol parameter => IsOfType(parameter) ? !isStatic && IsOf(parameter.ContainingType, type) : IsInside(parameter, isolated),
                IFieldSymbol { IsImplicitlyDeclared: false, ContainingType: not null } field => field.IsStatic || (!isStatic && IsOf(field.ContainingType, type)),
                IPropertySymbol { GetMethod: not null, IsIndexer: false } property => property.IsStatic || (!isStatic && IsOf(property.ContainingType, type)),
                _ => false,
            })
            .OrderBy(s => s is ILocalSymbol || (s is IParameterSymbol parameter && !IsOfType(parameter)) ? 0 : 1)
            .ThenBy(s => s.Name, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The lambda or local function around a place that takes nothing of what surrounds it.</summary>
    private static SyntaxNode? Isolated(SyntaxNode at)
        => at.Ancestors().FirstOrDefault(static a => a switch
        {
            AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        });

    private static bool IsInside(ISymbol symbol, SyntaxNode? isolated)
        => isolated is null || symbol.DeclaringSyntaxReferences.All(r => r.SyntaxTree == isolated.SyntaxTree && isolated.Span.Contains(r.Span));

    /// <summary>Whether an instance of the one type is one of the other: a nested type has no instance of the type around it.</summary>
    private static bool IsOf(INamedTypeSymbol holder, INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, holder.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A parameter of a primary constructor is a member in all but name.</summary>
    private static bool IsOfType(IParameterSymbol parameter)
        => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor };

    private static bool IsStatic(SemanticModel model, int position)
    {
        for (var symbol = model.GetEnclosingSymbol(position); symbol is IMethodSymbol method; symbol = symbol.ContainingSymbol)
        {
            if (method.IsStatic && method.MethodKind is not MethodKind.AnonymousFunction)
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol)
        => symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };

    private static string Name(ISymbol symbol)
        => SyntaxFacts.GetKeywordKind(symbol.Name) != SyntaxKind.None ? "@" + symbol.Name : symbol.Name;
}
