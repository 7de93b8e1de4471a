using System.Collections.Immutable;
using System.Linq;
using RiskAware.Declarations;
using RiskAware.Scoring;
using Response = RiskAware.Analyzers.Rules.Declarations.ResponseAnalyzer.Declared;

namespace RiskAware.Analyzers.Rules.Declarations;

/// <summary>What is wrong with a response, and the argument that says it.</summary>
internal readonly record struct ResponseProblem(string Text, string? Argument);

/// <summary>Why a response can never or must never happen.</summary>
internal static class ResponseProblems
{
    private const int LongestMinutes = 1440;

    internal static ResponseProblem? OfRange(Response response, RiskModel risk)
    {
        var (kind, score, minutes) = (response.Model.Kind, response.Model.AtScore, response.Model.ForMinutes);
        if (score is < 1 or > 100)
        {
            return score == 0
                ? new($"'{response.Name}' says no score from which it applies: set AtScore to 1..{risk.Impact}", "AtScore")
                : new($"'{response.Name}' at score {score} can never happen: set AtScore to 1..{risk.Impact}", "AtScore");
        }

        if (score > risk.Impact)
        {
            return new($"'{response.Name}' at score {score} can never happen: the impact of '{risk.Name}' is {risk.Impact}, and no score is higher", "AtScore");
        }

        if (minutes is < 0 or > LongestMinutes)
        {
            return new($"'{response.Name}' lasts {minutes} minutes: set ForMinutes to 1..{LongestMinutes}; what lasts longer needs a person", "ForMinutes");
        }

        return minutes == 0 && Outlasts(kind)
            ? new($"'{response.Name}' outlasts the request and never ends, so one false alarm locks a user out for good: set ForMinutes to 1..{LongestMinutes}", null)
            : null;
    }

    internal static ResponseProblem? OfStrength(Response response, ImmutableArray<Response> all)
    {
        if (!Decides(response.Model.Kind))
        {
            return null;
        }

        var stronger = all.FirstOrDefault(other => Decides(other.Model.Kind) && other.Model.AtScore < response.Model.AtScore
            && (other.Model.Kind > response.Model.Kind || (other.Model.Kind == response.Model.Kind && other.Model.ForMinutes > response.Model.ForMinutes)));
        return stronger is null
            ? null
            : new($"'{response.Name}' at score {response.Model.AtScore} is weaker than '{stronger.Name}' at {stronger.Model.AtScore}, which already applies then: escalation never weakens, so swap their scores", null);
    }

    internal static ResponseProblem? OfReach(Response response, RiskModel risk, PointSet points)
    {
        var score = points.Score(risk.Impact);
        if (response.Model.AtScore > score)
        {
            return new($"'{response.Name}' at score {response.Model.AtScore} can never happen: the detection points of '{risk.Name}' reach {score} at most", "AtScore");
        }

        return (response.Model.Kind, points) switch
        {
            ((int)DeclaredResponse.CollectClientData, { Probability: < ScoreRules.Intrusive }) =>
                new($"'{response.Name}' can never happen: it needs probability 95, and the detection points of '{risk.Name}' reach {points.Probability} at most", null),
            ( >= (int)DeclaredResponse.RejectInput and <= (int)DeclaredResponse.DisableFunction, { AllowsActive: false }) =>
                new($"'{response.Name}' can never happen: it needs probability 80 from two kinds of points, or one certain point, and '{risk.Name}' has neither", null),
            ( >= (int)DeclaredResponse.NotifyUser and < (int)DeclaredResponse.RejectInput, { Probability: < ScoreRules.Passive }) =>
                new($"'{response.Name}' can never happen: it needs probability 50, and the detection points of '{risk.Name}' reach {points.Probability} at most", null),
            _ => null,
        };
    }

    internal static ResponseProblem? OfLock(Response response)
        => response.Model.Kind == (int)DeclaredResponse.LockAccount
            ? new("'LockAccount' can never happen: it needs an account that is proven, and here nothing proves one; mark a parameter [Subject(SubjectKind.Account, Verified = true)], or lock nothing", null)
            : null;

    /// <summary>Whether it decides what happens to the requests of the subject; these replace each other.</summary>
    private static bool Decides(int kind) => kind is >= (int)DeclaredResponse.Challenge and <= (int)DeclaredResponse.DisableFunction;

    private static bool Outlasts(int kind)
        => kind == (int)DeclaredResponse.RaiseLogLevel || (Decides(kind) && kind != (int)DeclaredResponse.LogOut);
}
