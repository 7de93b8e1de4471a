using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>Paths that nobody outside of the program steers: constants, and what the platform itself makes up.</summary>
internal static class FixedPath
{
    private const int DepthCap = 8;

    /// <summary>Whether a call gets paths, and nothing but fixed ones.</summary>
    internal static bool IsAllOf(ImmutableArray<IArgumentOperation> arguments)
    {
        var paths = arguments.Where(static a => a.Parameter is { Type.SpecialType: SpecialType.System_String, Name: var name } && IsPath(name)).ToList();
        return paths.Count > 0 && paths.All(static a => Is(a.Value, 0));
    }

    private static bool IsPath(string parameter)
        => parameter.EndsWith("path", StringComparison.OrdinalIgnoreCase) || parameter.EndsWith("fileName", StringComparison.OrdinalIgnoreCase)
            || parameter.EndsWith("dirName", StringComparison.OrdinalIgnoreCase);

    private static bool Is(IOperation value, int depth)
    {
        value = Operations.Unwrap(value);
        if (value.ConstantValue.HasValue)
        {
            return true;
        }

        return depth < DepthCap && value switch
        {
            ILocalReferenceOperation local => LocalUses.Of(local).ValueOf(local.Local) is { } held && Is(held, depth + 1),
            IInvocationOperation call => IsMadeUp(call.TargetMethod)
                || (IsMadeOfParts(call.TargetMethod) && call.Arguments.All(a => Is(a.Value, depth + 1)))
                || (call is { TargetMethod.Name: "ToString", Instance: { } instance } && Is(instance, depth + 1)),
            IPropertyReferenceOperation { Property: { Name: "BaseDirectory" } property } => property.ContainingType.Is("System.AppContext"),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Is(sum.LeftOperand, depth + 1) && Is(sum.RightOperand, depth + 1),
            IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().All(p => Is(p.Expression, depth + 1)),
            IArrayCreationOperation { Initializer: { } parts } => parts.ElementValues.All(p => Is(p, depth + 1)),
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true, Name: "Empty" } } => true,
            _ => false,
        };
    }

    private static bool IsMadeUp(IMethodSymbol method)
        => (method.Name is "GetTempFileName" or "GetTempPath" or "GetRandomFileName" && method.ContainingType.Is("System.IO.Path"))
            || (method.Name is "NewGuid" or "CreateVersion7" && method.ContainingType.Is("System.Guid"))
            || (method.Name == "GetFolderPath" && method.ContainingType.Is("System.Environment"));

    private static bool IsMadeOfParts(IMethodSymbol method)
        => method.Name is "Combine" or "Join" or "ChangeExtension" or "GetFullPath" && method.ContainingType.Is("System.IO.Path");
}
