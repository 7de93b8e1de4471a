using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints;

/// <summary>Short ways through operations.</summary>
internal static class Operations
{
    internal static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    internal static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>What a call is made on: its object, or the first argument of an extension method.</summary>
    internal static IOperation? Receiver(IInvocationOperation call)
        => call.Instance ?? (call.TargetMethod.IsExtensionMethod ? Argument(call, 0) : null);

    internal static IOperation? Argument(IInvocationOperation call, int ordinal)
        => call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value;

    /// <summary>The constant text of a value, or null.</summary>
    internal static string? Text(IOperation? value)
        => value is null ? null : Unwrap(value).ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>The constant texts of an array or collection; null: some are not constant.</summary>
    internal static ImmutableArray<string>? Texts(IOperation value)
    {
        IEnumerable<IOperation>? elements = Unwrap(value) switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection => collection.Elements,
            _ => null,
        };
        var texts = elements?.Select(Text).ToList();
        return texts is null || texts.Contains(null) ? null : texts.Select(t => t!).ToImmutableArray();
    }

    /// <summary>The call that is made on the value of an operation, or that takes it as the first argument of an extension.</summary>
    internal static IInvocationOperation? CallOn(IOperation operation)
    {
        var current = operation;
        while (current.Parent is IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IInvocationOperation call when call.Instance == current => call,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } argument when argument.Parameter?.Ordinal == 0 => call,
            _ => null,
        };
    }

    /// <summary>The name in a call, without its receiver.</summary>
    internal static SyntaxNode NameOf(IInvocationOperation call)
        => call.Syntax is InvocationExpressionSyntax invocation
            ? invocation.Expression switch
            {
                MemberAccessExpressionSyntax member => member.Name,
                MemberBindingExpressionSyntax binding => binding.Name,
                var other => other,
            }
            : call.Syntax;
}
