using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Calls;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Middleware that ends the pipeline, or a branch of it: <c>Run</c>, under the paths of the branches around.</summary>
internal static class TerminalEndpoints
{
    /// <summary>What a branch or pipeline takes: all that is under its path.</summary>
    private const string Rest = "/{**path}";

    private const int Steps = 64;

    internal static IEnumerable<Endpoint> Of(IInvocationOperation call, Compilation compilation, CancellationToken cancellation)
    {
        if (!IsOnPipeline(call, "Run") || call.TargetMethod.Parameters.Length != 2 || !call.TargetMethod.Parameters[1].Type.Is(KnownNames.RequestDelegate)
            || Operations.Argument(call, 1) is not { } handler || AnswersFailures(call))
        {
            return [];
        }

        var values = new Values(compilation, cancellation);
        return [Read(call, handler, values)];
    }

    private static Endpoint Read(IInvocationOperation call, IOperation handler, Values values)
    {
        var root = RouteEndpoints.HandlerOf(handler, Situation.None, values);
        var carriers = AttributeFacts.Carriers(root?.Method, root?.Body is null ? root?.Method.ContainingType : null, values.Compilation.Assembly).ToList();
        var path = PathOf(call, values);
        var defaults = AuthorizationDefaults.Of(values.Compilation, values.Cancellation);
        return new Endpoint
        {
            Kind = EndpointKind.Terminal,
            Display = path is null ? "Run" : path + Rest,
            Pattern = path is null ? null : path + Rest,
            Open = (path is null ? OpenParts.Pattern : OpenParts.None) | (root is null ? OpenParts.Handler : OpenParts.None) | (defaults.IsOpen ? OpenParts.Access : OpenParts.None),
            Location = Operations.NameOf(call).GetLocation(),
            Handler = root,
            Exposures = AttributeFacts.Distinct(AttributeFacts.Exposures(carriers, values.Cancellation)),
            Scopes = carriers.Concat(RouteEndpoints.Enclosing(call, values.Compilation)).ToImmutableArray(),
            Access = defaults.Fallback,
            MappedBy = ImmutableArray.Create(call),
        };
    }

    /// <summary>Whether requests get here only after another endpoint failed them: that is no door of its own.</summary>
    private static bool AnswersFailures(IInvocationOperation call)
        => Operations.Receiver(call) is { } receiver && Operations.Unwrap(receiver) is IParameterReferenceOperation parameter
            && BranchOf(parameter)?.TargetMethod is { Name: "UseExceptionHandler" or "UseStatusCodePages" };

    /// <summary>The path of the branches that a call stands in; null: a condition decides, or the pipeline comes from elsewhere.</summary>
    private static string? PathOf(IInvocationOperation call, Values values)
    {
        var path = string.Empty;
        var receiver = Operations.Receiver(call);
        for (var steps = 0; receiver is not null && steps < Steps; steps++)
        {
            receiver = Operations.Unwrap(receiver);
            if (Situations.IsApplication(receiver.Type))
            {
                return path;
            }

            switch (receiver)
            {
                // What is called on a pipeline returns it; only a new one is another.
                case IInvocationOperation { TargetMethod.Name: not "New" } fluent when fluent.Type.Is(KnownNames.IApplicationBuilder) && !values.IsOwn(fluent.TargetMethod):
                    receiver = Operations.Receiver(fluent);
                    break;
                case ILocalReferenceOperation local:
                    receiver = LocalUses.Of(local).ValueOf(local.Local);
                    break;
                case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter
                    when BranchOf(parameter) is { } branch:
                    if (!IsOnPipeline(branch, "Map") || values.Text(Operations.Argument(branch, 1), Situation.None) is not { } segment)
                    {
                        return null;
                    }

                    path = "/" + segment.Trim('/') + path;
                    receiver = Operations.Receiver(branch);
                    break;
                case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { Name: "Configure", IsStatic: false, DeclaredAccessibility: Accessibility.Public } startup }
                    when startup.ContainingType.Name.StartsWith("Startup", System.StringComparison.Ordinal):
                    return path;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The call that a lambda is handed to, which makes the branch that its parameter is.</summary>
    private static IInvocationOperation? BranchOf(IParameterReferenceOperation parameter)
    {
        for (IOperation? current = parameter; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, parameter.Parameter.ContainingSymbol))
            {
                return current.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } ? call : null;
            }
        }

        return null;
    }

    private static bool IsOnPipeline(IInvocationOperation call, string name)
        => call.TargetMethod.Name == name && call.TargetMethod.IsExtensionMethod && call.TargetMethod.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Builder"
            && call.TargetMethod.Parameters[0].Type.Is(KnownNames.IApplicationBuilder);
}
