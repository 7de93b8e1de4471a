using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>
/// Whether what goes into a try was validated before: bound from a validated model, or passed through a guard or a successful
/// TryX on all paths. Then an argument that is refused all the same is no typing error.
/// </summary>
internal static class Validation
{
    private static readonly string[] s_nullTests = ["IsNullOrEmpty", "IsNullOrWhiteSpace", "ThrowIfNull", "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace"];

    /// <summary>Whether an indicator is one of those that count as low noise after validation.</summary>
    internal static bool Sharpens(FoundIndicator found) => found.Name is "validation.bypass" or "input.malformed";

    /// <param name="tried">The try.</param>
    /// <param name="member">The member that it stands in.</param>
    /// <param name="isNull">Whether a test for null is enough: for an ArgumentNullException.</param>
    internal static bool Precedes(ITryOperation tried, ISymbol? member, bool isNull)
    {
        var inputs = InputsOf(tried).Distinct(SymbolEqualityComparer.Default).ToList();
        return inputs.Count > 0 && inputs.All(i => IsModel(i!, member) || IsGuarded(i!, tried.Syntax, isNull));
    }

    /// <summary>The parameters and locals from before the try that its calls are given as arguments.</summary>
    private static IEnumerable<ISymbol> InputsOf(ITryOperation tried)
    {
        foreach (var part in tried.Body.DescendantsIn().OfType<IArgumentOperation>().SelectMany(static a => a.Value.DescendantsAndSelf()))
        {
            var (symbol, type) = part switch
            {
                IParameterReferenceOperation parameter => ((ISymbol)parameter.Parameter, parameter.Parameter.Type),
                ILocalReferenceOperation { IsDeclaration: false } local => (local.Local, local.Local.Type),
                _ => (null, null),
            };
            if (symbol is not null && IsData(type!) && !symbol.DeclaringSyntaxReferences.Any(r => tried.Syntax.Span.Contains(r.Span) && r.SyntaxTree == tried.Syntax.SyntaxTree))
            {
                yield return symbol;
            }
        }
    }

    private static bool IsData(ITypeSymbol type)
        => type.TypeKind is not (TypeKind.Interface or TypeKind.Delegate) && type.Name is not ("CancellationToken" or "Stream") && !type.IsOrDerivesFrom("System.IO.Stream");

    private static bool IsModel(ISymbol input, ISymbol? member)
    {
        if (input is not IParameterSymbol parameter || member is not IMethodSymbol method || !ControllerEndpoints.IsActionOfController(method)
            || !HasApiBehaviour(method.ContainingType))
        {
            return false;
        }

        return parameter.GetAttributes().Any(IsValidation)
            || (!parameter.Type.DeclaringSyntaxReferences.IsEmpty && parameter.Type.GetMembers().Any(static m => m.GetAttributes().Any(IsValidation)))
            || IsValidatedFluently(parameter.Type, method.ContainingAssembly.GlobalNamespace);
    }

    private static bool HasApiBehaviour(INamedTypeSymbol controller)
    {
        for (var up = controller; up is not null; up = up.BaseType)
        {
            if (up.GetAttributes().Any(IsApi))
            {
                return true;
            }
        }

        return controller.ContainingAssembly.GetAttributes().Any(IsApi);

        static bool IsApi(AttributeData attribute) => attribute.AttributeClass is { Name: "ApiControllerAttribute" };
    }

    private static bool IsValidation(AttributeData attribute) => attribute.AttributeClass.IsOrDerivesFrom("System.ComponentModel.DataAnnotations.ValidationAttribute");

