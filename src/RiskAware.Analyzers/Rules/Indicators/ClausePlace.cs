using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RiskAware.Analyzers.Context;
using RiskAware.Analyzers.Descriptors;
using RiskAware.Endpoints;
using RiskAware.Symbols;

namespace RiskAware.Analyzers.Rules.Indicators;

/// <summary>Where a handler stands: what weighs its finding.</summary>
/// <param name="IsStartUp">In code that runs before the first request.</param>
/// <param name="IsTopLevelLoop">Around one turn of a loop that must not end: a background service, a consumer, a timer.</param>
/// <param name="IsOnEndpointPath">Reachable from an endpoint.</param>
/// <param name="IsAfterValidation">What goes into the try was validated before.</param>
internal readonly record struct ClausePlace(bool IsStartUp, bool IsTopLevelLoop, bool IsOnEndpointPath, bool IsAfterValidation)
{
    /// <summary>Never a narrower type, and around a loop that must go on no rethrow either.</summary>
    internal string Advice => IsTopLevelLoop
        ? "Call a detection point before the loop goes on, or mark it expected."
        : "Call a detection point, rethrow, or mark it expected.";

    /// <summary>The same where a path misses what others do.</summary>
    internal string AdviceOnPath => IsTopLevelLoop ? Advice : "Call a detection point first, rethrow, or mark it expected.";

    private static readonly string[] s_goesOn = ["IsCancellationRequested", "WaitForNextTickAsync", "WaitToReadAsync"];

    private static readonly string[] s_builders =
    [
        "Microsoft.Extensions.DependencyInjection.IServiceCollection", "Microsoft.AspNetCore.Builder.IApplicationBuilder", "Microsoft.Extensions.Hosting.IHostBuilder",
        "Microsoft.Extensions.Hosting.IHostApplicationBuilder", "Microsoft.AspNetCore.Hosting.IWebHostBuilder", "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder",
        "Microsoft.Extensions.Configuration.IConfigurationBuilder",
    ];

    /// <summary>Whether a member runs while the application starts; not what it merely hands to others.</summary>
    internal static bool IsInStartUp(SyntaxNode clause, ISymbol? member)
    {
        if (member is not IMethodSymbol method
            || clause.Ancestors().TakeWhile(static a => a is not MemberDeclarationSyntax { RawKind: not (int)SyntaxKind.GlobalStatement })
                .Any(static a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        {
            return false;
        }

        return method is { Name: "ConfigureServices" or "Configure", ContainingType.Name: "Startup" } or { MethodKind: MethodKind.StaticConstructor }
            || method is { IsStatic: true, Name: "Main" or "<Main>$" }
            || (method.Name == "StartAsync" && method.ContainingType.IsOrImplements("Microsoft.Extensions.Hosting.IHostedService"))
            || (method.IsStatic && method.Parameters.Any(static p => s_builders.Any(b => p.Type.IsOrImplements(b))));
    }

    /// <summary>Whether a try is one turn of a loop that is meant to run for ever.</summary>
    internal static bool IsInTopLevelLoop(SyntaxNode clause, ISymbol? member)
    {
        if (member is not IMethodSymbol method)
        {
            return false;
        }

        var isService = method.ContainingType.IsOrDerivesFrom("Microsoft.Extensions.Hosting.BackgroundService") && method.Name == "ExecuteAsync";
        var isTimer = method.ReturnsVoid && method.Parameters.Length is (1 or 2) && method.Parameters[0].Type.SpecialType == SpecialType.System_Object
            && (method.Parameters.Length == 1 || method.Parameters[1].Type.Name == "ElapsedEventArgs");
        var isConsumer = method.Name is "Consume" or "HandleMessageAsync" or "ProcessMessageAsync" or "ReceiveAsync"
            || method.ContainingType.AllInterfaces.Any(static i => i.Name is "IConsumer" or "IJob" or "IHandleMessages");
        return isService || isTimer || isConsumer
            || clause.Ancestors().FirstOrDefault(static a => a is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) is AnonymousFunctionExpressionSyntax function && IsTimer(function)
            || clause.Ancestors().TakeWhile(static a => a is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(IsEndless);
    }

    // Until the work is called off: by a token, by a timer that is stopped, by a channel or a stream of messages that ends.
    private static bool IsEndless(SyntaxNode node) => node switch
    {
        WhileStatementSyntax { Condition: LiteralExpressionSyntax { Token.ValueText: "true" } } or ForStatementSyntax { Condition: null } => true,
        WhileStatementSyntax loop => s_goesOn.Any(w => loop.Condition.ToString().IndexOf(w, StringComparison.Ordinal) >= 0),
        DoStatementSyntax loop => loop.Condition is LiteralExpressionSyntax { Token.ValueText: "true" } || s_goesOn.Any(w => loop.Condition.ToString().IndexOf(w, StringComparison.Ordinal) >= 0),
        CommonForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } => true,
        _ => false,
    };

    // "new Timer(_ => ...)", "timer.Elapsed += (_, _) => ...".
    private static bool IsTimer(SyntaxNode function) => function.Parent switch
    {
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: var type } } => (type is QualifiedNameSyntax qualified ? qualified.Right : type).ToString() is "Timer",
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Elapsed" } } => true,
        _ => false,
    };

    /// <summary>Whether the code of a clause is reachable from an endpoint; not searched where it does not matter.</summary>
    internal static bool IsReached(SyntaxNode clause, ISymbol? member, Noise noise, OperationAnalysisContext context)
        => (noise, RuleContext.LevelOf(context.Options)) is (Noise.High, RiskAwareLevel.Strict) or (not Noise.High, RiskAwareLevel.Recommended)
            && EndpointPaths.Of(context.Compilation).Contains(clause, member, context.CancellationToken);
}
