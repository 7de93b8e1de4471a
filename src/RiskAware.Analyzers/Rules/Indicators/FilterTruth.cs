using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Analyzers.Flow;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Decides the filter of a clause where it is certain: constants, questions about the exception's own type, a part and its opposite.</summary>
internal sealed class FilterTruth
{
    // How many parts are looked at: a chain of a thousand conditions nests as deep, and decides nothing.
    private const int Cap = 500;

    private readonly ISymbol? _variable;
    private readonly ITypeSymbol _caught;
    private int _parts;

    private FilterTruth(ICatchClauseOperation clause)
    {
        _variable = (clause.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation)?.Symbol;
        _caught = clause.ExceptionType;
    }

    /// <summary>Null: not decided, or the clause has no filter.</summary>
    internal static bool? Of(ICatchClauseOperation clause) => clause.Filter is { } filter ? new FilterTruth(clause).Of(filter) : null;

    private bool? Of(IOperation condition)
    {
        if (++_parts > Cap)
        {
            return null;
        }

        if (condition.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return constant;
        }

        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return !Of(not.Operand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and:
                return Of(and.LeftOperand) is var left && Of(and.RightOperand) is var right && (left == false || right == false || AreOpposite(and)) ? false
                    : left == true && right == true ? true
                    : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or:
                return Of(or.LeftOperand) is var first && Of(or.RightOperand) is var second && (first == true || second == true || AreOpposite(or)) ? true
                    : first == false && second == false ? false
                    : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, OperatorMethod: null } equal when IsNullTest(equal):
                return false;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, OperatorMethod: null } unequal when IsNullTest(unequal):
                return true;
            case IIsTypeOperation test when IsTheException(test.ValueOperand):
                return IsOf(test.TypeOperand) is { } isOf ? isOf != test.IsNegated : null;
            case IIsPatternOperation test when IsTheException(test.Value):
                return Matches(test.Pattern);
            default:
                return null;
        }
    }

    private bool? Matches(IPatternOperation pattern) => ++_parts > Cap ? null : pattern switch
    {
        IDiscardPatternOperation => true,
        INegatedPatternOperation negated => !Matches(negated.Pattern),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => false,
        ITypePatternOperation type => IsOf(type.MatchedType),
        IDeclarationPatternOperation { MatchesNull: true } => true,
        IDeclarationPatternOperation { MatchedType: { } type } => IsOf(type),
        IRecursivePatternOperation { PropertySubpatterns.Length: 0, DeconstructionSubpatterns.Length: 0 } any => IsOf(any.MatchedType),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or
            => (Matches(or.LeftPattern), Matches(or.RightPattern)) switch { (true, _) or (_, true) => true, (false, false) => false, _ => null },
        IBinaryPatternOperation and
            => (Matches(and.LeftPattern), Matches(and.RightPattern)) switch { (false, _) or (_, false) => false, (true, true) => true, _ => null },
        _ => null,
    };

    private bool? IsOf(ITypeSymbol type)
        => _caught.DerivesFromOrEquals(type) ? true
            : type is { TypeKind: TypeKind.Class } && !type.DerivesFromOrEquals(_caught) ? false
            : null;

    private bool IsNullTest(IBinaryOperation test)
        => (IsTheException(test.LeftOperand) && IsNull(test.RightOperand)) || (IsTheException(test.RightOperand) && IsNull(test.LeftOperand));

    private bool IsTheException(IOperation value)
        => Unconverted(value) is ILocalReferenceOperation { Local: { } local } && SymbolEqualityComparer.Default.Equals(local, _variable);

    private static bool IsNull(IOperation value) => Unconverted(value).ConstantValue is { HasValue: true, Value: null };

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    // "a || !a": by its text, where asking twice changes nothing.
    private static bool AreOpposite(IBinaryOperation both)
    {
        var (left, isLeftNegated) = Positive(both.LeftOperand.Syntax);
        var (right, isRightNegated) = Positive(both.RightOperand.Syntax);
        return isLeftNegated != isRightNegated && SyntaxFactory.AreEquivalent(left, right)
            && both.DescendantsIn().All(o => o is IBinaryOperation or IUnaryOperation or ILocalReferenceOperation or IParameterReferenceOperation or IParenthesizedOperation
                or IConversionOperation or ILiteralOperation);
    }

    private static (SyntaxNode Condition, bool IsNegated) Positive(SyntaxNode condition)
    {
        var isNegated = false;
        while (true)
        {
            switch (condition)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    condition = parenthesized.Expression;
                    continue;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                    condition = not.Operand;
                    isNegated = !isNegated;
                    continue;
                default:
                    return (condition, isNegated);
            }
        }
    }
}