    private static bool IsValidatedFluently(ITypeSymbol model, INamespaceSymbol root)
    {
        foreach (var member in root.GetMembers())
        {
            if (member is INamespaceSymbol space ? IsValidatedFluently(model, space)
                : member is INamedTypeSymbol { BaseType: { Name: "AbstractValidator", TypeArguments.Length: 1 } validator } && SymbolEqualityComparer.Default.Equals(validator.TypeArguments[0], model))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGuarded(ISymbol input, SyntaxNode place, bool isNull)
    {
        for (var node = place; node.Parent is { } parent && node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = parent)
        {
            if (parent is IfStatementSyntax choice && choice.Statement == node && Tests(choice.Condition, input.Name, isNull))
            {
                return true;
            }

            foreach (var before in Before(parent, node))
            {
                if (Assigns(before, input.Name))
                {
                    // What was tested is not what is used; a declaration in the test itself is.
                    return IsGuard(before, input.Name, isNull);
                }

                if (IsGuard(before, input.Name, isNull))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<StatementSyntax> Before(SyntaxNode parent, SyntaxNode node) => parent switch
    {
        BlockSyntax block => block.Statements.TakeWhile(s => s != node).Reverse(),
        SwitchSectionSyntax section => section.Statements.TakeWhile(s => s != node).Reverse(),
        CompilationUnitSyntax unit => unit.Members.TakeWhile(m => m != node).OfType<GlobalStatementSyntax>().Select(static g => g.Statement).Reverse(),
        _ => [],
    };

    private static bool IsGuard(StatementSyntax statement, string name, bool isNull) => statement switch
    {
        IfStatementSyntax { Else: null } choice => Leaves(choice.Statement) && Tests(choice.Condition, name, isNull),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => Refuses(call, name, isNull),
        ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } } => Refuses(call, name, isNull),
        _ => false,
    };

    private static bool Leaves(StatementSyntax statement)
        => (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;

    private static bool Tests(ExpressionSyntax condition, string name, bool isNull)
        => (Mentions(condition, name) || condition.ToString().IndexOf("ModelState.IsValid", StringComparison.Ordinal) >= 0) && (isNull || !IsNullTest(condition));

    private static bool Mentions(SyntaxNode node, string name)
        => node.DescendantNodesAndSelf().Any(n => n is IdentifierNameSyntax identifier ? identifier.Identifier.ValueText == name
            : n is SingleVariableDesignationSyntax declared && declared.Identifier.ValueText == name);

    private static bool IsNullTest(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsNullTest(inner.Expression),
        PrefixUnaryExpressionSyntax not => IsNullTest(not.Operand),
        BinaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.LogicalAndExpression or (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.LogicalOrExpression } both
            => IsNullTest(both.Left) && IsNullTest(both.Right),
        BinaryExpressionSyntax equal => IsNull(equal.Left) || IsNull(equal.Right),
        IsPatternExpressionSyntax { Pattern: var pattern } => pattern.ToString() is "null" or "not null" or "{ }",
        InvocationExpressionSyntax call => s_nullTests.Contains(NameOf(call)),
        _ => false,
    };

    private static bool IsNull(ExpressionSyntax value) => value.ToString() == "null";

    // ArgumentOutOfRangeException.ThrowIfNegative(x), Guard.Against.Foo(x), validator.ValidateAndThrow(x).
    private static bool Refuses(InvocationExpressionSyntax call, string name, bool isNull)
    {
        if (!call.ArgumentList.Arguments.Any(a => Mentions(a, name)))
        {
            return false;
        }

        var method = NameOf(call);
        return (method.StartsWith("ThrowIf", StringComparison.Ordinal) && (isNull || !s_nullTests.Contains(method)))
            || method is "ValidateAndThrow" or "ValidateAndThrowAsync" or "ValidateObject"
            || call.Expression.ToString().Split('.')[0] is "Guard" or "Ensure" or "Requires";
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };

    private static bool Assigns(SyntaxNode node, string name)
        => node.DescendantNodesAndSelf().Any(n => n is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } ? left.Identifier.ValueText == name
            : n is VariableDeclaratorSyntax declared ? declared.Identifier.ValueText == name
            : n is SingleVariableDesignationSyntax designated && designated.Identifier.ValueText == name);
}
