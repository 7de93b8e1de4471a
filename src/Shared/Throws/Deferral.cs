using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using RiskAware.Symbols;

namespace RiskAware.Throws;

/// <summary>Which framework calls run something at once, later, or on somebody else's stack.</summary>
internal static class Deferral
{
    private static readonly string[] s_transparent =
        ["ConfigureAwait", "AsTask", "WaitAsync", "GetAwaiter", "AsAsyncEnumerable", "WithCancellation", "AsEnumerable", "AsValueTask", "Preserve"];

    private static readonly string[] s_registrars =
        ["Microsoft.AspNetCore.", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Options", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.Logging"];

    /// <summary>The value stands for a task: what it throws arrives where it is awaited.</summary>
    internal static bool IsTaskLike(ITypeSymbol? type)
        => type is { Name: "Task" or "ValueTask" or "IAsyncEnumerable" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" }
            && (type.ContainingNamespace.IsNamed("System.Threading.Tasks") || type.ContainingNamespace.IsNamed("System.Collections.Generic") || type.ContainingNamespace.IsNamed("System.Runtime.CompilerServices"));

    /// <summary>The value is a task itself.</summary>
    internal static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask" } && IsTaskLike(type);

    /// <summary>The value stands for a sequence.</summary>
    internal static bool IsSequence(ITypeSymbol? type)
        => type is { SpecialType: SpecialType.System_Collections_IEnumerable } or { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IOrderedEnumerable" }
            && (type.ContainingNamespace.IsNamed("System.Collections.Generic") || type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal));

    /// <summary>The call hands its receiver on.</summary>
    internal static bool IsTransparent(IMethodSymbol method) => s_transparent.Contains(method.Name, StringComparer.Ordinal);

    /// <summary>The call stands for several tasks.</summary>
    internal static bool IsCombination(IMethodSymbol method) => method is { Name: "WhenAll" or "WhenAny" or "WhenEach" or "Unwrap" } && IsOfTask(method);

    /// <summary>The call blocks until a task is done.</summary>
    internal static bool Blocks(IMethodSymbol method) => method.Name is "Wait" or "WaitAll" or "WaitAny" && IsOfTask(method);

    /// <summary>The call runs delegates on several threads and wraps what they throw.</summary>
    internal static bool IsParallel(IMethodSymbol method) => method.ContainingType.Is("System.Threading.Tasks.Parallel");

    /// <summary>An operator of LINQ that does nothing until its result is enumerated.</summary>
    internal static bool IsLazyOperator(IMethodSymbol method)
        => method.ContainingType is { Name: "Enumerable" or "AsyncEnumerable" or "ParallelEnumerable" } type && type.ContainingNamespace.IsNamed("System.Linq") && IsSequence(method.ReturnType);

    /// <summary>The delegate is kept for a time when this try is long left.</summary>
    internal static bool Registers(IMethodSymbol method)
        => method.ContainingType is { Name: "Thread" or "Timer" or "ThreadPool" or "CancellationToken" or "Lazy" or "AsyncLocal" or "ThreadLocal" }
            || method.Name is "ContinueWith" or "OnCompleted" or "UnsafeOnCompleted" or "Register" or "Subscribe" or "OnStarting" or "BeginInvoke"
            || (method.ContainingNamespace?.ToDisplayString() is { } space && s_registrars.Any(r => space.StartsWith(r, StringComparison.Ordinal)));

    /// <summary>The call starts a task whose value is what the delegate returns: the task of an async delegate is inside of it.</summary>
    internal static bool Starts(IMethodSymbol method) => method is { Name: "StartNew", ContainingType.Name: "TaskFactory" };

    private static bool IsOfTask(IMethodSymbol method) => method.ContainingType is { Name: "Task" or "TaskExtensions" };
}
