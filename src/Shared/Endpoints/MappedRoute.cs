using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RiskAware.Endpoints;

/// <summary>What one call that maps says of its endpoints in one situation, by its builder and the groups around.</summary>
internal sealed class MappedRoute
{
    private readonly Values _values;

    private MappedRoute(IInvocationOperation call, Situation situation, Values values, IOperation? pattern, string? suffix)
    {
        _values = values;
        Call = call;
        Chain = new RouteChain(values);
        Chain.Outward(call);
        Chain.Inward(Operations.Receiver(call), situation);
        Written = pattern is null ? suffix : values.Text(pattern, situation) is { } text ? text + suffix : null;
        Pattern = Written is null ? null : Chain.Under(Written);
    }

    internal RouteChain Chain { get; }

    /// <summary>The call that maps.</summary>
    internal IInvocationOperation Call { get; }

    /// <summary>The pattern as the call has it, without those of groups; null: not constant.</summary>
    internal string? Written { get; }

    /// <summary>The whole pattern; null: not all of it is constant.</summary>
    internal string? Pattern { get; }

    internal OpenParts Open => Chain.Open | (Pattern is null ? OpenParts.Pattern : OpenParts.None);

    /// <summary>One for each situation that the arguments of the call depend on.</summary>
    internal static ImmutableArray<Situation> Situations(IInvocationOperation call, Values values)
        => new Situations(values).Of(call.Arguments.Select(static a => a.Value).ToList());

    /// <param name="call">The call that maps.</param>
    /// <param name="situation">What its arguments hold.</param>
    /// <param name="values">Follows values.</param>
    /// <param name="pattern">The argument that is the pattern, if one is.</param>
    /// <param name="suffix">What the call adds to the pattern; null without a pattern: it is not to be seen.</param>
    internal static MappedRoute Of(IInvocationOperation call, Situation situation, Values values, IOperation? pattern, string? suffix)
        => new(call, situation, values, pattern, suffix);

    /// <summary>Who may call, by the conventions and what is said at the handler: whoever lets everybody in has the last word.</summary>
    internal Access Allows(Access said, ref OpenParts open)
    {
        var access = Chain.Access == Access.Anonymous || said == Access.Unknown ? Chain.Access : said;
        if (access == Access.Unknown && (open & OpenParts.Access) != 0)
        {
            return access;
        }

        open &= ~OpenParts.Access;
        if (access == Access.Unknown)
        {
            var defaults = AuthorizationDefaults.Of(_values.Compilation, _values.Cancellation);
            open |= defaults.IsOpen ? OpenParts.Access : OpenParts.None;
            access = defaults.IsOpen ? Access.Unknown : defaults.Fallback;
        }

        return access;
    }
}
