namespace RiskAware;

/// <summary>
/// How many incidents are tracked at most, by what they are about; each 1 or more. A kind never takes room from another, and
/// below a ceiling new subjects take the place of the least suspicious ones, never of one that is under suspicion.
/// </summary>
public sealed class SubjectCeilings
{
    /// <summary>Accounts that were authenticated in the request. Default 200000.</summary>
    public int ProvenAccounts { get; set; } = 200_000;

    /// <summary>Accounts that were only named. Default 100000.</summary>
    public int ClaimedAccounts { get; set; } = 100_000;

    /// <summary>Sessions. Default 100000.</summary>
    public int Sessions { get; set; } = 100_000;

    /// <summary>Client addresses. Default 200000.</summary>
    public int ClientAddresses { get; set; } = 200_000;

    /// <summary>API keys. Default 50000.</summary>
    public int ApiKeys { get; set; } = 50_000;

    /// <summary>Tenants. Default 20000.</summary>
    public int Tenants { get; set; } = 20_000;
}
