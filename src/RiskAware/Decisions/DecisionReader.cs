using RiskAware.Subjects;

namespace RiskAware.Decisions;

/// <summary>Says what applies to a request. Costs nothing while no decision is active.</summary>
internal sealed class DecisionReader(DecisionTable table, SubjectReader subjects, EngineClock clock)
{
    internal RiskDecision Read(IReadOnlyList<SubjectClaim> claims, IReadOnlyList<Type> exposedTo)
    {
        var now = clock.Now;
        var authenticated = SubjectReader.IsAuthenticated(claims);
        SubjectDecision? strongest = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var proven = claim.IsProven && claim.Kind != SubjectKind.ClientAddress;
            if (string.IsNullOrEmpty(claim.Value) || (authenticated && !proven))
            {
                continue;
            }

            var subject = subjects.Of(claim.Kind, claim.Value, proven ? SubjectTrust.Proven : SubjectTrust.Claimed);
            foreach (var decided in table.Of(subject.Key))
            {
                if (decided.At(now) is { } decision && decision.AppliesTo(exposedTo) && IsStronger(decision, strongest))
                {
                    strongest = decision;
                }
            }
        }

        return strongest?.ToDecision(clock) ?? default;
    }

    // What is enforced comes before what is only shown: a risk in Monitor must not hide one in Enforce.
    internal static bool IsStronger(SubjectDecision decision, SubjectDecision? than)
        => than is null
            || (decision.Enforced && !than.Enforced)
            || (decision.Enforced == than.Enforced && decision.Kind > than.Kind);
}
