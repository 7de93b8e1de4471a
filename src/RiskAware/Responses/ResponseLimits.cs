using System.Globalization;
using RiskAware.Evidence;
using RiskAware.Scoring;
using RiskAware.Subjects;

namespace RiskAware.Responses;

/// <summary>Which response a score may cause, and whom it may hit.</summary>
internal static class ResponseLimits
{
    internal static readonly TimeSpan LongestUnproven = TimeSpan.FromMinutes(15);
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(1);
    internal static readonly TimeSpan Usual = TimeSpan.FromMinutes(5);

    /// <summary>What a response means for the requests of the subject; Allow where it means nothing.</summary>
    internal static DecisionKind DecisionOf(ResponseKind kind) => kind switch
    {
        ResponseKind.Challenge => DecisionKind.Challenge,
        ResponseKind.Delay => DecisionKind.Delay,
        ResponseKind.RejectInput => DecisionKind.Reject,
        ResponseKind.BlockClient => DecisionKind.Block,
        ResponseKind.LogOut => DecisionKind.LogOut,
        ResponseKind.LockAccount => DecisionKind.Lock,
        ResponseKind.DisableFunction => DecisionKind.Disable,
        _ => DecisionKind.Allow,
    };

    internal static ResponseClass ClassOf(ResponseKind kind) => kind switch
    {
        < ResponseKind.NotifyUser => ResponseClass.Silent,
        < ResponseKind.RejectInput => ResponseClass.Passive,
        < ResponseKind.CollectClientData => ResponseClass.Active,
        _ => ResponseClass.Intrusive,
    };

    /// <summary>The strongest response that is declared, reached by the score and not held back; null if there is none.</summary>
    internal static ResponseDescriptor? Choose(RiskPolicy policy, in Strength strength, SubjectKind? kind, SubjectTrust trust)
    {
        foreach (var response in policy.Responses)
        {
            if (strength.Score >= response.AtScore && DecisionOf(response.Kind) != DecisionKind.Allow
                && WhyNot(policy, response.Kind, in strength, kind, trust) is null)
            {
                return response;
            }
        }

        return null;
    }

    /// <summary>The next weaker response that may hit the subject; null if there is none.</summary>
    internal static ResponseDescriptor? WeakerThan(DecisionKind current, RiskPolicy policy, SubjectKind? kind, SubjectTrust trust)
    {
        foreach (var response in policy.Responses)
        {
            var decision = DecisionOf(response.Kind);
            if (decision != DecisionKind.Allow && decision < current && WhyNotHim(response.Kind, kind, trust) is null)
            {
                return response;
            }
        }

        return null;
    }

    /// <summary>How long a response lasts: as declared, within what the kind of subject allows.</summary>
    internal static TimeSpan DurationOf(ResponseDescriptor response, SubjectTrust trust)
    {
        var declared = response.Duration > TimeSpan.Zero ? response.Duration : Usual;
        var longest = trust == SubjectTrust.Proven ? Longest : LongestUnproven;
        return declared < longest ? declared : longest;
    }

    /// <summary>Why a response that the score reaches is held back; null if it is not.</summary>
    internal static string? WhyNot(RiskPolicy policy, ResponseKind response, in Strength strength, SubjectKind? kind, SubjectTrust trust)
        => WhyNotYet(ClassOf(response), policy, in strength)
            ?? WhyNotHim(response, kind, trust)
            ?? (response is ResponseKind.NotifyUser or ResponseKind.CollectClientData && !policy.Handled.Contains(response)
                ? "No handler of the response is known."
                : null);

    /// <summary>The response that a decision comes from; null where it comes from none.</summary>
    internal static ResponseKind? ResponseOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Challenge => ResponseKind.Challenge,
        DecisionKind.Delay => ResponseKind.Delay,
        DecisionKind.Reject => ResponseKind.RejectInput,
        DecisionKind.Block => ResponseKind.BlockClient,
        DecisionKind.LogOut => ResponseKind.LogOut,
        DecisionKind.Lock => ResponseKind.LockAccount,
        _ => null,
    };

    private static string? WhyNotYet(ResponseClass responses, RiskPolicy policy, in Strength strength) => responses switch
    {
        ResponseClass.Passive when strength.Probability < ScoreRules.Passive => Below("A passive response", ScoreRules.Passive, strength.Probability),
        ResponseClass.Active when strength.Probability < ScoreRules.Active => Below("An active response", ScoreRules.Active, strength.Probability),
        ResponseClass.Active when !strength.Corroborated => "An active response needs two groups of evidence, or one certain point.",
        ResponseClass.Intrusive when strength.Probability < ScoreRules.Intrusive => Below("An intrusive response", ScoreRules.Intrusive, strength.Probability),
        ResponseClass.Intrusive when !policy.AllowIntrusive => "The configuration does not allow intrusive responses.",
        _ => null,
    };

    private static string Below(string what, int needed, int probability) => string.Create(
        CultureInfo.InvariantCulture, $"{what} needs a probability of {needed}; it is {probability}.");

    private static string? WhyNotHim(ResponseKind response, SubjectKind? kind, SubjectTrust trust)
    {
        if (ClassOf(response) == ResponseClass.Silent)
        {
            return null;
        }

        return kind switch
        {
            null => "Nobody is known whom it could hit.",
            SubjectKind.Tenant => "A tenant is many people; one of them must not have all of them denied.",
            _ when trust == SubjectTrust.Forgeable => "A foreign page could have caused the requests in the subject's browser.",
            SubjectKind.ClientAddress => WhyNotAddress(response),
            _ when trust == SubjectTrust.Claimed => WhyNotClaimed(response),
            _ => WhyNotProven(response, kind.Value),
        };
    }

    private static string? WhyNotAddress(ResponseKind response) => response switch
    {
        ResponseKind.Challenge or ResponseKind.Delay or ResponseKind.RejectInput or ResponseKind.BlockClient => null,
        ResponseKind.DisableFunction => "Switching a function off for everybody needs a person.",
        _ => "It needs an authenticated subject; this is an address.",
    };

    private static string? WhyNotClaimed(ResponseKind response) => response switch
    {
        ResponseKind.Challenge or ResponseKind.Delay => null,
        ResponseKind.BlockClient => "Only client addresses are blocked.",
        ResponseKind.DisableFunction => "Switching a function off for everybody needs a person.",
        _ => "It needs an authenticated subject; this one is only claimed.",
    };

    private static string? WhyNotProven(ResponseKind response, SubjectKind kind) => response switch
    {
        ResponseKind.BlockClient => "Only client addresses are blocked.",
        ResponseKind.LockAccount when kind != SubjectKind.Account => "Only an account is locked.",
        ResponseKind.LogOut when kind == SubjectKind.ApiKey => "An API key has no session.",
        ResponseKind.DisableFunction => "Switching a function off for everybody needs a person.",
        _ => null,
    };
}
