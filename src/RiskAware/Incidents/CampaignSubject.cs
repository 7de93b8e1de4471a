namespace RiskAware.Incidents;

/// <summary>A subject of a campaign.</summary>
internal readonly record struct CampaignSubject(string Name, int Probability);
