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

    private static readonly string[] s_listings = ["EnumerateFiles", "EnumerateDirectories", "EnumerateFileSystemEntries", "GetFiles", "GetDirectories", "GetFileSystemEntries"];

    /// <summary>Whether a call gets paths, and nothing but fixed ones, or ones that were found.</summary>
    internal static bool IsAllOf(ImmutableArray<IArgumentOperation> arguments, bool orFound)
    {
        var paths = arguments.Where(static a => a.Parameter is { Type.SpecialType: SpecialType.System_String, Name: var name } && IsPath(name)).ToList();
        return paths.Count > 0 && paths.All(a => Is(a.Value, 0) || (orFound && ExistingPath.Is(a.Value)));
    }

    private static bool IsPath(string parameter)
        => parameter.EndsWith("path", StringComparison.OrdinalIgnoreCase) || parameter.EndsWith("fileName", StringComparison.OrdinalIgnoreCase)
            || parameter.EndsWith("dirName", StringComparison.OrdinalIgnoreCase);

    private static bool Is(IOperation value, int depth)
    {
        value = Operations.Unwrap(value);
        if (value.ConstantValue.HasValue || CannotHoldAPath(value.Type))
        {
            return true;
        }

        return depth < DepthCap && value switch
        {
            ILocalReferenceOperation local => LocalUses.Of(local) is var uses
                && ((uses.LoopOf(local.Local) is { } listed && IsListing(listed, depth + 1)) || (uses.ValueOf(local.Local) is { } held && Is(held, depth + 1))),
            IInvocationOperation call => IsMadeUp(call.TargetMethod)
                || (IsMadeOfParts(call.TargetMethod) && call.Arguments.All(a => Is(a.Value, depth + 1)))
                || (call is { TargetMethod.Name: "ToString", Instance: { } instance } && Is(instance, depth + 1)),
            IPropertyReferenceOperation { Property: var property } => IsOfTheProgram(property),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Is(sum.LeftOperand, depth + 1) && Is(sum.RightOperand, depth + 1),
            IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().All(p => Is(p.Expression, depth + 1)),
            IArrayCreationOperation { Initializer: { } parts } => parts.ElementValues.All(p => Is(p, depth + 1)),
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true, Name: "Empty" } } => true,
            _ => false,
        };
    }

    // A number or a key has no separators, whoever chose it.
    private static bool CannotHoldAPath(ITypeSymbol? type)
        => type is { TypeKind: TypeKind.Enum } or { SpecialType: (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_Boolean or SpecialType.System_DateTime }
            || type.Is("System.Guid") || type.Is("System.DateTimeOffset") || type.Is("System.DateOnly");

    private static bool IsListing(IOperation listed, int depth)
        => Operations.Unwrap(listed) is IInvocationOperation call && s_listings.Contains(call.TargetMethod.Name)
            && call.TargetMethod.ContainingType.Is("System.IO.Directory") && call.Arguments.Length > 0 && Is(call.Arguments[0].Value, depth);

    private static bool IsOfTheProgram(IPropertySymbol property) => property.Name switch
    {
        "BaseDirectory" => property.ContainingType.Is("System.AppContext"),
        "ContentRootPath" => property.ContainingType.Is("Microsoft.Extensions.Hosting.IHostEnvironment"),
        "WebRootPath" => property.ContainingType.Is("Microsoft.AspNetCore.Hosting.IWebHostEnvironment"),
        _ => false,
    };

    private static bool IsMadeUp(IMethodSymbol method)
        => (method.Name is "GetTempFileName" or "GetTempPath" or "GetRandomFileName" && method.ContainingType.Is("System.IO.Path"))
            || (method.Name is "NewGuid" or "CreateVersion7" && method.ContainingType.Is("System.Guid"))
            || (method.Name == "GetFolderPath" && method.ContainingType.Is("System.Environment"));

    private static bool IsMadeOfParts(IMethodSymbol method)
        => method.Name is "Combine" or "Join" or "ChangeExtension" or "GetFullPath" && method.ContainingType.Is("System.IO.Path");
}
