namespace RiskAware.Subjects;

/// <summary>How far it is known that a request is the subject's own doing. Evidence of different trust is never mixed.</summary>
internal enum SubjectTrust : byte
{
    /// <summary>Authenticated in the request, which no foreign page could have caused.</summary>
    Proven = 0,

    /// <summary>Only named, or an address.</summary>
    Claimed = 1,

    /// <summary>Authenticated, but a foreign page could have caused the request: scored, never enforced.</summary>
    Forgeable = 2,
}
