namespace RiskAware.Incidents;

/// <summary>What there is to tell about a campaign.</summary>
internal sealed record CampaignReport(Guid Id, int Incidents, RiskEventState State);
