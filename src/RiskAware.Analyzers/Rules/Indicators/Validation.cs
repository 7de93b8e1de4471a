using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        var inputs = InputsOf(tried);
        return inputs.Count > 0 && inputs.All(i => IsModel(i, member, tried.SemanticModel!.Compilation) || IsGuarded(i, tried.Syntax, isNull));
    }

    /// <summary>The parameters and locals from before the try that its calls are given as arguments, each once.</summary>
    private static List<ISymbol> InputsOf(ITryOperation tried)
    {
        var inputs = new List<ISymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<(IOperation Operation, bool IsInArgument)>();
        pending.Push((tried.Body, false));
        while (pending.Count > 0)
        {
            var (part, isInArgument) = pending.Pop();
            if (!isInArgument && part is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            if (isInArgument)
            {
                var (symbol, type) = part switch
                {
                    IParameterReferenceOperation parameter => ((ISymbol)parameter.Parameter, parameter.Parameter.Type),
                    ILocalReferenceOperation { IsDeclaration: false } local => (local.Local, local.Local.Type),
                    _ => (null, null),
                };
                if (symbol is not null && seen.Add(symbol) && IsData(type!) && !symbol.DeclaringSyntaxReferences.Any(r => tried.Syntax.Span.Contains(r.Span) && r.SyntaxTree == tried.Syntax.SyntaxTree))
                {
                    inputs.Add(symbol);
                }
            }

            foreach (var child in part.ChildOperations)
            {
                pending.Push((child, isInArgument || part is IArgumentOperation));
            }
        }

        return inputs;
    }

    private static bool IsData(ITypeSymbol type)
        => type.TypeKind is not (TypeKind.Interface or TypeKind.Delegate) && type.Name is not ("CancellationToken" or "Stream") && !type.IsOrDerivesFrom("System.IO.Stream");

    private static bool IsModel(ISymbol input, ISymbol? member, Compilation compilation)
    {
        if (input is not IParameterSymbol parameter)
        {
            return false;
        }

        if (member is not IMethodSymbol method || !ControllerEndpoints.IsActionOfController(method) || !HasApiBehaviour(method.ContainingType))
        {
            return (HasAnnotations(parameter) || parameter.Type.GetAttributes().Any(IsValidatable)) && ValidatedRoutes.Validate(parameter, compilation);
        }

        return HasAnnotations(parameter) || IsValidatedFluently(parameter.Type, method.ContainingAssembly.GlobalNamespace);
    }

    private static bool HasAnnotations(IParameterSymbol parameter)
        => parameter.GetAttributes().Any(IsValidation) || (parameter.Type.SpecialType == SpecialType.None && IsAnnotated(parameter.Type));

    // Its own members may be bare: what they hold is validated.
    private static bool IsValidatable(AttributeData attribute) => attribute.AttributeClass is { Name: "ValidatableTypeAttribute" };

    // A record says it of the parameters that become its properties; a base class of what it passes on.
    private static bool IsAnnotated(ITypeSymbol model)
    {
        for (ITypeSymbol? type = model; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (type.GetMembers().Any(static m => m.GetAttributes().Any(IsValidation)
                || m is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.Parameters.Any(static p => p.GetAttributes().Any(IsValidation))))
            {
                return true;
            }
        }

        return model.IsOrImplements("System.ComponentModel.DataAnnotations.IValidatableObject");
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
                : member is INamedTypeSymbol type && ValidatedBy(type) is { } validated && SymbolEqualityComparer.Default.Equals(validated, model))
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? ValidatedBy(INamedTypeSymbol type)
    {
        for (var up = type.BaseType; up is not null; up = up.BaseType)
        {
            if (up is { Name: "AbstractValidator", TypeArguments: { Length: 1 } arguments })
            {
                return arguments[0];
            }
        }

        return null;
    }

    private static bool IsGuarded(ISymbol input, SyntaxNode place, bool isNull)
    {
        for (var node = place; node.Parent is { } parent && node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = parent)
        {
            if ((parent is IfStatementSyntax choice && choice.Statement == node && Tests(choice.Condition, input.Name, isNull, isTaken: true))
                || (parent is ElseClauseSyntax { Parent: IfStatementSyntax refused } && Tests(refused.Condition, input.Name, isNull, isTaken: false)))
            {
                return true;
            }

            foreach (var before in Before(parent, node))
            {
                if (IsValidResult(before, parent, input.Name))
                {
                    return true;
                }

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
        IfStatementSyntax { Else: null } choice => Leaves(choice.Statement) && Tests(choice.Condition, name, isNull, isTaken: false),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => Refuses(call, name, isNull),
        ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } } => Refuses(call, name, isNull),
        _ => false,
    };

    private static bool Leaves(StatementSyntax statement)
        => (statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement) is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax;

    private static bool Tests(ExpressionSyntax condition, string name, bool isNull, bool isTaken)
        => (Mentions(condition, name) || condition.ToString().IndexOf("ModelState.IsValid", StringComparison.Ordinal) >= 0) && (isNull || !IsNullTest(condition))
            && !HasFailed(condition, name, isTaken);

    // "if (!int.TryParse(text, out var number)) { ... }": in there it is known to be no number, not that it is one.
    private static bool HasFailed(ExpressionSyntax condition, string name, bool isTaken)
        => condition.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Any(c => NameOf(c).StartsWith("Try", StringComparison.Ordinal) && Mentions(c, name) && IsNegated(c, condition) == isTaken);

    private static bool IsNegated(ExpressionSyntax call, ExpressionSyntax condition)
    {
        var isNegated = false;
        for (SyntaxNode node = call; node != condition && node.Parent is { } parent; node = parent)
        {
            isNegated ^= parent.RawKind == (int)SyntaxKind.LogicalNotExpression || parent.ToString().Substring(node.Span.End - parent.SpanStart).Trim() is "== false" or "is false";
        }

        return isNegated;
    }

    // "var result = validator.Validate(model); if (!result.IsValid) return;"
    private static bool IsValidResult(StatementSyntax statement, SyntaxNode block, string name)
        => statement is IfStatementSyntax { Else: null } choice && Leaves(choice.Statement)
            && choice.Condition.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == "IsValid"
                && access.Expression is IdentifierNameSyntax result
                && Before(block, statement).OfType<LocalDeclarationStatementSyntax>().SelectMany(static d => d.Declaration.Variables)
                    .Any(v => v.Identifier.ValueText == result.Identifier.ValueText && v.Initializer is { } initial
                        && initial.Value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
                            .Any(c => NameOf(c).StartsWith("Validate", StringComparison.Ordinal) && Mentions(c.ArgumentList, name))));

    private static bool Mentions(SyntaxNode node, string name)
        => node.DescendantNodesAndSelf().Any(n => n is IdentifierNameSyntax identifier ? identifier.Identifier.ValueText == name
            : n is SingleVariableDesignationSyntax declared && declared.Identifier.ValueText == name);

    private static bool IsNullTest(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => IsNullTest(inner.Expression),
        PrefixUnaryExpressionSyntax not => IsNullTest(not.Operand),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both
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
