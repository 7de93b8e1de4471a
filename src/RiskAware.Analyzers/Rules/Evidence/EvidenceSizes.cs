using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Evidence;

/// <summary>How large a value can be that a detection takes as evidence.</summary>
internal static class EvidenceSizes
{
    private const int Deepest = 8;

    private static readonly string[] s_bodies =
    [
        "System.IO.Stream", "System.IO.TextReader", "System.IO.Pipelines.PipeReader", "System.Net.Http.HttpContent", "System.Net.Http.HttpRequestMessage",
        "System.Net.Http.HttpResponseMessage", "Microsoft.AspNetCore.Http.HttpContext", "Microsoft.AspNetCore.Http.HttpRequest", "Microsoft.AspNetCore.Http.IFormFile",
        "Microsoft.AspNetCore.Http.IFormCollection", "System.Text.Json.JsonDocument", "System.Text.Json.JsonElement", "System.Text.Json.Nodes.JsonNode",
        "System.Xml.XmlNode", "System.Xml.XmlReader", "System.Xml.Linq.XObject", "System.Data.DataSet", "System.Data.DataTable",
    ];

    /// <summary>Whether values of the type are a whole body: evidence keeps the name of their type, or a part that the sender chooses.</summary>
    internal static bool IsBody(ITypeSymbol type) => s_bodies.Any(n => type.IsOrDerivesFrom(n) || type.IsOrImplements(n));

    /// <summary>Whether values of the type have any number of items; text is cut elsewhere, spans are copied within their bound.</summary>
    internal static bool IsCollection(ITypeSymbol type)
        => type.SpecialType != SpecialType.System_String
            && (type.TypeKind == TypeKind.Array || type.SpecialType == SpecialType.System_Collections_IEnumerable
                || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>Whether what is passed has a number of items that the code sets.</summary>
    internal static bool IsBounded(IOperation value, int depth = 0)
    {
        if (depth == Deepest)
        {
            return true;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                return IsBounded(conversion.Operand, depth);
            case IParenthesizedOperation parenthesized:
                return IsBounded(parenthesized.Operand, depth);
            case IArrayCreationOperation array:
                return array.Initializer is not null || array.DimensionSizes.All(static s => s.ConstantValue.HasValue);
            case ICollectionExpressionOperation list:
                return list.Elements.All(e => e is not ISpreadOperation spread || IsBounded(spread.Operand, depth + 1));
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return IsBounded(conditional.WhenTrue, depth + 1) && IsBounded(otherwise, depth + 1);
            case ICoalesceOperation coalesce:
                return IsBounded(coalesce.Value, depth + 1) && IsBounded(coalesce.WhenNull, depth + 1);
            case IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } }:
                return true;
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                return value.ChildOperations.Any(static c => c is IRangeOperation { RightOperand: { } end } && IsConstant(end));
            case ILocalReferenceOperation local:
                return LocalUses.Of(local).ValueOf(local.Local) is { } initial && IsBounded(initial, depth + 1);
            case IConditionalAccessOperation access:
                return IsBounded(access.WhenNotNull, depth + 1);
            case IInvocationOperation call:
                return IsBounded(call, depth);
            default:
                // What is half typed may become anything.
                return value.ConstantValue.HasValue || value is IDefaultValueOperation or IInvalidOperation || value.Type is null or IErrorTypeSymbol;
        }
    }

    // A number becomes an index by a conversion; one from the end sets no bound.
    private static bool IsConstant(IOperation index) => index is IConversionOperation conversion ? IsConstant(conversion.Operand) : index.ConstantValue.HasValue;

    private static bool IsBounded(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "Take" or "TakeLast" or "Empty" or "Repeat":
            case "GetNames" or "GetValues" when method.ContainingType.SpecialType == SpecialType.System_Enum:
                return true;
            case "Split":
                return method.Parameters.Any(static p => p.Name == "count");
        }

        // What orders, filters or changes items one by one leaves no more of them.
        return method.ContainingType is { Name: "Enumerable" or "ImmutableArray" or "ImmutableList" } && !call.Arguments.IsEmpty && method.Name is not ("SelectMany" or "Concat" or "Range" or "Union")
            ? IsBounded(call.Arguments[0].Value, depth + 1)
            : method.IsExtensionMethod && method.Name == "AsEnumerable" && !call.Arguments.IsEmpty && IsBounded(call.Arguments[0].Value, depth + 1);
    }
}
