using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RiskAware.Symbols;

namespace RiskAware.Endpoints;

/// <summary>Who may call what says nothing itself: by the fallback policy, where the application sets one.</summary>
internal sealed class AuthorizationDefaults
{
    private static readonly ConditionalWeakTable<Compilation, AuthorizationDefaults> s_perCompilation = new();

    private AuthorizationDefaults(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var body in BoundBodies.Mentioning(compilation, static n => n is "FallbackPolicy" or "SetFallbackPolicy", cancellation))
        {
            foreach (var operation in body.DescendantsAndSelf())
            {
                if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "FallbackPolicy" } property } } assignment
                    && property.ContainingType.Is(KnownNames.AuthorizationOptions))
                {
                    Add(assignment.Value);
                }
                else if (operation is IInvocationOperation { TargetMethod: { Name: "SetFallbackPolicy" } method } call
                    && method.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore", System.StringComparison.Ordinal)
                    && Operations.Argument(call, method.Parameters.Length - 1) is { } policy)
                {
                    Add(policy);
                }
            }
        }
    }

    /// <summary>Authorized: a policy stands for all that say nothing; anonymous: none does.</summary>
    internal Access Fallback { get; private set; } = Access.Anonymous;

    /// <summary>Whether there is a policy of which it cannot be seen whom it lets in.</summary>
    internal bool IsOpen { get; private set; }

    internal static AuthorizationDefaults Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_perCompilation.TryGetValue(compilation, out var known))
        {
            var defaults = new AuthorizationDefaults(compilation, cancellation);
            known = s_perCompilation.GetValue(compilation, _ => defaults);
        }

        return known;
    }

    private void Add(IOperation policy)
    {
        if (Operations.Unwrap(policy).ConstantValue is { HasValue: true, Value: null })
        {
            return;
        }

        // A policy that asks for anything; what the default policy asks for, is a user.
        if (policy.DescendantsAndSelf().Any(static o => o is IInvocationOperation { TargetMethod: { } method }
                && method.ContainingType.Is(KnownNames.AuthorizationPolicyBuilder) && method.Name.StartsWith("Require", System.StringComparison.Ordinal)
                && method.Name != "RequireAssertion")
            || policy.DescendantsAndSelf().Any(static o => o is IPropertyReferenceOperation { Property: { Name: "DefaultPolicy" } property }
                && property.ContainingType.Is(KnownNames.AuthorizationOptions)))
        {
            Fallback = Access.Authorized;
        }
        else
        {
            IsOpen = true;
        }
    }
}
