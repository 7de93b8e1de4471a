using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RiskAware.Analyzers.Flow;

/// <summary>Framework members whose effect on an exception is known without a body.</summary>
internal static class KnownCalls
{
    private const string DispatchInfo = "System.Runtime.ExceptionServices.ExceptionDispatchInfo";

    private static readonly string[] s_handOn =
        ["SetException", "TrySetException", "OnError", "Complete", "TryComplete", "CompleteAsync", "FromException", "SetUnhandledException"];

    // They show, compare or format: nobody who looks for attacks sees it.
    private static readonly string[] s_blind =
    [
        "System.Console", "System.IO.TextWriter", "System.IO.StringWriter", "System.IO.StreamWriter", "System.Diagnostics.Debug", "System.Diagnostics.Trace",
        "System.String", "System.Object", "System.Convert", "System.GC", "System.Text.StringBuilder", "System.ArgumentNullException",
        "System.Runtime.InteropServices.Marshal", "Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary",
        "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "System.Type",
    ];

    /// <summary>The call never comes back.</summary>
    internal static bool NeverReturns(IMethodSymbol method)
        => method.GetAttributes().Any(a => a.AttributeClass is { Name: "DoesNotReturnAttribute" })
            || (method.Name is "FailFast" or "Exit" && FullName(method.ContainingType) == "System.Environment")
            || (method.Name == "Throw" && FullName(method.ContainingType) == DispatchInfo);

    /// <summary>The call hands the exception to whoever awaits or subscribes.</summary>
    internal static bool HandsOn(IMethodSymbol method) => s_handOn.Contains(method.Name, StringComparer.Ordinal);

    /// <summary>The call does nothing for the exception, though it is passed.</summary>
    internal static bool IsBlind(IMethodSymbol method)
        => s_blind.Contains(FullName(method.ContainingType), StringComparer.Ordinal)
            || (method.Name == "Capture" && FullName(method.ContainingType) == DispatchInfo)
            || method.GetAttributes().Any(a => a.AttributeClass is { Name: "ConditionalAttribute" });

    private static string FullName(INamedTypeSymbol? type)
        => type is null ? string.Empty
            : type.SpecialType == SpecialType.System_String ? "System.String"
            : type.SpecialType == SpecialType.System_Object ? "System.Object"
            : type.ContainingNamespace.ToDisplayString() + "." + type.Name;
}
